using Amazon.ApiGatewayManagementApi.Model;
using Amazon.Runtime;

namespace Amazon.ApiGatewayManagementApi
{
    public class AmazonApiGatewayManagementApiConfig : ClientConfig
    {
        public extern AmazonApiGatewayManagementApiConfig();
        public override extern string ServiceVersion { get; }
        public override extern string UserAgent { get; }
        public override extern string RegionEndpointServiceName { get; }
        public override extern Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(Amazon.Runtime.Endpoints.ServiceOperationEndpointParameters parameters);
    }

    public interface IAmazonApiGatewayManagementApi : IAmazonService, IDisposable
    {
        static ClientConfig IAmazonService.CreateDefaultClientConfig() => throw null;
        static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) => throw null;
        Task<DeleteConnectionResponse> DeleteConnectionAsync(DeleteConnectionRequest request, CancellationToken cancellationToken = default);
        Task<GetConnectionResponse> GetConnectionAsync(GetConnectionRequest request, CancellationToken cancellationToken = default);
        Task<PostToConnectionResponse> PostToConnectionAsync(PostToConnectionRequest request, CancellationToken cancellationToken = default);
    }

    public class AmazonApiGatewayManagementApiClient : AmazonServiceClient, IAmazonApiGatewayManagementApi
    {
        public extern AmazonApiGatewayManagementApiClient();
        public extern AmazonApiGatewayManagementApiClient(AmazonApiGatewayManagementApiConfig config);
        public extern AmazonApiGatewayManagementApiClient(AWSCredentials credentials, AmazonApiGatewayManagementApiConfig clientConfig);
        public virtual extern Task<DeleteConnectionResponse> DeleteConnectionAsync(DeleteConnectionRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<GetConnectionResponse> GetConnectionAsync(GetConnectionRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<PostToConnectionResponse> PostToConnectionAsync(PostToConnectionRequest request, CancellationToken cancellationToken = default);
    }
}

namespace Amazon.ApiGatewayManagementApi.Model
{
    public class AmazonApiGatewayManagementApiRequest : AmazonWebServiceRequest;

    public class DeleteConnectionRequest : AmazonApiGatewayManagementApiRequest
    {
        public string ConnectionId { get; set; }
    }

    public class DeleteConnectionResponse : AmazonWebServiceResponse;

    public class GetConnectionRequest : AmazonApiGatewayManagementApiRequest
    {
        public string ConnectionId { get; set; }
    }

    public class GetConnectionResponse : AmazonWebServiceResponse
    {
        public DateTime? ConnectedAt { get; set; }
        public DateTime? LastActiveAt { get; set; }
    }

    public class PostToConnectionRequest : AmazonApiGatewayManagementApiRequest
    {
        public string ConnectionId { get; set; }
        public MemoryStream Data { get; set; }
    }

    public class PostToConnectionResponse : AmazonWebServiceResponse;
}
