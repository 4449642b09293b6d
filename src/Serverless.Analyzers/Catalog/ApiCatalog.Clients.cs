namespace Serverless.Analyzers.Catalog;

internal static partial class ApiCatalog
{
    /// <summary>Types that hold connections, caches of tokens or metadata, and are made to be shared.</summary>
    private static readonly ApiRow[] Clients =
    [
        .. Client(
            "System.Net.Http.HttpClient",
            "Amazon.Runtime.IAmazonService",
            "Azure.Data.Tables.TableClient",
            "Azure.Data.Tables.TableServiceClient",
            "Azure.Messaging.EventHubs.Producer.EventHubProducerClient",
            "Azure.Messaging.ServiceBus.ServiceBusClient",
            "Azure.Security.KeyVault.Secrets.SecretClient",
            "Azure.Storage.Blobs.BlobContainerClient",
            "Azure.Storage.Blobs.BlobServiceClient",
            "Azure.Storage.Queues.QueueClient",
            "Azure.Storage.Queues.QueueServiceClient",
            "Microsoft.Azure.Cosmos.CosmosClient",
            "MongoDB.Driver.MongoClient"),
        .. Each("StackExchange.Redis.ConnectionMultiplexer", "Connect ConnectAsync", ApiRole.ClientType),
        .. Each("Npgsql.NpgsqlDataSource", "Create", ApiRole.ClientType),
    ];

    private static IEnumerable<ApiRow> Client(params string[] types) => types.Select(type => new ApiRow(type, "", ApiRole.ClientType));
}
