namespace Serverless.Analyzers.Tests.Flow;

/// <summary>Which stores functions reach, in each of the ways code is written.</summary>
public class AccessModelTests
{
    [Fact]
    public void Requests_name_their_table() => Assert.Equal(
        [
            "Handle reads DynamoDB table orders: GetItem dynamodb:GetItem",
            "Handle writes DynamoDB table %TABLE%: PutItem dynamodb:PutItem",
            "Handle deletes from DynamoDB table carts: DeleteItem dynamodb:DeleteItem",
        ],
        Accesses.Of(
            """
            using Amazon.DynamoDBv2;
            using Amazon.DynamoDBv2.Model;

            public class Carts
            {
                private readonly IAmazonDynamoDB _db = new AmazonDynamoDBClient();
                private readonly string _table;

                public Carts() => _table = Environment.GetEnvironmentVariable("TABLE") ?? "local";

                public async Task Handle(string id, ILambdaContext context)
                {
                    await _db.GetItemAsync(new GetItemRequest { TableName = "orders" });
                    var request = new PutItemRequest();
                    request.TableName = _table;
                    await _db.PutItemAsync(request);
                    await _db.DeleteItemAsync("carts", new Dictionary<string, AttributeValue>());
                }
            }
            """));

    [Fact]
    public void A_setting_of_the_request_may_need_a_right_of_its_own() => Assert.Equal(
        ["Handle writes S3 bucket files: PutObject s3:PutObject", "Handle writes S3 bucket shop: PutObject s3:PutObject, s3:PutObjectAcl"],
        Accesses.Of(
            """
            using Amazon.S3;
            using Amazon.S3.Model;

            public class Files
            {
                public async Task Handle(string id, ILambdaContext context)
                {
                    var s3 = new AmazonS3Client();
                    await s3.PutObjectAsync(new PutObjectRequest { BucketName = "files", Key = id });
                    await s3.PutObjectAsync(new PutObjectRequest { BucketName = "shop", Key = id, CannedACL = S3CannedACL.PublicRead });
                }
            }
            """));

    [Fact]
    public void Several_resources_of_one_call_count() => Assert.Equal(
        [
            "Handle reads S3 bucket incoming: CopyObject s3:GetObject",
            "Handle writes S3 bucket archive: CopyObject s3:PutObject",
            "Handle reads DynamoDB table orders: BatchGetItem dynamodb:BatchGetItem",
            "Handle reads DynamoDB table carts: BatchGetItem dynamodb:BatchGetItem",
            "Handle writes EventBridge bus shop: PutEvents events:PutEvents",
            "Handle reads SSM parameter /a: GetParameters ssm:GetParameters",
            "Handle reads SSM parameter /b: GetParameters ssm:GetParameters",
        ],
        Accesses.Of(
            """
            using Amazon.DynamoDBv2;
            using Amazon.DynamoDBv2.Model;
            using Amazon.EventBridge;
            using Amazon.EventBridge.Model;
            using Amazon.S3;
            using Amazon.S3.Model;
            using Amazon.SimpleSystemsManagement;
            using Amazon.SimpleSystemsManagement.Model;

            public class Carts
            {
                public async Task Handle(string id, ILambdaContext context)
                {
                    await new AmazonS3Client().CopyObjectAsync("incoming", id, "archive", id);
                    await new AmazonDynamoDBClient().BatchGetItemAsync(new BatchGetItemRequest
                    {
                        RequestItems = new Dictionary<string, KeysAndAttributes> { ["orders"] = new(), ["carts"] = new() },
                    });
                    await new AmazonEventBridgeClient().PutEventsAsync(new PutEventsRequest { Entries = [new PutEventsRequestEntry { EventBusName = "shop" }] });
                    await new AmazonSimpleSystemsManagementClient().GetParametersAsync(new GetParametersRequest { Names = new List<string> { "/a", "/b" } });
                }
            }
            """));

