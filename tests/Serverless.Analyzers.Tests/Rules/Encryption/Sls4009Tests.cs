using Serverless.Analyzers.CodeFixes.Encryption;
using Serverless.Analyzers.Rules.Encryption;
using Serverless.Analyzers.Tests.Verifiers;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Encryption.Sls4009DefaultEncryptionKey>;

namespace Serverless.Analyzers.Tests.Rules.Encryption;

public class Sls4009Tests
{
    private const string Usings =
        """
        using Amazon.DynamoDBv2;
        using Amazon.DynamoDBv2.Model;
        using Amazon.Kinesis;
        using Amazon.Kinesis.Model;
        using Amazon.S3;
        using Amazon.S3.Model;
        using Amazon.S3.Transfer;
        using Amazon.SecretsManager;
        using Amazon.SecretsManager.Model;
        using Amazon.SimpleNotificationService;
        using Amazon.SimpleNotificationService.Model;
        using Amazon.SQS;
        using Amazon.SQS.Model;

        """;

    [Fact]
    public Task Fires_on_requests_that_name_no_key() => Rule.Verify(Usings +
        """
        public class Setup(IAmazonS3 s3, IAmazonSQS sqs, IAmazonSimpleNotificationService sns, IAmazonDynamoDB dynamo, IAmazonKinesis kinesis, IAmazonSecretsManager secrets, TransferUtility transfer)
        {
            public async Task Run(string value)
            {
                await s3.PutObjectAsync(new {|SLS4009:PutObjectRequest|} { BucketName = "orders", ServerSideEncryptionMethod = ServerSideEncryptionMethod.AWSKMS });
                var copy = new {|SLS4009:CopyObjectRequest|}();
                copy.SourceKey = "a";
                await s3.CopyObjectAsync(copy);
                await transfer.UploadAsync(new {|SLS4009:TransferUtilityUploadRequest|} { Key = "a" });
                await sqs.CreateQueueAsync(new {|SLS4009:CreateQueueRequest|}("orders"));
                CreateSecretRequest typed = {|SLS4009:new|}();
                await secrets.CreateSecretAsync(typed);
                await sns.CreateTopicAsync(new {|SLS4009:CreateTopicRequest|} { Attributes = new() { ["FifoTopic"] = "true" } });
                await dynamo.CreateTableAsync(new {|SLS4009:CreateTableRequest|} { SSESpecification = new SSESpecification { Enabled = true } });
                await kinesis.StartStreamEncryptionAsync(new {|SLS4009:StartStreamEncryptionRequest|} { KeyId = "alias/aws/kinesis" });
                await secrets.CreateSecretAsync(new {|SLS4009:CreateSecretRequest|} { Name = "shop", SecretString = value });
            }
        }
        """);

    [Fact]
    public Task Quiet_where_a_key_is_named_or_may_be() => Rule.Verify(Usings +
        """
        public class Setup(IAmazonS3 s3, IAmazonSQS sqs, IAmazonDynamoDB dynamo, IAmazonKinesis kinesis)
        {
            private PutObjectRequest _kept = new() { BucketName = "orders" };

            public async Task Run(string key, Dictionary<string, string> attributes, SSESpecification specification)
            {
                await s3.PutObjectAsync(new PutObjectRequest { ServerSideEncryptionKeyManagementServiceKeyId = key });
                await s3.PutObjectAsync(new PutObjectRequest { ServerSideEncryptionCustomerProvidedKey = key });
                var later = new PutObjectRequest { BucketName = "orders" };
                if (key.Length > 0)
                {
                    later.ServerSideEncryptionKeyManagementServiceKeyId = key;
                }

                await s3.PutObjectAsync(later);
                await sqs.CreateQueueAsync(new CreateQueueRequest { Attributes = new() { ["KmsMasterKeyId"] = key } });
                await sqs.CreateQueueAsync(new CreateQueueRequest { Attributes = { { QueueAttributeName.KmsMasterKeyId, key } } });
                await sqs.CreateQueueAsync(new CreateQueueRequest { Attributes = attributes });
                await dynamo.CreateTableAsync(new CreateTableRequest { SSESpecification = specification });
                await dynamo.CreateTableAsync(new CreateTableRequest { SSESpecification = new() { KMSMasterKeyId = key } });
                await kinesis.StartStreamEncryptionAsync(new StartStreamEncryptionRequest { KeyId = "alias/orders" });
            }

            public PutObjectRequest Make() => new PutObjectRequest { BucketName = "orders" };

            public Task Put() => Send(new PutObjectRequest { BucketName = "orders" });

            public Task PutLater()
            {
                var request = new PutObjectRequest { BucketName = "orders" };
                return Send(request);
            }

            private Task Send(PutObjectRequest request)
            {
                request.ServerSideEncryptionKeyManagementServiceKeyId = "alias/orders";
                return s3.PutObjectAsync(request);
            }
        }
        """);

