using System.Text.Json;
using System.Text.Json.Serialization;
using Amazon.Lambda.Serialization.SystemTextJson;
using Microsoft.Extensions.Logging;

namespace AWS.Lambda.Powertools.Logging
{
    public static class CorrelationIdPaths
    {
        public const string ApiGatewayRest = "/RequestContext/RequestId";
        public const string ApiGatewayHttp = "/RequestContext/RequestId";
        public const string ApplicationLoadBalancer = "/Headers/x-amzn-trace-id";
        public const string EventBridge = "/Id";
    }

    public interface ILogFormatter
    {
        object FormatLogEntry(LogEntry logEntry);
    }

    public class LogEntry
    {
        public bool ColdStart { get; }
        public string XRayTraceId { get; }
        public string CorrelationId { get; }
        public string Service { get; }
        public string Name { get; }
        public DateTime Timestamp { get; }
        public LogLevel Level { get; }
        public object Message { get; }
        public double? SamplingRate { get; }
        public Dictionary<string, object> ExtraKeys { get; }
        public Exception Exception { get; }
        public LogEntryLambdaContext LambdaContext { get; }
    }

    public class LogEntryLambdaContext
    {
        public string AwsRequestId { get; }
        public string FunctionName { get; }
        public string FunctionVersion { get; }
        public string InvokedFunctionArn { get; }
        public int MemoryLimitInMB { get; }
    }

    public enum LoggerOutputCase { Default, CamelCase, PascalCase, SnakeCase }

    [AttributeUsage(AttributeTargets.Method)]
    public class LoggingAttribute : Attribute
    {
        public string Service { get; set; }
        public string CorrelationIdPath { get; set; }
        public LogLevel LogLevel { get; set; }
        public double SamplingRate { get; set; }
        public bool LogEvent { get; set; }
        public bool ClearState { get; set; }
        public bool FlushBufferOnUncaughtError { get; set; }
        public LoggerOutputCase LoggerOutputCase { get; set; }
    }

    public class LogBufferingOptions
    {
        public LogLevel BufferAtLogLevel { get; set; }
        public int MaxBytes { get; set; }
        public bool FlushOnErrorLog { get; set; }
    }

    public class PowertoolsLoggerConfiguration
    {
        public string Service { get; set; }
        public string TimestampFormat { get; set; }
        public LogLevel MinimumLogLevel { get; set; }
        public LoggerOutputCase LoggerOutputCase { get; set; }
        public double SamplingRate { get; set; }
        public ILogFormatter LogFormatter { get; set; }
        public JsonSerializerOptions JsonOptions { get; set; }
        public LogBufferingOptions LogBuffering { get; set; }
    }

    public class LoggerConfiguration
    {
        public string Service { get; set; }
        public LogLevel MinimumLevel { get; set; }
        public double SamplingRate { get; set; }
        public LoggerOutputCase LoggerOutputCase { get; set; }
    }