    [Fact]
    public void Actions_that_have_another_name_than_the_operation() => Assert.Equal(
        [
            "Handle reads S3 bucket files: ListObjectsV2 s3:ListBucket",
            "Handle reads S3 bucket files: GetObjectMetadata s3:GetObject",
            "Handle deletes from S3 bucket files: DeleteObjects s3:DeleteObject",
            "Handle writes S3 bucket files: GetPreSignedURL s3:PutObject",
            "Handle writes S3 bucket files: Upload s3:PutObject, s3:AbortMultipartUpload",
            "Handle writes SQS queue https://sqs/orders: SendMessageBatch sqs:SendMessage",
            "Handle writes Lambda function billing: Invoke lambda:InvokeFunction",
            "Handle reads Bedrock model titan: Converse bedrock:InvokeModel",
        ],
        Accesses.Of(
            """
            using Amazon.BedrockRuntime;
            using Amazon.BedrockRuntime.Model;
            using Amazon.Lambda;
            using Amazon.Lambda.Model;
            using Amazon.S3;
            using Amazon.S3.Model;
            using Amazon.S3.Transfer;
            using Amazon.SQS;
            using Amazon.SQS.Model;

            public class Files
            {
                private const string Bucket = "files";
                private static readonly AmazonS3Client s_s3 = new();

                public async Task Handle(string id, ILambdaContext context)
                {
                    await s_s3.ListObjectsV2Async(new ListObjectsV2Request { BucketName = Bucket });
                    await s_s3.GetObjectMetadataAsync(Bucket, id);
                    await s_s3.DeleteObjectsAsync(new DeleteObjectsRequest { BucketName = Bucket });
                    s_s3.GetPreSignedURL(new GetPreSignedUrlRequest { BucketName = Bucket, Verb = HttpVerb.PUT });
                    await new TransferUtility(s_s3).UploadAsync("file", Bucket);
                    await new AmazonSQSClient().SendMessageBatchAsync("https://sqs/orders", new List<SendMessageBatchRequestEntry>());
                    await new AmazonLambdaClient().InvokeAsync(new InvokeRequest { FunctionName = "billing" });
                    await new AmazonBedrockRuntimeClient().ConverseAsync(new ConverseRequest { ModelId = "titan" });
                }
            }
            """));

    [Fact]
    public void Object_persistence_and_document_model() => Assert.Equal(
        [
            "Handle writes DynamoDB table orders: Save dynamodb:UpdateItem, dynamodb:DescribeTable",
            "Handle reads DynamoDB table Cart: Load dynamodb:GetItem, dynamodb:DescribeTable",
            "Handle reads DynamoDB table other: Query dynamodb:Query, dynamodb:DescribeTable",
            "Handle writes DynamoDB table documents: PutItem dynamodb:PutItem",
            "Handle reads DynamoDB table documents: LoadTable dynamodb:DescribeTable",
        ],
        Accesses.Of(
            """
            using Amazon.DynamoDBv2;
            using Amazon.DynamoDBv2.DataModel;
            using Amazon.DynamoDBv2.DocumentModel;

            [DynamoDBTable("orders")]
            public class Order { }

            public class Cart { }

            public class Orders
            {
                private readonly IDynamoDBContext _context;
                private readonly ITable _table = Table.LoadTable(new AmazonDynamoDBClient(), "documents");

                public Orders() => _context = new DynamoDBContextBuilder().Build();

                public async Task Handle(string id, ILambdaContext context)
                {
                    await _context.SaveAsync(new Order());
                    await _context.LoadAsync<Cart>(id);
                    _context.QueryAsync<Cart>(id, new QueryConfig { OverrideTableName = "other" });
                    await _table.PutItemAsync(new Document());
                }
            }
            """));

