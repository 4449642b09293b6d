namespace Serverless.Analyzers.Catalog;

internal static partial class ApiCatalog
{
    private const string LogLevels = "LogTrace LogDebug LogInformation LogWarning LogError LogCritical Log";

    /// <summary>The hint of sinks that are the text of an exception.</summary>
    internal const string ExceptionMessage = "an exception message";

    /// <summary>The hint of sinks that are loggers.</summary>
    internal const string Log = "the log";

    /// <summary>The hint of sinks that are the console.</summary>
    internal const string Console = "the console";

    /// <summary>Where text leaves for people and systems that read logs; the hint completes 'is written to …'.</summary>
    private static readonly ApiRow[] Logging =
    [
        .. Each("Microsoft.Extensions.Logging.LoggerExtensions", LogLevels, ApiRole.LogSink, hint: Log),
        new("Microsoft.Extensions.Logging.LoggerExtensions", "BeginScope", ApiRole.LogSink, Hint: "a log scope"),
        new("Microsoft.Extensions.Logging.ILogger", "Log", ApiRole.LogSink, "state", Hint: Log),
        new("Microsoft.Extensions.Logging.ILogger", "BeginScope", ApiRole.LogSink, Hint: "a log scope"),
        new("Microsoft.Extensions.Logging.LoggerMessageAttribute", "", ApiRole.LogSink, Hint: Log),

        .. Each("Serilog.ILogger", "Verbose Debug Information Warning Error Fatal Write", ApiRole.LogSink, hint: Log),
        new("Serilog.ILogger", "ForContext", ApiRole.LogSink, "value", Hint: Log),
        .. Each("Serilog.Log", "Verbose Debug Information Warning Error Fatal Write", ApiRole.LogSink, hint: Log),
        new("Serilog.Log", "ForContext", ApiRole.LogSink, "value", Hint: Log),
        new("Serilog.Context.LogContext", "PushProperty", ApiRole.LogSink, "value", Hint: "a log scope"),

        .. Each("NLog.ILogger", "Trace Debug Info Warn Error Fatal", ApiRole.LogSink, hint: Log),
        .. Each("NLog.ILoggerBase", "Log", ApiRole.LogSink, hint: Log),
        .. Each("NLog.Logger", "Trace Debug Info Warn Error Fatal Log", ApiRole.LogSink, hint: Log),
        new("NLog.Logger", "WithProperty", ApiRole.LogSink, "propertyValue", Hint: Log),

        .. Each("Amazon.Lambda.Core.ILambdaLogger", LogLevels + " LogLine", ApiRole.LogSink, hint: Log),
        new("Amazon.Lambda.Core.LambdaLogger", "Log", ApiRole.LogSink, Hint: Log),
        .. Each("AWS.Lambda.Powertools.Logging.Logger", LogLevels, ApiRole.LogSink, hint: Log),
        .. Each("AWS.Lambda.Powertools.Logging.Logger", "AppendKey AppendKeys", ApiRole.LogSink, hint: "every log entry"),
        .. Each("AWS.Lambda.Powertools.Logging.LoggerExtensions", LogLevels, ApiRole.LogSink, hint: Log),

        .. Each("System.Console", "Write WriteLine", ApiRole.LogSink, hint: Console),
        .. Each("System.Console", "Out Error", ApiRole.LogSink, hint: Console),
        .. Each("System.Diagnostics.Trace", "Write WriteLine WriteIf WriteLineIf TraceInformation TraceWarning TraceError", ApiRole.LogSink, hint: "a trace"),
        .. Each("System.Diagnostics.Debug", "Write WriteLine WriteIf WriteLineIf Print", ApiRole.LogSink, hint: "a trace"),
        .. Each("System.Diagnostics.TraceSource", "TraceEvent TraceData TraceInformation", ApiRole.LogSink, hint: "a trace"),
        .. Each("System.Diagnostics.Activity", "SetTag AddTag AddBaggage SetBaggage", ApiRole.LogSink, "value", "an activity"),
        new("System.Diagnostics.Activity", "SetStatus", ApiRole.LogSink, "description", Hint: "an activity"),
        new("System.Diagnostics.ActivityEvent", ".ctor", ApiRole.LogSink, Hint: "an activity"),
        .. Each("Microsoft.ApplicationInsights.TelemetryClient", "TrackTrace TrackEvent", ApiRole.LogSink, hint: "telemetry"),

        // Exceptions end in the log of the host, and often in the response.
        new("System.Exception", "", ApiRole.LogSink, "message", Hint: ExceptionMessage),
    ];
}
