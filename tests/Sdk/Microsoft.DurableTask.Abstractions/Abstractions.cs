#nullable enable
using System.Diagnostics.CodeAnalysis;
using Microsoft.DurableTask.Entities;
using Microsoft.Extensions.Logging;

namespace Microsoft.DurableTask
{
    public abstract class AsyncPageable<T> : IAsyncEnumerable<T> where T : notnull
    {
        public abstract IAsyncEnumerable<Page<T>> AsPages(string? continuationToken = default, int? pageSizeHint = default);
        public extern IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default);
    }

    public sealed class Page<T> where T : notnull
    {
        public extern Page(IReadOnlyList<T> values, string? continuationToken = null);
        public IReadOnlyList<T> Values { get; }
        public string? ContinuationToken { get; }
    }

    public class ContinueAsNewOptions
    {
        public object? NewInput { get; set; }
        public bool PreserveUnprocessedEvents { get; set; }
        public string? NewVersion { get; set; }
    }

    public abstract class DataConverter
    {
        [return: NotNullIfNotNull("value")]
        public abstract string? Serialize(object? value);
        [return: NotNullIfNotNull("data")]
        public abstract object? Deserialize(string? data, Type targetType);
        public virtual extern T? Deserialize<T>(string? data);
    }

    [AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
    public sealed class DurableTaskAttribute : Attribute
    {
        public extern DurableTaskAttribute(string? name = null);
        public TaskName Name { get; }
        public string? Version { get; set; }
    }

    public record ParentOrchestrationInstance(TaskName Name, string InstanceId);

    public delegate bool RetryHandler(RetryContext retryContext);

    public delegate Task<bool> AsyncRetryHandler(RetryContext retryContext);

    public record RetryContext(TaskOrchestrationContext OrchestrationContext, int LastAttemptNumber, TaskFailureDetails LastFailure, TimeSpan TotalRetryTime, CancellationToken CancellationToken);

    public class RetryPolicy
    {
        public extern RetryPolicy(int maxNumberOfAttempts, TimeSpan firstRetryInterval, double backoffCoefficient = 1.0, TimeSpan? maxRetryInterval = null, TimeSpan? retryTimeout = null);
        public int MaxNumberOfAttempts { get; }
        public TimeSpan FirstRetryInterval { get; }
        public TimeSpan MaxRetryInterval { get; }
        public TimeSpan RetryTimeout { get; }
        public double BackoffCoefficient { get; }
        public Func<Exception, bool> Handle { get; }
        public extern Func<TaskFailureDetails, bool> HandleFailure { init; }
    }

    public interface ITaskActivity
    {
        Type InputType { get; }
        Type OutputType { get; }
        Task<object?> RunAsync(TaskActivityContext context, object? input);
    }

    public abstract class TaskActivity<TInput, TOutput> : ITaskActivity
    {
        extern Type ITaskActivity.InputType { get; }
        extern Type ITaskActivity.OutputType { get; }
        extern Task<object?> ITaskActivity.RunAsync(TaskActivityContext context, object? input);
        public abstract Task<TOutput> RunAsync(TaskActivityContext context, TInput input);
    }

    public abstract class TaskActivityContext
    {
        public abstract TaskName Name { get; }
        public abstract string InstanceId { get; }
        public virtual string Version { get; }
    }

    public sealed class TaskFailedException : Exception
    {
        public extern TaskFailedException(string taskName, int taskId, Exception innerException);
        public extern TaskFailedException(string taskName, int taskId, TaskFailureDetails failureDetails);
        public string TaskName { get; }
        public int TaskId { get; }
        public TaskFailureDetails FailureDetails { get; }
    }

    public record TaskFailureDetails(string ErrorType, string ErrorMessage, string? StackTrace, TaskFailureDetails? InnerFailure, IDictionary<string, object?>? Properties)
    {
        public extern bool IsCausedBy<T>() where T : Exception;
        public extern bool IsCausedBy(Type targetBaseExceptionType);
        public static extern TaskFailureDetails FromException(Exception exception);
    }

    public readonly struct TaskName : IEquatable<TaskName>
    {
        public extern TaskName(string name);
        public string Name { get; }
        public static extern implicit operator string(TaskName value);
        public static extern implicit operator TaskName(string value);
        public static extern bool operator ==(TaskName a, TaskName b);
        public static extern bool operator !=(TaskName a, TaskName b);
        public extern bool Equals(TaskName other);
        public override extern bool Equals(object? obj);
        public override extern int GetHashCode();
    }

    public readonly struct TaskVersion : IEquatable<TaskVersion>
    {
        public extern TaskVersion(string? version);
        public string Version { get; }
        public static extern implicit operator string(TaskVersion value);
        public static extern implicit operator TaskVersion(string? value);
        public static extern bool operator ==(TaskVersion a, TaskVersion b);
        public static extern bool operator !=(TaskVersion a, TaskVersion b);
        public extern bool Equals(TaskVersion other);
        public override extern bool Equals(object? obj);
        public override extern int GetHashCode();
    }

    public record TaskOptions
    {
        public extern TaskOptions(TaskRetryOptions? retry);
        public extern TaskOptions(TaskRetryOptions? retry = null, IDictionary<string, string>? tags = null);
        public TaskRetryOptions? Retry { get; init; }
        public IDictionary<string, string>? Tags { get; init; }
        public TaskVersion? Version { get; init; }
        public static extern TaskOptions FromRetryPolicy(RetryPolicy policy);
        public static extern TaskOptions FromRetryHandler(AsyncRetryHandler handler);
        public static extern TaskOptions FromRetryHandler(RetryHandler handler);
        public extern SubOrchestrationOptions WithInstanceId(string instanceId);
    }

    public record SubOrchestrationOptions : TaskOptions
    {
        public extern SubOrchestrationOptions(TaskRetryOptions? retry = null, string? instanceId = null);
        public extern SubOrchestrationOptions(TaskOptions options, string? instanceId = null);
        public string? InstanceId { get; init; }
    }

    public record StartOrchestrationOptions
    {
        public extern StartOrchestrationOptions(string? InstanceId = null, DateTimeOffset? StartAt = null);
        public string? InstanceId { get; init; }
        public DateTimeOffset? StartAt { get; init; }
        public IReadOnlyDictionary<string, string> Tags { get; init; }
        public TaskVersion? Version { get; init; }
        public IReadOnlyList<string>? DedupeStatuses { get; init; }
    }

    public sealed class TaskRetryOptions
    {
        public extern TaskRetryOptions(RetryPolicy policy);
        public extern TaskRetryOptions(AsyncRetryHandler handler);
        public RetryPolicy? Policy { get; }
        public AsyncRetryHandler? Handler { get; }
        public static extern implicit operator TaskRetryOptions(RetryPolicy policy);
        public static extern implicit operator TaskRetryOptions(AsyncRetryHandler handler);
        public static extern implicit operator TaskRetryOptions(RetryHandler handler);
        public static extern TaskRetryOptions FromRetryPolicy(RetryPolicy policy);
        public static extern TaskRetryOptions FromRetryHandler(AsyncRetryHandler handler);
        public static extern TaskRetryOptions FromRetryHandler(RetryHandler handler);
    }

    public abstract class TaskOrchestrationContext
    {
        public abstract TaskName Name { get; }
        public abstract string InstanceId { get; }
        public abstract ParentOrchestrationInstance? Parent { get; }
        public abstract DateTime CurrentUtcDateTime { get; }
        public abstract bool IsReplaying { get; }
        public virtual string Version { get; }
        public virtual IReadOnlyDictionary<string, object?> Properties { get; }
        public virtual TaskOrchestrationEntityFeature Entities { get; }
        public virtual ILoggerFactory ReplaySafeLoggerFactory { get; }
        protected abstract ILoggerFactory LoggerFactory { get; }
        public abstract T? GetInput<T>();
        public virtual extern Task CallActivityAsync(TaskName name, object? input = null, TaskOptions? options = null);
        public virtual extern Task CallActivityAsync(TaskName name, TaskOptions options);
        public virtual extern Task<TResult> CallActivityAsync<TResult>(TaskName name, TaskOptions options);
        public abstract Task<TResult> CallActivityAsync<TResult>(TaskName name, object? input = null, TaskOptions? options = null);
        public virtual extern Task CreateTimer(TimeSpan delay, CancellationToken cancellationToken);
        public abstract Task CreateTimer(DateTime fireAt, CancellationToken cancellationToken);
        public abstract Task<T> WaitForExternalEvent<T>(string eventName, CancellationToken cancellationToken = default);
        public extern Task<T> WaitForExternalEvent<T>(string eventName, TimeSpan timeout);
        public extern Task<T> WaitForExternalEvent<T>(string eventName, TimeSpan timeout, CancellationToken cancellationToken);
        public abstract void SendEvent(string instanceId, string eventName, object payload);
        public abstract void SetCustomStatus(object? customStatus);
        public abstract Task<TResult> CallSubOrchestratorAsync<TResult>(TaskName orchestratorName, object? input = null, TaskOptions? options = null);
        public virtual extern Task<TResult> CallSubOrchestratorAsync<TResult>(TaskName orchestratorName, TaskOptions options);
        public virtual extern Task CallSubOrchestratorAsync(TaskName orchestratorName, TaskOptions options);
        public virtual extern Task CallSubOrchestratorAsync(TaskName orchestratorName, object? input = null, TaskOptions? options = null);
        public abstract void ContinueAsNew(object? newInput = null, bool preserveUnprocessedEvents = true);
        public virtual extern void ContinueAsNew(ContinueAsNewOptions options);
        public abstract Guid NewGuid();
        public virtual extern ILogger CreateReplaySafeLogger(string categoryName);
        public virtual extern ILogger CreateReplaySafeLogger(Type type);
        public virtual extern ILogger CreateReplaySafeLogger<T>();
        public virtual extern int CompareVersionTo(string version);
    }

    public interface ITaskOrchestrator
    {
        Type InputType { get; }
        Type OutputType { get; }
        Task<object?> RunAsync(TaskOrchestrationContext context, object? input);
    }

    public abstract class TaskOrchestrator<TInput, TOutput> : ITaskOrchestrator
    {
        extern Type ITaskOrchestrator.InputType { get; }
        extern Type ITaskOrchestrator.OutputType { get; }
        extern Task<object?> ITaskOrchestrator.RunAsync(TaskOrchestrationContext context, object? input);
        public abstract Task<TOutput> RunAsync(TaskOrchestrationContext context, TInput input);
    }

    public sealed class DurableTaskRegistry
    {
        public extern DurableTaskRegistry AddActivity<TActivity>() where TActivity : class, ITaskActivity;
        public extern DurableTaskRegistry AddActivity<TActivity>(TaskName name) where TActivity : class, ITaskActivity;
        public extern DurableTaskRegistry AddEntity<TEntity>() where TEntity : class, ITaskEntity;
        public extern DurableTaskRegistry AddEntity<TEntity>(TaskName name) where TEntity : class, ITaskEntity;
        public extern DurableTaskRegistry AddOrchestrator<TOrchestrator>() where TOrchestrator : class, ITaskOrchestrator;
        public extern DurableTaskRegistry AddOrchestrator<TOrchestrator>(TaskName name) where TOrchestrator : class, ITaskOrchestrator;
        public extern DurableTaskRegistry AddActivityFunc<TInput, TOutput>(TaskName name, Func<TaskActivityContext, TInput, Task<TOutput>> activity);
        public extern DurableTaskRegistry AddActivityFunc<TInput, TOutput>(TaskName name, Func<TaskActivityContext, TInput, TOutput> activity);
        public extern DurableTaskRegistry AddActivityFunc<TInput>(TaskName name, Func<TaskActivityContext, TInput, Task> activity);
        public extern DurableTaskRegistry AddOrchestratorFunc<TInput, TOutput>(TaskName name, Func<TaskOrchestrationContext, TInput, Task<TOutput>> orchestrator);
        public extern DurableTaskRegistry AddOrchestratorFunc<TOutput>(TaskName name, Func<TaskOrchestrationContext, Task<TOutput>> orchestrator);
        public extern DurableTaskRegistry AddOrchestratorFunc(TaskName name, Func<TaskOrchestrationContext, Task> orchestrator);
    }

    public interface IOrchestrationSubmitter
    {
        Task<string> ScheduleNewOrchestrationInstanceAsync(TaskName orchestratorName, object? input = null, StartOrchestrationOptions? options = null, CancellationToken cancellation = default);
    }
}

