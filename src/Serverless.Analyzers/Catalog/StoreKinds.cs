namespace Serverless.Analyzers.Catalog;

/// <summary>The kinds of stores, as reports name them.</summary>
internal static class StoreKinds
{
#pragma warning disable CS1591 // The names are those the providers use.
    public const string S3 = "S3 bucket";
    public const string DynamoDb = "DynamoDB table";
    public const string Sqs = "SQS queue";
    public const string Sns = "SNS topic";
    public const string Kinesis = "Kinesis stream";
    public const string EventBridge = "EventBridge bus";
    public const string SecretsManager = "Secrets Manager secret";
    public const string Ssm = "SSM parameter";
    public const string Kms = "KMS key";
    public const string StepFunctions = "Step Functions state machine";
    public const string Lambda = "Lambda function";
    public const string Bedrock = "Bedrock model";
    public const string Email = "SES identity";
    public const string UserPool = "Cognito user pool";
    public const string ApiConnection = "API Gateway connection";
    public const string Blob = "Blob container";
    public const string StorageQueue = "Storage queue";
    public const string Table = "Storage table";
    public const string Cosmos = "Cosmos DB container";
    public const string ServiceBus = "Service Bus entity";
    public const string EventHub = "Event hub";
    public const string EventGrid = "Event Grid topic";
    public const string KeyVault = "Key Vault";
    public const string AppConfiguration = "App Configuration store";
    public const string SignalR = "SignalR hub";
    public const string Kafka = "Kafka topic";
    public const string RabbitMq = "RabbitMQ queue";
    public const string SendGrid = "SendGrid";
    public const string Sql = "SQL table";
    public const string Mongo = "MongoDB collection";
    public const string Redis = "Redis";
    public const string Cache = "Distributed cache";
#pragma warning restore CS1591
}
