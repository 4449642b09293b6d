using System.Net.Http;
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport.Bootstrap;
using Amazon.Lambda.RuntimeSupport.Helpers;

namespace Amazon.Lambda.RuntimeSupport
{
    public delegate Task<InvocationResponse> LambdaBootstrapHandler(InvocationRequest invocation);

    public delegate Task<bool> LambdaBootstrapInitializer();

    public class LambdaBootstrapBuilder
    {
        private LambdaBootstrapBuilder() { }
        public static extern LambdaBootstrapBuilder Create(Action<Stream, ILambdaContext, MemoryStream> handler);
        public static extern LambdaBootstrapBuilder Create(Func<Task> handler);
        public static extern LambdaBootstrapBuilder Create(Func<Stream, Task> handler);
        public static extern LambdaBootstrapBuilder Create<TInput>(Func<TInput, Task> handler, ILambdaSerializer serializer);
        public static extern LambdaBootstrapBuilder Create(Func<ILambdaContext, Task> handler);
        public static extern LambdaBootstrapBuilder Create(Func<Stream, ILambdaContext, Task> handler);
        public static extern LambdaBootstrapBuilder Create<TInput>(Func<TInput, ILambdaContext, Task> handler, ILambdaSerializer serializer);
        public static extern LambdaBootstrapBuilder Create(Func<Task<Stream>> handler);
        public static extern LambdaBootstrapBuilder Create(Func<Stream, Task<Stream>> handler);
        public static extern LambdaBootstrapBuilder Create<TInput>(Func<TInput, Task<Stream>> handler, ILambdaSerializer serializer);
        public static extern LambdaBootstrapBuilder Create(Func<ILambdaContext, Task<Stream>> handler);
        public static extern LambdaBootstrapBuilder Create(Func<Stream, ILambdaContext, Task<Stream>> handler);
        public static extern LambdaBootstrapBuilder Create<TInput>(Func<TInput, ILambdaContext, Task<Stream>> handler, ILambdaSerializer serializer);
        public static extern LambdaBootstrapBuilder Create<TOutput>(Func<Task<TOutput>> handler, ILambdaSerializer serializer);
        public static extern LambdaBootstrapBuilder Create<TOutput>(Func<Stream, Task<TOutput>> handler, ILambdaSerializer serializer);
        public static extern LambdaBootstrapBuilder Create<TInput, TOutput>(Func<TInput, Task<TOutput>> handler, ILambdaSerializer serializer);
        public static extern LambdaBootstrapBuilder Create<TOutput>(Func<ILambdaContext, Task<TOutput>> handler, ILambdaSerializer serializer);
        public static extern LambdaBootstrapBuilder Create<TOutput>(Func<Stream, ILambdaContext, Task<TOutput>> handler, ILambdaSerializer serializer);
        public static extern LambdaBootstrapBuilder Create<TInput, TOutput>(Func<TInput, ILambdaContext, Task<TOutput>> handler, ILambdaSerializer serializer);
        public static extern LambdaBootstrapBuilder Create(Action handler);
        public static extern LambdaBootstrapBuilder Create(Action<Stream> handler);
        public static extern LambdaBootstrapBuilder Create<TInput>(Action<TInput> handler, ILambdaSerializer serializer);
        public static extern LambdaBootstrapBuilder Create(Action<ILambdaContext> handler);
        public static extern LambdaBootstrapBuilder Create(Action<Stream, ILambdaContext> handler);
        public static extern LambdaBootstrapBuilder Create<TInput>(Action<TInput, ILambdaContext> handler, ILambdaSerializer serializer);
        public static extern LambdaBootstrapBuilder Create(Func<Stream> handler);
        public static extern LambdaBootstrapBuilder Create(Func<Stream, Stream> handler);
        public static extern LambdaBootstrapBuilder Create<TInput>(Func<TInput, Stream> handler, ILambdaSerializer serializer);
        public static extern LambdaBootstrapBuilder Create(Func<ILambdaContext, Stream> handler);
        public static extern LambdaBootstrapBuilder Create(Func<Stream, ILambdaContext, Stream> handler);
        public static extern LambdaBootstrapBuilder Create<TInput>(Func<TInput, ILambdaContext, Stream> handler, ILambdaSerializer serializer);
        public static extern LambdaBootstrapBuilder Create<TOutput>(Func<TOutput> handler, ILambdaSerializer serializer);
        public static extern LambdaBootstrapBuilder Create<TOutput>(Func<Stream, TOutput> handler, ILambdaSerializer serializer);
        public static extern LambdaBootstrapBuilder Create<TInput, TOutput>(Func<TInput, TOutput> handler, ILambdaSerializer serializer);
        public static extern LambdaBootstrapBuilder Create<TOutput>(Func<ILambdaContext, TOutput> handler, ILambdaSerializer serializer);
        public static extern LambdaBootstrapBuilder Create<TOutput>(Func<Stream, ILambdaContext, TOutput> handler, ILambdaSerializer serializer);
        public static extern LambdaBootstrapBuilder Create<TInput, TOutput>(Func<TInput, ILambdaContext, TOutput> handler, ILambdaSerializer serializer);
        public extern LambdaBootstrapBuilder UseHttpClient(HttpClient httpClient);
        public extern LambdaBootstrapBuilder UseBootstrapHandler(LambdaBootstrapInitializer lambdaBootstrapInitializer);
        public extern LambdaBootstrapBuilder ConfigureOptions(Action<LambdaBootstrapOptions> options = null);
        public extern LambdaBootstrap Build();
    }

