using Amazon.Runtime;
using Amazon.SimpleNotificationService.Model;

namespace Amazon.SimpleNotificationService
{
    public class AmazonSimpleNotificationServiceConfig : ClientConfig
    {
        public extern AmazonSimpleNotificationServiceConfig();
        public override extern string ServiceVersion { get; }
        public override extern string UserAgent { get; }
        public override extern string RegionEndpointServiceName { get; }
        public override extern Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(Amazon.Runtime.Endpoints.ServiceOperationEndpointParameters parameters);
    }

    public interface IAmazonSimpleNotificationService : IAmazonService, IDisposable
    {
        static ClientConfig IAmazonService.CreateDefaultClientConfig() => throw null;
        static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) => throw null;
        Task<PublishResponse> PublishAsync(PublishRequest request, CancellationToken cancellationToken = default);
        Task<PublishBatchResponse> PublishBatchAsync(PublishBatchRequest request, CancellationToken cancellationToken = default);
        Task<CreateTopicResponse> CreateTopicAsync(CreateTopicRequest request, CancellationToken cancellationToken = default);
        Task<DeleteTopicResponse> DeleteTopicAsync(DeleteTopicRequest request, CancellationToken cancellationToken = default);
        Task<SubscribeResponse> SubscribeAsync(SubscribeRequest request, CancellationToken cancellationToken = default);
        Task<UnsubscribeResponse> UnsubscribeAsync(UnsubscribeRequest request, CancellationToken cancellationToken = default);
        Task<SetTopicAttributesResponse> SetTopicAttributesAsync(SetTopicAttributesRequest request, CancellationToken cancellationToken = default);
        Task<GetTopicAttributesResponse> GetTopicAttributesAsync(GetTopicAttributesRequest request, CancellationToken cancellationToken = default);
        Task<ListTopicsResponse> ListTopicsAsync(ListTopicsRequest request, CancellationToken cancellationToken = default);
        Task<ListSubscriptionsByTopicResponse> ListSubscriptionsByTopicAsync(ListSubscriptionsByTopicRequest request, CancellationToken cancellationToken = default);
        Task<ConfirmSubscriptionResponse> ConfirmSubscriptionAsync(ConfirmSubscriptionRequest request, CancellationToken cancellationToken = default);
        Task<AddPermissionResponse> AddPermissionAsync(AddPermissionRequest request, CancellationToken cancellationToken = default);
        Task<PublishResponse> PublishAsync(string topicArn, string message, CancellationToken cancellationToken = default);
        Task<PublishResponse> PublishAsync(string topicArn, string message, string subject, CancellationToken cancellationToken = default);
        Task<CreateTopicResponse> CreateTopicAsync(string name, CancellationToken cancellationToken = default);
        Task<DeleteTopicResponse> DeleteTopicAsync(string topicArn, CancellationToken cancellationToken = default);
        Task<SubscribeResponse> SubscribeAsync(string topicArn, string protocol, string endpoint, CancellationToken cancellationToken = default);
        Task<UnsubscribeResponse> UnsubscribeAsync(string subscriptionArn, CancellationToken cancellationToken = default);
        Task<SetTopicAttributesResponse> SetTopicAttributesAsync(string topicArn, string attributeName, string attributeValue, CancellationToken cancellationToken = default);
        Task<ListTopicsResponse> ListTopicsAsync(CancellationToken cancellationToken = default);
        Task<Topic> FindTopicAsync(string topicName);
        Task<string> SubscribeQueueAsync(string topicArn, Amazon.Runtime.SharedInterfaces.ICoreAmazonSQS sqsClient, string sqsQueueUrl);
    }

    public class AmazonSimpleNotificationServiceClient : AmazonServiceClient, IAmazonSimpleNotificationService
    {
        public extern AmazonSimpleNotificationServiceClient();
        public extern AmazonSimpleNotificationServiceClient(Amazon.RegionEndpoint region);
        public extern AmazonSimpleNotificationServiceClient(AmazonSimpleNotificationServiceConfig config);
        public extern AmazonSimpleNotificationServiceClient(AWSCredentials credentials);
        public extern AmazonSimpleNotificationServiceClient(AWSCredentials credentials, Amazon.RegionEndpoint region);
        public extern AmazonSimpleNotificationServiceClient(AWSCredentials credentials, AmazonSimpleNotificationServiceConfig clientConfig);
        public extern AmazonSimpleNotificationServiceClient(string awsAccessKeyId, string awsSecretAccessKey);
        public extern AmazonSimpleNotificationServiceClient(string awsAccessKeyId, string awsSecretAccessKey, Amazon.RegionEndpoint region);
        public extern AmazonSimpleNotificationServiceClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonSimpleNotificationServiceConfig clientConfig);
        public extern AmazonSimpleNotificationServiceClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken);
        public extern AmazonSimpleNotificationServiceClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, Amazon.RegionEndpoint region);
        public extern AmazonSimpleNotificationServiceClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonSimpleNotificationServiceConfig clientConfig);
        public virtual extern Task<PublishResponse> PublishAsync(PublishRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<PublishBatchResponse> PublishBatchAsync(PublishBatchRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<CreateTopicResponse> CreateTopicAsync(CreateTopicRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<DeleteTopicResponse> DeleteTopicAsync(DeleteTopicRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<SubscribeResponse> SubscribeAsync(SubscribeRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<UnsubscribeResponse> UnsubscribeAsync(UnsubscribeRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<SetTopicAttributesResponse> SetTopicAttributesAsync(SetTopicAttributesRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<GetTopicAttributesResponse> GetTopicAttributesAsync(GetTopicAttributesRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<ListTopicsResponse> ListTopicsAsync(ListTopicsRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<ListSubscriptionsByTopicResponse> ListSubscriptionsByTopicAsync(ListSubscriptionsByTopicRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<ConfirmSubscriptionResponse> ConfirmSubscriptionAsync(ConfirmSubscriptionRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<AddPermissionResponse> AddPermissionAsync(AddPermissionRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<PublishResponse> PublishAsync(string topicArn, string message, CancellationToken cancellationToken = default);
        public virtual extern Task<PublishResponse> PublishAsync(string topicArn, string message, string subject, CancellationToken cancellationToken = default);
        public virtual extern Task<CreateTopicResponse> CreateTopicAsync(string name, CancellationToken cancellationToken = default);
        public virtual extern Task<DeleteTopicResponse> DeleteTopicAsync(string topicArn, CancellationToken cancellationToken = default);
        public virtual extern Task<SubscribeResponse> SubscribeAsync(string topicArn, string protocol, string endpoint, CancellationToken cancellationToken = default);
        public virtual extern Task<UnsubscribeResponse> UnsubscribeAsync(string subscriptionArn, CancellationToken cancellationToken = default);
        public virtual extern Task<SetTopicAttributesResponse> SetTopicAttributesAsync(string topicArn, string attributeName, string attributeValue, CancellationToken cancellationToken = default);
        public virtual extern Task<ListTopicsResponse> ListTopicsAsync(CancellationToken cancellationToken = default);
        public virtual extern Task<Topic> FindTopicAsync(string topicName);
        public virtual extern Task<string> SubscribeQueueAsync(string topicArn, Amazon.Runtime.SharedInterfaces.ICoreAmazonSQS sqsClient, string sqsQueueUrl);
    }
}

namespace Amazon.SimpleNotificationService.Model
{
    public class AmazonSimpleNotificationServiceRequest : AmazonWebServiceRequest;

    public class AmazonSimpleNotificationServiceException : AmazonServiceException
    {
        public extern AmazonSimpleNotificationServiceException(string message);
    }

    public class NotFoundException : AmazonSimpleNotificationServiceException
    {
        public extern NotFoundException(string message);
    }

    public class InvalidParameterException : AmazonSimpleNotificationServiceException
    {
        public extern InvalidParameterException(string message);
    }

    public class AuthorizationErrorException : AmazonSimpleNotificationServiceException
    {
        public extern AuthorizationErrorException(string message);
    }

    public class MessageAttributeValue
    {
        public MemoryStream BinaryValue { get; set; }
        public string DataType { get; set; }
        public string StringValue { get; set; }
    }

    public class Tag
    {
        public string Key { get; set; }
        public string Value { get; set; }
    }

    public class Topic
    {
        public string TopicArn { get; set; }
    }

    public class Subscription
    {
        public string Endpoint { get; set; }
        public string Owner { get; set; }
        public string Protocol { get; set; }
        public string SubscriptionArn { get; set; }
        public string TopicArn { get; set; }
    }

    public class PublishRequest : AmazonSimpleNotificationServiceRequest
    {
        public extern PublishRequest();
        public extern PublishRequest(string topicArn, string message);
        public extern PublishRequest(string topicArn, string message, string subject);
        public string Message { get; set; }
        public string MessageDeduplicationId { get; set; }
        public string MessageGroupId { get; set; }
        public string MessageStructure { get; set; }
        public string PhoneNumber { get; set; }
        public string Subject { get; set; }
        public string TargetArn { get; set; }
        public string TopicArn { get; set; }
        public Dictionary<string, MessageAttributeValue> MessageAttributes { get; set; }
    }

    public class PublishResponse : AmazonWebServiceResponse
    {
        public string MessageId { get; set; }
        public string SequenceNumber { get; set; }
    }

    public class PublishBatchRequestEntry
    {
        public string Id { get; set; }
        public string Message { get; set; }
        public string MessageDeduplicationId { get; set; }
        public string MessageGroupId { get; set; }
        public string MessageStructure { get; set; }
        public string Subject { get; set; }
        public Dictionary<string, MessageAttributeValue> MessageAttributes { get; set; }
    }

    public class PublishBatchResultEntry
    {
        public string Id { get; set; }
        public string MessageId { get; set; }
        public string SequenceNumber { get; set; }
    }

    public class BatchResultErrorEntry
    {
        public string Code { get; set; }
        public string Id { get; set; }
        public string Message { get; set; }
        public bool? SenderFault { get; set; }
    }

    public class PublishBatchRequest : AmazonSimpleNotificationServiceRequest
    {
        public List<PublishBatchRequestEntry> PublishBatchRequestEntries { get; set; }
        public string TopicArn { get; set; }
    }

    public class PublishBatchResponse : AmazonWebServiceResponse
    {
        public List<BatchResultErrorEntry> Failed { get; set; }
        public List<PublishBatchResultEntry> Successful { get; set; }
    }

    public class CreateTopicRequest : AmazonSimpleNotificationServiceRequest
    {
        public extern CreateTopicRequest();
        public extern CreateTopicRequest(string name);
        public Dictionary<string, string> Attributes { get; set; }
        public string DataProtectionPolicy { get; set; }
        public string Name { get; set; }
        public List<Tag> Tags { get; set; }
    }

    public class CreateTopicResponse : AmazonWebServiceResponse
    {
        public string TopicArn { get; set; }
    }

    public class DeleteTopicRequest : AmazonSimpleNotificationServiceRequest
    {
        public extern DeleteTopicRequest();
        public extern DeleteTopicRequest(string topicArn);
        public string TopicArn { get; set; }
    }

    public class DeleteTopicResponse : AmazonWebServiceResponse;

    public class SubscribeRequest : AmazonSimpleNotificationServiceRequest
    {
        public extern SubscribeRequest();
        public extern SubscribeRequest(string topicArn, string protocol, string endpoint);
        public Dictionary<string, string> Attributes { get; set; }
        public string Endpoint { get; set; }
        public string Protocol { get; set; }
        public string TopicArn { get; set; }
        public bool? ReturnSubscriptionArn { get; set; }
    }

    public class SubscribeResponse : AmazonWebServiceResponse
    {
        public string SubscriptionArn { get; set; }
    }

    public class UnsubscribeRequest : AmazonSimpleNotificationServiceRequest
    {
        public string SubscriptionArn { get; set; }
    }

    public class UnsubscribeResponse : AmazonWebServiceResponse;

    public class SetTopicAttributesRequest : AmazonSimpleNotificationServiceRequest
    {
        public extern SetTopicAttributesRequest();
        public extern SetTopicAttributesRequest(string topicArn, string attributeName, string attributeValue);
        public string AttributeName { get; set; }
        public string AttributeValue { get; set; }
        public string TopicArn { get; set; }
    }

    public class SetTopicAttributesResponse : AmazonWebServiceResponse;

    public class GetTopicAttributesRequest : AmazonSimpleNotificationServiceRequest
    {
        public string TopicArn { get; set; }
    }

    public class GetTopicAttributesResponse : AmazonWebServiceResponse
    {
        public Dictionary<string, string> Attributes { get; set; }
    }

    public class ListTopicsRequest : AmazonSimpleNotificationServiceRequest
    {
        public string NextToken { get; set; }
    }

    public class ListTopicsResponse : AmazonWebServiceResponse
    {
        public string NextToken { get; set; }
        public List<Topic> Topics { get; set; }
    }

    public class ListSubscriptionsByTopicRequest : AmazonSimpleNotificationServiceRequest
    {
        public string NextToken { get; set; }
        public string TopicArn { get; set; }
    }

    public class ListSubscriptionsByTopicResponse : AmazonWebServiceResponse
    {
        public string NextToken { get; set; }
        public List<Subscription> Subscriptions { get; set; }
    }

    public class ConfirmSubscriptionRequest : AmazonSimpleNotificationServiceRequest
    {
        public string AuthenticateOnUnsubscribe { get; set; }
        public string Token { get; set; }
        public string TopicArn { get; set; }
    }

    public class ConfirmSubscriptionResponse : AmazonWebServiceResponse
    {
        public string SubscriptionArn { get; set; }
    }

    public class AddPermissionRequest : AmazonSimpleNotificationServiceRequest
    {
        public List<string> ActionName { get; set; }
        public List<string> AWSAccountId { get; set; }
        public string Label { get; set; }
        public string TopicArn { get; set; }
    }

    public class AddPermissionResponse : AmazonWebServiceResponse;
}
