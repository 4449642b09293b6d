namespace Serverless.Analyzers.Catalog;

internal static partial class StoreCatalog
{
    private const string CosmosContainer = "Microsoft.Azure.Cosmos.Container";
    private const string CosmosReader = "Cosmos DB Built-in Data Reader";
    private const string CosmosContributor = "Cosmos DB Built-in Data Contributor";
    private const string ServiceBusNamespace = "Azure.Messaging.ServiceBus.";
    private const string ServiceBusSender = "Azure Service Bus Data Sender";
    private const string ServiceBusReceiver = "Azure Service Bus Data Receiver";
    private const string EventHubsNamespace = "Azure.Messaging.EventHubs.";
    private const string EventHubsSender = "Azure Event Hubs Data Sender";
    private const string EventHubsReceiver = "Azure Event Hubs Data Receiver";
    private const string EventGridSender = "EventGrid Data Sender";
    private const string SecretClient = "Azure.Security.KeyVault.Secrets.SecretClient";
    private const string KeyClient = "Azure.Security.KeyVault.Keys.KeyClient";
    private const string SecretsUser = "Key Vault Secrets User";
    private const string SecretsOfficer = "Key Vault Secrets Officer";

    private static readonly StoreRow[] Cosmos =
    [
        .. Each(CosmosContainer, "ReadItem ReadItemStream ReadManyItems ReadManyItemsStream GetItemQueryIterator GetItemQueryStreamIterator GetItemLinqQueryable GetChangeFeedIterator GetChangeFeedStreamIterator ReadContainer", StoreKinds.Cosmos, Read, StoreRow.Receiver, CosmosReader),
        .. Each(CosmosContainer, "CreateItem CreateItemStream UpsertItem UpsertItemStream ReplaceItem ReplaceItemStream PatchItem PatchItemStream CreateTransactionalBatch", StoreKinds.Cosmos, Write, StoreRow.Receiver, CosmosContributor),
        .. Each(CosmosContainer, "DeleteItem DeleteItemStream DeleteAllItemsByPartitionKeyStream", StoreKinds.Cosmos, Delete, StoreRow.Receiver, CosmosContributor),
    ];

    private static readonly StoreRow[] AzureMessaging =
    [
        .. Each(ServiceBusNamespace + "ServiceBusSender", "SendMessage SendMessages ScheduleMessage ScheduleMessages CancelScheduledMessage", StoreKinds.ServiceBus, Write, StoreRow.Receiver, ServiceBusSender),
        .. Each(ServiceBusNamespace + "ServiceBusReceiver", "ReceiveMessage ReceiveMessages PeekMessage PeekMessages ReceiveDeferredMessage", StoreKinds.ServiceBus, Read, StoreRow.Receiver, ServiceBusReceiver),
        .. Each(ServiceBusNamespace + "ServiceBusReceiver", "CompleteMessage DeadLetterMessage", StoreKinds.ServiceBus, Delete, StoreRow.Receiver, ServiceBusReceiver),
        .. Each(ServiceBusNamespace + "ServiceBusProcessor", "StartProcessing", StoreKinds.ServiceBus, Read, StoreRow.Receiver, ServiceBusReceiver),
        .. Each(EventHubsNamespace + "Producer.EventHubProducerClient", "Send", StoreKinds.EventHub, Write, StoreRow.Receiver, EventHubsSender),
        .. Each(EventHubsNamespace + "Consumer.EventHubConsumerClient", "ReadEvents", StoreKinds.EventHub, Read, StoreRow.Receiver, EventHubsReceiver),
        .. Each("Azure.Messaging.EventGrid.EventGridPublisherClient", "SendEvent SendEvents", StoreKinds.EventGrid, Write, StoreRow.Receiver, EventGridSender),
    ];

