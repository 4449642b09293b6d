using Amazon.Runtime;
using Amazon.Kinesis.Model;

namespace Amazon.Kinesis
{
    public class EncryptionType : ConstantClass
    {
        public extern EncryptionType(string value);
        public static readonly EncryptionType KMS, NONE;
        public static extern implicit operator EncryptionType(string value);
    }

    public class ShardIteratorType : ConstantClass
    {
        public extern ShardIteratorType(string value);
        public static readonly ShardIteratorType AFTER_SEQUENCE_NUMBER, AT_SEQUENCE_NUMBER, AT_TIMESTAMP, LATEST, TRIM_HORIZON;
        public static extern implicit operator ShardIteratorType(string value);
    }

    public class AmazonKinesisConfig : ClientConfig
    {
        public extern AmazonKinesisConfig();
        public override extern string ServiceVersion { get; }
        public override extern string UserAgent { get; }
        public override extern string RegionEndpointServiceName { get; }
        public override extern Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(Amazon.Runtime.Endpoints.ServiceOperationEndpointParameters parameters);
    }

    public interface IAmazonKinesis : IAmazonService, IDisposable
    {
        static ClientConfig IAmazonService.CreateDefaultClientConfig() => throw null;
        static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) => throw null;
        Task<CreateStreamResponse> CreateStreamAsync(CreateStreamRequest request, CancellationToken cancellationToken = default);
        Task<DeleteStreamResponse> DeleteStreamAsync(DeleteStreamRequest request, CancellationToken cancellationToken = default);
        Task<DescribeStreamResponse> DescribeStreamAsync(DescribeStreamRequest request, CancellationToken cancellationToken = default);
        Task<DescribeStreamSummaryResponse> DescribeStreamSummaryAsync(DescribeStreamSummaryRequest request, CancellationToken cancellationToken = default);
        Task<GetRecordsResponse> GetRecordsAsync(GetRecordsRequest request, CancellationToken cancellationToken = default);
        Task<GetShardIteratorResponse> GetShardIteratorAsync(GetShardIteratorRequest request, CancellationToken cancellationToken = default);
        Task<ListStreamsResponse> ListStreamsAsync(ListStreamsRequest request, CancellationToken cancellationToken = default);
        Task<PutRecordResponse> PutRecordAsync(PutRecordRequest request, CancellationToken cancellationToken = default);
        Task<PutRecordsResponse> PutRecordsAsync(PutRecordsRequest request, CancellationToken cancellationToken = default);
        Task<StartStreamEncryptionResponse> StartStreamEncryptionAsync(StartStreamEncryptionRequest request, CancellationToken cancellationToken = default);
        Task<StopStreamEncryptionResponse> StopStreamEncryptionAsync(StopStreamEncryptionRequest request, CancellationToken cancellationToken = default);
    }

    public class AmazonKinesisClient : AmazonServiceClient, IAmazonKinesis
    {
        public extern AmazonKinesisClient();
        public extern AmazonKinesisClient(Amazon.RegionEndpoint region);
        public extern AmazonKinesisClient(AmazonKinesisConfig config);
        public extern AmazonKinesisClient(AWSCredentials credentials);
        public extern AmazonKinesisClient(AWSCredentials credentials, Amazon.RegionEndpoint region);
        public extern AmazonKinesisClient(AWSCredentials credentials, AmazonKinesisConfig clientConfig);
        public extern AmazonKinesisClient(string awsAccessKeyId, string awsSecretAccessKey);
        public extern AmazonKinesisClient(string awsAccessKeyId, string awsSecretAccessKey, Amazon.RegionEndpoint region);
        public extern AmazonKinesisClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonKinesisConfig clientConfig);
        public extern AmazonKinesisClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken);
        public extern AmazonKinesisClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, Amazon.RegionEndpoint region);
        public extern AmazonKinesisClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonKinesisConfig clientConfig);
        public virtual extern Task<CreateStreamResponse> CreateStreamAsync(CreateStreamRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<DeleteStreamResponse> DeleteStreamAsync(DeleteStreamRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<DescribeStreamResponse> DescribeStreamAsync(DescribeStreamRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<DescribeStreamSummaryResponse> DescribeStreamSummaryAsync(DescribeStreamSummaryRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<GetRecordsResponse> GetRecordsAsync(GetRecordsRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<GetShardIteratorResponse> GetShardIteratorAsync(GetShardIteratorRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<ListStreamsResponse> ListStreamsAsync(ListStreamsRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<PutRecordResponse> PutRecordAsync(PutRecordRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<PutRecordsResponse> PutRecordsAsync(PutRecordsRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<StartStreamEncryptionResponse> StartStreamEncryptionAsync(StartStreamEncryptionRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<StopStreamEncryptionResponse> StopStreamEncryptionAsync(StopStreamEncryptionRequest request, CancellationToken cancellationToken = default);
    }
}

namespace Amazon.Kinesis.Model
{
    public class AmazonKinesisRequest : AmazonWebServiceRequest;

    public class AmazonKinesisException : AmazonServiceException
    {
        public extern AmazonKinesisException(string message);
    }

    public class ProvisionedThroughputExceededException : AmazonKinesisException
    {
        public extern ProvisionedThroughputExceededException(string message);
    }

    public class ResourceNotFoundException : AmazonKinesisException
    {
        public extern ResourceNotFoundException(string message);
    }

    public class Record
    {
        public DateTime? ApproximateArrivalTimestamp { get; set; }
        public MemoryStream Data { get; set; }
        public EncryptionType EncryptionType { get; set; }
        public string PartitionKey { get; set; }
        public string SequenceNumber { get; set; }
    }

    public class CreateStreamRequest : AmazonKinesisRequest
    {
        public int? ShardCount { get; set; }
        public string StreamName { get; set; }
    }

    public class CreateStreamResponse : AmazonWebServiceResponse;

    public class DeleteStreamRequest : AmazonKinesisRequest
    {
        public string StreamName { get; set; }
        public string StreamARN { get; set; }
    }

    public class DeleteStreamResponse : AmazonWebServiceResponse;

    public class DescribeStreamRequest : AmazonKinesisRequest
    {
        public string StreamName { get; set; }
        public string StreamARN { get; set; }
    }

    public class DescribeStreamResponse : AmazonWebServiceResponse;

    public class DescribeStreamSummaryRequest : AmazonKinesisRequest
    {
        public string StreamName { get; set; }
        public string StreamARN { get; set; }
    }

    public class DescribeStreamSummaryResponse : AmazonWebServiceResponse;

    public class GetRecordsRequest : AmazonKinesisRequest
    {
        public int? Limit { get; set; }
        public string ShardIterator { get; set; }
        public string StreamARN { get; set; }
    }

    public class GetRecordsResponse : AmazonWebServiceResponse
    {
        public long? MillisBehindLatest { get; set; }
        public string NextShardIterator { get; set; }
        public List<Record> Records { get; set; }
    }

    public class GetShardIteratorRequest : AmazonKinesisRequest
    {
        public string ShardId { get; set; }
        public string StartingSequenceNumber { get; set; }
        public string StreamName { get; set; }
        public string StreamARN { get; set; }
        public ShardIteratorType ShardIteratorType { get; set; }
        public DateTime? Timestamp { get; set; }
    }

    public class GetShardIteratorResponse : AmazonWebServiceResponse
    {
        public string ShardIterator { get; set; }
    }

    public class ListStreamsRequest : AmazonKinesisRequest
    {
        public string ExclusiveStartStreamName { get; set; }
        public int? Limit { get; set; }
    }

    public class ListStreamsResponse : AmazonWebServiceResponse
    {
        public bool? HasMoreStreams { get; set; }
        public List<string> StreamNames { get; set; }
    }

    public class PutRecordRequest : AmazonKinesisRequest
    {
        public MemoryStream Data { get; set; }
        public string ExplicitHashKey { get; set; }
        public string PartitionKey { get; set; }
        public string SequenceNumberForOrdering { get; set; }
        public string StreamARN { get; set; }
        public string StreamName { get; set; }
    }

    public class PutRecordResponse : AmazonWebServiceResponse
    {
        public EncryptionType EncryptionType { get; set; }
        public string SequenceNumber { get; set; }
        public string ShardId { get; set; }
    }

    public class PutRecordsRequestEntry
    {
        public MemoryStream Data { get; set; }
        public string ExplicitHashKey { get; set; }
        public string PartitionKey { get; set; }
    }

    public class PutRecordsResultEntry
    {
        public string ErrorCode { get; set; }
        public string ErrorMessage { get; set; }
        public string SequenceNumber { get; set; }
        public string ShardId { get; set; }
    }

    public class PutRecordsRequest : AmazonKinesisRequest
    {
        public List<PutRecordsRequestEntry> Records { get; set; }
        public string StreamARN { get; set; }
        public string StreamName { get; set; }
    }

    public class PutRecordsResponse : AmazonWebServiceResponse
    {
        public EncryptionType EncryptionType { get; set; }
        public int? FailedRecordCount { get; set; }
        public List<PutRecordsResultEntry> Records { get; set; }
    }

    public class StartStreamEncryptionRequest : AmazonKinesisRequest
    {
        public EncryptionType EncryptionType { get; set; }
        public string KeyId { get; set; }
        public string StreamARN { get; set; }
        public string StreamName { get; set; }
    }

    public class StartStreamEncryptionResponse : AmazonWebServiceResponse;

    public class StopStreamEncryptionRequest : AmazonKinesisRequest
    {
        public EncryptionType EncryptionType { get; set; }
        public string KeyId { get; set; }
        public string StreamARN { get; set; }
        public string StreamName { get; set; }
    }

    public class StopStreamEncryptionResponse : AmazonWebServiceResponse;
}
