namespace Serverless.Analyzers.Catalog;

internal static partial class ApiCatalog
{
    /// <summary>Trigger attributes (Azure) and event types (Lambda); the hint is a <c>TriggerKind</c>.</summary>
    private static readonly ApiRow[] Triggers =
    [
        new("Microsoft.Azure.Functions.Worker.HttpTriggerAttribute", "", ApiRole.Trigger, Hint: "Http"),
        new("Microsoft.Azure.Functions.Worker.TimerTriggerAttribute", "", ApiRole.Trigger, Hint: "Timer"),
        new("Microsoft.Azure.Functions.Worker.QueueTriggerAttribute", "", ApiRole.Trigger, Hint: "Queue"),
        new("Microsoft.Azure.Functions.Worker.BlobTriggerAttribute", "", ApiRole.Trigger, Hint: "Blob"),
        new("Microsoft.Azure.Functions.Worker.CosmosDBTriggerAttribute", "", ApiRole.Trigger, Hint: "DataChange"),
        new("Microsoft.Azure.Functions.Worker.ServiceBusTriggerAttribute", "", ApiRole.Trigger, Hint: "Message"),
        new("Microsoft.Azure.Functions.Worker.EventHubTriggerAttribute", "", ApiRole.Trigger, Hint: "Stream"),
        new("Microsoft.Azure.Functions.Worker.EventGridTriggerAttribute", "", ApiRole.Trigger, Hint: "Event"),
        new("Microsoft.Azure.Functions.Worker.OrchestrationTriggerAttribute", "", ApiRole.Trigger, Hint: "Orchestration"),
        new("Microsoft.Azure.Functions.Worker.ActivityTriggerAttribute", "", ApiRole.Trigger, Hint: "Activity"),
        new("Microsoft.Azure.Functions.Worker.EntityTriggerAttribute", "", ApiRole.Trigger, Hint: "Entity"),
        new("Microsoft.Azure.Functions.Worker.SignalRTriggerAttribute", "", ApiRole.Trigger, Hint: "Socket"),
        new("Microsoft.Azure.WebJobs.HttpTriggerAttribute", "", ApiRole.Trigger, Hint: "Http"),
        new("Microsoft.Azure.WebJobs.TimerTriggerAttribute", "", ApiRole.Trigger, Hint: "Timer"),
        new("Microsoft.Azure.WebJobs.QueueTriggerAttribute", "", ApiRole.Trigger, Hint: "Queue"),
        new("Microsoft.Azure.WebJobs.BlobTriggerAttribute", "", ApiRole.Trigger, Hint: "Blob"),
        new("Microsoft.Azure.WebJobs.CosmosDBTriggerAttribute", "", ApiRole.Trigger, Hint: "DataChange"),
        new("Microsoft.Azure.WebJobs.ServiceBusTriggerAttribute", "", ApiRole.Trigger, Hint: "Message"),
        new("Microsoft.Azure.WebJobs.EventHubTriggerAttribute", "", ApiRole.Trigger, Hint: "Stream"),
        new("Microsoft.Azure.WebJobs.Extensions.EventGrid.EventGridTriggerAttribute", "", ApiRole.Trigger, Hint: "Event"),
        new("Microsoft.Azure.WebJobs.Extensions.DurableTask.OrchestrationTriggerAttribute", "", ApiRole.Trigger, Hint: "Orchestration"),
        new("Microsoft.Azure.WebJobs.Extensions.DurableTask.ActivityTriggerAttribute", "", ApiRole.Trigger, Hint: "Activity"),
        new("Microsoft.Azure.WebJobs.Extensions.DurableTask.EntityTriggerAttribute", "", ApiRole.Trigger, Hint: "Entity"),
        new("Amazon.Lambda.APIGatewayEvents.APIGatewayProxyRequest", "", ApiRole.Trigger, Hint: "Http"),
        new("Amazon.Lambda.APIGatewayEvents.APIGatewayHttpApiV2ProxyRequest", "", ApiRole.Trigger, Hint: "Http"),
        new("Amazon.Lambda.ApplicationLoadBalancerEvents.ApplicationLoadBalancerRequest", "", ApiRole.Trigger, Hint: "Http"),
        new("Amazon.Lambda.APIGatewayEvents.APIGatewayCustomAuthorizerRequest", "", ApiRole.Trigger, Hint: "Authorizer"),
        new("Amazon.Lambda.APIGatewayEvents.APIGatewayCustomAuthorizerV2Request", "", ApiRole.Trigger, Hint: "Authorizer"),
        new("Amazon.Lambda.SQSEvents.SQSEvent", "", ApiRole.Trigger, Hint: "Queue"),
        new("Amazon.Lambda.SNSEvents.SNSEvent", "", ApiRole.Trigger, Hint: "Message"),
        new("Amazon.Lambda.S3Events.S3Event", "", ApiRole.Trigger, Hint: "Blob"),
        new("Amazon.Lambda.KinesisEvents.KinesisEvent", "", ApiRole.Trigger, Hint: "Stream"),
        new("Amazon.Lambda.DynamoDBEvents.DynamoDBEvent", "", ApiRole.Trigger, Hint: "DataChange"),
        new("Amazon.Lambda.CloudWatchEvents.CloudWatchEvent`1", "", ApiRole.Trigger, Hint: "Event"),
    ];
}