namespace Microsoft.DurableTask.Entities
{
    public record CallEntityOptions;

    public record SignalEntityOptions
    {
        public DateTimeOffset? SignalTime { get; init; }
        public static extern implicit operator SignalEntityOptions(DateTimeOffset value);
    }

    public readonly record struct EntityInstanceId
    {
        public extern EntityInstanceId(string name, string key);
        public string Name { get; }
        public string Key { get; }
        public static extern EntityInstanceId FromString(string instanceId);
    }

    public sealed class EntityOperationFailedException : Exception
    {
        public extern EntityOperationFailedException(EntityInstanceId entityId, string operationName, TaskFailureDetails failureDetails);
        public EntityInstanceId EntityId { get; }
        public string OperationName { get; }
        public TaskFailureDetails FailureDetails { get; }
    }

    public interface ITaskEntity
    {
        ValueTask<object?> RunAsync(TaskEntityOperation operation);
    }

    public abstract class TaskEntity<TState> : ITaskEntity
    {
        protected virtual bool AllowStateDispatch { get; }
        protected TState State { get; set; }
        protected TaskEntityContext Context { get; }
        public extern ValueTask<object?> RunAsync(TaskEntityOperation operation);
        protected virtual extern TState InitializeState(TaskEntityOperation entityOperation);
    }