    [Fact]
    public void A_transaction_needs_the_actions_of_its_parts() => Assert.Equal(
        [
            "Handle writes DynamoDB table orders: Put dynamodb:PutItem",
            "Handle deletes from DynamoDB table carts: Delete dynamodb:DeleteItem",
        ],
        Accesses.Of(
            """
            using Amazon.DynamoDBv2;
            using Amazon.DynamoDBv2.Model;

            public class Orders
            {
                public async Task Handle(string id, ILambdaContext context) =>
                    await new AmazonDynamoDBClient().TransactWriteItemsAsync(new TransactWriteItemsRequest
                    {
                        TransactItems = new List<TransactWriteItem>
                        {
                            new() { Put = new Put { TableName = "orders" } },
                            new() { Delete = new Delete { TableName = "carts" } },
                        },
                    });
            }
            """));

    [Fact]
    public void Helpers_are_told_apart_by_what_each_function_hands_them() => Assert.Equal(
        [
            "Place writes SQS queue orders: SendMessage sqs:SendMessage",
            "Cancel writes SQS queue refunds: SendMessage sqs:SendMessage",
            "Cancel writes SQS queue audit: SendMessage sqs:SendMessage",
        ],
        Accesses.Of(
            """
            using Amazon.SQS;

            public interface IQueues { Task Send(string queue, string body); }

            public class Queues : IQueues
            {
                private readonly IAmazonSQS _sqs = new AmazonSQSClient();

                public async Task Send(string queue, string body) => await _sqs.SendMessageAsync(await UrlOf(queue), body);

                private async Task<string> UrlOf(string queue) => (await _sqs.GetUrl(queue));
            }

            public static class QueueExtensions
            {
                public static Task<string> GetUrl(this IAmazonSQS sqs, string queue) => Task.FromResult(queue);
            }

            public class Orders
            {
                private readonly IQueues _queues = new Queues();

                [LambdaFunction]
                public Task Place(string id) => _queues.Send("orders", id);

                [LambdaFunction]
                public async Task Cancel(string id)
                {
                    await _queues.Send("refunds", id);
                    await _queues.Send("audit", id);
                }
            }
            """));

    [Fact]
    public void Azure_clients_get_their_name_where_they_are_made() => Assert.Equal(
        [
            "Store writes Blob container receipts: Upload Storage Blob Data Contributor",
            "Store reads Blob container %Storage:Container%: DownloadContent Storage Blob Data Reader",
            "Store writes Storage queue orders: SendMessage Storage Queue Data Message Sender",
            "Store deletes from Storage table carts: DeleteEntity Storage Table Data Contributor",
            "Store reads Cosmos DB container shop/orders: ReadItem Cosmos DB Built-in Data Reader",
            "Store writes Service Bus entity billing: SendMessage Azure Service Bus Data Sender",
            "Store reads Key Vault api-key: GetSecret Key Vault Secrets User",
        ],
        Accesses.Of(
            """
            using Azure.Data.Tables;
            using Azure.Messaging.ServiceBus;
            using Azure.Security.KeyVault.Secrets;
            using Azure.Storage.Blobs;
            using Azure.Storage.Queues;
            using Microsoft.Azure.Cosmos;
            using Microsoft.Extensions.Configuration;

            public class Receipts(BlobServiceClient blobs, QueueServiceClient queues, CosmosClient cosmos, ServiceBusClient bus, SecretClient vault, IConfiguration configuration)
            {
                private readonly Container _orders = cosmos.GetDatabase("shop").GetContainer("orders");
                private readonly TableClient _carts = new("UseDevelopmentStorage=true", "carts");

                [Function("Store")]
                public async Task Run([TimerTrigger("0 0 * * * *")] object timer)
                {
                    var container = blobs.GetBlobContainerClient("receipts");
                    await container.GetBlobClient("1").UploadAsync(BinaryData.FromString(""));
                    await blobs.GetBlobContainerClient(configuration["Storage:Container"]).GetBlobClient("1").DownloadContentAsync();
                    await queues.GetQueueClient("orders").SendMessageAsync("1");
                    await _carts.DeleteEntityAsync("a", "b");
                    await _orders.ReadItemAsync<object>("1", PartitionKey.None);
                    var sender = bus.CreateSender("billing");
                    await sender.SendMessageAsync(new ServiceBusMessage("1"));
                    await vault.GetSecretAsync("api-key");
                }
            }
            """));

