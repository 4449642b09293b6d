using Amazon.Runtime;
using Amazon.StepFunctions.Model;

namespace Amazon.StepFunctions
{
    public class ExecutionStatus : ConstantClass
    {
        public extern ExecutionStatus(string value);
        public static readonly ExecutionStatus ABORTED, FAILED, PENDING_REDRIVE, RUNNING, SUCCEEDED, TIMED_OUT;
        public static extern implicit operator ExecutionStatus(string value);
    }

    public class AmazonStepFunctionsConfig : ClientConfig
    {
        public extern AmazonStepFunctionsConfig();
        public override extern string ServiceVersion { get; }
        public override extern string UserAgent { get; }
        public override extern string RegionEndpointServiceName { get; }
        public override extern Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(Amazon.Runtime.Endpoints.ServiceOperationEndpointParameters parameters);
    }

    public interface IAmazonStepFunctions : IAmazonService, IDisposable
    {
        static ClientConfig IAmazonService.CreateDefaultClientConfig() => throw null;
        static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) => throw null;
        Task<StartExecutionResponse> StartExecutionAsync(StartExecutionRequest request, CancellationToken cancellationToken = default);
        Task<StartSyncExecutionResponse> StartSyncExecutionAsync(StartSyncExecutionRequest request, CancellationToken cancellationToken = default);
        Task<StopExecutionResponse> StopExecutionAsync(StopExecutionRequest request, CancellationToken cancellationToken = default);
        Task<DescribeExecutionResponse> DescribeExecutionAsync(DescribeExecutionRequest request, CancellationToken cancellationToken = default);
        Task<ListExecutionsResponse> ListExecutionsAsync(ListExecutionsRequest request, CancellationToken cancellationToken = default);
        Task<SendTaskSuccessResponse> SendTaskSuccessAsync(SendTaskSuccessRequest request, CancellationToken cancellationToken = default);
        Task<SendTaskFailureResponse> SendTaskFailureAsync(SendTaskFailureRequest request, CancellationToken cancellationToken = default);
        Task<SendTaskHeartbeatResponse> SendTaskHeartbeatAsync(SendTaskHeartbeatRequest request, CancellationToken cancellationToken = default);
    }

    public class AmazonStepFunctionsClient : AmazonServiceClient, IAmazonStepFunctions
    {
        public extern AmazonStepFunctionsClient();
        public extern AmazonStepFunctionsClient(Amazon.RegionEndpoint region);
        public extern AmazonStepFunctionsClient(AmazonStepFunctionsConfig config);
        public extern AmazonStepFunctionsClient(AWSCredentials credentials);
        public extern AmazonStepFunctionsClient(AWSCredentials credentials, Amazon.RegionEndpoint region);
        public extern AmazonStepFunctionsClient(AWSCredentials credentials, AmazonStepFunctionsConfig clientConfig);
        public extern AmazonStepFunctionsClient(string awsAccessKeyId, string awsSecretAccessKey);
        public extern AmazonStepFunctionsClient(string awsAccessKeyId, string awsSecretAccessKey, Amazon.RegionEndpoint region);
        public extern AmazonStepFunctionsClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonStepFunctionsConfig clientConfig);
        public extern AmazonStepFunctionsClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken);
        public extern AmazonStepFunctionsClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, Amazon.RegionEndpoint region);
        public extern AmazonStepFunctionsClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonStepFunctionsConfig clientConfig);
        public virtual extern Task<StartExecutionResponse> StartExecutionAsync(StartExecutionRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<StartSyncExecutionResponse> StartSyncExecutionAsync(StartSyncExecutionRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<StopExecutionResponse> StopExecutionAsync(StopExecutionRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<DescribeExecutionResponse> DescribeExecutionAsync(DescribeExecutionRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<ListExecutionsResponse> ListExecutionsAsync(ListExecutionsRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<SendTaskSuccessResponse> SendTaskSuccessAsync(SendTaskSuccessRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<SendTaskFailureResponse> SendTaskFailureAsync(SendTaskFailureRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<SendTaskHeartbeatResponse> SendTaskHeartbeatAsync(SendTaskHeartbeatRequest request, CancellationToken cancellationToken = default);
    }
}

namespace Amazon.StepFunctions.Model
{
    public class AmazonStepFunctionsRequest : AmazonWebServiceRequest;

    public class AmazonStepFunctionsException : AmazonServiceException
    {
        public extern AmazonStepFunctionsException(string message);
    }

    public class StartExecutionRequest : AmazonStepFunctionsRequest
    {
        public string Input { get; set; }
        public string Name { get; set; }
        public string StateMachineArn { get; set; }
        public string TraceHeader { get; set; }
    }

    public class StartExecutionResponse : AmazonWebServiceResponse
    {
        public string ExecutionArn { get; set; }
        public DateTime? StartDate { get; set; }
    }

    public class StartSyncExecutionRequest : AmazonStepFunctionsRequest
    {
        public string Input { get; set; }
        public string Name { get; set; }
        public string StateMachineArn { get; set; }
        public string TraceHeader { get; set; }
    }

    public class StartSyncExecutionResponse : AmazonWebServiceResponse
    {
        public string Cause { get; set; }
        public string Error { get; set; }
        public string ExecutionArn { get; set; }
        public string Input { get; set; }
        public string Name { get; set; }
        public string Output { get; set; }
        public string StateMachineArn { get; set; }
    }

    public class StopExecutionRequest : AmazonStepFunctionsRequest
    {
        public string Cause { get; set; }
        public string Error { get; set; }
        public string ExecutionArn { get; set; }
    }

    public class StopExecutionResponse : AmazonWebServiceResponse
    {
        public DateTime? StopDate { get; set; }
    }

    public class DescribeExecutionRequest : AmazonStepFunctionsRequest
    {
        public string ExecutionArn { get; set; }
    }

    public class DescribeExecutionResponse : AmazonWebServiceResponse
    {
        public string Cause { get; set; }
        public string Error { get; set; }
        public string ExecutionArn { get; set; }
        public string Input { get; set; }
        public string Name { get; set; }
        public string Output { get; set; }
        public string StateMachineArn { get; set; }
        public ExecutionStatus Status { get; set; }
        public DateTime? StartDate { get; set; }
        public DateTime? StopDate { get; set; }
    }

    public class ExecutionListItem
    {
        public string ExecutionArn { get; set; }
        public string Name { get; set; }
        public string StateMachineArn { get; set; }
        public ExecutionStatus Status { get; set; }
    }

    public class ListExecutionsRequest : AmazonStepFunctionsRequest
    {
        public int? MaxResults { get; set; }
        public string NextToken { get; set; }
        public string StateMachineArn { get; set; }
        public ExecutionStatus StatusFilter { get; set; }
    }

    public class ListExecutionsResponse : AmazonWebServiceResponse
    {
        public List<ExecutionListItem> Executions { get; set; }
        public string NextToken { get; set; }
    }

    public class SendTaskSuccessRequest : AmazonStepFunctionsRequest
    {
        public string Output { get; set; }
        public string TaskToken { get; set; }
    }

    public class SendTaskSuccessResponse : AmazonWebServiceResponse;

    public class SendTaskFailureRequest : AmazonStepFunctionsRequest
    {
        public string Cause { get; set; }
        public string Error { get; set; }
        public string TaskToken { get; set; }
    }

    public class SendTaskFailureResponse : AmazonWebServiceResponse;

    public class SendTaskHeartbeatRequest : AmazonStepFunctionsRequest
    {
        public string TaskToken { get; set; }
    }

    public class SendTaskHeartbeatResponse : AmazonWebServiceResponse;
}
