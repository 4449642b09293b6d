namespace Serverless.Analyzers.Catalog;

internal static partial class StoreCatalog
{
    private const string SqsClient = "Amazon.SQS.IAmazonSQS";
    private const string QueueUrl = "QueueUrl";
    private const string SecretsClient = "Amazon.SecretsManager.IAmazonSecretsManager";
    private const string LambdaClient = "Amazon.Lambda.IAmazonLambda";
    private const string BedrockClient = "Amazon.BedrockRuntime.IAmazonBedrockRuntime";
    private const string Powertools = "AWS.Lambda.Powertools.Parameters.";

    /// <summary>The clients whose operations need the action of their own name.</summary>
    public static IReadOnlyList<StoreServiceRow> Services { get; } =
    [
        new("Amazon.S3.IAmazonS3", StoreKinds.S3, "s3", "BucketName"),
        new("Amazon.DynamoDBv2.IAmazonDynamoDB", StoreKinds.DynamoDb, "dynamodb", "TableName|ResourceArn|BackupArn"),
        new("Amazon.DynamoDBv2.Model.IDynamoDBv2PaginatorFactory", StoreKinds.DynamoDb, "dynamodb", "TableName"),
        new("Amazon.SQS.IAmazonSQS", StoreKinds.Sqs, "sqs", "QueueUrl|QueueName"),
        new("Amazon.SimpleNotificationService.IAmazonSimpleNotificationService", StoreKinds.Sns, "sns", "TopicArn|TargetArn|Name"),
        new("Amazon.Kinesis.IAmazonKinesis", StoreKinds.Kinesis, "kinesis", "StreamName|StreamARN"),
        new("Amazon.EventBridge.IAmazonEventBridge", StoreKinds.EventBridge, "events", "EventBusName|Name"),
        new("Amazon.SecretsManager.IAmazonSecretsManager", StoreKinds.SecretsManager, "secretsmanager", "SecretId|Name"),
        new("Amazon.SimpleSystemsManagement.IAmazonSimpleSystemsManagement", StoreKinds.Ssm, "ssm", "Name|Names[]|Path"),
        new("Amazon.SimpleSystemsManagement.Model.ISimpleSystemsManagementPaginatorFactory", StoreKinds.Ssm, "ssm", "Name|Path"),
        new("Amazon.KeyManagementService.IAmazonKeyManagementService", StoreKinds.Kms, "kms", "KeyId"),
        new("Amazon.StepFunctions.IAmazonStepFunctions", StoreKinds.StepFunctions, "states", "StateMachineArn|ExecutionArn"),
        new("Amazon.Lambda.IAmazonLambda", StoreKinds.Lambda, "lambda", "FunctionName"),
        new("Amazon.BedrockRuntime.IAmazonBedrockRuntime", StoreKinds.Bedrock, "bedrock", "ModelId"),
        new("Amazon.SimpleEmail.IAmazonSimpleEmailService", StoreKinds.Email, "ses", "Source"),
        new("Amazon.CognitoIdentityProvider.IAmazonCognitoIdentityProvider", StoreKinds.UserPool, "cognito-idp", "UserPoolId"),
    ];

    private static readonly StoreRow[] AwsMessaging =
    [
        .. Each(SqsClient, "SendMessageBatch", StoreKinds.Sqs, Write, QueueUrl, "sqs:SendMessage"),
        .. Each(SqsClient, "DeleteMessageBatch", StoreKinds.Sqs, Delete, QueueUrl, "sqs:DeleteMessage"),
        .. Each(SqsClient, "ChangeMessageVisibilityBatch", StoreKinds.Sqs, Write, QueueUrl, "sqs:ChangeMessageVisibility"),
        .. Each(SqsClient, "AuthorizeS3ToSendMessage", StoreKinds.Sqs, Write, QueueUrl, "sqs:GetQueueAttributes, sqs:SetQueueAttributes"),
        .. Each("Amazon.Runtime.SharedInterfaces.ICoreAmazonSQS", "GetAttributes", StoreKinds.Sqs, Read, QueueUrl, "sqs:GetQueueAttributes"),
        .. Each("Amazon.Runtime.SharedInterfaces.ICoreAmazonSQS", "SetAttributes", StoreKinds.Sqs, Write, QueueUrl, "sqs:SetQueueAttributes"),
        .. Each("Amazon.SimpleNotificationService.IAmazonSimpleNotificationService", "PublishBatch", StoreKinds.Sns, Write, "TopicArn", "sns:Publish"),
        .. Each("Amazon.SimpleNotificationService.IAmazonSimpleNotificationService", "FindTopic", StoreKinds.Sns, Read, null, "sns:ListTopics"),
        .. Each("Amazon.SimpleNotificationService.IAmazonSimpleNotificationService", "SubscribeQueue", StoreKinds.Sns, Write, "TopicArn", "sns:Subscribe"),
        .. Each("Amazon.EventBridge.IAmazonEventBridge", "PutEvents", StoreKinds.EventBridge, Write, "Entries.EventBusName", "events:PutEvents"),
    ];

