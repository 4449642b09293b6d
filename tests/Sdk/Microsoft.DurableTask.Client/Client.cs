#nullable enable
using Microsoft.DurableTask.Client.Entities;
using Microsoft.DurableTask.Entities;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.DurableTask.Client
{
    public interface IDurableTaskClientBuilder
    {
        string Name { get; }
        IServiceCollection Services { get; }
        Type? BuildTarget { get; set; }
        DurableTaskClient Build(IServiceProvider serviceProvider);
    }

    public interface IDurableTaskClientProvider
    {
        DurableTaskClient GetClient(string? name = null);
    }

    public static class ServiceCollectionExtensions
    {
        public static extern IDurableTaskClientBuilder AddDurableTaskClient(this IServiceCollection services, string? name = null);
        public static extern IServiceCollection AddDurableTaskClient(this IServiceCollection services, Action<IDurableTaskClientBuilder> configure);
        public static extern IServiceCollection AddDurableTaskClient(this IServiceCollection services, string name, Action<IDurableTaskClientBuilder> configure);
    }

    public enum OrchestrationRuntimeStatus { Running, Completed, ContinuedAsNew, Failed, Canceled, Terminated, Pending, Suspended }

    public abstract class DurableTaskClient : IOrchestrationSubmitter, IAsyncDisposable
    {
        protected extern DurableTaskClient(string name);
        public string Name { get; }
        public virtual DurableEntityClient Entities { get; }
        public virtual extern Task<string> ScheduleNewOrchestrationInstanceAsync(TaskName orchestratorName, CancellationToken cancellation);
        public virtual extern Task<string> ScheduleNewOrchestrationInstanceAsync(TaskName orchestratorName, object? input, CancellationToken cancellation);
        public virtual extern Task<string> ScheduleNewOrchestrationInstanceAsync(TaskName orchestratorName, StartOrchestrationOptions options, CancellationToken cancellation = default);
        public abstract Task<string> ScheduleNewOrchestrationInstanceAsync(TaskName orchestratorName, object? input = null, StartOrchestrationOptions? options = null, CancellationToken cancellation = default);
        public virtual extern Task RaiseEventAsync(string instanceId, string eventName, CancellationToken cancellation);
        public abstract Task RaiseEventAsync(string instanceId, string eventName, object? eventPayload = null, CancellationToken cancellation = default);
        public virtual extern Task<OrchestrationMetadata> WaitForInstanceStartAsync(string instanceId, CancellationToken cancellation);
        public abstract Task<OrchestrationMetadata> WaitForInstanceStartAsync(string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default);
        public virtual extern Task<OrchestrationMetadata> WaitForInstanceCompletionAsync(string instanceId, CancellationToken cancellation);
        public abstract Task<OrchestrationMetadata> WaitForInstanceCompletionAsync(string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default);
        public virtual extern Task TerminateInstanceAsync(string instanceId, CancellationToken cancellation);
        public virtual extern Task TerminateInstanceAsync(string instanceId, object? output, CancellationToken cancellation = default);
        public virtual extern Task TerminateInstanceAsync(string instanceId, TerminateInstanceOptions? options = null, CancellationToken cancellation = default);
        public virtual extern Task SuspendInstanceAsync(string instanceId, CancellationToken cancellation);
        public abstract Task SuspendInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default);
        public virtual extern Task ResumeInstanceAsync(string instanceId, CancellationToken cancellation);
        public abstract Task ResumeInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default);
        public virtual extern Task<OrchestrationMetadata?> GetInstanceAsync(string instanceId, CancellationToken cancellation);
        public virtual extern Task<OrchestrationMetadata?> GetInstanceAsync(string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default);
        public virtual extern Task<OrchestrationMetadata?> GetInstancesAsync(string instanceId, CancellationToken cancellation);
        public abstract Task<OrchestrationMetadata?> GetInstancesAsync(string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default);
        public abstract AsyncPageable<OrchestrationMetadata> GetAllInstancesAsync(OrchestrationQuery? filter = null);
        public virtual extern Task<PurgeResult> PurgeInstanceAsync(string instanceId, CancellationToken cancellation);
        public virtual extern Task<PurgeResult> PurgeInstanceAsync(string instanceId, PurgeInstanceOptions? options = null, CancellationToken cancellation = default);
        public virtual extern Task<PurgeResult> PurgeAllInstancesAsync(PurgeInstancesFilter filter, CancellationToken cancellation);
        public virtual extern Task<PurgeResult> PurgeAllInstancesAsync(PurgeInstancesFilter filter, PurgeInstanceOptions? options = null, CancellationToken cancellation = default);
        public virtual extern Task<string> RestartAsync(string instanceId, bool restartWithNewInstanceId = false, CancellationToken cancellation = default);
        public virtual extern Task RewindInstanceAsync(string instanceId, string reason, CancellationToken cancellation = default);
        public abstract ValueTask DisposeAsync();
    }

    public class DurableTaskClientOptions
    {
        public string DefaultVersion { get; set; }
        public DataConverter DataConverter { get; set; }
        public bool EnableEntitySupport { get; set; }
    }

    public sealed class OrchestrationMetadata
    {
        public extern OrchestrationMetadata(string name, string instanceId);
        public string Name { get; }
        public string InstanceId { get; }
        public DataConverter? DataConverter { get; init; }
        public OrchestrationRuntimeStatus RuntimeStatus { get; init; }
        public DateTimeOffset CreatedAt { get; init; }
        public DateTimeOffset LastUpdatedAt { get; init; }
        public string? SerializedInput { get; init; }
        public string? SerializedOutput { get; init; }
        public string? SerializedCustomStatus { get; init; }
        public IReadOnlyDictionary<string, string> Tags { get; init; }
        public TaskFailureDetails? FailureDetails { get; init; }
        public bool IsRunning { get; }
        public bool IsCompleted { get; }
        public extern T? ReadInputAs<T>();
        public extern T? ReadOutputAs<T>();
        public extern T? ReadCustomStatusAs<T>();
    }

    public record OrchestrationQuery(DateTimeOffset? CreatedFrom = null, DateTimeOffset? CreatedTo = null, IEnumerable<OrchestrationRuntimeStatus>? Statuses = null, IEnumerable<string>? TaskHubNames = null, string? InstanceIdPrefix = null, int PageSize = OrchestrationQuery.DefaultPageSize, bool FetchInputsAndOutputs = false, string? ContinuationToken = null)
    {
        public const int DefaultPageSize = 100;
    }

    public record PurgeInstanceOptions(bool Recursive = false);

    public record PurgeInstancesFilter(DateTimeOffset? CreatedFrom = null, DateTimeOffset? CreatedTo = null, IEnumerable<OrchestrationRuntimeStatus>? Statuses = null)
    {
        public TimeSpan? Timeout { get; init; }
    }

    public class PurgeResult
    {
        public extern PurgeResult(int count);
        public extern PurgeResult(int count, bool? isComplete);
        public int PurgedInstanceCount { get; }
        public bool? IsComplete { get; }
    }

    public record TerminateInstanceOptions(object? Output = null, bool Recursive = false);
}

