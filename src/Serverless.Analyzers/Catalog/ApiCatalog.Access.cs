namespace Serverless.Analyzers.Catalog;

internal static partial class ApiCatalog
{
    private const string AccountKey = "an account key";
    private const string AccountConnection = "a connection string";
    private const string AccessKey = "a static access key";

    /// <summary>Where a client is given a key, though an identity would do; the hint says what it is given.</summary>
    private static readonly ApiRow[] KeyCredentials =
    [
        .. Keyed("connectionString", AccountConnection,
            "Azure.Storage.Blobs.BlobServiceClient", "Azure.Storage.Blobs.BlobContainerClient", "Azure.Storage.Blobs.BlobClient", "Azure.Storage.Blobs.Specialized.BlockBlobClient", "Azure.Storage.Blobs.Specialized.AppendBlobClient",
            "Azure.Storage.Queues.QueueServiceClient", "Azure.Storage.Queues.QueueClient",
            "Azure.Data.Tables.TableServiceClient", "Azure.Data.Tables.TableClient",
            "Azure.Messaging.ServiceBus.ServiceBusClient", "Azure.Messaging.ServiceBus.Administration.ServiceBusAdministrationClient",
            "Azure.Messaging.EventHubs.Producer.EventHubProducerClient", "Azure.Messaging.EventHubs.Consumer.EventHubConsumerClient",
            "Azure.Data.AppConfiguration.ConfigurationClient", "Microsoft.Azure.Cosmos.CosmosClient"),
        new("Microsoft.Extensions.Azure.BlobClientBuilderExtensions", "AddBlobServiceClient", ApiRole.KeyCredential, "connectionString", Hint: AccountConnection),
        new("Microsoft.Extensions.Azure.QueueClientBuilderExtensions", "AddQueueServiceClient", ApiRole.KeyCredential, "connectionString", Hint: AccountConnection),
        new("Microsoft.Azure.Cosmos.CosmosClient", ".ctor", ApiRole.KeyCredential, "authKeyOrResourceToken", Hint: AccountKey),
        .. Keyed("accountKey", AccountKey, "Azure.Storage.StorageSharedKeyCredential", "Azure.Data.Tables.TableSharedKeyCredential"),
        .. Keyed("key", AccountKey, "Azure.AzureNamedKeyCredential"),
        .. Keyed("secretKey", AccessKey, "Amazon.Runtime.BasicAWSCredentials"),
        .. Keyed("awsSecretAccessKey", AccessKey,
            "Amazon.S3.AmazonS3Client", "Amazon.DynamoDBv2.AmazonDynamoDBClient", "Amazon.SQS.AmazonSQSClient", "Amazon.SimpleNotificationService.AmazonSimpleNotificationServiceClient",
            "Amazon.Kinesis.AmazonKinesisClient", "Amazon.EventBridge.AmazonEventBridgeClient", "Amazon.SecretsManager.AmazonSecretsManagerClient",
            "Amazon.SimpleSystemsManagement.AmazonSimpleSystemsManagementClient", "Amazon.KeyManagementService.AmazonKeyManagementServiceClient",
            "Amazon.StepFunctions.AmazonStepFunctionsClient", "Amazon.Lambda.AmazonLambdaClient", "Amazon.BedrockRuntime.AmazonBedrockRuntimeClient",
            "Amazon.SimpleEmail.AmazonSimpleEmailServiceClient", "Amazon.CognitoIdentityProvider.AmazonCognitoIdentityProviderClient"),
    ];

    private static IEnumerable<ApiRow> Keyed(string parameter, string what, params string[] types) =>
        types.Select(type => new ApiRow(type, ".ctor", ApiRole.KeyCredential, parameter, Hint: what));

    private static readonly ApiRow[] ManagedPolicyNames =
    [
        new("Amazon.CDK.AWS.IAM.ManagedPolicy", "FromAwsManagedPolicyName", ApiRole.ManagedPolicy, "managedPolicyName"),
        new("Amazon.CDK.AWS.IAM.ManagedPolicy", "FromManagedPolicyArn", ApiRole.ManagedPolicy, "managedPolicyArn"),
    ];
}
