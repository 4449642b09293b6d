using System.Net;
using System.Net.Http;
using DurableTask.Core;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.WebJobs.Description;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;
using Newtonsoft.Json.Linq;

namespace Microsoft.Azure.WebJobs.Extensions.DurableTask
{
    [Binding]
    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class ActivityTriggerAttribute : Attribute
    {
        public string Activity { get; set; }
    }

    [Binding]
    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class OrchestrationTriggerAttribute : Attribute
    {
        public string Orchestration { get; set; }
    }

    [Binding]
    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class EntityTriggerAttribute : Attribute
    {
        public string EntityName { get; set; }
    }

    [Binding]
    [AttributeUsage(AttributeTargets.Parameter)]
    public class DurableClientAttribute : Attribute, IEquatable<DurableClientAttribute>
    {
        public extern DurableClientAttribute();
        public string TaskHub { get; set; }
        public string ConnectionName { get; set; }
        public bool ExternalClient { get; set; }
        public extern bool Equals(DurableClientAttribute other);
    }

    [AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
    public class DeterministicAttribute : Attribute;

    public static class DurableContextExtensions
    {
        public static extern ILogger CreateReplaySafeLogger(this IDurableOrchestrationContext context, ILogger logger);
    }

    public interface IDurableActivityContext
    {
        string Name { get; }
        string InstanceId { get; }
        T GetInput<T>();
    }

    public interface IDurableClient : IDurableOrchestrationClient, IDurableEntityClient
    {
        new string TaskHubName { get; }
    }

    public struct EntityId : IEquatable<EntityId>, IComparable
    {
        public extern EntityId(string entityName, string entityKey);
        public string EntityName { get; }
        public string EntityKey { get; }
        public override extern string ToString();
        public override extern bool Equals(object obj);
        public extern bool Equals(EntityId other);
        public override extern int GetHashCode();
        public extern int CompareTo(object obj);
        public static extern bool operator ==(EntityId a, EntityId b);
        public static extern bool operator !=(EntityId a, EntityId b);
    }

    public struct EntityStateResponse<T>
    {
        public bool EntityExists { get; set; }
        public T EntityState { get; set; }
    }

    public class DurableEntityStatus
    {
        public EntityId EntityId { get; set; }
        public DateTime LastOperationTime { get; set; }
        public JToken State { get; set; }
    }

    public class EntityQuery
    {
        public extern EntityQuery();
        public string EntityName { get; set; }
        public string ContinuationToken { get; set; }
        public DateTime LastOperationFrom { get; set; }
        public DateTime LastOperationTo { get; set; }
        public int PageSize { get; set; }
        public bool FetchState { get; set; }
        public bool IncludeDeleted { get; set; }
    }

    public class EntityQueryResult
    {
        public IEnumerable<DurableEntityStatus> Entities { get; set; }
        public string ContinuationToken { get; set; }
    }

    public interface IDurableEntityClient
    {
        string TaskHubName { get; }
        Task SignalEntityAsync(EntityId entityId, string operationName, object operationInput = null, string taskHubName = null, string connectionName = null);
        Task SignalEntityAsync(EntityId entityId, DateTime scheduledTimeUtc, string operationName, object operationInput = null, string taskHubName = null, string connectionName = null);
        Task SignalEntityAsync<TEntityInterface>(string entityKey, Action<TEntityInterface> operation);
        Task SignalEntityAsync<TEntityInterface>(string entityKey, DateTime scheduledTimeUtc, Action<TEntityInterface> operation);
        Task SignalEntityAsync<TEntityInterface>(EntityId entityId, Action<TEntityInterface> operation);
        Task SignalEntityAsync<TEntityInterface>(EntityId entityId, DateTime scheduledTimeUtc, Action<TEntityInterface> operation);
        Task<EntityStateResponse<T>> ReadEntityStateAsync<T>(EntityId entityId, string taskHubName = null, string connectionName = null);
        Task<EntityQueryResult> ListEntitiesAsync(EntityQuery query, CancellationToken cancellationToken);
    }

    public interface IDurableEntityContext
    {
        string EntityName { get; }
        string EntityKey { get; }
        string OperationName { get; }
        EntityId EntityId { get; }
        bool HasState { get; }
        int BatchSize { get; }
        int BatchPosition { get; }
        TState GetState<TState>(Func<TState> initializer = null);
        void SetState(object state);
        void DeleteState();
        TInput GetInput<TInput>();
        object GetInput(Type inputType);
        void Return(object result);
        void SignalEntity(EntityId entity, string operationName, object operationInput = null);
        void SignalEntity(EntityId entity, DateTime scheduledTimeUtc, string operationName, object operationInput = null);
        void SignalEntity<TEntityInterface>(string entityKey, Action<TEntityInterface> operation);
        void SignalEntity<TEntityInterface>(EntityId entityId, Action<TEntityInterface> operation);
        string StartNewOrchestration(string functionName, object input, string instanceId = null);
        Task DispatchAsync<T>(params object[] constructorParameters) where T : class;
    }

    public interface IDurableOrchestrationClient
    {
        string TaskHubName { get; }
        HttpResponseMessage CreateCheckStatusResponse(HttpRequestMessage request, string instanceId, bool returnInternalServerErrorOnFailure = false);
        IActionResult CreateCheckStatusResponse(HttpRequest request, string instanceId, bool returnInternalServerErrorOnFailure = false);
        HttpManagementPayload CreateHttpManagementPayload(string instanceId);
        Task<HttpResponseMessage> WaitForCompletionOrCreateCheckStatusResponseAsync(HttpRequestMessage request, string instanceId, TimeSpan? timeout = null, TimeSpan? retryInterval = null, bool returnInternalServerErrorOnFailure = false);
        Task<IActionResult> WaitForCompletionOrCreateCheckStatusResponseAsync(HttpRequest request, string instanceId, TimeSpan? timeout = null, TimeSpan? retryInterval = null, bool returnInternalServerErrorOnFailure = false);
        Task<string> StartNewAsync(string orchestratorFunctionName, string instanceId = null);
        Task<string> StartNewAsync<T>(string orchestratorFunctionName, T input) where T : class;
        Task<string> StartNewAsync<T>(string orchestratorFunctionName, string instanceId, T input);
        Task RaiseEventAsync(string instanceId, string eventName, object eventData = null);
        Task RaiseEventAsync(string taskHubName, string instanceId, string eventName, object eventData, string connectionName = null);
        Task TerminateAsync(string instanceId, string reason);
        Task SuspendAsync(string instanceId, string reason);
        Task ResumeAsync(string instanceId, string reason);
        [Obsolete]
        Task RewindAsync(string instanceId, string reason);
        Task<DurableOrchestrationStatus> GetStatusAsync(string instanceId, bool showHistory = false, bool showHistoryOutput = false, bool showInput = true);
        Task<IList<DurableOrchestrationStatus>> GetStatusAsync(IEnumerable<string> instanceIds, bool showHistory = false, bool showHistoryOutput = false, bool showInput = false);
        [Obsolete]
        Task<IList<DurableOrchestrationStatus>> GetStatusAsync(DateTime? createdTimeFrom = null, DateTime? createdTimeTo = null, IEnumerable<OrchestrationRuntimeStatus> runtimeStatus = null, CancellationToken cancellationToken = default);
        [Obsolete]
        Task<OrchestrationStatusQueryResult> GetStatusAsync(OrchestrationStatusQueryCondition condition, CancellationToken cancellationToken);
        Task<PurgeHistoryResult> PurgeInstanceHistoryAsync(string instanceId);
        Task<PurgeHistoryResult> PurgeInstanceHistoryAsync(IEnumerable<string> instanceIds);
        Task<PurgeHistoryResult> PurgeInstanceHistoryAsync(DateTime createdTimeFrom, DateTime? createdTimeTo, IEnumerable<OrchestrationStatus> runtimeStatus);
        Task<OrchestrationStatusQueryResult> ListInstancesAsync(OrchestrationStatusQueryCondition condition, CancellationToken cancellationToken);
        Task<string> RestartAsync(string instanceId, bool restartWithNewInstanceId = true);
        Task MakeCurrentAppPrimaryAsync();
    }

    public interface IDurableOrchestrationContext
    {
        string Name { get; }
        string InstanceId { get; }
        string ParentInstanceId { get; }
        DateTime CurrentUtcDateTime { get; }
        bool IsReplaying { get; }
        TInput GetInput<TInput>();
        void SetOutput(object output);
        void ContinueAsNew(object input, bool preserveUnprocessedEvents = false);
        void SetCustomStatus(object customStatusObject);
        Task<DurableHttpResponse> CallHttpAsync(HttpMethod method, Uri uri, string content = null, HttpRetryOptions retryOptions = null);
        Task<DurableHttpResponse> CallHttpAsync(DurableHttpRequest req);
        Task<TResult> CallEntityAsync<TResult>(EntityId entityId, string operationName);
        Task CallEntityAsync(EntityId entityId, string operationName);
        Task<TResult> CallEntityAsync<TResult>(EntityId entityId, string operationName, object operationInput);
        Task CallEntityAsync(EntityId entityId, string operationName, object operationInput);
        Task<TResult> CallSubOrchestratorAsync<TResult>(string functionName, object input);
        Task<TResult> CallSubOrchestratorAsync<TResult>(string functionName, string instanceId, object input);
        Task CallSubOrchestratorAsync(string functionName, object input);
        Task CallSubOrchestratorAsync(string functionName, string instanceId, object input);
        Task<TResult> CallSubOrchestratorWithRetryAsync<TResult>(string functionName, RetryOptions retryOptions, string instanceId, object input);
        Task CallSubOrchestratorWithRetryAsync(string functionName, RetryOptions retryOptions, object input);
        Task CallSubOrchestratorWithRetryAsync(string functionName, RetryOptions retryOptions, string instanceId, object input);
        Task<TResult> CallSubOrchestratorWithRetryAsync<TResult>(string functionName, RetryOptions retryOptions, object input);
        Task<T> CreateTimer<T>(DateTime fireAt, T state, CancellationToken cancelToken);
        Task CreateTimer(DateTime fireAt, CancellationToken cancelToken);
        Task<T> WaitForExternalEvent<T>(string name);
        Task WaitForExternalEvent(string name);
        Task WaitForExternalEvent(string name, TimeSpan timeout, CancellationToken cancelToken = default);
        Task<T> WaitForExternalEvent<T>(string name, TimeSpan timeout, CancellationToken cancelToken = default);
        Task<T> WaitForExternalEvent<T>(string name, TimeSpan timeout, T defaultValue, CancellationToken cancelToken = default);
        Task<IDisposable> LockAsync(params EntityId[] entities);
        bool IsLocked(out IReadOnlyList<EntityId> ownedLocks);
        Guid NewGuid();
        Task<TResult> CallActivityAsync<TResult>(string functionName, object input);
        Task CallActivityAsync(string functionName, object input);
        Task<TResult> CallActivityWithRetryAsync<TResult>(string functionName, RetryOptions retryOptions, object input);
        Task CallActivityWithRetryAsync(string functionName, RetryOptions retryOptions, object input);
        void SignalEntity(EntityId entity, string operationName, object operationInput = null);
        void SignalEntity(EntityId entity, DateTime scheduledTimeUtc, string operationName, object operationInput = null);
        string StartNewOrchestration(string functionName, object input, string instanceId = null);
        TEntityInterface CreateEntityProxy<TEntityInterface>(string entityKey);
        TEntityInterface CreateEntityProxy<TEntityInterface>(EntityId entityId);
    }

    public interface ITokenSource
    {
        Task<string> GetTokenAsync();
    }

    public class ManagedIdentityTokenSource : ITokenSource
    {
        public extern ManagedIdentityTokenSource(string resource);
        public extern Task<string> GetTokenAsync();
    }

    public class HttpRetryOptions
    {
        public extern HttpRetryOptions(TimeSpan firstRetryInterval, int maxNumberOfAttempts);
        public TimeSpan FirstRetryInterval { get; set; }
        public TimeSpan MaxRetryInterval { get; set; }
        public TimeSpan RetryTimeout { get; set; }
        public double BackoffCoefficient { get; set; }
        public int MaxNumberOfAttempts { get; set; }
        public IList<HttpStatusCode> StatusCodesToRetry { get; set; }
    }

    public class DurableHttpRequest
    {
        public extern DurableHttpRequest(HttpMethod method, Uri uri, IDictionary<string, StringValues> headers = null, string content = null, ITokenSource tokenSource = null, bool asynchronousPatternEnabled = true, TimeSpan? timeout = null, HttpRetryOptions httpRetryOptions = null);
        public HttpMethod Method { get; }
        public Uri Uri { get; }
        public IDictionary<string, StringValues> Headers { get; }
        public string Content { get; }
        public ITokenSource TokenSource { get; }
        public bool AsynchronousPatternEnabled { get; }
        public HttpRetryOptions HttpRetryOptions { get; }
        public TimeSpan? Timeout { get; }
    }

    public class DurableHttpResponse
    {
        public extern DurableHttpResponse(HttpStatusCode statusCode, IDictionary<string, StringValues> headers = null, string content = null);
        public HttpStatusCode StatusCode { get; }
        public IDictionary<string, StringValues> Headers { get; }
        public string Content { get; }
    }

    public class DurableOrchestrationStatus
    {
        public string Name { get; set; }
        public string InstanceId { get; set; }
        public DateTime CreatedTime { get; set; }
        public DateTime LastUpdatedTime { get; set; }
        public JToken Input { get; set; }
        public JToken Output { get; set; }
        public JToken CustomStatus { get; set; }
        public OrchestrationRuntimeStatus RuntimeStatus { get; set; }
        public JArray History { get; set; }
    }

    public class FunctionFailedException : Exception
    {
        public extern FunctionFailedException(string message);
        public extern FunctionFailedException(string message, Exception innerException);
    }

    public class HttpManagementPayload
    {
        public string Id { get; }
        public string StatusQueryGetUri { get; }
        public string SendEventPostUri { get; }
        public string TerminatePostUri { get; }
        public string RewindPostUri { get; }
        public string PurgeHistoryDeleteUri { get; }
        public string RestartPostUri { get; }
        public string SuspendPostUri { get; }
        public string ResumePostUri { get; }
    }

    public enum OrchestrationRuntimeStatus { Unknown = -1, Running = 0, Completed = 1, ContinuedAsNew = 2, Failed = 3, Canceled = 4, Terminated = 5, Pending = 6, Suspended = 7 }

    public class OrchestrationStatusQueryCondition
    {
        public extern OrchestrationStatusQueryCondition();
        public IEnumerable<OrchestrationRuntimeStatus> RuntimeStatus { get; set; }
        public DateTime CreatedTimeFrom { get; set; }
        public DateTime CreatedTimeTo { get; set; }
        public IEnumerable<string> TaskHubNames { get; set; }
        public int PageSize { get; set; }
        public string ContinuationToken { get; set; }
        public string InstanceIdPrefix { get; set; }
        public bool ShowInput { get; set; }
    }

    public class OrchestrationStatusQueryResult
    {
        public IEnumerable<DurableOrchestrationStatus> DurableOrchestrationState { get; set; }
        public string ContinuationToken { get; set; }
    }

    public class PurgeHistoryResult
    {
        public extern PurgeHistoryResult(int instancesDeleted);
        public int InstancesDeleted { get; }
    }

    public class RetryOptions
    {
        public extern RetryOptions(TimeSpan firstRetryInterval, int maxNumberOfAttempts);
        public TimeSpan FirstRetryInterval { get; set; }
        public TimeSpan MaxRetryInterval { get; set; }
        public TimeSpan RetryTimeout { get; set; }
        public double BackoffCoefficient { get; set; }
        public int MaxNumberOfAttempts { get; set; }
        public Func<Exception, bool> Handle { get; set; }
    }
}