    public class HandlerWrapper : IDisposable
    {
        private HandlerWrapper() { }
        public LambdaBootstrapHandler Handler { get; }
        public static extern HandlerWrapper GetHandlerWrapper(Action<Stream, ILambdaContext, MemoryStream> invokeDelegate);
        public static extern HandlerWrapper GetHandlerWrapper(Func<Task> handler);
        public static extern HandlerWrapper GetHandlerWrapper(Func<Stream, Task> handler);
        public static extern HandlerWrapper GetHandlerWrapper<TInput>(Func<TInput, Task> handler, ILambdaSerializer serializer);
        public static extern HandlerWrapper GetHandlerWrapper(Func<ILambdaContext, Task> handler);
        public static extern HandlerWrapper GetHandlerWrapper(Func<Stream, ILambdaContext, Task> handler);
        public static extern HandlerWrapper GetHandlerWrapper<TInput>(Func<TInput, ILambdaContext, Task> handler, ILambdaSerializer serializer);
        public static extern HandlerWrapper GetHandlerWrapper(Func<Task<Stream>> handler);
        public static extern HandlerWrapper GetHandlerWrapper(Func<Stream, Task<Stream>> handler);
        public static extern HandlerWrapper GetHandlerWrapper<TInput>(Func<TInput, Task<Stream>> handler, ILambdaSerializer serializer);
        public static extern HandlerWrapper GetHandlerWrapper(Func<ILambdaContext, Task<Stream>> handler);
        public static extern HandlerWrapper GetHandlerWrapper(Func<Stream, ILambdaContext, Task<Stream>> handler);
        public static extern HandlerWrapper GetHandlerWrapper<TInput>(Func<TInput, ILambdaContext, Task<Stream>> handler, ILambdaSerializer serializer);
        public static extern HandlerWrapper GetHandlerWrapper<TOutput>(Func<Task<TOutput>> handler, ILambdaSerializer serializer);
        public static extern HandlerWrapper GetHandlerWrapper<TOutput>(Func<Stream, Task<TOutput>> handler, ILambdaSerializer serializer);
        public static extern HandlerWrapper GetHandlerWrapper<TInput, TOutput>(Func<TInput, Task<TOutput>> handler, ILambdaSerializer serializer);
        public static extern HandlerWrapper GetHandlerWrapper<TOutput>(Func<ILambdaContext, Task<TOutput>> handler, ILambdaSerializer serializer);
        public static extern HandlerWrapper GetHandlerWrapper<TOutput>(Func<Stream, ILambdaContext, Task<TOutput>> handler, ILambdaSerializer serializer);
        public static extern HandlerWrapper GetHandlerWrapper<TInput, TOutput>(Func<TInput, ILambdaContext, Task<TOutput>> handler, ILambdaSerializer serializer);
        public static extern HandlerWrapper GetHandlerWrapper(Action handler);
        public static extern HandlerWrapper GetHandlerWrapper(Action<Stream> handler);
        public static extern HandlerWrapper GetHandlerWrapper<TInput>(Action<TInput> handler, ILambdaSerializer serializer);
        public static extern HandlerWrapper GetHandlerWrapper(Action<ILambdaContext> handler);
        public static extern HandlerWrapper GetHandlerWrapper(Action<Stream, ILambdaContext> handler);
        public static extern HandlerWrapper GetHandlerWrapper<TInput>(Action<TInput, ILambdaContext> handler, ILambdaSerializer serializer);
        public static extern HandlerWrapper GetHandlerWrapper(Func<Stream> handler);
        public static extern HandlerWrapper GetHandlerWrapper(Func<Stream, Stream> handler);
        public static extern HandlerWrapper GetHandlerWrapper<TInput>(Func<TInput, Stream> handler, ILambdaSerializer serializer);
        public static extern HandlerWrapper GetHandlerWrapper(Func<ILambdaContext, Stream> handler);
        public static extern HandlerWrapper GetHandlerWrapper(Func<Stream, ILambdaContext, Stream> handler);
        public static extern HandlerWrapper GetHandlerWrapper<TInput>(Func<TInput, ILambdaContext, Stream> handler, ILambdaSerializer serializer);
        public static extern HandlerWrapper GetHandlerWrapper<TOutput>(Func<TOutput> handler, ILambdaSerializer serializer);
        public static extern HandlerWrapper GetHandlerWrapper<TOutput>(Func<Stream, TOutput> handler, ILambdaSerializer serializer);
        public static extern HandlerWrapper GetHandlerWrapper<TInput, TOutput>(Func<TInput, TOutput> handler, ILambdaSerializer serializer);
        public static extern HandlerWrapper GetHandlerWrapper<TOutput>(Func<ILambdaContext, TOutput> handler, ILambdaSerializer serializer);
        public static extern HandlerWrapper GetHandlerWrapper<TOutput>(Func<Stream, ILambdaContext, TOutput> handler, ILambdaSerializer serializer);
        public static extern HandlerWrapper GetHandlerWrapper<TInput, TOutput>(Func<TInput, ILambdaContext, TOutput> handler, ILambdaSerializer serializer);
        protected virtual extern void Dispose(bool disposing);
        public extern void Dispose();
    }

