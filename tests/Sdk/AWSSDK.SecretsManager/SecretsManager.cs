using Amazon.Runtime;
using Amazon.SecretsManager.Model;

namespace Amazon.SecretsManager
{
    public class AmazonSecretsManagerConfig : ClientConfig
    {
        public extern AmazonSecretsManagerConfig();
        public override extern string ServiceVersion { get; }
        public override extern string UserAgent { get; }
        public override extern string RegionEndpointServiceName { get; }
        public override extern Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(Amazon.Runtime.Endpoints.ServiceOperationEndpointParameters parameters);
    }

    public interface IAmazonSecretsManager : IAmazonService, IDisposable
    {
        static ClientConfig IAmazonService.CreateDefaultClientConfig() => throw null;
        static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) => throw null;
        Task<CreateSecretResponse> CreateSecretAsync(CreateSecretRequest request, CancellationToken cancellationToken = default);
        Task<DeleteSecretResponse> DeleteSecretAsync(DeleteSecretRequest request, CancellationToken cancellationToken = default);
        Task<DescribeSecretResponse> DescribeSecretAsync(DescribeSecretRequest request, CancellationToken cancellationToken = default);
        Task<GetRandomPasswordResponse> GetRandomPasswordAsync(GetRandomPasswordRequest request, CancellationToken cancellationToken = default);
        Task<GetSecretValueResponse> GetSecretValueAsync(GetSecretValueRequest request, CancellationToken cancellationToken = default);
        Task<BatchGetSecretValueResponse> BatchGetSecretValueAsync(BatchGetSecretValueRequest request, CancellationToken cancellationToken = default);
        Task<ListSecretsResponse> ListSecretsAsync(ListSecretsRequest request, CancellationToken cancellationToken = default);
        Task<ListSecretVersionIdsResponse> ListSecretVersionIdsAsync(ListSecretVersionIdsRequest request, CancellationToken cancellationToken = default);
        Task<PutSecretValueResponse> PutSecretValueAsync(PutSecretValueRequest request, CancellationToken cancellationToken = default);
        Task<RestoreSecretResponse> RestoreSecretAsync(RestoreSecretRequest request, CancellationToken cancellationToken = default);
        Task<RotateSecretResponse> RotateSecretAsync(RotateSecretRequest request, CancellationToken cancellationToken = default);
        Task<UpdateSecretResponse> UpdateSecretAsync(UpdateSecretRequest request, CancellationToken cancellationToken = default);
        Task<PutResourcePolicyResponse> PutResourcePolicyAsync(PutResourcePolicyRequest request, CancellationToken cancellationToken = default);
    }

    public class AmazonSecretsManagerClient : AmazonServiceClient, IAmazonSecretsManager
    {
        public extern AmazonSecretsManagerClient();
        public extern AmazonSecretsManagerClient(Amazon.RegionEndpoint region);
        public extern AmazonSecretsManagerClient(AmazonSecretsManagerConfig config);
        public extern AmazonSecretsManagerClient(AWSCredentials credentials);
        public extern AmazonSecretsManagerClient(AWSCredentials credentials, Amazon.RegionEndpoint region);
        public extern AmazonSecretsManagerClient(AWSCredentials credentials, AmazonSecretsManagerConfig clientConfig);
        public extern AmazonSecretsManagerClient(string awsAccessKeyId, string awsSecretAccessKey);
        public extern AmazonSecretsManagerClient(string awsAccessKeyId, string awsSecretAccessKey, Amazon.RegionEndpoint region);
        public extern AmazonSecretsManagerClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonSecretsManagerConfig clientConfig);
        public extern AmazonSecretsManagerClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken);
        public extern AmazonSecretsManagerClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, Amazon.RegionEndpoint region);
        public extern AmazonSecretsManagerClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonSecretsManagerConfig clientConfig);
        public virtual extern Task<CreateSecretResponse> CreateSecretAsync(CreateSecretRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<DeleteSecretResponse> DeleteSecretAsync(DeleteSecretRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<DescribeSecretResponse> DescribeSecretAsync(DescribeSecretRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<GetRandomPasswordResponse> GetRandomPasswordAsync(GetRandomPasswordRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<GetSecretValueResponse> GetSecretValueAsync(GetSecretValueRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<BatchGetSecretValueResponse> BatchGetSecretValueAsync(BatchGetSecretValueRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<ListSecretsResponse> ListSecretsAsync(ListSecretsRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<ListSecretVersionIdsResponse> ListSecretVersionIdsAsync(ListSecretVersionIdsRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<PutSecretValueResponse> PutSecretValueAsync(PutSecretValueRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<RestoreSecretResponse> RestoreSecretAsync(RestoreSecretRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<RotateSecretResponse> RotateSecretAsync(RotateSecretRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<UpdateSecretResponse> UpdateSecretAsync(UpdateSecretRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<PutResourcePolicyResponse> PutResourcePolicyAsync(PutResourcePolicyRequest request, CancellationToken cancellationToken = default);
    }
}

namespace Amazon.SecretsManager.Model
{
    public class AmazonSecretsManagerRequest : AmazonWebServiceRequest;

    public class AmazonSecretsManagerException : AmazonServiceException
    {
        public extern AmazonSecretsManagerException(string message);
        public extern AmazonSecretsManagerException(string message, Exception innerException);
    }

    public class ResourceNotFoundException : AmazonSecretsManagerException
    {
        public extern ResourceNotFoundException(string message);
    }

    public class ResourceExistsException : AmazonSecretsManagerException
    {
        public extern ResourceExistsException(string message);
    }

    public class DecryptionFailureException : AmazonSecretsManagerException
    {
        public extern DecryptionFailureException(string message);
    }

    public class InternalServiceErrorException : AmazonSecretsManagerException
    {
        public extern InternalServiceErrorException(string message);
    }

    public class InvalidParameterException : AmazonSecretsManagerException
    {
        public extern InvalidParameterException(string message);
    }

    public class InvalidRequestException : AmazonSecretsManagerException
    {
        public extern InvalidRequestException(string message);
    }

    public class Tag
    {
        public string Key { get; set; }
        public string Value { get; set; }
    }

    public class Filter
    {
        public string Key { get; set; }
        public List<string> Values { get; set; }
    }

    public class APIErrorType
    {
        public string ErrorCode { get; set; }
        public string Message { get; set; }
        public string SecretId { get; set; }
    }

    public class ReplicaRegionType
    {
        public string KmsKeyId { get; set; }
        public string Region { get; set; }
    }

    public class RotationRulesType
    {
        public long? AutomaticallyAfterDays { get; set; }
        public string Duration { get; set; }
        public string ScheduleExpression { get; set; }
    }

    public class SecretListEntry
    {
        public string ARN { get; set; }
        public string Description { get; set; }
        public string KmsKeyId { get; set; }
        public string Name { get; set; }
        public string OwningService { get; set; }
        public string PrimaryRegion { get; set; }
        public string RotationLambdaARN { get; set; }
        public DateTime? CreatedDate { get; set; }
        public DateTime? DeletedDate { get; set; }
        public DateTime? LastAccessedDate { get; set; }
        public DateTime? LastChangedDate { get; set; }
        public DateTime? LastRotatedDate { get; set; }
        public DateTime? NextRotationDate { get; set; }
        public bool? RotationEnabled { get; set; }
        public List<Tag> Tags { get; set; }
    }

    public class SecretValueEntry
    {
        public string ARN { get; set; }
        public string Name { get; set; }
        public string SecretString { get; set; }
        public string VersionId { get; set; }
        public DateTime? CreatedDate { get; set; }
        public MemoryStream SecretBinary { get; set; }
        public List<string> VersionStages { get; set; }
    }

    public class CreateSecretRequest : AmazonSecretsManagerRequest
    {
        public List<ReplicaRegionType> AddReplicaRegions { get; set; }
        public string ClientRequestToken { get; set; }
        public string Description { get; set; }
        public string KmsKeyId { get; set; }
        public string Name { get; set; }
        public string SecretString { get; set; }
        public bool? ForceOverwriteReplicaSecret { get; set; }
        public MemoryStream SecretBinary { get; set; }
        public List<Tag> Tags { get; set; }
    }

    public class CreateSecretResponse : AmazonWebServiceResponse
    {
        public string ARN { get; set; }
        public string Name { get; set; }
        public string VersionId { get; set; }
    }

    public class DeleteSecretRequest : AmazonSecretsManagerRequest
    {
        public bool? ForceDeleteWithoutRecovery { get; set; }
        public long? RecoveryWindowInDays { get; set; }
        public string SecretId { get; set; }
    }

    public class DeleteSecretResponse : AmazonWebServiceResponse
    {
        public string ARN { get; set; }
        public string Name { get; set; }
        public DateTime? DeletionDate { get; set; }
    }

    public class DescribeSecretRequest : AmazonSecretsManagerRequest
    {
        public string SecretId { get; set; }
    }

    public class DescribeSecretResponse : AmazonWebServiceResponse
    {
        public string ARN { get; set; }
        public string Description { get; set; }
        public string KmsKeyId { get; set; }
        public string Name { get; set; }
        public bool? RotationEnabled { get; set; }
        public List<Tag> Tags { get; set; }
    }

    public class GetRandomPasswordRequest : AmazonSecretsManagerRequest
    {
        public string ExcludeCharacters { get; set; }
        public bool? ExcludeLowercase { get; set; }
        public bool? ExcludeNumbers { get; set; }
        public bool? ExcludePunctuation { get; set; }
        public bool? ExcludeUppercase { get; set; }
        public bool? IncludeSpace { get; set; }
        public bool? RequireEachIncludedType { get; set; }
        public long? PasswordLength { get; set; }
    }

    public class GetRandomPasswordResponse : AmazonWebServiceResponse
    {
        public string RandomPassword { get; set; }
    }

    public class GetSecretValueRequest : AmazonSecretsManagerRequest
    {
        public string SecretId { get; set; }
        public string VersionId { get; set; }
        public string VersionStage { get; set; }
    }

    public class GetSecretValueResponse : AmazonWebServiceResponse
    {
        public string ARN { get; set; }
        public string Name { get; set; }
        public string SecretString { get; set; }
        public string VersionId { get; set; }
        public DateTime? CreatedDate { get; set; }
        public MemoryStream SecretBinary { get; set; }
        public List<string> VersionStages { get; set; }
    }

    public class BatchGetSecretValueRequest : AmazonSecretsManagerRequest
    {
        public List<Filter> Filters { get; set; }
        public int? MaxResults { get; set; }
        public string NextToken { get; set; }
        public List<string> SecretIdList { get; set; }
    }

    public class BatchGetSecretValueResponse : AmazonWebServiceResponse
    {
        public List<APIErrorType> Errors { get; set; }
        public string NextToken { get; set; }
        public List<SecretValueEntry> SecretValues { get; set; }
    }

    public class ListSecretsRequest : AmazonSecretsManagerRequest
    {
        public List<Filter> Filters { get; set; }
        public bool? IncludePlannedDeletion { get; set; }
        public int? MaxResults { get; set; }
        public string NextToken { get; set; }
    }

    public class ListSecretsResponse : AmazonWebServiceResponse
    {
        public string NextToken { get; set; }
        public List<SecretListEntry> SecretList { get; set; }
    }

    public class ListSecretVersionIdsRequest : AmazonSecretsManagerRequest
    {
        public bool? IncludeDeprecated { get; set; }
        public int? MaxResults { get; set; }
        public string NextToken { get; set; }
        public string SecretId { get; set; }
    }

    public class ListSecretVersionIdsResponse : AmazonWebServiceResponse
    {
        public string ARN { get; set; }
        public string Name { get; set; }
        public string NextToken { get; set; }
    }

    public class PutSecretValueRequest : AmazonSecretsManagerRequest
    {
        public string ClientRequestToken { get; set; }
        public string SecretId { get; set; }
        public string SecretString { get; set; }
        public string RotationToken { get; set; }
        public MemoryStream SecretBinary { get; set; }
        public List<string> VersionStages { get; set; }
    }

    public class PutSecretValueResponse : AmazonWebServiceResponse
    {
        public string ARN { get; set; }
        public string Name { get; set; }
        public string VersionId { get; set; }
        public List<string> VersionStages { get; set; }
    }

    public class RestoreSecretRequest : AmazonSecretsManagerRequest
    {
        public string SecretId { get; set; }
    }

    public class RestoreSecretResponse : AmazonWebServiceResponse
    {
        public string ARN { get; set; }
        public string Name { get; set; }
    }

    public class RotateSecretRequest : AmazonSecretsManagerRequest
    {
        public string ClientRequestToken { get; set; }
        public string RotationLambdaARN { get; set; }
        public string SecretId { get; set; }
        public bool? RotateImmediately { get; set; }
        public RotationRulesType RotationRules { get; set; }
    }

    public class RotateSecretResponse : AmazonWebServiceResponse
    {
        public string ARN { get; set; }
        public string Name { get; set; }
        public string VersionId { get; set; }
    }

    public class UpdateSecretRequest : AmazonSecretsManagerRequest
    {
        public string ClientRequestToken { get; set; }
        public string Description { get; set; }
        public string KmsKeyId { get; set; }
        public string SecretId { get; set; }
        public string SecretString { get; set; }
        public MemoryStream SecretBinary { get; set; }
    }

    public class UpdateSecretResponse : AmazonWebServiceResponse
    {
        public string ARN { get; set; }
        public string Name { get; set; }
        public string VersionId { get; set; }
    }

    public class PutResourcePolicyRequest : AmazonSecretsManagerRequest
    {
        public bool? BlockPublicPolicy { get; set; }
        public string ResourcePolicy { get; set; }
        public string SecretId { get; set; }
    }

    public class PutResourcePolicyResponse : AmazonWebServiceResponse
    {
        public string ARN { get; set; }
        public string Name { get; set; }
    }
}
