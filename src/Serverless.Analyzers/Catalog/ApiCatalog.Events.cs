namespace Serverless.Analyzers.Catalog;

internal static partial class ApiCatalog
{
    private const string HttpRequest = "HTTP request";
    private const string HttpBody = "HTTP body";
    private const string HttpHeaders = "HTTP headers";
    private const string Message = "message";

    /// <summary>Types and members that carry what a caller or sender wrote, whole.</summary>
    private static readonly ApiRow[] Events =
    [
        .. HttpEvent("Amazon.Lambda.APIGatewayEvents.APIGatewayProxyRequest", "Headers MultiValueHeaders", "Body"),
        .. HttpEvent("Amazon.Lambda.APIGatewayEvents.APIGatewayHttpApiV2ProxyRequest", "Headers", "Body"),
        .. HttpEvent("Amazon.Lambda.ApplicationLoadBalancerEvents.ApplicationLoadBalancerRequest", "Headers MultiValueHeaders", "Body"),
        .. HttpEvent("Microsoft.Azure.Functions.Worker.Http.HttpRequestData", "Headers", "Body"),
        .. HttpEvent("Microsoft.AspNetCore.Http.HttpRequest", "Headers", "Body"),
        new("Amazon.Lambda.APIGatewayEvents.APIGatewayCustomAuthorizerRequest", "", ApiRole.EventPayload, Hint: HttpRequest),
        new("Amazon.Lambda.APIGatewayEvents.APIGatewayCustomAuthorizerRequest", "Headers", ApiRole.EventPayload, Hint: HttpHeaders),
        new("Amazon.Lambda.APIGatewayEvents.APIGatewayCustomAuthorizerV2Request", "", ApiRole.EventPayload, Hint: HttpRequest),
        new("Amazon.Lambda.APIGatewayEvents.APIGatewayCustomAuthorizerV2Request", "Headers", ApiRole.EventPayload, Hint: HttpHeaders),
        .. Each("Microsoft.Azure.Functions.Worker.Http.HttpRequestDataExtensions", "ReadAsString ReadAsStringAsync", ApiRole.EventPayload, hint: HttpBody),
        new("System.Net.Http.HttpRequestMessage", "", ApiRole.EventPayload, Hint: HttpRequest),
        new("System.Net.Http.HttpRequestMessage", "Headers", ApiRole.EventPayload, Hint: HttpHeaders),

        new("Amazon.Lambda.SQSEvents.SQSEvent", "", ApiRole.EventPayload, Hint: Message),
        new("Amazon.Lambda.SQSEvents.SQSEvent+SQSMessage", "", ApiRole.EventPayload, Hint: Message),
        new("Amazon.Lambda.SQSEvents.SQSEvent+SQSMessage", "Body", ApiRole.EventPayload, Hint: Message),
        new("Amazon.Lambda.SNSEvents.SNSEvent", "", ApiRole.EventPayload, Hint: Message),
        new("Amazon.Lambda.SNSEvents.SNSEvent+SNSRecord", "", ApiRole.EventPayload, Hint: Message),
        new("Amazon.Lambda.SNSEvents.SNSEvent+SNSMessage", "", ApiRole.EventPayload, Hint: Message),
        new("Amazon.Lambda.SNSEvents.SNSEvent+SNSMessage", "Message", ApiRole.EventPayload, Hint: Message),
        new("Amazon.Lambda.KinesisEvents.KinesisEvent", "", ApiRole.EventPayload, Hint: Message),
        new("Amazon.Lambda.DynamoDBEvents.DynamoDBEvent", "", ApiRole.EventPayload, Hint: Message),
        new("Amazon.Lambda.CloudWatchEvents.CloudWatchEvent`1", "", ApiRole.EventPayload, Hint: Message),
        new("Azure.Messaging.ServiceBus.ServiceBusReceivedMessage", "Body", ApiRole.EventPayload, Hint: Message),
        new("Azure.Messaging.EventHubs.EventData", "EventBody", ApiRole.EventPayload, Hint: Message),
    ];

    private static IEnumerable<ApiRow> HttpEvent(string type, string headers, string body) =>
    [
        new(type, "", ApiRole.EventPayload, Hint: HttpRequest),
        .. Each(type, headers, ApiRole.EventPayload, hint: HttpHeaders),
        new(type, body, ApiRole.EventPayload, Hint: HttpBody),
    ];
}
