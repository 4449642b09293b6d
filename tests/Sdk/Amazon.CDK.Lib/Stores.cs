using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.KMS;
using Constructs;

namespace Amazon.CDK.AWS.S3.Assets
{
    public interface IAssetOptions;

    public class AssetOptions : IAssetOptions
    {
        public string[] Exclude { get; set; }
        public IBundlingOptions Bundling { get; set; }
    }
}

namespace Amazon.CDK.AWS.S3
{
    public enum BucketEncryption { UNENCRYPTED, KMS_MANAGED, S3_MANAGED, KMS, DSSE_MANAGED, DSSE }

    public enum BucketAccessControl { PRIVATE, PUBLIC_READ, PUBLIC_READ_WRITE, AUTHENTICATED_READ, LOG_DELIVERY_WRITE, BUCKET_OWNER_READ, BUCKET_OWNER_FULL_CONTROL, AWS_EXEC_READ }

    public enum EventType { OBJECT_CREATED, OBJECT_CREATED_PUT, OBJECT_CREATED_POST, OBJECT_CREATED_COPY, OBJECT_CREATED_COMPLETE_MULTIPART_UPLOAD, OBJECT_REMOVED, OBJECT_REMOVED_DELETE }

    public enum HttpMethods { GET, PUT, HEAD, POST, DELETE }

    public interface IBlockPublicAccessOptions;

    public class BlockPublicAccessOptions : IBlockPublicAccessOptions
    {
        public bool? BlockPublicAcls { get; set; }
        public bool? BlockPublicPolicy { get; set; }
        public bool? IgnorePublicAcls { get; set; }
        public bool? RestrictPublicBuckets { get; set; }
    }

    public class BlockPublicAccess
    {
        public extern BlockPublicAccess(IBlockPublicAccessOptions options);
        public static BlockPublicAccess BLOCK_ALL { get; }
        public static BlockPublicAccess BLOCK_ACLS { get; }
        public static BlockPublicAccess BLOCK_ACLS_ONLY { get; }
    }

    public interface ICorsRule;

    public class CorsRule : ICorsRule
    {
        public HttpMethods[] AllowedMethods { get; set; }
        public string[] AllowedOrigins { get; set; }
        public string[] AllowedHeaders { get; set; }
        public string[] ExposedHeaders { get; set; }
        public double? MaxAge { get; set; }
    }

    public interface IBucket : IResource
    {
        string BucketArn { get; }
        string BucketName { get; }
        string BucketDomainName { get; }
        string BucketWebsiteUrl { get; }
        string ArnForObjects(string keyPattern);
        object AddToResourcePolicy(PolicyStatement permission);
        Grant GrantRead(IGrantable identity, object objectsKeyPattern = null);
        Grant GrantWrite(IGrantable identity, object objectsKeyPattern = null, string[] allowedActionPatterns = null);
        Grant GrantReadWrite(IGrantable identity, object objectsKeyPattern = null);
        Grant GrantPut(IGrantable identity, object objectsKeyPattern = null);
        Grant GrantDelete(IGrantable identity, object objectsKeyPattern = null);
        Grant GrantPublicAccess(string keyPrefix = null, params string[] allowedActions);
    }

    public interface IBucketProps;

    public class BucketProps : IBucketProps
    {
        public BucketAccessControl? AccessControl { get; set; }
        public bool? AutoDeleteObjects { get; set; }
        public bool? BucketKeyEnabled { get; set; }
        public bool? EnforceSSL { get; set; }
        public bool? PublicReadAccess { get; set; }
        public bool? Versioned { get; set; }
        public BlockPublicAccess BlockPublicAccess { get; set; }
        public string BucketName { get; set; }
        public string WebsiteErrorDocument { get; set; }
        public string WebsiteIndexDocument { get; set; }
        public string ServerAccessLogsPrefix { get; set; }
        public ICorsRule[] Cors { get; set; }
        public BucketEncryption? Encryption { get; set; }
        public IKey EncryptionKey { get; set; }
        public double? MinimumTLSVersion { get; set; }
        public RemovalPolicy? RemovalPolicy { get; set; }
        public IBucket ServerAccessLogsBucket { get; set; }
    }

