using Amazon.Runtime;
using Amazon.Lambda.Model;

namespace Amazon.Lambda
{
    public class InvocationType : ConstantClass
    {
        public extern InvocationType(string value);
        public static readonly InvocationType DryRun, Event, RequestResponse;
        public static extern implicit operator InvocationType(string value);
    }

    public class LogType : ConstantClass
    {
        public extern LogType(string value);
        public static readonly LogType None, Tail;
        public static extern implicit operator LogType(string value);
    }

    public class FunctionUrlAuthType : ConstantClass
    {
        public extern FunctionUrlAuthType(string value);
        public static readonly FunctionUrlAuthType AWS_IAM, NONE;
        public static extern implicit operator FunctionUrlAuthType(string value);
    }

    public class AmazonLambdaConfig : ClientConfig
    {
        public extern AmazonLambdaConfig();
        public override extern string ServiceVersion { get; }
        public override extern string UserAgent { get; }
        public override extern string RegionEndpointServiceName { get; }
        public override extern Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(Amazon.Runtime.Endpoints.ServiceOperationEndpointParameters parameters);
    }

    public interface IAmazonLambda : IAmazonService, IDisposable
    {
        static ClientConfig IAmazonService.CreateDefaultClientConfig() => throw null;
        static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) => throw null;
        Task<InvokeResponse> InvokeAsync(InvokeRequest request, CancellationToken cancellationToken = default);
        Task<GetFunctionResponse> GetFunctionAsync(GetFunctionRequest request, CancellationToken cancellationToken = default);
        Task<ListFunctionsResponse> ListFunctionsAsync(ListFunctionsRequest request, CancellationToken cancellationToken = default);
        Task<UpdateFunctionConfigurationResponse> UpdateFunctionConfigurationAsync(UpdateFunctionConfigurationRequest request, CancellationToken cancellationToken = default);
        Task<UpdateFunctionCodeResponse> UpdateFunctionCodeAsync(UpdateFunctionCodeRequest request, CancellationToken cancellationToken = default);
        Task<AddPermissionResponse> AddPermissionAsync(AddPermissionRequest request, CancellationToken cancellationToken = default);
        Task<CreateFunctionUrlConfigResponse> CreateFunctionUrlConfigAsync(CreateFunctionUrlConfigRequest request, CancellationToken cancellationToken = default);
        [Obsolete]
        Task<InvokeAsyncResponse> InvokeAsyncAsync(InvokeAsyncRequest request, CancellationToken cancellationToken = default);
    }

    public class AmazonLambdaClient : AmazonServiceClient, IAmazonLambda
    {
        public extern AmazonLambdaClient();
        public extern AmazonLambdaClient(Amazon.RegionEndpoint region);
        public extern AmazonLambdaClient(AmazonLambdaConfig config);
        public extern AmazonLambdaClient(AWSCredentials credentials);
        public extern AmazonLambdaClient(AWSCredentials credentials, Amazon.RegionEndpoint region);
        public extern AmazonLambdaClient(AWSCredentials credentials, AmazonLambdaConfig clientConfig);
        public extern AmazonLambdaClient(string awsAccessKeyId, string awsSecretAccessKey);
        public extern AmazonLambdaClient(string awsAccessKeyId, string awsSecretAccessKey, Amazon.RegionEndpoint region);
        public extern AmazonLambdaClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonLambdaConfig clientConfig);
        public extern AmazonLambdaClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken);
        public extern AmazonLambdaClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, Amazon.RegionEndpoint region);
        public extern AmazonLambdaClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonLambdaConfig clientConfig);
        public virtual extern Task<InvokeResponse> InvokeAsync(InvokeRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<GetFunctionResponse> GetFunctionAsync(GetFunctionRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<ListFunctionsResponse> ListFunctionsAsync(ListFunctionsRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<UpdateFunctionConfigurationResponse> UpdateFunctionConfigurationAsync(UpdateFunctionConfigurationRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<UpdateFunctionCodeResponse> UpdateFunctionCodeAsync(UpdateFunctionCodeRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<AddPermissionResponse> AddPermissionAsync(AddPermissionRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<CreateFunctionUrlConfigResponse> CreateFunctionUrlConfigAsync(CreateFunctionUrlConfigRequest request, CancellationToken cancellationToken = default);
        [Obsolete]
        public virtual extern Task<InvokeAsyncResponse> InvokeAsyncAsync(InvokeAsyncRequest request, CancellationToken cancellationToken = default);
    }
}

namespace Amazon.Lambda.Model
{
    public class AmazonLambdaRequest : AmazonWebServiceRequest;

    public class AmazonLambdaException : AmazonServiceException
    {
        public extern AmazonLambdaException(string message);
    }

    public class ResourceNotFoundException : AmazonLambdaException
    {
        public extern ResourceNotFoundException(string message);
    }

    public class TooManyRequestsException : AmazonLambdaException
    {
        public extern TooManyRequestsException(string message);
    }

    public class InvokeRequest : AmazonLambdaRequest
    {
        public string ClientContext { get; set; }
        public string FunctionName { get; set; }
        public string Payload { get; set; }
        public string Qualifier { get; set; }
        public string TenantId { get; set; }
        public InvocationType InvocationType { get; set; }
        public LogType LogType { get; set; }
        public MemoryStream PayloadStream { get; set; }
    }

    public class InvokeResponse : AmazonWebServiceResponse
    {
        public string ExecutedVersion { get; set; }
        public string FunctionError { get; set; }
        public string LogResult { get; set; }
        public MemoryStream Payload { get; set; }
        public int? StatusCode { get; set; }
    }

    public class InvokeAsyncRequest : AmazonLambdaRequest
    {
        public string FunctionName { get; set; }
        public string InvokeArgs { get; set; }
        public Stream InvokeArgsStream { get; set; }
    }

    public class InvokeAsyncResponse : AmazonWebServiceResponse
    {
        public int? Status { get; set; }
    }

    public class EnvironmentResponse
    {
        public Dictionary<string, string> Variables { get; set; }
    }

    public class Environment
    {
        public Dictionary<string, string> Variables { get; set; }
        public bool IsVariablesSet { get; set; }
    }

    public class FunctionConfiguration
    {
        public string Description { get; set; }
        public string FunctionArn { get; set; }
        public string FunctionName { get; set; }
        public string Handler { get; set; }
        public string KMSKeyArn { get; set; }
        public string Role { get; set; }
        public string Version { get; set; }
        public EnvironmentResponse Environment { get; set; }
        public int? MemorySize { get; set; }
        public int? Timeout { get; set; }
    }

    public class GetFunctionRequest : AmazonLambdaRequest
    {
        public string FunctionName { get; set; }
        public string Qualifier { get; set; }
    }

    public class GetFunctionResponse : AmazonWebServiceResponse
    {
        public FunctionConfiguration Configuration { get; set; }
        public Dictionary<string, string> Tags { get; set; }
    }

    public class ListFunctionsRequest : AmazonLambdaRequest
    {
        public string Marker { get; set; }
        public string MasterRegion { get; set; }
        public int? MaxItems { get; set; }
    }

    public class ListFunctionsResponse : AmazonWebServiceResponse
    {
        public List<FunctionConfiguration> Functions { get; set; }
        public string NextMarker { get; set; }
    }

    public class UpdateFunctionConfigurationRequest : AmazonLambdaRequest
    {
        public string Description { get; set; }
        public string FunctionName { get; set; }
        public string Handler { get; set; }
        public string KMSKeyArn { get; set; }
        public string Role { get; set; }
        public Environment Environment { get; set; }
        public int? MemorySize { get; set; }
        public int? Timeout { get; set; }
    }

    public class UpdateFunctionConfigurationResponse : AmazonWebServiceResponse
    {
        public string FunctionArn { get; set; }
        public string FunctionName { get; set; }
    }

    public class UpdateFunctionCodeRequest : AmazonLambdaRequest
    {
        public string FunctionName { get; set; }
        public string ImageUri { get; set; }
        public string S3Bucket { get; set; }
        public string S3Key { get; set; }
        public MemoryStream ZipFile { get; set; }
    }

    public class UpdateFunctionCodeResponse : AmazonWebServiceResponse
    {
        public string FunctionArn { get; set; }
        public string FunctionName { get; set; }
    }

    public class AddPermissionRequest : AmazonLambdaRequest
    {
        public string Action { get; set; }
        public string FunctionName { get; set; }
        public string Principal { get; set; }
        public string SourceAccount { get; set; }
        public string SourceArn { get; set; }
        public string StatementId { get; set; }
        public FunctionUrlAuthType FunctionUrlAuthType { get; set; }
    }

    public class AddPermissionResponse : AmazonWebServiceResponse
    {
        public string Statement { get; set; }
    }

    public class CreateFunctionUrlConfigRequest : AmazonLambdaRequest
    {
        public FunctionUrlAuthType AuthType { get; set; }
        public string FunctionName { get; set; }
        public string Qualifier { get; set; }
    }

    public class CreateFunctionUrlConfigResponse : AmazonWebServiceResponse
    {
        public FunctionUrlAuthType AuthType { get; set; }
        public string FunctionArn { get; set; }
        public string FunctionUrl { get; set; }
    }
}