    public class Logger
    {
        public static extern ILogger Create(string categoryName);
        public static extern ILogger Create<T>();
        public static extern void Configure(Action<PowertoolsLoggerConfiguration> configure);
        public static extern void AppendKey(string key, object value);
        public static extern void AppendKeys(IEnumerable<KeyValuePair<string, object>> keys);
        public static extern void AppendKeys(IEnumerable<KeyValuePair<string, string>> keys);
        public static extern void RemoveKeys(params string[] keys);
        public static extern void RemoveAllKeys();
        public static extern IEnumerable<KeyValuePair<string, object>> GetAllKeys();
        public static extern void FlushBuffer();
        public static extern void ClearBuffer();
        public static extern void UseFormatter(ILogFormatter logFormatter);
        public static extern void UseDefaultFormatter();
        public static extern void LogTrace(EventId eventId, Exception exception, string message, params object[] args);
        public static extern void LogTrace(EventId eventId, string message, params object[] args);
        public static extern void LogTrace(Exception exception, string message, params object[] args);
        public static extern void LogTrace(string message, params object[] args);
        public static extern void LogTrace(object message);
        public static extern void LogTrace(Exception exception);
        public static extern void LogTrace<T>(T extraKeys, EventId eventId, Exception exception, string message, params object[] args) where T : class;
        public static extern void LogTrace<T>(T extraKeys, EventId eventId, string message, params object[] args) where T : class;
        public static extern void LogTrace<T>(T extraKeys, Exception exception, string message, params object[] args) where T : class;
        public static extern void LogTrace<T>(T extraKeys, string message, params object[] args) where T : class;
        public static extern void LogDebug(EventId eventId, Exception exception, string message, params object[] args);
        public static extern void LogDebug(EventId eventId, string message, params object[] args);
        public static extern void LogDebug(Exception exception, string message, params object[] args);
        public static extern void LogDebug(string message, params object[] args);
        public static extern void LogDebug(object message);
        public static extern void LogDebug(Exception exception);
        public static extern void LogDebug<T>(T extraKeys, EventId eventId, Exception exception, string message, params object[] args) where T : class;
        public static extern void LogDebug<T>(T extraKeys, EventId eventId, string message, params object[] args) where T : class;
        public static extern void LogDebug<T>(T extraKeys, Exception exception, string message, params object[] args) where T : class;
        public static extern void LogDebug<T>(T extraKeys, string message, params object[] args) where T : class;
        public static extern void LogInformation(EventId eventId, Exception exception, string message, params object[] args);
        public static extern void LogInformation(EventId eventId, string message, params object[] args);
        public static extern void LogInformation(Exception exception, string message, params object[] args);
        public static extern void LogInformation(string message, params object[] args);
        public static extern void LogInformation(object message);
        public static extern void LogInformation(Exception exception);
        public static extern void LogInformation<T>(T extraKeys, EventId eventId, Exception exception, string message, params object[] args) where T : class;
        public static extern void LogInformation<T>(T extraKeys, EventId eventId, string message, params object[] args) where T : class;
        public static extern void LogInformation<T>(T extraKeys, Exception exception, string message, params object[] args) where T : class;
        public static extern void LogInformation<T>(T extraKeys, string message, params object[] args) where T : class;
        public static extern void LogWarning(EventId eventId, Exception exception, string message, params object[] args);
        public static extern void LogWarning(EventId eventId, string message, params object[] args);
        public static extern void LogWarning(Exception exception, string message, params object[] args);
        public static extern void LogWarning(string message, params object[] args);
        public static extern void LogWarning(object message);
        public static extern void LogWarning(Exception exception);
        public static extern void LogWarning<T>(T extraKeys, EventId eventId, Exception exception, string message, params object[] args) where T : class;
        public static extern void LogWarning<T>(T extraKeys, EventId eventId, string message, params object[] args) where T : class;
        public static extern void LogWarning<T>(T extraKeys, Exception exception, string message, params object[] args) where T : class;
        public static extern void LogWarning<T>(T extraKeys, string message, params object[] args) where T : class;
        public static extern void LogError(EventId eventId, Exception exception, string message, params object[] args);
        public static extern void LogError(EventId eventId, string message, params object[] args);
        public static extern void LogError(Exception exception, string message, params object[] args);
        public static extern void LogError(string message, params object[] args);
        public static extern void LogError(object message);
        public static extern void LogError(Exception exception);
        public static extern void LogError<T>(T extraKeys, EventId eventId, Exception exception, string message, params object[] args) where T : class;
        public static extern void LogError<T>(T extraKeys, EventId eventId, string message, params object[] args) where T : class;
        public static extern void LogError<T>(T extraKeys, Exception exception, string message, params object[] args) where T : class;
        public static extern void LogError<T>(T extraKeys, string message, params object[] args) where T : class;
        public static extern void LogCritical(EventId eventId, Exception exception, string message, params object[] args);
        public static extern void LogCritical(EventId eventId, string message, params object[] args);
        public static extern void LogCritical(Exception exception, string message, params object[] args);
        public static extern void LogCritical(string message, params object[] args);
        public static extern void LogCritical(object message);
        public static extern void LogCritical(Exception exception);
        public static extern void LogCritical<T>(T extraKeys, EventId eventId, Exception exception, string message, params object[] args) where T : class;
        public static extern void LogCritical<T>(T extraKeys, EventId eventId, string message, params object[] args) where T : class;
        public static extern void LogCritical<T>(T extraKeys, Exception exception, string message, params object[] args) where T : class;
        public static extern void LogCritical<T>(T extraKeys, string message, params object[] args) where T : class;
        public static extern void Log(LogLevel logLevel, EventId eventId, Exception exception, string message, params object[] args);
        public static extern void Log(LogLevel logLevel, EventId eventId, string message, params object[] args);
        public static extern void Log(LogLevel logLevel, Exception exception, string message, params object[] args);
        public static extern void Log(LogLevel logLevel, string message, params object[] args);
        public static extern void Log(LogLevel logLevel, object message);
        public static extern void Log(LogLevel logLevel, Exception exception);
        public static extern void Log<T>(LogLevel logLevel, T extraKeys, EventId eventId, Exception exception, string message, params object[] args) where T : class;
        public static extern void Log<T>(LogLevel logLevel, T extraKeys, EventId eventId, string message, params object[] args) where T : class;
        public static extern void Log<T>(LogLevel logLevel, T extraKeys, Exception exception, string message, params object[] args) where T : class;
        public static extern void Log<T>(LogLevel logLevel, T extraKeys, string message, params object[] args) where T : class;
    }

