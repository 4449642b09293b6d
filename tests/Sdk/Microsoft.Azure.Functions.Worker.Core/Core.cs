#nullable enable
using System.Collections.Immutable;
using Azure.Core.Serialization;
using Microsoft.Azure.Functions.Worker.Converters;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker
{
    public abstract class BindingContext
    {
        public abstract IReadOnlyDictionary<string, object?> BindingData { get; }
    }

    public interface IInvocationFeatures : IEnumerable<KeyValuePair<Type, object>>
    {
        void Set<T>(T instance);
        T? Get<T>();
    }

    public abstract class FunctionContext
    {
        public abstract string InvocationId { get; }
        public abstract string FunctionId { get; }
        public abstract TraceContext TraceContext { get; }
        public abstract BindingContext BindingContext { get; }
        public abstract RetryContext RetryContext { get; }
        public abstract IServiceProvider InstanceServices { get; set; }
        public abstract FunctionDefinition FunctionDefinition { get; }
        public abstract IDictionary<object, object> Items { get; set; }
        public abstract IInvocationFeatures Features { get; }
        public virtual CancellationToken CancellationToken { get; }
    }

    public static class FunctionContextBindingFeatureExtensions
    {
        public static extern ValueTask<InputBindingData<T>> BindInputAsync<T>(this FunctionContext context, BindingMetadata bindingMetadata);
        public static extern InvocationResult<T> GetInvocationResult<T>(this FunctionContext context);
        public static extern InvocationResult GetInvocationResult(this FunctionContext context);
        public static extern IEnumerable<OutputBindingData<T>> GetOutputBindings<T>(this FunctionContext context);
    }

    public static class FunctionContextHttpRequestExtensions
    {
        public static extern ValueTask<Http.HttpRequestData?> GetHttpRequestDataAsync(this FunctionContext context);
        public static extern Http.HttpResponseData? GetHttpResponseData(this FunctionContext context);
    }

    public static class FunctionContextLoggerExtensions
    {
        public static extern ILogger<T> GetLogger<T>(this FunctionContext context);
        public static extern ILogger GetLogger(this FunctionContext context, string categoryName);
    }

    public abstract class FunctionInvocation
    {
        public abstract string Id { get; }
        public abstract string FunctionId { get; }
        public abstract TraceContext TraceContext { get; }
    }

    public abstract class RetryContext
    {
        public abstract int RetryCount { get; }
        public abstract int MaxRetryCount { get; }
    }

    public abstract class TraceContext
    {
        public abstract string TraceParent { get; }
        public abstract string TraceState { get; }
        public virtual IReadOnlyDictionary<string, string> Attributes { get; }
        public virtual IReadOnlyDictionary<string, string> Baggage { get; }
    }

    public enum BindingDirection { In, Out }

    public abstract class BindingMetadata
    {
        public abstract string Name { get; }
        public abstract string Type { get; }
        public abstract BindingDirection Direction { get; }
    }

    public abstract class FunctionDefinition
    {
        public abstract ImmutableArray<FunctionParameter> Parameters { get; }
        public abstract string PathToAssembly { get; }
        public abstract string EntryPoint { get; }
        public abstract string Id { get; }
        public abstract string Name { get; }
        public abstract IImmutableDictionary<string, BindingMetadata> InputBindings { get; }
        public abstract IImmutableDictionary<string, BindingMetadata> OutputBindings { get; }
    }

    public class FunctionParameter
    {
        public extern FunctionParameter(string name, Type type);
        public extern FunctionParameter(string name, Type type, bool hasDefaultValue, object? defaultValue);
        public extern FunctionParameter(string name, Type type, IReadOnlyDictionary<string, object> properties);
        public extern FunctionParameter(string name, Type type, bool hasDefaultValue, object? defaultValue, IReadOnlyDictionary<string, object> properties);
        public string Name { get; }
        public Type Type { get; }
        public bool HasDefaultValue { get; }
        public bool IsReferenceOrNullableType { get; }
        public object? DefaultValue { get; }
        public IReadOnlyDictionary<string, object> Properties { get; }
    }

    public class FunctionWorkerException : Exception
    {
        public extern FunctionWorkerException(string? message);
        public extern FunctionWorkerException(string? message, Exception? innerException);
    }

    public class FunctionInputConverterException : FunctionWorkerException
    {
        public extern FunctionInputConverterException(string? message);
        public extern FunctionInputConverterException(string? message, Exception? innerException);
    }

    public class FunctionsDebugger
    {
        public static extern void Enable();
    }

    public interface IAutoConfigureStartup
    {
        void Configure(IHostBuilder hostBuilder);
    }

    public interface IFunctionsWorkerApplicationBuilder
    {
        IServiceCollection Services { get; }
        IFunctionsWorkerApplicationBuilder Use(Func<FunctionExecutionDelegate, FunctionExecutionDelegate> middleware);
    }

    public sealed class InputConverterCollection : IEnumerable<Type>
    {
        internal InputConverterCollection() { }
        public extern void Register<T>() where T : IInputConverter;
        public extern void RegisterAt<T>(int index) where T : IInputConverter;
        public extern void Clear();
        public extern IEnumerator<Type> GetEnumerator();
        extern System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator();
    }

    public class WorkerOptions
    {
        public ObjectSerializer? Serializer { get; set; }
        public InputConverterCollection InputConverters { get; }
        public IDictionary<string, string> Capabilities { get; }
        [Obsolete]
        public bool EnableUserCodeException { get; set; }
        public bool IncludeEmptyEntriesInMessagePayload { get; set; }
    }

    public interface IFunctionActivator
    {
        object? CreateInstance(Type instanceType, FunctionContext context);
    }

    public abstract class InvocationResult : InvocationResult<object>;

    public abstract class InvocationResult<T>
    {
        public abstract T? Value { get; set; }
    }

    public abstract class InputBindingData<T>
    {
        public abstract BindingMetadata BindingMetadata { get; }
        public abstract T? Value { get; set; }
    }

    public abstract class OutputBindingData<T>
    {
        public abstract string BindingType { get; }
        public abstract string Name { get; }
        public abstract T? Value { get; set; }
    }
}

