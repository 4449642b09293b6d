#nullable enable
using System.Net;
using System.Net.Http;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using Microsoft.Azure.Functions.Worker.Extensions.DurableTask.Http;
using Microsoft.Azure.Functions.Worker.Http;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Entities;
using Microsoft.Extensions.Primitives;

namespace Microsoft.Azure.Functions.Worker
{
    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class ActivityTriggerAttribute : TriggerBindingAttribute
    {
        public string? Activity { get; set; }
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class OrchestrationTriggerAttribute : TriggerBindingAttribute
    {
        public string? Orchestration { get; set; }
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class EntityTriggerAttribute : TriggerBindingAttribute
    {
        public string? EntityName { get; set; }
    }

    public sealed class DurableClientAttribute : InputBindingAttribute
    {
        public string? TaskHub { get; set; }
        public string? ConnectionName { get; set; }
    }

    public sealed class TaskEntityDispatcher
    {
        internal TaskEntityDispatcher() { }
        public extern Task DispatchAsync(ITaskEntity entity);
        public extern Task DispatchAsync<T>();
        public extern Task DispatchAsync(Func<TaskEntityOperation, ValueTask<object?>> handler);
    }

    public class HttpManagementPayload
    {
        public string? Id { get; }
        public string? StatusQueryGetUri { get; }
        public string? SendEventPostUri { get; }
        public string? TerminatePostUri { get; }
        public string? RewindPostUri { get; }
        public string? PurgeHistoryDeleteUri { get; }
        public string? RestartPostUri { get; }
        public string? SuspendPostUri { get; }
        public string? ResumePostUri { get; }
    }

    public static class DurableTaskClientExtensions
    {
        public static extern Task<HttpResponseData> CreateCheckStatusResponseAsync(this DurableTaskClient client, HttpRequestData request, string instanceId, CancellationToken cancellation = default);
        public static extern Task<HttpResponseData> CreateCheckStatusResponseAsync(this DurableTaskClient client, HttpRequestData request, string instanceId, HttpStatusCode statusCode, CancellationToken cancellation = default);
        public static extern HttpResponseData CreateCheckStatusResponse(this DurableTaskClient client, HttpRequestData request, string instanceId, CancellationToken cancellation = default);
        public static extern HttpResponseData CreateCheckStatusResponse(this DurableTaskClient client, HttpRequestData request, string instanceId, HttpStatusCode statusCode, CancellationToken cancellation = default);
        public static extern HttpManagementPayload CreateHttpManagementPayload(this DurableTaskClient client, string instanceId, HttpRequestData? request = null);
        public static extern Task<HttpResponseData> WaitForCompletionOrCreateCheckStatusResponseAsync(this DurableTaskClient client, HttpRequestData request, string instanceId, TimeSpan? retryInterval = null, bool returnInternalServerErrorOnFailure = false, bool getInputsAndOutputs = false, CancellationToken cancellation = default);
    }
}

namespace Microsoft.Azure.Functions.Worker.Extensions.DurableTask.Http
{
    public class DurableHttpRequest
    {
        public extern DurableHttpRequest(HttpMethod method, Uri uri);
        public HttpMethod Method { get; }
        public Uri Uri { get; }
        public IDictionary<string, StringValues>? Headers { get; set; }
        public string? Content { get; set; }
        public bool AsynchronousPatternEnabled { get; set; }
        public HttpRetryOptions? HttpRetryOptions { get; set; }
        public TimeSpan? Timeout { get; set; }
    }

    public class DurableHttpResponse
    {
        public extern DurableHttpResponse(HttpStatusCode statusCode);
        public HttpStatusCode StatusCode { get; }
        public IDictionary<string, StringValues>? Headers { get; init; }
        public string? Content { get; init; }
    }

    public class HttpRetryOptions
    {
        public extern HttpRetryOptions(IList<HttpStatusCode>? statusCodesToRetry = null);
        public TimeSpan FirstRetryInterval { get; set; }
        public TimeSpan MaxRetryInterval { get; set; }
        public TimeSpan RetryTimeout { get; set; }
        public double BackoffCoefficient { get; set; }
        public int MaxNumberOfAttempts { get; set; }
        public IList<HttpStatusCode> StatusCodesToRetry { get; }
    }
}

namespace Microsoft.DurableTask
{
    public static class TaskOrchestrationContextExtensionMethods
    {
        public static extern Task<DurableHttpResponse> CallHttpAsync(this TaskOrchestrationContext context, DurableHttpRequest request);
        public static extern Task<DurableHttpResponse> CallHttpAsync(this TaskOrchestrationContext context, HttpMethod method, Uri uri, string? content = null, HttpRetryOptions? retryOptions = null);
    }
}