    public class LambdaBootstrap : IDisposable
    {
        public extern LambdaBootstrap(HttpClient httpClient, LambdaBootstrapHandler handler, LambdaBootstrapInitializer initializer = null);
        public extern LambdaBootstrap(LambdaBootstrapHandler handler, LambdaBootstrapInitializer initializer = null);
        public extern LambdaBootstrap(LambdaBootstrapHandler handler, LambdaBootstrapOptions lambdaBootstrapOptions, LambdaBootstrapInitializer initializer = null);
        public extern LambdaBootstrap(HandlerWrapper handlerWrapper, LambdaBootstrapInitializer initializer = null);
        public extern LambdaBootstrap(HandlerWrapper handlerWrapper, LambdaBootstrapOptions lambdaBootstrapOptions, LambdaBootstrapInitializer initializer = null);
        public extern LambdaBootstrap(HttpClient httpClient, HandlerWrapper handlerWrapper, LambdaBootstrapInitializer initializer = null);
        public extern LambdaBootstrap(HttpClient httpClient, HandlerWrapper handlerWrapper, LambdaBootstrapOptions lambdaBootstrapOptions, LambdaBootstrapInitializer initializer = null);
        public static extern HttpClient ConstructHttpClient();
        public extern Task RunAsync(CancellationToken cancellationToken = default);
        protected virtual extern void Dispose(bool disposing);
        public extern void Dispose();
    }

    public class InvocationRequest : IDisposable
    {
        internal InvocationRequest() { }
        public Stream InputStream { get; }
        public ILambdaContext LambdaContext { get; }
        public extern void Dispose();
    }

    public class InvocationResponse
    {
        public extern InvocationResponse(Stream outputStream);
        public extern InvocationResponse(Stream outputStream, bool disposeOutputStream);
        public Stream OutputStream { get; set; }
        public bool DisposeOutputStream { get; }
    }

    public interface IRuntimeApiHeaders
    {
        string AwsRequestId { get; }
        string TraceId { get; }
        string TenantId { get; }
    }

    public interface IRuntimeApiClient
    {
        IConsoleLoggerWriter ConsoleLogger { get; }
        Task ReportInitializationErrorAsync(Exception exception, string errorType = null, CancellationToken cancellationToken = default);
        Task ReportInitializationErrorAsync(string errorType, CancellationToken cancellationToken = default);
        Task<InvocationRequest> GetNextInvocationAsync(CancellationToken cancellationToken = default);
        Task ReportInvocationErrorAsync(string awsRequestId, Exception exception, CancellationToken cancellationToken = default);
        Task RestoreNextInvocationAsync(CancellationToken cancellationToken = default);
        Task ReportRestoreErrorAsync(Exception exception, string errorType = null, CancellationToken cancellationToken = default);
        Task SendResponseAsync(string awsRequestId, Stream outputStream, CancellationToken cancellationToken = default);
    }

    public class RuntimeApiClient : IRuntimeApiClient
    {
        public extern RuntimeApiClient(HttpClient httpClient);
        public IConsoleLoggerWriter ConsoleLogger { get; }
        public extern Task ReportInitializationErrorAsync(Exception exception, string errorType = null, CancellationToken cancellationToken = default);
        public extern Task ReportInitializationErrorAsync(string errorType, CancellationToken cancellationToken = default);
        public extern Task<InvocationRequest> GetNextInvocationAsync(CancellationToken cancellationToken = default);
        public extern Task ReportInvocationErrorAsync(string awsRequestId, Exception exception, CancellationToken cancellationToken = default);
        public extern Task RestoreNextInvocationAsync(CancellationToken cancellationToken = default);
        public extern Task ReportRestoreErrorAsync(Exception exception, string errorType = null, CancellationToken cancellationToken = default);
        public extern Task SendResponseAsync(string awsRequestId, Stream outputStream, CancellationToken cancellationToken = default);
    }
}

namespace Amazon.Lambda.RuntimeSupport.Bootstrap
{
    public class LambdaBootstrapOptions
    {
        public string RuntimeApiEndpoint { get; set; }
    }
}

namespace Amazon.Lambda.RuntimeSupport.Helpers
{
    public interface IConsoleLoggerWriter
    {
        void SetRuntimeHeaders(IRuntimeApiHeaders runtimeApiHeaders);
        void FormattedWriteLine(string message);
        void FormattedWriteLine(string level, string message, params object[] args);
        void FormattedWriteLine(string level, Exception exception, string message, params object[] args);
    }
}
