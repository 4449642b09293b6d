namespace Serverless.Analyzers.Catalog;

internal static partial class ApiCatalog
{
    /// <summary>Settings that switch encryption at rest off or downgrade it; the hint is the safe value.</summary>
    private static readonly ApiRow[] EncryptionAtRest =
    [
        new("Amazon.SQS.Model.CreateQueueRequest", "Attributes", ApiRole.EncryptionAtRest, "SqsManagedSseEnabled", "false|FalseString", "true"),
        new("Amazon.SQS.Model.SetQueueAttributesRequest", "Attributes", ApiRole.EncryptionAtRest, "SqsManagedSseEnabled", "false|FalseString", "true"),
        new("Amazon.SQS.Model.SetQueueAttributesRequest", ".ctor", ApiRole.EncryptionAtRest, "attributes[SqsManagedSseEnabled]", "false|FalseString", "true"),
        new("Amazon.SQS.IAmazonSQS", "SetQueueAttributesAsync", ApiRole.EncryptionAtRest, "attributes[SqsManagedSseEnabled]", "false|FalseString", "true"),

        new("Amazon.DynamoDBv2.Model.SSESpecification", "Enabled", ApiRole.EncryptionAtRest, Value: "false", Hint: "true"),

        new("Amazon.S3.Model.PutObjectRequest", "ServerSideEncryptionMethod", ApiRole.EncryptionAtRest, Value: "None", Hint: "AES256"),
        new("Amazon.S3.Model.CopyObjectRequest", "ServerSideEncryptionMethod", ApiRole.EncryptionAtRest, Value: "None", Hint: "AES256"),
        new("Amazon.S3.Model.InitiateMultipartUploadRequest", "ServerSideEncryptionMethod", ApiRole.EncryptionAtRest, Value: "None", Hint: "AES256"),
        new("Amazon.S3.Model.GetPreSignedUrlRequest", "ServerSideEncryptionMethod", ApiRole.EncryptionAtRest, Value: "None", Hint: "AES256"),
        new("Amazon.S3.Transfer.BaseUploadRequest", "ServerSideEncryptionMethod", ApiRole.EncryptionAtRest, Value: "None", Hint: "AES256"),
        new("Amazon.S3.Model.ServerSideEncryptionByDefault", "ServerSideEncryptionAlgorithm", ApiRole.EncryptionAtRest, Value: "None", Hint: "AES256"),

        new("Amazon.Kinesis.IAmazonKinesis", "StopStreamEncryptionAsync", ApiRole.EncryptionAtRest),

        new("Azure.Storage.ClientSideEncryptionOptions", ".ctor", ApiRole.EncryptionAtRest, "version", "V1_0", "V2_0"),
        new("Azure.Storage.Queues.Specialized.QueueClientSideEncryptionOptions", ".ctor", ApiRole.EncryptionAtRest, "version", "V1_0", "V2_0"),

        new("Amazon.CDK.AWS.S3.BucketProps", "Encryption", ApiRole.EncryptionAtRest, Value: "UNENCRYPTED", Hint: "S3_MANAGED"),
        new("Amazon.CDK.AWS.SQS.QueueProps", "Encryption", ApiRole.EncryptionAtRest, Value: "UNENCRYPTED", Hint: "SQS_MANAGED"),
        new("Amazon.CDK.AWS.Kinesis.StreamProps", "Encryption", ApiRole.EncryptionAtRest, Value: "UNENCRYPTED", Hint: "MANAGED"),
    ];
}
