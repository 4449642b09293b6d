namespace Serverless.Analyzers.Catalog;

internal static partial class ApiCatalog
{
    private static readonly ApiRow[] FunctionCalls =
    [
        new("Amazon.Lambda.IAmazonLambda", "InvokeAsync", ApiRole.FunctionCall, "request"),
        new("Amazon.Lambda.AmazonLambdaClient", "InvokeAsync", ApiRole.FunctionCall, "request"),
    ];

    /// <summary>Events that bring several messages; the hint is the type by which a handler says which of them failed.</summary>
    private static readonly ApiRow[] BatchEvents =
    [
        new("Amazon.Lambda.SQSEvents.SQSEvent", "", ApiRole.BatchEvent, Hint: "SQSBatchResponse"),
        new("Amazon.Lambda.KinesisEvents.KinesisEvent", "", ApiRole.BatchEvent, Hint: "StreamsEventResponse"),
        new("Amazon.Lambda.DynamoDBEvents.DynamoDBEvent", "", ApiRole.BatchEvent, Hint: "StreamsEventResponse"),
        new("Microsoft.Azure.Functions.Worker.ServiceBusTriggerAttribute", "", ApiRole.BatchEvent, Hint: "ServiceBusMessageActions"),
        new("Microsoft.Azure.WebJobs.ServiceBusTriggerAttribute", "", ApiRole.BatchEvent, Hint: "ServiceBusMessageActions"),
    ];
}