    private static readonly StoreRow[] KeyVault =
    [
        .. Each(SecretClient, "GetSecret GetPropertiesOfSecretVersions", StoreKinds.KeyVault, Read, "name", SecretsUser),
        .. Each(SecretClient, "GetPropertiesOfSecrets", StoreKinds.KeyVault, Read, null, SecretsUser),
        .. Each(SecretClient, "SetSecret StartRecoverDeletedSecret", StoreKinds.KeyVault, Write, "name", SecretsOfficer),
        .. Each(SecretClient, "UpdateSecretProperties RestoreSecretBackup", StoreKinds.KeyVault, Write, null, SecretsOfficer),
        .. Each(SecretClient, "GetDeletedSecret BackupSecret", StoreKinds.KeyVault, Read, "name", SecretsOfficer),
        .. Each(SecretClient, "GetDeletedSecrets", StoreKinds.KeyVault, Read, null, SecretsOfficer),
        .. Each(SecretClient, "StartDeleteSecret PurgeDeletedSecret", StoreKinds.KeyVault, Delete, "name", SecretsOfficer),
        .. Each(KeyClient, "GetKey", StoreKinds.KeyVault, Read, "name", "Key Vault Crypto User"),
        .. Each(KeyClient, "GetPropertiesOfKeys", StoreKinds.KeyVault, Read, null, "Key Vault Crypto User"),
        .. Each(KeyClient, "CreateKey ImportKey", StoreKinds.KeyVault, Write, "name", "Key Vault Crypto Officer"),
        .. Each(KeyClient, "CreateRsaKey CreateEcKey UpdateKeyProperties", StoreKinds.KeyVault, Write, null, "Key Vault Crypto Officer"),
        .. Each(KeyClient, "StartDeleteKey PurgeDeletedKey", StoreKinds.KeyVault, Delete, "name", "Key Vault Crypto Officer"),
        .. Each("Azure.Security.KeyVault.Keys.Cryptography.CryptographyClient", "Encrypt Decrypt WrapKey UnwrapKey Sign SignData Verify VerifyData", StoreKinds.KeyVault, Read, null, "Key Vault Crypto User"),
        .. Each("Azure.Data.AppConfiguration.ConfigurationClient", "GetConfigurationSetting GetConfigurationSettings", StoreKinds.AppConfiguration, Read, null, "App Configuration Data Reader"),
        .. Each("Azure.Data.AppConfiguration.ConfigurationClient", "AddConfigurationSetting SetConfigurationSetting", StoreKinds.AppConfiguration, Write, null, "App Configuration Data Owner"),
        .. Each("Azure.Data.AppConfiguration.ConfigurationClient", "DeleteConfigurationSetting", StoreKinds.AppConfiguration, Delete, null, "App Configuration Data Owner"),
    ];

    private static readonly ResourceNameRow[] AzureNames =
    [
        new("Azure.Storage.Blobs.BlobServiceClient", "GetBlobContainerClient", "blobContainerName"),
        new("Azure.Storage.Blobs.BlobServiceClient", "CreateBlobContainer", "blobContainerName"),
        new("Azure.Storage.Blobs.BlobContainerClient", ".ctor", "blobContainerName"),
        new("Azure.Storage.Blobs.BlobContainerClient", "GetBlobClient", StoreRow.Receiver),
        new("Azure.Storage.Blobs.Specialized.SpecializedBlobExtensions", "GetBlockBlobClient", StoreRow.Receiver),
        new("Azure.Storage.Blobs.Specialized.SpecializedBlobExtensions", "GetAppendBlobClient", StoreRow.Receiver),
        new("Azure.Storage.Blobs.Specialized.SpecializedBlobExtensions", "GetPageBlobClient", StoreRow.Receiver),
        new("Azure.Storage.Blobs.Specialized.SpecializedBlobExtensions", "GetBlobBaseClient", StoreRow.Receiver),
        new("Azure.Storage.Blobs.BlobClient", ".ctor", "blobContainerName"),
        new("Azure.Storage.Blobs.Specialized.BlockBlobClient", ".ctor", "blobContainerName"),
        new("Azure.Storage.Blobs.Specialized.BlockBlobClient", ".ctor", "containerName"),
        new("Azure.Storage.Blobs.Specialized.AppendBlobClient", ".ctor", "blobContainerName"),
        new("Azure.Storage.Queues.QueueServiceClient", "GetQueueClient", "queueName"),
        new("Azure.Storage.Queues.QueueClient", ".ctor", "queueName"),
        new("Azure.Data.Tables.TableServiceClient", "GetTableClient", "tableName"),
        new("Azure.Data.Tables.TableClient", ".ctor", "tableName"),
        new("Microsoft.Azure.Cosmos.CosmosClient", "GetDatabase", "id"),
        new("Microsoft.Azure.Cosmos.CosmosClient", "CreateDatabaseIfNotExists", "id"),
        new("Microsoft.Azure.Cosmos.CosmosClient", "GetContainer", "databaseId/containerId"),
        new("Microsoft.Azure.Cosmos.Database", "GetContainer", StoreRow.Receiver + "/id"),
        new("Microsoft.Azure.Cosmos.Database", "CreateContainerIfNotExists", StoreRow.Receiver + "/id"),
        new("Azure.Messaging.ServiceBus.ServiceBusClient", "CreateSender", "queueOrTopicName"),
        new("Azure.Messaging.ServiceBus.ServiceBusClient", "CreateReceiver", "queueName"),
        new("Azure.Messaging.ServiceBus.ServiceBusClient", "CreateReceiver", "topicName"),
        new("Azure.Messaging.ServiceBus.ServiceBusClient", "CreateProcessor", "queueName"),
        new("Azure.Messaging.ServiceBus.ServiceBusClient", "CreateProcessor", "topicName"),
        new("Azure.Messaging.EventHubs.Producer.EventHubProducerClient", ".ctor", "eventHubName"),
        new("Azure.Messaging.EventHubs.Consumer.EventHubConsumerClient", ".ctor", "eventHubName"),
    ];
}
