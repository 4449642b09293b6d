namespace AWS.Lambda.Powertools.Common
{
    public class AspectEventArgs : EventArgs
    {
        public object Instance { get; }
        public Type Type { get; }
        public Type ReturnType { get; }
        public System.Reflection.MethodBase Method { get; }
        public string Name { get; }
        public IReadOnlyList<object> Args { get; }
        public Attribute[] Triggers { get; }
    }

    public interface IMethodAspectHandler
    {
        void OnEntry(AspectEventArgs eventArgs);
        void OnSuccess(AspectEventArgs eventArgs, object result);
        void OnException(AspectEventArgs eventArgs, Exception exception);
        void OnExit(AspectEventArgs eventArgs);
    }

    public abstract class UniversalWrapperAttribute : Attribute
    {
        protected internal virtual extern T WrapSync<T>(Func<object[], T> target, object[] args, AspectEventArgs eventArgs);
        protected internal virtual extern Task<T> WrapAsync<T>(Func<object[], Task<T>> target, object[] args, AspectEventArgs eventArgs);
    }

    [AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
    public abstract class MethodAspectAttribute : UniversalWrapperAttribute
    {
        protected abstract IMethodAspectHandler CreateHandler();
        protected internal sealed override extern T WrapSync<T>(Func<object[], T> target, object[] args, AspectEventArgs eventArgs);
        protected internal sealed override extern Task<T> WrapAsync<T>(Func<object[], Task<T>> target, object[] args, AspectEventArgs eventArgs);
    }

    public interface IPowertoolsConfigurations
    {
        string Service { get; }
        string MetricsNamespace { get; }
        string LogLevel { get; }
        string AWSLambdaLogLevel { get; }
        string LoggerOutputCase { get; }
        string XRayTraceId { get; }
        string BatchProcessingErrorHandlingPolicy { get; }
        bool IsServiceDefined { get; }
        bool TracerCaptureResponse { get; }
        bool TracerCaptureError { get; }
        bool IsSamLocal { get; }
        bool LoggerLogEvent { get; }
        bool IsLambdaEnvironment { get; }
        bool TracingDisabled { get; }
        bool IdempotencyDisabled { get; }
        bool BatchParallelProcessingEnabled { get; }
        bool BatchThrowOnFullBatchFailureEnabled { get; }
        bool MetricsDisabled { get; }
        double LoggerSampleRate { get; }
        int BatchProcessingMaxDegreeOfParallelism { get; }
        string GetEnvironmentVariable(string variable);
        string GetEnvironmentVariableOrDefault(string variable, string defaultValue);
        bool GetEnvironmentVariableOrDefault(string variable, bool defaultValue);
        void SetExecutionEnvironment<T>(T type);
    }
}