    public class Bucket : Resource, IBucket
    {
        public extern Bucket(Construct scope, string id, IBucketProps props = null);
        public virtual string BucketArn { get; }
        public virtual string BucketName { get; }
        public virtual string BucketDomainName { get; }
        public virtual string BucketWebsiteUrl { get; }
        public virtual extern string ArnForObjects(string keyPattern);
        public virtual extern object AddToResourcePolicy(PolicyStatement permission);
        public virtual extern Grant GrantRead(IGrantable identity, object objectsKeyPattern = null);
        public virtual extern Grant GrantWrite(IGrantable identity, object objectsKeyPattern = null, string[] allowedActionPatterns = null);
        public virtual extern Grant GrantReadWrite(IGrantable identity, object objectsKeyPattern = null);
        public virtual extern Grant GrantPut(IGrantable identity, object objectsKeyPattern = null);
        public virtual extern Grant GrantDelete(IGrantable identity, object objectsKeyPattern = null);
        public virtual extern Grant GrantPublicAccess(string keyPrefix = null, params string[] allowedActions);
        public static extern IBucket FromBucketName(Construct scope, string id, string bucketName);
    }
}

namespace Amazon.CDK.AWS.SQS
{
    public enum QueueEncryption { UNENCRYPTED, KMS_MANAGED, KMS, SQS_MANAGED }

    public interface IDeadLetterQueue;

    public class DeadLetterQueue : IDeadLetterQueue
    {
        public double MaxReceiveCount { get; set; }
        public IQueue Queue { get; set; }
    }

    public interface IQueue : IResource
    {
        string QueueArn { get; }
        string QueueName { get; }
        string QueueUrl { get; }
        Grant GrantSendMessages(IGrantable grantee);
        Grant GrantConsumeMessages(IGrantable grantee);
        Grant GrantPurge(IGrantable grantee);
        object AddToResourcePolicy(PolicyStatement statement);
    }

    public interface IQueueProps;

    public class QueueProps : IQueueProps
    {
        public bool? ContentBasedDeduplication { get; set; }
        public bool? EnforceSSL { get; set; }
        public bool? Fifo { get; set; }
        public Duration DataKeyReuse { get; set; }
        public Duration DeliveryDelay { get; set; }
        public Duration ReceiveMessageWaitTime { get; set; }
        public Duration RetentionPeriod { get; set; }
        public Duration VisibilityTimeout { get; set; }
        public IDeadLetterQueue DeadLetterQueue { get; set; }
        public QueueEncryption? Encryption { get; set; }
        public IKey EncryptionMasterKey { get; set; }
        public string QueueName { get; set; }
        public double? MaxMessageSizeBytes { get; set; }
        public RemovalPolicy? RemovalPolicy { get; set; }
    }

    public class Queue : Resource, IQueue
    {
        public extern Queue(Construct scope, string id, IQueueProps props = null);
        public virtual string QueueArn { get; }
        public virtual string QueueName { get; }
        public virtual string QueueUrl { get; }
        public virtual extern Grant GrantSendMessages(IGrantable grantee);
        public virtual extern Grant GrantConsumeMessages(IGrantable grantee);
        public virtual extern Grant GrantPurge(IGrantable grantee);
        public virtual extern object AddToResourcePolicy(PolicyStatement statement);
        public static extern IQueue FromQueueArn(Construct scope, string id, string queueArn);
    }
}

namespace Amazon.CDK.AWS.SNS
{
    public interface ITopicSubscription;

    public interface ITopic : IResource
    {
        string TopicArn { get; }
        string TopicName { get; }
        Grant GrantPublish(IGrantable identity);
        object AddToResourcePolicy(PolicyStatement statement);
    }

    public interface ITopicProps;

    public class TopicProps : ITopicProps
    {
        public bool? ContentBasedDeduplication { get; set; }
        public bool? EnforceSSL { get; set; }
        public bool? Fifo { get; set; }
        public string DisplayName { get; set; }
        public string TopicName { get; set; }
        public IKey MasterKey { get; set; }
    }

    public class Topic : Resource, ITopic
    {
        public extern Topic(Construct scope, string id, ITopicProps props = null);
        public virtual string TopicArn { get; }
        public virtual string TopicName { get; }
        public virtual extern Grant GrantPublish(IGrantable identity);
        public virtual extern object AddToResourcePolicy(PolicyStatement statement);
        public virtual extern object AddSubscription(ITopicSubscription topicSubscription);
    }
}

namespace Amazon.CDK.AWS.SNS.Subscriptions
{
    public class SqsSubscription : Amazon.CDK.AWS.SNS.ITopicSubscription
    {
        public extern SqsSubscription(Amazon.CDK.AWS.SQS.IQueue queue, object props = null);
    }