namespace Microsoft.Azure.Functions.Worker.Context.Features
{
    public class FunctionInputBindingResult
    {
        public extern FunctionInputBindingResult(object?[] values);
        public object?[] Values { get; }
    }

    public interface IFunctionInputBindingFeature
    {
        ValueTask<FunctionInputBindingResult> BindFunctionInputAsync(FunctionContext context);
    }
}

namespace Microsoft.Azure.Functions.Worker.Converters
{
    public readonly struct ConversionResult
    {
        public ConversionStatus Status { get; }
        public object? Value { get; }
        public Exception? Error { get; }
        public static extern ConversionResult Unhandled();
        public static extern ConversionResult Success(object? value);
        public static extern ConversionResult Failed(Exception exception);
    }

    public enum ConversionStatus { Unhandled, Succeeded, Failed }

    public abstract class ConverterContext
    {
        public abstract Type TargetType { get; }
        public abstract object? Source { get; }
        public abstract FunctionContext FunctionContext { get; }
        public abstract IReadOnlyDictionary<string, object> Properties { get; }
    }

    public static class ConverterContextExtensions
    {
        public static extern bool TryGetBindingAttribute<T>(this ConverterContext context, out object? bindingAttribute) where T : Attribute;
        public static extern bool TryGetBindingAttribute(this ConverterContext context, Type type, out object? bindingAttribute);
    }

    public enum ConverterFallbackBehavior { Allow = 0, Disallow = 1, Default = Allow }

    [AttributeUsage(AttributeTargets.Class)]
    public sealed class ConverterFallbackBehaviorAttribute : Attribute
    {
        public extern ConverterFallbackBehaviorAttribute(ConverterFallbackBehavior fallbackBehavior);
        public ConverterFallbackBehavior Behavior { get; }
    }

    public interface IInputConverter
    {
        ValueTask<ConversionResult> ConvertAsync(ConverterContext context);
    }

    [AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Enum | AttributeTargets.Struct, AllowMultiple = true)]
    public class InputConverterAttribute : Attribute
    {
        public extern InputConverterAttribute(Type converterType);
        public Type ConverterType { get; }
    }

    [AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
    public sealed class SupportedTargetTypeAttribute : Attribute
    {
        public extern SupportedTargetTypeAttribute(Type targetType);
        public Type TargetType { get; }
    }
}

namespace Microsoft.Azure.Functions.Worker.Core
{
    public abstract class CollectionModelBindingData
    {
        public abstract ModelBindingData[] ModelBindingData { get; }
    }

    public abstract class ModelBindingData
    {
        public abstract string Version { get; }
        public abstract string Source { get; }
        public abstract BinaryData Content { get; }
        public abstract string ContentType { get; }
    }

    public abstract class WorkerExtensionStartup
    {
        public abstract void Configure(IFunctionsWorkerApplicationBuilder applicationBuilder);
    }