    public static class LoggerExtensions
    {
        public static extern void LogTrace(this ILogger logger, object message);
        public static extern void LogTrace(this ILogger logger, Exception exception);
        public static extern void LogTrace<T>(this ILogger logger, T extraKeys, EventId eventId, Exception exception, string message, params object[] args) where T : class;
        public static extern void LogTrace<T>(this ILogger logger, T extraKeys, EventId eventId, string message, params object[] args) where T : class;
        public static extern void LogTrace<T>(this ILogger logger, T extraKeys, Exception exception, string message, params object[] args) where T : class;
        public static extern void LogTrace<T>(this ILogger logger, T extraKeys, string message, params object[] args) where T : class;
        public static extern void LogDebug(this ILogger logger, object message);
        public static extern void LogDebug(this ILogger logger, Exception exception);
        public static extern void LogDebug<T>(this ILogger logger, T extraKeys, EventId eventId, Exception exception, string message, params object[] args) where T : class;
        public static extern void LogDebug<T>(this ILogger logger, T extraKeys, EventId eventId, string message, params object[] args) where T : class;
        public static extern void LogDebug<T>(this ILogger logger, T extraKeys, Exception exception, string message, params object[] args) where T : class;
        public static extern void LogDebug<T>(this ILogger logger, T extraKeys, string message, params object[] args) where T : class;
        public static extern void LogInformation(this ILogger logger, object message);
        public static extern void LogInformation(this ILogger logger, Exception exception);
        public static extern void LogInformation<T>(this ILogger logger, T extraKeys, EventId eventId, Exception exception, string message, params object[] args) where T : class;
        public static extern void LogInformation<T>(this ILogger logger, T extraKeys, EventId eventId, string message, params object[] args) where T : class;
        public static extern void LogInformation<T>(this ILogger logger, T extraKeys, Exception exception, string message, params object[] args) where T : class;
        public static extern void LogInformation<T>(this ILogger logger, T extraKeys, string message, params object[] args) where T : class;
        public static extern void LogWarning(this ILogger logger, object message);
        public static extern void LogWarning(this ILogger logger, Exception exception);
        public static extern void LogWarning<T>(this ILogger logger, T extraKeys, EventId eventId, Exception exception, string message, params object[] args) where T : class;
        public static extern void LogWarning<T>(this ILogger logger, T extraKeys, EventId eventId, string message, params object[] args) where T : class;
        public static extern void LogWarning<T>(this ILogger logger, T extraKeys, Exception exception, string message, params object[] args) where T : class;
        public static extern void LogWarning<T>(this ILogger logger, T extraKeys, string message, params object[] args) where T : class;
        public static extern void LogError(this ILogger logger, object message);
        public static extern void LogError(this ILogger logger, Exception exception);
        public static extern void LogError<T>(this ILogger logger, T extraKeys, EventId eventId, Exception exception, string message, params object[] args) where T : class;
        public static extern void LogError<T>(this ILogger logger, T extraKeys, EventId eventId, string message, params object[] args) where T : class;
        public static extern void LogError<T>(this ILogger logger, T extraKeys, Exception exception, string message, params object[] args) where T : class;
        public static extern void LogError<T>(this ILogger logger, T extraKeys, string message, params object[] args) where T : class;
        public static extern void LogCritical(this ILogger logger, object message);
        public static extern void LogCritical(this ILogger logger, Exception exception);
        public static extern void LogCritical<T>(this ILogger logger, T extraKeys, EventId eventId, Exception exception, string message, params object[] args) where T : class;
        public static extern void LogCritical<T>(this ILogger logger, T extraKeys, EventId eventId, string message, params object[] args) where T : class;
        public static extern void LogCritical<T>(this ILogger logger, T extraKeys, Exception exception, string message, params object[] args) where T : class;
        public static extern void LogCritical<T>(this ILogger logger, T extraKeys, string message, params object[] args) where T : class;
        public static extern void Log(this ILogger logger, LogLevel logLevel, object message);
        public static extern void Log(this ILogger logger, LogLevel logLevel, Exception exception);
        public static extern void Log<T>(this ILogger logger, LogLevel logLevel, T extraKeys, EventId eventId, Exception exception, string message, params object[] args) where T : class;
        public static extern void Log<T>(this ILogger logger, LogLevel logLevel, T extraKeys, EventId eventId, string message, params object[] args) where T : class;
        public static extern void Log<T>(this ILogger logger, LogLevel logLevel, T extraKeys, Exception exception, string message, params object[] args) where T : class;
        public static extern void Log<T>(this ILogger logger, LogLevel logLevel, T extraKeys, string message, params object[] args) where T : class;
    }

    public static class PowertoolsLoggerExtensions
    {
        public static extern void AppendKey(this ILogger logger, string key, object value);
        public static extern void AppendKeys(this ILogger logger, IEnumerable<KeyValuePair<string, object>> keys);
        public static extern void RemoveKeys(this ILogger logger, params string[] keys);
    }

    public static class PowertoolsLoggingBuilderExtensions
    {
        public static extern ILoggingBuilder AddPowertoolsLogger(this ILoggingBuilder builder);
        public static extern ILoggingBuilder AddPowertoolsLogger(this ILoggingBuilder builder, Action<PowertoolsLoggerConfiguration> configure);
    }
}

namespace AWS.Lambda.Powertools.Logging.Serializers
{
    public sealed class PowertoolsSourceGeneratorSerializer<TSgContext> : SourceGeneratorLambdaJsonSerializer<TSgContext> where TSgContext : JsonSerializerContext
    {
        public extern PowertoolsSourceGeneratorSerializer();
        public extern PowertoolsSourceGeneratorSerializer(Action<JsonSerializerOptions> customizer);
    }
}