    private static readonly StoreRow[] AwsSecrets =
    [
        .. Each(SecretsClient, "BatchGetSecretValue", StoreKinds.SecretsManager, Read, "SecretIdList[]", "secretsmanager:BatchGetSecretValue, secretsmanager:GetSecretValue"),
        .. Each("Amazon.KeyManagementService.IAmazonKeyManagementService", "ReEncrypt", StoreKinds.Kms, Read, "DestinationKeyId", "kms:ReEncryptFrom, kms:ReEncryptTo"),
        .. Parameters("Get", "ssm:GetParameter"),
        .. Parameters("GetMultiple", "ssm:GetParametersByPath"),
    ];

    // One interface for all providers; the receiver's own type tells which it is.
    private static IEnumerable<StoreRow> Parameters(string member, string needs) =>
    [
        new(Powertools + "Provider.IParameterProvider", member, StoreKinds.SecretsManager, Read, "key", "secretsmanager:GetSecretValue", "this=ISecretsProvider"),
        new(Powertools + "Provider.IParameterProvider", member, StoreKinds.Ssm, Read, "key", needs, "this=ISsmProvider"),
    ];

    private static readonly StoreRow[] AwsCompute =
    [
        .. Each(LambdaClient, "Invoke InvokeAsync", StoreKinds.Lambda, Write, "FunctionName", "lambda:InvokeFunction"),
        .. Each(BedrockClient, "Converse", StoreKinds.Bedrock, Read, "ModelId", "bedrock:InvokeModel"),
        .. Each("Amazon.ApiGatewayManagementApi.IAmazonApiGatewayManagementApi", "PostToConnection", StoreKinds.ApiConnection, Write, null, "execute-api:ManageConnections"),
        .. Each("Amazon.ApiGatewayManagementApi.IAmazonApiGatewayManagementApi", "GetConnection", StoreKinds.ApiConnection, Read, null, "execute-api:ManageConnections"),
        .. Each("Amazon.ApiGatewayManagementApi.IAmazonApiGatewayManagementApi", "DeleteConnection", StoreKinds.ApiConnection, Delete, null, "execute-api:ManageConnections"),
    ];

    private static readonly ResourceNameRow[] AwsNames =
    [
        new("Amazon.DynamoDBv2.DocumentModel.Table", "LoadTable", "tableName"),
        new("Amazon.DynamoDBv2.DocumentModel.Table", "TryLoadTable", "tableName"),
        new("Amazon.DynamoDBv2.DocumentModel.TableBuilder", ".ctor", "tableName"),
        new("Amazon.DynamoDBv2.DocumentModel.ITableBuilder", "Build", StoreRow.Receiver),
        new("Amazon.DynamoDBv2.DocumentModel.ITableBuilder", "AddHashKey", StoreRow.Receiver),
        new("Amazon.DynamoDBv2.DocumentModel.ITableBuilder", "AddRangeKey", StoreRow.Receiver),
        new("Amazon.DynamoDBv2.DocumentModel.ITableBuilder", "AddGlobalSecondaryIndex", StoreRow.Receiver),
        new("Amazon.DynamoDBv2.DocumentModel.ITableBuilder", "AddLocalSecondaryIndex", StoreRow.Receiver),
        new("Amazon.SQS.IAmazonSQS", "GetQueueUrl", "queueName"),
    ];
}