    [AttributeUsage(AttributeTargets.Assembly, Inherited = false, AllowMultiple = true)]
    public class WorkerExtensionStartupAttribute : Attribute
    {
        public extern WorkerExtensionStartupAttribute(Type startupType);
        public Type StartupType { get; }
    }

    [AttributeUsage(AttributeTargets.Assembly, Inherited = false, AllowMultiple = true)]
    public class WorkerExtensionStartupCodeExecutorInfoAttribute : Attribute
    {
        public extern WorkerExtensionStartupCodeExecutorInfoAttribute(Type extensionStartupCodeExecutorType);
        public Type StartupCodeExecutorType { get; }
    }
}

namespace Microsoft.Azure.Functions.Worker.Core.FunctionMetadata
{
    public interface IFunctionMetadata
    {
        string? FunctionId { get; }
        bool IsProxy { get; }
        string? Language { get; }
        bool ManagedDependencyEnabled { get; }
        string? Name { get; }
        string? EntryPoint { get; }
        IList<string>? RawBindings { get; }
        string? ScriptFile { get; }
        IRetryOptions? Retry { get; }
    }

    public interface IRetryOptions
    {
        int MaxRetryCount { get; }
        TimeSpan? DelayInterval { get; }
        TimeSpan? MinimumInterval { get; }
        TimeSpan? MaximumInterval { get; }
        RetryStrategy? Strategy { get; }
    }

    public enum RetryStrategy { ExponentialBackoff, FixedDelay }

    public interface IFunctionMetadataProvider
    {
        Task<ImmutableArray<IFunctionMetadata>> GetFunctionMetadataAsync(string directory);
    }
}

namespace Microsoft.Azure.Functions.Worker.Invocation
{
    public interface IFunctionExecutor
    {
        ValueTask ExecuteAsync(FunctionContext context);
    }
}

namespace Microsoft.Azure.Functions.Worker.Middleware
{
    public delegate Task FunctionExecutionDelegate(FunctionContext context);

    public interface IFunctionsWorkerMiddleware
    {
        Task Invoke(FunctionContext context, FunctionExecutionDelegate next);
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    using Microsoft.Azure.Functions.Worker;

    public static class ServiceCollectionExtensions
    {
        public static extern IFunctionsWorkerApplicationBuilder AddFunctionsWorkerCore(this IServiceCollection services, Action<WorkerOptions>? configure = null);
    }
}

namespace Microsoft.Extensions.Hosting
{
    using Microsoft.Azure.Functions.Worker;

    public static class CoreWorkerHostBuilderExtensions
    {
        public static extern IHostBuilder ConfigureFunctionsWorker(this IHostBuilder builder, Action<HostBuilderContext, IFunctionsWorkerApplicationBuilder> configure, Action<WorkerOptions> configureOptions);
        public static extern IHostBuilder InvokeAutoGeneratedConfigureMethods(this IHostBuilder builder);
    }

    public static class MiddlewareWorkerApplicationBuilderExtensions
    {
        public static extern IFunctionsWorkerApplicationBuilder UseDefaultWorkerMiddleware(this IFunctionsWorkerApplicationBuilder builder);
        public static extern IFunctionsWorkerApplicationBuilder UseFunctionExecutionMiddleware(this IFunctionsWorkerApplicationBuilder builder);
        public static extern IFunctionsWorkerApplicationBuilder UseOutputBindingsMiddleware(this IFunctionsWorkerApplicationBuilder builder);
        public static extern IFunctionsWorkerApplicationBuilder UseMiddleware<T>(this IFunctionsWorkerApplicationBuilder builder) where T : class, IFunctionsWorkerMiddleware;
        public static extern IFunctionsWorkerApplicationBuilder UseWhen<T>(this IFunctionsWorkerApplicationBuilder builder, Func<FunctionContext, bool> predicate) where T : class, IFunctionsWorkerMiddleware;
        public static extern IFunctionsWorkerApplicationBuilder UseMiddleware(this IFunctionsWorkerApplicationBuilder builder, Func<FunctionContext, Func<Task>, Task> middleware);
        public static extern IFunctionsWorkerApplicationBuilder UseWhen(this IFunctionsWorkerApplicationBuilder builder, Func<FunctionContext, bool> predicate, Func<FunctionContext, Func<Task>, Task> middleware);
    }
}

namespace Microsoft.Extensions.Logging
{
    public static class FunctionsLoggerExtensions
    {
        public static extern void LogMetric(this ILogger logger, string name, double value, IDictionary<string, object>? properties = null);
    }
}
