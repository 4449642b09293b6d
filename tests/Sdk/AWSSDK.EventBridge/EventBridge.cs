using Amazon.Runtime;
using Amazon.EventBridge.Model;

namespace Amazon.EventBridge
{
    public class AmazonEventBridgeConfig : ClientConfig
    {
        public extern AmazonEventBridgeConfig();
        public override extern string ServiceVersion { get; }
        public override extern string UserAgent { get; }
        public override extern string RegionEndpointServiceName { get; }
        public override extern Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(Amazon.Runtime.Endpoints.ServiceOperationEndpointParameters parameters);
    }

    public interface IAmazonEventBridge : IAmazonService, IDisposable
    {
        static ClientConfig IAmazonService.CreateDefaultClientConfig() => throw null;
        static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) => throw null;
        Task<PutEventsResponse> PutEventsAsync(PutEventsRequest request, CancellationToken cancellationToken = default);
        Task<PutRuleResponse> PutRuleAsync(PutRuleRequest request, CancellationToken cancellationToken = default);
        Task<PutTargetsResponse> PutTargetsAsync(PutTargetsRequest request, CancellationToken cancellationToken = default);
        Task<DeleteRuleResponse> DeleteRuleAsync(DeleteRuleRequest request, CancellationToken cancellationToken = default);
        Task<ListRulesResponse> ListRulesAsync(ListRulesRequest request, CancellationToken cancellationToken = default);
    }

    public class AmazonEventBridgeClient : AmazonServiceClient, IAmazonEventBridge
    {
        public extern AmazonEventBridgeClient();
        public extern AmazonEventBridgeClient(Amazon.RegionEndpoint region);
        public extern AmazonEventBridgeClient(AmazonEventBridgeConfig config);
        public extern AmazonEventBridgeClient(AWSCredentials credentials);
        public extern AmazonEventBridgeClient(AWSCredentials credentials, Amazon.RegionEndpoint region);
        public extern AmazonEventBridgeClient(AWSCredentials credentials, AmazonEventBridgeConfig clientConfig);
        public extern AmazonEventBridgeClient(string awsAccessKeyId, string awsSecretAccessKey);
        public extern AmazonEventBridgeClient(string awsAccessKeyId, string awsSecretAccessKey, Amazon.RegionEndpoint region);
        public extern AmazonEventBridgeClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonEventBridgeConfig clientConfig);
        public extern AmazonEventBridgeClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken);
        public extern AmazonEventBridgeClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, Amazon.RegionEndpoint region);
        public extern AmazonEventBridgeClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonEventBridgeConfig clientConfig);
        public virtual extern Task<PutEventsResponse> PutEventsAsync(PutEventsRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<PutRuleResponse> PutRuleAsync(PutRuleRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<PutTargetsResponse> PutTargetsAsync(PutTargetsRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<DeleteRuleResponse> DeleteRuleAsync(DeleteRuleRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<ListRulesResponse> ListRulesAsync(ListRulesRequest request, CancellationToken cancellationToken = default);
    }
}

namespace Amazon.EventBridge.Model
{
    public class AmazonEventBridgeRequest : AmazonWebServiceRequest;

    public class AmazonEventBridgeException : AmazonServiceException
    {
        public extern AmazonEventBridgeException(string message);
    }

    public class PutEventsRequestEntry
    {
        public string Detail { get; set; }
        public string DetailType { get; set; }
        public string EventBusName { get; set; }
        public string Source { get; set; }
        public string TraceHeader { get; set; }
        public List<string> Resources { get; set; }
        public DateTime? Time { get; set; }
    }

    public class PutEventsResultEntry
    {
        public string ErrorCode { get; set; }
        public string ErrorMessage { get; set; }
        public string EventId { get; set; }
    }

    public class PutEventsRequest : AmazonEventBridgeRequest
    {
        public string EndpointId { get; set; }
        public List<PutEventsRequestEntry> Entries { get; set; }
    }

    public class PutEventsResponse : AmazonWebServiceResponse
    {
        public List<PutEventsResultEntry> Entries { get; set; }
        public int? FailedEntryCount { get; set; }
    }

    public class Target
    {
        public string Arn { get; set; }
        public string Id { get; set; }
        public string Input { get; set; }
        public string InputPath { get; set; }
        public string RoleArn { get; set; }
    }

    public class PutRuleRequest : AmazonEventBridgeRequest
    {
        public string Description { get; set; }
        public string EventBusName { get; set; }
        public string EventPattern { get; set; }
        public string Name { get; set; }
        public string RoleArn { get; set; }
        public string ScheduleExpression { get; set; }
    }

    public class PutRuleResponse : AmazonWebServiceResponse
    {
        public string RuleArn { get; set; }
    }

    public class PutTargetsRequest : AmazonEventBridgeRequest
    {
        public string EventBusName { get; set; }
        public string Rule { get; set; }
        public List<Target> Targets { get; set; }
    }

    public class PutTargetsResponse : AmazonWebServiceResponse
    {
        public int? FailedEntryCount { get; set; }
    }

    public class DeleteRuleRequest : AmazonEventBridgeRequest
    {
        public string EventBusName { get; set; }
        public string Name { get; set; }
    }

    public class DeleteRuleResponse : AmazonWebServiceResponse;

    public class Rule
    {
        public string Arn { get; set; }
        public string Description { get; set; }
        public string EventBusName { get; set; }
        public string EventPattern { get; set; }
        public string Name { get; set; }
    }

    public class ListRulesRequest : AmazonEventBridgeRequest
    {
        public string EventBusName { get; set; }
        public string NamePrefix { get; set; }
        public string NextToken { get; set; }
    }

    public class ListRulesResponse : AmazonWebServiceResponse
    {
        public string NextToken { get; set; }
        public List<Rule> Rules { get; set; }
    }
}