    public abstract class TaskEntityContext
    {
        public abstract EntityInstanceId Id { get; }
        public virtual extern void SignalEntity(EntityInstanceId id, string operationName, SignalEntityOptions options);
        public abstract void SignalEntity(EntityInstanceId id, string operationName, object? input = null, SignalEntityOptions? options = null);
        public virtual extern string ScheduleNewOrchestration(TaskName name, StartOrchestrationOptions options);
        public abstract string ScheduleNewOrchestration(TaskName name, object? input = null, StartOrchestrationOptions? options = null);
    }

    public abstract class TaskEntityOperation
    {
        public abstract string Name { get; }
        public abstract TaskEntityContext Context { get; }
        public abstract TaskEntityState State { get; }
        public abstract bool HasInput { get; }
        public virtual extern T? GetInput<T>();
        public abstract object? GetInput(Type inputType);
    }

    public abstract class TaskEntityState
    {
        public abstract bool HasState { get; }
        public virtual extern T? GetState<T>(T? defaultValue = default);
        public abstract object? GetState(Type type);
        public abstract void SetState(object? state);
    }

    public abstract class TaskOrchestrationEntityFeature
    {
        public abstract Task<TResult> CallEntityAsync<TResult>(EntityInstanceId id, string operationName, object? input = null, CallEntityOptions? options = null);
        public virtual extern Task<TResult> CallEntityAsync<TResult>(EntityInstanceId id, string operationName, CallEntityOptions? options);
        public abstract Task CallEntityAsync(EntityInstanceId id, string operationName, object? input = null, CallEntityOptions? options = null);
        public virtual extern Task CallEntityAsync(EntityInstanceId id, string operationName, CallEntityOptions? options);
        public abstract Task SignalEntityAsync(EntityInstanceId id, string operationName, object? input = null, SignalEntityOptions? options = null);
        public virtual extern Task SignalEntityAsync(EntityInstanceId id, string operationName, SignalEntityOptions? options);
        public abstract Task<IAsyncDisposable> LockEntitiesAsync(IEnumerable<EntityInstanceId> entityIds);
        public virtual extern Task<IAsyncDisposable> LockEntitiesAsync(params EntityInstanceId[] entityIds);
        public abstract bool InCriticalSection([NotNullWhen(true)] out IReadOnlyList<EntityInstanceId>? entityIds);
        public virtual extern bool InCriticalSection();
    }
}
