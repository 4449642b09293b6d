using Amazon.Runtime;
using Amazon.SimpleEmail.Model;

namespace Amazon.SimpleEmail
{
    public class AmazonSimpleEmailServiceConfig : ClientConfig
    {
        public extern AmazonSimpleEmailServiceConfig();
        public override extern string ServiceVersion { get; }
        public override extern string UserAgent { get; }
        public override extern string RegionEndpointServiceName { get; }
        public override extern Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(Amazon.Runtime.Endpoints.ServiceOperationEndpointParameters parameters);
    }

    public interface IAmazonSimpleEmailService : IAmazonService, IDisposable
    {
        static ClientConfig IAmazonService.CreateDefaultClientConfig() => throw null;
        static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) => throw null;
        Task<SendEmailResponse> SendEmailAsync(SendEmailRequest request, CancellationToken cancellationToken = default);
        Task<SendRawEmailResponse> SendRawEmailAsync(SendRawEmailRequest request, CancellationToken cancellationToken = default);
        Task<SendTemplatedEmailResponse> SendTemplatedEmailAsync(SendTemplatedEmailRequest request, CancellationToken cancellationToken = default);
    }

    public class AmazonSimpleEmailServiceClient : AmazonServiceClient, IAmazonSimpleEmailService
    {
        public extern AmazonSimpleEmailServiceClient();
        public extern AmazonSimpleEmailServiceClient(Amazon.RegionEndpoint region);
        public extern AmazonSimpleEmailServiceClient(AmazonSimpleEmailServiceConfig config);
        public extern AmazonSimpleEmailServiceClient(AWSCredentials credentials);
        public extern AmazonSimpleEmailServiceClient(AWSCredentials credentials, Amazon.RegionEndpoint region);
        public extern AmazonSimpleEmailServiceClient(AWSCredentials credentials, AmazonSimpleEmailServiceConfig clientConfig);
        public extern AmazonSimpleEmailServiceClient(string awsAccessKeyId, string awsSecretAccessKey);
        public extern AmazonSimpleEmailServiceClient(string awsAccessKeyId, string awsSecretAccessKey, Amazon.RegionEndpoint region);
        public extern AmazonSimpleEmailServiceClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonSimpleEmailServiceConfig clientConfig);
        public extern AmazonSimpleEmailServiceClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken);
        public extern AmazonSimpleEmailServiceClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, Amazon.RegionEndpoint region);
        public extern AmazonSimpleEmailServiceClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonSimpleEmailServiceConfig clientConfig);
        public virtual extern Task<SendEmailResponse> SendEmailAsync(SendEmailRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<SendRawEmailResponse> SendRawEmailAsync(SendRawEmailRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<SendTemplatedEmailResponse> SendTemplatedEmailAsync(SendTemplatedEmailRequest request, CancellationToken cancellationToken = default);
    }
}

namespace Amazon.SimpleEmail.Model
{
    public class AmazonSimpleEmailServiceRequest : AmazonWebServiceRequest;

    public class AmazonSimpleEmailServiceException : AmazonServiceException
    {
        public extern AmazonSimpleEmailServiceException(string message);
    }

    public class MessageRejectedException : AmazonSimpleEmailServiceException
    {
        public extern MessageRejectedException(string message);
    }

    public class Content
    {
        public extern Content();
        public extern Content(string data);
        public string Charset { get; set; }
        public string Data { get; set; }
    }

    public class Body
    {
        public extern Body();
        public extern Body(Content text);
        public Content Html { get; set; }
        public Content Text { get; set; }
    }

    public class Message
    {
        public extern Message();
        public extern Message(Content subject, Body body);
        public Body Body { get; set; }
        public Content Subject { get; set; }
    }

    public class Destination
    {
        public extern Destination();
        public extern Destination(List<string> toAddresses);
        public List<string> BccAddresses { get; set; }
        public List<string> CcAddresses { get; set; }
        public List<string> ToAddresses { get; set; }
    }

    public class RawMessage
    {
        public extern RawMessage();
        public extern RawMessage(MemoryStream data);
        public MemoryStream Data { get; set; }
    }

    public class SendEmailRequest : AmazonSimpleEmailServiceRequest
    {
        public extern SendEmailRequest();
        public extern SendEmailRequest(string source, Destination destination, Message message);
        public string ConfigurationSetName { get; set; }
        public string ReturnPath { get; set; }
        public string ReturnPathArn { get; set; }
        public string Source { get; set; }
        public string SourceArn { get; set; }
        public Destination Destination { get; set; }
        public Message Message { get; set; }
        public List<string> ReplyToAddresses { get; set; }
    }

    public class SendEmailResponse : AmazonWebServiceResponse
    {
        public string MessageId { get; set; }
    }

    public class SendRawEmailRequest : AmazonSimpleEmailServiceRequest
    {
        public string ConfigurationSetName { get; set; }
        public string FromArn { get; set; }
        public string Source { get; set; }
        public List<string> Destinations { get; set; }
        public RawMessage RawMessage { get; set; }
    }

    public class SendRawEmailResponse : AmazonWebServiceResponse
    {
        public string MessageId { get; set; }
    }

    public class SendTemplatedEmailRequest : AmazonSimpleEmailServiceRequest
    {
        public string Source { get; set; }
        public string Template { get; set; }
        public string TemplateData { get; set; }
        public Destination Destination { get; set; }
        public List<string> ReplyToAddresses { get; set; }
    }

    public class SendTemplatedEmailResponse : AmazonWebServiceResponse
    {
        public string MessageId { get; set; }
    }
}