    [Fact]
    public void Injected_client_is_the_only_one_that_the_project_makes() => Assert.Equal(
        ["Store reads Cosmos DB container shop/orders: ReadItem Cosmos DB Built-in Data Reader"],
        Accesses.Of(
            """
            using Microsoft.Azure.Cosmos;
            using Microsoft.Extensions.DependencyInjection;

            public static class Setup
            {
                public static void Add(IServiceCollection services) =>
                    services.AddSingleton(provider => provider.GetRequiredService<CosmosClient>().GetContainer("shop", "orders"));
            }

            public class Receipts(Container orders)
            {
                [Function("Store")]
                public Task Run([TimerTrigger("0 0 * * * *")] object timer) => orders.ReadItemAsync<object>("1", PartitionKey.None);
            }
            """));

    [Fact]
    public void Triggers_and_bindings_count() => Assert.Equal(
        [
            "Copy reads Storage queue %ORDERS%: QueueTrigger Storage Queue Data Reader, Storage Queue Data Message Processor",
            "Copy reads Blob container receipts: BlobInput Storage Blob Data Reader",
            "Copy writes Cosmos DB container shop/orders: CosmosDBOutput Cosmos DB Built-in Data Contributor",
        ],
        Accesses.Of(
            """
            public class Copies
            {
                [Function("Copy")]
                [CosmosDBOutput("shop", "orders")]
                public object Run([QueueTrigger("%ORDERS%")] string id, [BlobInput("receipts/{id}.json")] string receipt) => receipt;
            }
            """));

    [Fact]
    public void Event_sources_of_Lambda_count() => Assert.Equal(
        [
            "Handle reads SQS queue OrdersQueue: SQSEvent sqs:ReceiveMessage, sqs:DeleteMessage, sqs:GetQueueAttributes",
            "Import reads S3 bucket *: S3Event",
        ],
        Accesses.Of(
            """
            using Amazon.Lambda.Annotations.SQS;
            using Amazon.Lambda.S3Events;
            using Amazon.Lambda.SQSEvents;

            public class Orders
            {
                [LambdaFunction]
                [SQSEvent("@OrdersQueue")]
                public void Handle(SQSEvent message) { }

                public void Import(S3Event objects, ILambdaContext context) { }
            }
            """));

    [Fact]
    public void Databases() => Assert.Equal(
        [
            "Report writes SQL table Order: Add",
            "Report reads SQL table Order: Query",
            "Report reads SQL table dbo.Orders: Query",
            "Report reads SQL table Customers: Query",
            "Report deletes from SQL table Carts: ExecuteNonQuery",
            "Report writes MongoDB collection audit: InsertOne",
            "Report reads Redis *: StringGet",
        ],
        Accesses.Of(
            """
            using Dapper;
            using Microsoft.Data.SqlClient;
            using Microsoft.EntityFrameworkCore;
            using MongoDB.Driver;
            using StackExchange.Redis;

            public class Order { public int Id { get; set; } }

            public class Shop : DbContext { public DbSet<Order> Orders => Set<Order>(); }

            public class Reports(Shop shop, SqlConnection connection, IMongoDatabase mongo, IDatabase cache)
            {
                [Function("Report")]
                public async Task Run([TimerTrigger("0 0 * * * *")] object timer)
                {
                    shop.Orders.Add(new Order());
                    await shop.Orders.Where(order => order.Id > 1).ToListAsync();
                    await connection.QueryAsync<Order>("select o.* from [dbo].[Orders] o join Customers c on c.Id = o.Id -- from Nowhere");
                    using var command = connection.CreateCommand();
                    command.CommandText = "DELETE FROM Carts WHERE Id = 1";
                    command.ExecuteNonQuery();
                    await mongo.GetCollection<Order>("audit").InsertOneAsync(new Order());
                    cache.StringGet("key");
                }
            }
            """));