    public class LambdaSubscription : Amazon.CDK.AWS.SNS.ITopicSubscription
    {
        public extern LambdaSubscription(Amazon.CDK.AWS.Lambda.IFunction fn, object props = null);
    }

    public class EmailSubscription : Amazon.CDK.AWS.SNS.ITopicSubscription
    {
        public extern EmailSubscription(string emailAddress, object props = null);
    }
}

namespace Amazon.CDK.AWS.DynamoDB
{
    public enum AttributeType { BINARY, NUMBER, STRING }

    public enum BillingMode { PAY_PER_REQUEST, PROVISIONED }

    public enum StreamViewType { NEW_IMAGE, OLD_IMAGE, NEW_AND_OLD_IMAGES, KEYS_ONLY }

    public enum TableEncryption { DEFAULT, CUSTOMER_MANAGED, AWS_MANAGED }

    public interface IAttribute;

    public class Attribute : IAttribute
    {
        public string Name { get; set; }
        public AttributeType Type { get; set; }
    }

    public interface ITable : IResource
    {
        string TableArn { get; }
        string TableName { get; }
        string TableStreamArn { get; }
        Grant Grant(IGrantable grantee, params string[] actions);
        Grant GrantFullAccess(IGrantable grantee);
        Grant GrantReadData(IGrantable grantee);
        Grant GrantWriteData(IGrantable grantee);
        Grant GrantReadWriteData(IGrantable grantee);
    }

    public interface ITableProps;

    public class TableProps : ITableProps
    {
        public IAttribute PartitionKey { get; set; }
        public IAttribute SortKey { get; set; }
        public BillingMode? BillingMode { get; set; }
        public bool? ContributorInsightsEnabled { get; set; }
        public bool? DeletionProtection { get; set; }
        public bool? PointInTimeRecovery { get; set; }
        public TableEncryption? Encryption { get; set; }
        public IKey EncryptionKey { get; set; }
        public double? ReadCapacity { get; set; }
        public double? WriteCapacity { get; set; }
        public RemovalPolicy? RemovalPolicy { get; set; }
        public StreamViewType? Stream { get; set; }
        public string TableName { get; set; }
        public string TimeToLiveAttribute { get; set; }
    }

    public interface IGlobalSecondaryIndexProps;

    public class GlobalSecondaryIndexProps : IGlobalSecondaryIndexProps
    {
        public string IndexName { get; set; }
        public IAttribute PartitionKey { get; set; }
        public IAttribute SortKey { get; set; }
    }

    public class Table : Resource, ITable
    {
        public extern Table(Construct scope, string id, ITableProps props);
        public virtual string TableArn { get; }
        public virtual string TableName { get; }
        public virtual string TableStreamArn { get; }
        public virtual extern Grant Grant(IGrantable grantee, params string[] actions);
        public virtual extern Grant GrantFullAccess(IGrantable grantee);
        public virtual extern Grant GrantReadData(IGrantable grantee);
        public virtual extern Grant GrantWriteData(IGrantable grantee);
        public virtual extern Grant GrantReadWriteData(IGrantable grantee);
        public virtual extern void AddGlobalSecondaryIndex(IGlobalSecondaryIndexProps props);
    }
}

namespace Amazon.CDK.AWS.Kinesis
{
    public enum StreamEncryption { UNENCRYPTED, KMS, MANAGED }

    public enum StreamMode { PROVISIONED, ON_DEMAND }

    public interface IStream : IResource
    {
        string StreamArn { get; }
        string StreamName { get; }
        IKey EncryptionKey { get; }
        Grant GrantRead(IGrantable grantee);
        Grant GrantWrite(IGrantable grantee);
        Grant GrantReadWrite(IGrantable grantee);
    }

    public interface IStreamProps;

    public class StreamProps : IStreamProps
    {
        public StreamEncryption? Encryption { get; set; }
        public IKey EncryptionKey { get; set; }
        public Duration RetentionPeriod { get; set; }
        public double? ShardCount { get; set; }
        public StreamMode? StreamMode { get; set; }
        public string StreamName { get; set; }
    }

    public class Stream : Resource, IStream
    {
        public extern Stream(Construct scope, string id, IStreamProps props = null);
        public virtual string StreamArn { get; }
        public virtual string StreamName { get; }
        public virtual IKey EncryptionKey { get; }
        public virtual extern Grant GrantRead(IGrantable grantee);
        public virtual extern Grant GrantWrite(IGrantable grantee);
        public virtual extern Grant GrantReadWrite(IGrantable grantee);
    }
}
