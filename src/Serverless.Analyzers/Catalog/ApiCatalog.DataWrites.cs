namespace Serverless.Analyzers.Catalog;

internal static partial class ApiCatalog
{
    private const string Table = "a table";
    private const string Document = "a document";
    private const string Blob = "a blob";
    private const string Queue = "a queue";
    private const string Cache = "a cache";
    private const string LocalFile = "a file";
    private const string Database = "a database";

    /// <summary>Where a value is written to a store outside the function; the hint completes 'is written in clear to …'. Vaults and parameter stores are not among them.</summary>
    private static readonly ApiRow[] DataWrites =
    [
        .. Each("Azure.Data.Tables.TableClient", "AddEntity AddEntityAsync UpdateEntity UpdateEntityAsync UpsertEntity UpsertEntityAsync", ApiRole.DataWrite, "entity", Table),
        .. Each("Microsoft.Azure.Cosmos.Container", "CreateItemAsync ReplaceItemAsync UpsertItemAsync", ApiRole.DataWrite, "item", Document),
        .. Each("Azure.Storage.Blobs.BlobClient", "Upload UploadAsync", ApiRole.DataWrite, "content", Blob),
        .. Each("Azure.Storage.Queues.QueueClient", "SendMessage SendMessageAsync", ApiRole.DataWrite, "messageText", Queue),
        .. Each("Azure.Storage.Queues.QueueClient", "SendMessage SendMessageAsync", ApiRole.DataWrite, "message", Queue),
        new("Azure.Messaging.ServiceBus.ServiceBusMessage", ".ctor", ApiRole.DataWrite, "body", Hint: Queue),
        new("Amazon.S3.Model.PutObjectRequest", "ContentBody", ApiRole.DataWrite, Hint: "an object in S3"),
        new("Amazon.DynamoDBv2.Model.PutItemRequest", "Item", ApiRole.DataWrite, Hint: Table),
        new("Amazon.DynamoDBv2.Model.UpdateItemRequest", "ExpressionAttributeValues", ApiRole.DataWrite, Hint: Table),
        .. Each("Amazon.DynamoDBv2.IAmazonDynamoDB", "PutItemAsync", ApiRole.DataWrite, "item", Table),
        .. Each("Amazon.DynamoDBv2.DataModel.IDynamoDBContext", "SaveAsync", ApiRole.DataWrite, "value", Table),
        new("Amazon.SQS.Model.SendMessageRequest", "MessageBody", ApiRole.DataWrite, Hint: Queue),
        new("Amazon.SQS.Model.SendMessageRequest", ".ctor", ApiRole.DataWrite, "messageBody", Hint: Queue),
        .. Each("Amazon.SQS.IAmazonSQS", "SendMessageAsync", ApiRole.DataWrite, "messageBody", Queue),
        new("Amazon.SimpleNotificationService.Model.PublishRequest", "Message", ApiRole.DataWrite, Hint: "a topic"),
        .. Each("Amazon.SimpleNotificationService.IAmazonSimpleNotificationService", "PublishAsync", ApiRole.DataWrite, "message", "a topic"),
        .. Each("MongoDB.Driver.IMongoCollection`1", "InsertOne InsertOneAsync", ApiRole.DataWrite, "document", Document),
        .. Each("MongoDB.Driver.IMongoCollection`1", "ReplaceOne ReplaceOneAsync", ApiRole.DataWrite, "replacement", Document),
        .. Each("StackExchange.Redis.IDatabase", "StringSet HashSet ListRightPush ListLeftPush SetAdd", ApiRole.DataWrite, "value", Cache),
        .. Each("StackExchange.Redis.IDatabaseAsync", "StringSetAsync HashSetAsync ListRightPushAsync ListLeftPushAsync SetAddAsync", ApiRole.DataWrite, "value", Cache),
        .. Each("Microsoft.Extensions.Caching.Distributed.IDistributedCache", "Set SetAsync", ApiRole.DataWrite, "value", Cache),
        .. Each("Microsoft.Extensions.Caching.Distributed.DistributedCacheExtensions", "Set SetAsync SetString SetStringAsync", ApiRole.DataWrite, "value", Cache),
        .. Each("System.IO.File", "WriteAllText WriteAllTextAsync AppendAllText AppendAllTextAsync WriteAllLines WriteAllLinesAsync", ApiRole.DataWrite, "contents", LocalFile),
        .. Each("System.IO.File", "WriteAllBytes WriteAllBytesAsync", ApiRole.DataWrite, "bytes", LocalFile),
        .. Each("Microsoft.EntityFrameworkCore.DbSet`1", "Add AddAsync Update", ApiRole.DataWrite, "entity", Database),
        .. Each("Microsoft.EntityFrameworkCore.DbContext", "Add AddAsync Update", ApiRole.DataWrite, "entity", Database),
        .. Each("System.Data.Common.DbParameter", "Value", ApiRole.DataWrite, hint: Database),
        new("Microsoft.Data.SqlClient.SqlParameterCollection", "AddWithValue", ApiRole.DataWrite, "value", Hint: Database),
        new("Npgsql.NpgsqlParameterCollection", "AddWithValue", ApiRole.DataWrite, "value", Hint: Database),
        .. Each("Microsoft.Azure.WebJobs.IAsyncCollector`1", "AddAsync", ApiRole.DataWrite, "item", "an output binding"),
        .. Each("Microsoft.Azure.WebJobs.ICollector`1", "Add", ApiRole.DataWrite, "item", "an output binding"),
    ];
}
