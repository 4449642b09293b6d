using Amazon.Runtime;
using Amazon.BedrockRuntime.Model;

namespace Amazon.BedrockRuntime
{
    public class ConversationRole : ConstantClass
    {
        public extern ConversationRole(string value);
        public static readonly ConversationRole Assistant, User;
        public static extern implicit operator ConversationRole(string value);
    }

    public class StopReason : ConstantClass
    {
        public extern StopReason(string value);
        public static readonly StopReason Content_filtered, End_turn, Guardrail_intervened, Max_tokens, Stop_sequence, Tool_use;
        public static extern implicit operator StopReason(string value);
    }

    public class AmazonBedrockRuntimeConfig : ClientConfig
    {
        public extern AmazonBedrockRuntimeConfig();
        public override extern string ServiceVersion { get; }
        public override extern string UserAgent { get; }
        public override extern string RegionEndpointServiceName { get; }
        public override extern Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(Amazon.Runtime.Endpoints.ServiceOperationEndpointParameters parameters);
    }

    public interface IAmazonBedrockRuntime : IAmazonService, IDisposable
    {
        static ClientConfig IAmazonService.CreateDefaultClientConfig() => throw null;
        static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) => throw null;
        Task<InvokeModelResponse> InvokeModelAsync(InvokeModelRequest request, CancellationToken cancellationToken = default);
        Task<ConverseResponse> ConverseAsync(ConverseRequest request, CancellationToken cancellationToken = default);
    }

    public class AmazonBedrockRuntimeClient : AmazonServiceClient, IAmazonBedrockRuntime
    {
        public extern AmazonBedrockRuntimeClient();
        public extern AmazonBedrockRuntimeClient(Amazon.RegionEndpoint region);
        public extern AmazonBedrockRuntimeClient(AmazonBedrockRuntimeConfig config);
        public extern AmazonBedrockRuntimeClient(AWSCredentials credentials);
        public extern AmazonBedrockRuntimeClient(AWSCredentials credentials, Amazon.RegionEndpoint region);
        public extern AmazonBedrockRuntimeClient(AWSCredentials credentials, AmazonBedrockRuntimeConfig clientConfig);
        public extern AmazonBedrockRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey);
        public extern AmazonBedrockRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, Amazon.RegionEndpoint region);
        public extern AmazonBedrockRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonBedrockRuntimeConfig clientConfig);
        public extern AmazonBedrockRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken);
        public extern AmazonBedrockRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, Amazon.RegionEndpoint region);
        public extern AmazonBedrockRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonBedrockRuntimeConfig clientConfig);
        public virtual extern Task<InvokeModelResponse> InvokeModelAsync(InvokeModelRequest request, CancellationToken cancellationToken = default);
        public virtual extern Task<ConverseResponse> ConverseAsync(ConverseRequest request, CancellationToken cancellationToken = default);
    }
}

namespace Amazon.BedrockRuntime.Model
{
    public class AmazonBedrockRuntimeRequest : AmazonWebServiceRequest;

    public class AmazonBedrockRuntimeException : AmazonServiceException
    {
        public extern AmazonBedrockRuntimeException(string message);
    }

    public class ContentBlock
    {
        public string Text { get; set; }
    }

    public class Message
    {
        public List<ContentBlock> Content { get; set; }
        public ConversationRole Role { get; set; }
    }

    public class SystemContentBlock
    {
        public string Text { get; set; }
    }

    public class InferenceConfiguration
    {
        public int? MaxTokens { get; set; }
        public List<string> StopSequences { get; set; }
        public float? Temperature { get; set; }
        public float? TopP { get; set; }
    }

    public class TokenUsage
    {
        public int? InputTokens { get; set; }
        public int? OutputTokens { get; set; }
        public int? TotalTokens { get; set; }
    }

    public class ConverseOutput
    {
        public Message Message { get; set; }
    }

    public class InvokeModelRequest : AmazonBedrockRuntimeRequest
    {
        public string Accept { get; set; }
        public string ContentType { get; set; }
        public string GuardrailIdentifier { get; set; }
        public string GuardrailVersion { get; set; }
        public string ModelId { get; set; }
        public MemoryStream Body { get; set; }
    }

    public class InvokeModelResponse : AmazonWebServiceResponse
    {
        public MemoryStream Body { get; set; }
        public string ContentType { get; set; }
    }

    public class ConverseRequest : AmazonBedrockRuntimeRequest
    {
        public InferenceConfiguration InferenceConfig { get; set; }
        public List<Message> Messages { get; set; }
        public string ModelId { get; set; }
        public List<SystemContentBlock> System { get; set; }
    }

    public class ConverseResponse : AmazonWebServiceResponse
    {
        public ConverseOutput Output { get; set; }
        public StopReason StopReason { get; set; }
        public TokenUsage Usage { get; set; }
    }
}