    // The marks of the other tests say nothing of severity.
    [Theory]
    [InlineData("false", Microsoft.CodeAnalysis.DiagnosticSeverity.Info)]
    [InlineData("true", Microsoft.CodeAnalysis.DiagnosticSeverity.Warning)]
    public async Task Is_a_warning_where_a_key_is_required(string required, Microsoft.CodeAnalysis.DiagnosticSeverity expected)
    {
        var test = new Microsoft.CodeAnalysis.CSharp.Testing.CSharpAnalyzerTest<Sls4009DefaultEncryptionKey, Microsoft.CodeAnalysis.Testing.DefaultVerifier>
        {
            TestCode = "public class Setup { public object? Run(Amazon.S3.IAmazonS3 s3) => s3.PutObjectAsync(new Amazon.S3.Model.PutObjectRequest()); }",
            ReferenceAssemblies = References.None,
        };
        test.TestState.AdditionalReferences.AddRange(References.WithSdks);
        Snippets.Prepare(test.TestState, null, [("serverless_require_cmk", required)], null);
        test.ExpectedDiagnostics.Add(new Microsoft.CodeAnalysis.Testing.DiagnosticResult("SLS4009", expected).WithSpan(1, 90, 1, 122));
        await test.RunAsync();
    }

    [Fact]
    public Task Quiet_on_half_typed_code() => Rule.Verify(Usings +
        """
        public class Setup(IAmazonS3 s3)
        {
            public object Run() => new PutObjectRequest { BucketName = {|CS1525:}|};

            public Task Put() => s3.PutObjectAsync(new {|CS0246:PutObjectReq|} { Key = "a" }, 1, 2);
        }
        """);

    [Fact]
    public Task Quiet_without_function_sdk() => Rule.VerifySdkAbsent(
        """
        namespace Amazon.SecretsManager.Model
        {
            public class CreateSecretRequest { public string? KmsKeyId { get; set; } }

            public class Setup { public void Run(List<CreateSecretRequest> requests) => requests.Add(new CreateSecretRequest()); }
        }
        """);

    [Fact]
    public Task Fix_names_a_key_from_the_environment() => FixTest<Sls4009DefaultEncryptionKey, Sls4009DefaultEncryptionKeyFix>.Verify(Usings +
        """
        public class Setup(IAmazonS3 s3, IAmazonSQS sqs, IAmazonDynamoDB dynamo, IAmazonSecretsManager secrets)
        {
            public async Task Run(string value)
            {
                await s3.PutObjectAsync(new {|SLS4009:PutObjectRequest|}
                {
                    BucketName = "orders", // one for all
                    Key = value,
                });
                await s3.PutObjectAsync(new {|SLS4009:PutObjectRequest|} { Key = "a", ServerSideEncryptionMethod = ServerSideEncryptionMethod.AWSKMS });
                await sqs.CreateQueueAsync(new {|SLS4009:CreateQueueRequest|}("orders"));
                await dynamo.CreateTableAsync(new {|SLS4009:CreateTableRequest|}
                {
                    TableName = "orders"
                });
                await secrets.CreateSecretAsync(new {|SLS4009:CreateSecretRequest|} { Name = "shop" });
            }
        }
        """, Usings +
        """
        public class Setup(IAmazonS3 s3, IAmazonSQS sqs, IAmazonDynamoDB dynamo, IAmazonSecretsManager secrets)
        {
            public async Task Run(string value)
            {
                await s3.PutObjectAsync(new PutObjectRequest
                {
                    BucketName = "orders", // one for all
                    Key = value,
                    ServerSideEncryptionMethod = ServerSideEncryptionMethod.AWSKMS,
                    ServerSideEncryptionKeyManagementServiceKeyId = Environment.GetEnvironmentVariable("KMS_KEY_ID") ?? throw new InvalidOperationException("KMS_KEY_ID is not set"),
                });
                await s3.PutObjectAsync(new PutObjectRequest { Key = "a", ServerSideEncryptionMethod = ServerSideEncryptionMethod.AWSKMS, ServerSideEncryptionKeyManagementServiceKeyId = Environment.GetEnvironmentVariable("KMS_KEY_ID") ?? throw new InvalidOperationException("KMS_KEY_ID is not set") });
                await sqs.CreateQueueAsync(new CreateQueueRequest("orders")
                {
                    Attributes = new Dictionary<string, string> { ["KmsMasterKeyId"] = Environment.GetEnvironmentVariable("KMS_KEY_ID") ?? throw new InvalidOperationException("KMS_KEY_ID is not set") },
                });
                await dynamo.CreateTableAsync(new CreateTableRequest
                {
                    TableName = "orders",
                    SSESpecification = new SSESpecification { Enabled = true, SSEType = SSEType.KMS, KMSMasterKeyId = Environment.GetEnvironmentVariable("KMS_KEY_ID") ?? throw new InvalidOperationException("KMS_KEY_ID is not set") }
                });
                await secrets.CreateSecretAsync(new CreateSecretRequest { Name = "shop", KmsKeyId = Environment.GetEnvironmentVariable("KMS_KEY_ID") ?? throw new InvalidOperationException("KMS_KEY_ID is not set") });
            }
        }
        """,
        title: "Encrypt with the key that the environment variable KMS_KEY_ID names (fails where it is not set)");

    [Fact]
    public Task No_fix_where_the_request_asks_for_another_scheme()
    {
        var source = Usings +
            """
            public class Setup(IAmazonS3 s3, IAmazonSQS sqs)
            {
                public async Task Run()
                {
                    await s3.PutObjectAsync(new {|SLS4009:PutObjectRequest|} { ServerSideEncryptionMethod = ServerSideEncryptionMethod.AES256 });
                    await sqs.CreateQueueAsync(new {|SLS4009:CreateQueueRequest|} { Attributes = new() { ["SqsManagedSseEnabled"] = "true" } });
                }
            }
            """;
        return FixTest<Sls4009DefaultEncryptionKey, Sls4009DefaultEncryptionKeyFix>.Verify(source, source);
    }
}
