namespace Serverless.Analyzers.Catalog;

internal static partial class ApiCatalog
{
    private const string UseKms = "ServerSideEncryptionMethod=AWSKMS";

    /// <summary>
    /// Requests that may name a customer-managed key. The member is where they name it, the argument the entry of a
    /// dictionary. The hint says what else has to be set, as <c>Name=Value</c>; a name alone is the member of the
    /// member that takes the key.
    /// </summary>
    private static readonly ApiRow[] KeyedWrites =
    [
        new("Amazon.S3.Model.PutObjectRequest", "ServerSideEncryptionKeyManagementServiceKeyId", ApiRole.KeyedWrite, Hint: UseKms),
        new("Amazon.S3.Model.CopyObjectRequest", "ServerSideEncryptionKeyManagementServiceKeyId", ApiRole.KeyedWrite, Hint: UseKms),
        new("Amazon.S3.Model.InitiateMultipartUploadRequest", "ServerSideEncryptionKeyManagementServiceKeyId", ApiRole.KeyedWrite, Hint: UseKms),
        new("Amazon.S3.Transfer.BaseUploadRequest", "ServerSideEncryptionKeyManagementServiceKeyId", ApiRole.KeyedWrite, Hint: UseKms),
        new("Amazon.SQS.Model.CreateQueueRequest", "Attributes", ApiRole.KeyedWrite, "KmsMasterKeyId"),
        new("Amazon.SimpleNotificationService.Model.CreateTopicRequest", "Attributes", ApiRole.KeyedWrite, "KmsMasterKeyId"),
        new("Amazon.DynamoDBv2.Model.CreateTableRequest", "SSESpecification", ApiRole.KeyedWrite, Hint: "Enabled=true|SSEType=KMS|KMSMasterKeyId"),
        new("Amazon.Kinesis.Model.StartStreamEncryptionRequest", "KeyId", ApiRole.KeyedWrite),
        new("Amazon.SecretsManager.Model.CreateSecretRequest", "KmsKeyId", ApiRole.KeyedWrite),
    ];
}