namespace Microsoft.DurableTask.Client.Entities
{
    public abstract class DurableEntityClient
    {
        protected extern DurableEntityClient(string name);
        public string Name { get; }
        public abstract Task SignalEntityAsync(EntityInstanceId id, string operationName, object? input = null, SignalEntityOptions? options = null, CancellationToken cancellation = default);
        public virtual extern Task SignalEntityAsync(EntityInstanceId id, string operationName, SignalEntityOptions options, CancellationToken cancellation = default);
        public virtual extern Task SignalEntityAsync(EntityInstanceId id, string operationName, CancellationToken cancellation);
        public abstract Task<EntityMetadata?> GetEntityAsync(EntityInstanceId id, bool includeState = true, CancellationToken cancellation = default);
        public virtual extern Task<EntityMetadata?> GetEntityAsync(EntityInstanceId id, CancellationToken cancellation);
        public abstract Task<EntityMetadata<T>?> GetEntityAsync<T>(EntityInstanceId id, bool includeState = true, CancellationToken cancellation = default);
        public virtual extern Task<EntityMetadata<T>?> GetEntityAsync<T>(EntityInstanceId id, CancellationToken cancellation);
        public abstract AsyncPageable<EntityMetadata> GetAllEntitiesAsync(EntityQuery? filter = null);
        public abstract AsyncPageable<EntityMetadata<T>> GetAllEntitiesAsync<T>(EntityQuery? filter = null);
    }

    public class EntityMetadata<TState>
    {
        public extern EntityMetadata(EntityInstanceId id);
        public extern EntityMetadata(EntityInstanceId id, TState? state);
        public EntityInstanceId Id { get; }
        public DateTimeOffset LastModifiedTime { get; init; }
        public int BacklogQueueSize { get; init; }
        public string? LockedBy { get; init; }
        public bool IncludesState { get; }
        public TState State { get; }
    }

    public sealed class EntityMetadata : EntityMetadata<SerializedData>
    {
        public extern EntityMetadata(EntityInstanceId id, SerializedData? state = null);
    }

    public record EntityQuery
    {
        public const int DefaultPageSize = 100;
        public string? InstanceIdStartsWith { get; init; }
        public string? ContinuationToken { get; init; }
        public DateTimeOffset? LastModifiedFrom { get; init; }
        public DateTimeOffset? LastModifiedTo { get; init; }
        public bool IncludeState { get; init; }
        public bool IncludeTransient { get; init; }
        public int? PageSize { get; init; }
    }
}

namespace Microsoft.DurableTask.Client
{
    public sealed class SerializedData
    {
        public extern SerializedData(string data, DataConverter? converter = null);
        public string Value { get; }
        public DataConverter Converter { get; }
        public extern T ReadAs<T>();
    }
}