    [Fact]
    public void Only_options_are_configuration_not_members_of_the_event() => Assert.Equal(
        [
            "Copy writes S3 bucket %CopyOptions.Bucket%: DeleteBucket s3:DeleteBucket".Replace("writes", "deletes from"),
            "Copy writes S3 bucket *: PutBucket s3:CreateBucket",
        ],
        Accesses.Of(
            """
            using Amazon.S3;
            using Microsoft.Extensions.Options;

            public class CopyOptions { public string Bucket { get; set; } = ""; }

            public class CopyRequest { public string Bucket { get; set; } = ""; }

            public class Copies(IOptions<CopyOptions> options, IAmazonS3 s3)
            {
                private readonly CopyOptions _options = options.Value;

                [LambdaFunction]
                public async Task Copy(CopyRequest request)
                {
                    await s3.DeleteBucketAsync(_options.Bucket);
                    await s3.PutBucketAsync(request.Bucket);
                }
            }
            """));

    [Fact]
    public void Of_several_objects_that_a_container_makes_none_is_taken() => Assert.Equal(
        ["Store writes Storage queue *: SendMessage Storage Queue Data Message Sender"],
        Accesses.Of(
            """
            using Azure.Storage.Queues;
            using Microsoft.Extensions.DependencyInjection;

            public class Sender<T>(QueueServiceClient queues, string name)
            {
                public void Send(string text) => queues.GetQueueClient(name).SendMessage(text);
            }

            public static class Setup
            {
                public static void Add(IServiceCollection services)
                {
                    services.AddSingleton(provider => new Sender<int>(provider.GetRequiredService<QueueServiceClient>(), "a"));
                    services.AddSingleton(provider => new Sender<long>(provider.GetRequiredService<QueueServiceClient>(), "b"));
                }
            }

            public class Orders(Sender<int> sender)
            {
                [Function("Store")]
                public void Run([TimerTrigger("0 0 * * * *")] object timer) => sender.Send("");
            }
            """));

    [Fact]
    public void Path_names_the_calls() => Assert.Equal(
        "'Run' through 'Store' → 'Write'",
        Accesses.In(
            """
            using Azure.Storage.Queues;

            public class Functions(QueueClient queue)
            {
                [Function("Run")]
                public void Run([TimerTrigger("0 0 * * * *")] object timer) => Store();

                private void Store() => Write();

                private void Write() => queue.SendMessage("1");
            }
            """).Single().Path.ToString());

    [Fact]
    public void Handler_of_a_bootstrap_counts() => Assert.Equal(
        ["handler reads Secrets Manager secret api: GetSecretValue secretsmanager:GetSecretValue"],
        Accesses.Of(
            """
            using Amazon.Lambda.RuntimeSupport;
            using Amazon.SecretsManager;
            using Amazon.SecretsManager.Model;

            var secrets = new AmazonSecretsManagerClient();
            Func<string, ILambdaContext, Task<string>> handler = async (input, context) =>
                (await secrets.GetSecretValueAsync(new GetSecretValueRequest { SecretId = "api" })).SecretString;
            await LambdaBootstrapBuilder.Create(handler, new Amazon.Lambda.Serialization.SystemTextJson.DefaultLambdaJsonSerializer()).Build().RunAsync();
            """));

    [Fact]
    public void Providers_of_parameters_are_told_by_their_type() => Assert.Equal(
        [
            "Handle reads SSM parameter /shop/key: Get ssm:GetParameter",
            "Handle reads Secrets Manager secret shop: Get secretsmanager:GetSecretValue",
        ],
        Accesses.Of(
            """
            using AWS.Lambda.Powertools.Parameters;

            public class Keys
            {
                public async Task Handle(string id, ILambdaContext context)
                {
                    await ParametersManager.SsmProvider.GetAsync("/shop/key");
                    ParametersManager.SecretsProvider.Get("shop");
                }
            }
            """));
}
