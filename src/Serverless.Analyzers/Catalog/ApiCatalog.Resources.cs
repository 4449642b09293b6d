namespace Serverless.Analyzers.Catalog;

internal static partial class ApiCatalog
{
    private static readonly ApiRow[] FunctionCalls =
    [
        new("Amazon.Lambda.IAmazonLambda", "InvokeAsync", ApiRole.FunctionCall, "request"),
        new("Amazon.Lambda.AmazonLambdaClient", "InvokeAsync", ApiRole.FunctionCall, "request"),
    ];

    /// <summary>Settings that end a wait, with the value that does not; a constructor whose hint names the setting waits too long without it.</summary>
    private static readonly ApiRow[] Timeouts =
    [
        new("System.Net.Http.HttpClient", ".ctor", ApiRole.Timeout, Hint: "Timeout"),
        new("System.Net.Http.HttpClient", "Timeout", ApiRole.Timeout),
        new("Amazon.Runtime.ClientConfig", "Timeout", ApiRole.Timeout),
        new("Azure.Core.RetryOptions", "NetworkTimeout", ApiRole.Timeout),
        new("Microsoft.Azure.Cosmos.CosmosClientOptions", "RequestTimeout", ApiRole.Timeout),
        new("System.Data.Common.DbCommand", "CommandTimeout", ApiRole.Timeout, Value: "0"),
        new("Microsoft.Data.SqlClient.SqlConnectionStringBuilder", "ConnectTimeout", ApiRole.Timeout, Value: "0"),
        new("Npgsql.NpgsqlConnectionStringBuilder", "CommandTimeout", ApiRole.Timeout, Value: "0"),
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
