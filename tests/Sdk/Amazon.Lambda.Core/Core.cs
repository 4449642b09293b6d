using System.Text.Json;

namespace Amazon.Lambda.Core
{
    public interface IClientApplication
    {
        string AppPackageName { get; }
        string AppTitle { get; }
        string AppVersionCode { get; }
        string AppVersionName { get; }
        string InstallationId { get; }
    }

    public interface IClientContext
    {
        IDictionary<string, string> Environment { get; }
        IClientApplication Client { get; }
        IDictionary<string, string> Custom { get; }
    }

    public interface ICognitoIdentity
    {
        string IdentityId { get; }
        string IdentityPoolId { get; }
    }

    public interface ILambdaContext
    {
        string AwsRequestId { get; }
        IClientContext ClientContext { get; }
        string FunctionName { get; }
        string FunctionVersion { get; }
        ICognitoIdentity Identity { get; }
        string InvokedFunctionArn { get; }
        ILambdaLogger Logger { get; }
        string LogGroupName { get; }
        string LogStreamName { get; }
        int MemoryLimitInMB { get; }
        TimeSpan RemainingTime { get; }
        string TenantId => throw null;
        string TraceId => throw null;
        ILambdaSerializer Serializer => throw null;
    }

    public enum LogLevel { Trace = 0, Debug = 1, Information = 2, Warning = 3, Error = 4, Critical = 5 }

    public interface ILambdaLogger
    {
        void Log(string message);
        void LogLine(string message);
        void Log(string level, string message) => throw null;
        void Log(LogLevel level, string message) => throw null;
        void LogTrace(string message) => throw null;
        void LogDebug(string message) => throw null;
        void LogInformation(string message) => throw null;
        void LogWarning(string message) => throw null;
        void LogError(string message) => throw null;
        void LogCritical(string message) => throw null;
        void Log(string level, string message, params object[] args) => throw null;
        void Log(string level, Exception exception, string message, params object[] args) => throw null;
        void Log(LogLevel level, string message, params object[] args) => throw null;
        void Log(LogLevel level, Exception exception, string message, params object[] args) => throw null;
        void LogTrace(string message, params object[] args) => throw null;
        void LogTrace(Exception exception, string message, params object[] args) => throw null;
        void LogDebug(string message, params object[] args) => throw null;
        void LogDebug(Exception exception, string message, params object[] args) => throw null;
        void LogInformation(string message, params object[] args) => throw null;
        void LogInformation(Exception exception, string message, params object[] args) => throw null;
        void LogWarning(string message, params object[] args) => throw null;
        void LogWarning(Exception exception, string message, params object[] args) => throw null;
        void LogError(string message, params object[] args) => throw null;
        void LogError(Exception exception, string message, params object[] args) => throw null;
        void LogCritical(string message, params object[] args) => throw null;
        void LogCritical(Exception exception, string message, params object[] args) => throw null;
    }

    public interface ILambdaSerializer
    {
        T Deserialize<T>(Stream requestStream);
        void Serialize<T>(T response, Stream responseStream);
    }

    public static class LambdaLogger
    {
        public static extern void Log(string message);
        public static extern void Log(string level, string message, params object[] args);
        public static extern void Log(LogLevel level, string message, params object[] args);
        public static extern void Log(string level, Exception exception, string message, params object[] args);
        public static extern void Log(LogLevel level, Exception exception, string message, params object[] args);
        public static extern void ConfigureStructuredLogging(StructuredLoggingOptions options);
    }

    [AttributeUsage(AttributeTargets.Method | AttributeTargets.Assembly, AllowMultiple = false)]
    public sealed class LambdaSerializerAttribute : Attribute
    {
        public extern LambdaSerializerAttribute(Type serializerType);
        public Type SerializerType { get; set; }
    }

    public class LambdaTraceProvider
    {
        public static extern string CurrentTraceId { get; }
    }

    public static class SnapshotRestore
    {
        public static extern void RegisterBeforeSnapshot(Func<ValueTask> beforeSnapshotAction);
        public static extern void RegisterAfterRestore(Func<ValueTask> afterRestoreAction);
    }

    public class StructuredLoggingOptions
    {
        public JsonSerializerOptions OverrideSerializerOptions { get; set; }
    }
}

namespace Amazon.Lambda.Core.ResponseStreaming
{
    public class HttpResponseStreamPrelude
    {
        public System.Net.HttpStatusCode? StatusCode { get; set; }
        public IDictionary<string, string> Headers { get; set; }
        public IDictionary<string, IList<string>> MultiValueHeaders { get; set; }
        public IList<string> Cookies { get; set; }
    }

    public class LambdaResponseStream : Stream
    {
        private LambdaResponseStream() { }
        public extern long BytesWritten { get; }
        public extern Task WriteAsync(byte[] buffer, CancellationToken cancellationToken = default);
        public override extern bool CanRead { get; }
        public override extern bool CanSeek { get; }
        public override extern bool CanWrite { get; }
        public override extern long Length { get; }
        public override extern long Position { get; set; }
        public override extern long Seek(long offset, SeekOrigin origin);
        public override extern int Read(byte[] buffer, int offset, int count);
        public override extern void Write(byte[] buffer, int offset, int count);
        public override extern void Flush();
        public override extern void SetLength(long value);
    }

    public class LambdaResponseStreamFactory
    {
        public static extern LambdaResponseStream CreateStream();
        public static extern LambdaResponseStream CreateHttpStream(HttpResponseStreamPrelude prelude);
    }
}
