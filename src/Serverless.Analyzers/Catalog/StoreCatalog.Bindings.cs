namespace Serverless.Analyzers.Catalog;

internal static partial class StoreCatalog
{
    // What the platform does with the role of the function to bring events to it.
    private const string PollsQueue = "sqs:ReceiveMessage, sqs:DeleteMessage, sqs:GetQueueAttributes";
    private const string PollsStream = "kinesis:DescribeStream, kinesis:DescribeStreamSummary, kinesis:GetRecords, kinesis:GetShardIterator, kinesis:ListShards, kinesis:ListStreams";
    private const string PollsTable = "dynamodb:DescribeStream, dynamodb:GetRecords, dynamodb:GetShardIterator, dynamodb:ListStreams";

    /// <summary>What attributes reach by which a function is triggered, reads or writes; where the role of the function is not used, nothing is needed.</summary>
    public static IReadOnlyList<BindingStoreRow> Bindings { get; } =
    [
        new("BlobTriggerAttribute", StoreKinds.Blob, "BlobPath", "Storage Blob Data Owner, Storage Queue Data Contributor"),
        new("BlobInputAttribute", StoreKinds.Blob, "BlobPath", BlobReader),
        new("BlobOutputAttribute", StoreKinds.Blob, "BlobPath", Writes: BlobContributor),
        new("BlobAttribute", StoreKinds.Blob, "BlobPath", BlobReader, BlobContributor),
        new("QueueTriggerAttribute", StoreKinds.StorageQueue, "QueueName", "Storage Queue Data Reader, Storage Queue Data Message Processor"),
        new("QueueOutputAttribute", StoreKinds.StorageQueue, "QueueName", Writes: QueueSender),
        new("QueueAttribute", StoreKinds.StorageQueue, "QueueName", Writes: QueueSender),
        new("TableInputAttribute", StoreKinds.Table, "TableName", TableReader),
        new("TableOutputAttribute", StoreKinds.Table, "TableName", Writes: TableContributor),
        new("TableAttribute", StoreKinds.Table, "TableName", TableReader, TableContributor),
        new("CosmosDBTriggerAttribute", StoreKinds.Cosmos, "DatabaseName/ContainerName", CosmosContributor),
        new("CosmosDBInputAttribute", StoreKinds.Cosmos, "DatabaseName/ContainerName", CosmosReader),
        new("CosmosDBOutputAttribute", StoreKinds.Cosmos, "DatabaseName/ContainerName", Writes: CosmosContributor),
        new("CosmosDBAttribute", StoreKinds.Cosmos, "DatabaseName/ContainerName", CosmosReader, CosmosContributor),
        new("ServiceBusTriggerAttribute", StoreKinds.ServiceBus, "QueueName|TopicName", ServiceBusReceiver),
        new("ServiceBusOutputAttribute", StoreKinds.ServiceBus, "QueueOrTopicName", Writes: ServiceBusSender),
        new("ServiceBusAttribute", StoreKinds.ServiceBus, "QueueOrTopicName", Writes: ServiceBusSender),
        new("EventHubTriggerAttribute", StoreKinds.EventHub, "EventHubName", EventHubsReceiver),
        new("EventHubOutputAttribute", StoreKinds.EventHub, "EventHubName", Writes: EventHubsSender),
        new("EventHubAttribute", StoreKinds.EventHub, "EventHubName", Writes: EventHubsSender),
        new("EventGridOutputAttribute", StoreKinds.EventGrid, "TopicEndpointUri", Writes: EventGridSender),
        new("KafkaTriggerAttribute", StoreKinds.Kafka, "Topic"),
        new("KafkaOutputAttribute", StoreKinds.Kafka, "Topic"),
        new("RabbitMQTriggerAttribute", StoreKinds.RabbitMq, "QueueName"),
        new("RabbitMQOutputAttribute", StoreKinds.RabbitMq, "QueueName"),
        new("SendGridOutputAttribute", StoreKinds.SendGrid, "To"),
        new("SendGridAttribute", StoreKinds.SendGrid, "To"),
        new("SignalROutputAttribute", StoreKinds.SignalR, "HubName", Writes: "SignalR Service Owner"),
        new("SignalRAttribute", StoreKinds.SignalR, "HubName", Writes: "SignalR Service Owner"),
        new("SQSEventAttribute", StoreKinds.Sqs, "Queue", PollsQueue),
        new("SNSEventAttribute", StoreKinds.Sns, "Topic"),
        new("S3EventAttribute", StoreKinds.S3, "Bucket"),
        new("DynamoDBEventAttribute", StoreKinds.DynamoDb, "Stream", PollsTable),
        new("SQSEvent", StoreKinds.Sqs, "", PollsQueue),
        new("SNSEvent", StoreKinds.Sns, ""),
        new("S3Event", StoreKinds.S3, ""),
        new("KinesisEvent", StoreKinds.Kinesis, "", PollsStream),
        new("DynamoDBEvent", StoreKinds.DynamoDb, "", PollsTable),
    ];
}
