using Serverless.Analyzers.CodeFixes.Encryption;
using Serverless.Analyzers.Rules.Encryption;
using Serverless.Analyzers.Tests.Verifiers;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Encryption.Sls4005EncryptionAtRestDisabled>;

namespace Serverless.Analyzers.Tests.Rules.Encryption;

public class Sls4005Tests
{
    [Fact]
    public Task Fires_on_every_way_to_write_a_queue_attribute() => Rule.Verify(
        """
        using Amazon.SQS;
        using Amazon.SQS.Model;

        public class Setup(IAmazonSQS sqs)
        {
            private const string Off = "false";

            public async Task Run(string url)
            {
                await sqs.CreateQueueAsync(new CreateQueueRequest { Attributes = new() { {|SLS4005:["SqsManagedSseEnabled"] = "false"|} } });
                await sqs.CreateQueueAsync(new CreateQueueRequest { Attributes = { {|SLS4005:{ "SqsManagedSseEnabled", Off }|} } });
                await sqs.CreateQueueAsync(new CreateQueueRequest { Attributes = new Dictionary<string, string> { {|SLS4005:{ QueueAttributeName.SqsManagedSseEnabled, "False" }|} } });
                var request = new SetQueueAttributesRequest();
                {|SLS4005:request.Attributes["SqsManagedSseEnabled"] = bool.FalseString|};
                {|SLS4005:request.Attributes.Add(QueueAttributeName.SqsManagedSseEnabled, "false")|};
                await sqs.SetQueueAttributesAsync(url, new Dictionary<string, string> { {|SLS4005:["SqsManagedSseEnabled"] = "false"|} });
                await new AmazonSQSClient().SetQueueAttributesAsync(url, new() { {|SLS4005:["SqsManagedSseEnabled"] = "false"|} });
            }
        }
        """);

    [Fact]
    public Task Fires_on_tables_objects_and_streams() => Rule.Verify(
        """
        using Amazon.DynamoDBv2.Model;
        using Amazon.Kinesis;
        using Amazon.Kinesis.Model;
        using Amazon.S3;
        using Amazon.S3.Model;
        using Amazon.S3.Transfer;

        public class Setup(IAmazonKinesis kinesis, AmazonKinesisClient client)
        {
            public async Task Run()
            {
                _ = new CreateTableRequest { SSESpecification = new SSESpecification { {|SLS4005:Enabled = false|} } };
                _ = new PutObjectRequest { {|SLS4005:ServerSideEncryptionMethod = ServerSideEncryptionMethod.None|} };
                _ = new TransferUtilityUploadRequest { {|SLS4005:ServerSideEncryptionMethod = ServerSideEncryptionMethod.None|} };
                await {|SLS4005:kinesis.StopStreamEncryptionAsync(new StopStreamEncryptionRequest { StreamName = "orders" })|};
                await {|SLS4005:client.StopStreamEncryptionAsync(new StopStreamEncryptionRequest())|};
            }
        }
        """);

    [Fact]
    public Task Fires_on_the_first_client_side_scheme() => Rule.Verify(
        """
        using Azure.Storage;
        using Azure.Storage.Queues.Specialized;

        public class Setup
        {
            private readonly ClientSideEncryptionOptions _blobs = new({|SLS4005:ClientSideEncryptionVersion.V1_0|});
            private readonly QueueClientSideEncryptionOptions _queues = new({|SLS4005:version: ClientSideEncryptionVersion.V1_0|});
        }
        """);

    [Fact]
    public Task Quiet_where_nothing_is_switched_off() => Rule.Verify(
        """
        using Amazon.DynamoDBv2.Model;
        using Amazon.S3;
        using Amazon.S3.Model;
        using Amazon.SQS.Model;

        public class Setup
        {
            public void Run(bool encrypt)
            {
                _ = new PutObjectRequest { BucketName = "orders" };
                _ = new PutObjectRequest { ServerSideEncryptionMethod = ServerSideEncryptionMethod.AWSKMS };
                _ = new CreateTableRequest { SSESpecification = new SSESpecification { Enabled = encrypt } };
                _ = new CreateQueueRequest { Attributes = new() { ["FifoQueue"] = "false", ["SqsManagedSseEnabled"] = "true" } };
                var labels = new Dictionary<string, string> { ["SqsManagedSseEnabled"] = "false" };
            }
        }
        """);

    [Fact]
    public Task Quiet_where_a_queue_gets_a_key_of_its_own_instead() => Rule.Verify(
        """
        using Amazon.SQS.Model;

        public class Setup
        {
            public void Run(string key, SetQueueAttributesRequest given)
            {
                _ = new CreateQueueRequest { Attributes = new() { ["SqsManagedSseEnabled"] = "false", ["KmsMasterKeyId"] = key } };
                var request = new CreateQueueRequest { Attributes = { { "KmsMasterKeyId", key } } };
                request.Attributes["SqsManagedSseEnabled"] = "false";
            }
        }
        """);

    [Fact]
    public Task Fires_in_stacks() => Rule.Verify(
        """
        using Amazon.CDK.AWS.DynamoDB;
        using Amazon.CDK.AWS.Kinesis;
        using Amazon.CDK.AWS.S3;
        using Amazon.CDK.AWS.SQS;

        public class Stores(Constructs.Construct scope)
        {
            public void Add()
            {
                _ = new Bucket(scope, "Orders", new BucketProps { {|SLS4005:Encryption = BucketEncryption.UNENCRYPTED|} });
                _ = new Queue(scope, "Orders", new QueueProps { {|SLS4005:Encryption = QueueEncryption.UNENCRYPTED|} });
                _ = new StreamProps { {|SLS4005:Encryption = StreamEncryption.UNENCRYPTED|} };
                _ = new TableProps { Encryption = TableEncryption.DEFAULT };
                _ = new QueueProps { Encryption = QueueEncryption.KMS_MANAGED };
            }
        }
        """);

    [Fact]
    public Task Quiet_on_half_typed_code() => Rule.Verify(
        """
        using Amazon.S3.Model;
        using Amazon.SQS.Model;

        public class Setup
        {
            public void Run()
            {
                _ = new PutObjectRequest { ServerSideEncryptionMethod = {|CS1525:}|};
                _ = new CreateQueueRequest { Attributes = { [{|CS0103:Missing|}] = "false" } };
            }
        }
        """);

    [Fact]
    public Task Quiet_without_function_sdk() => RuleTest<Sls4005EncryptionAtRestDisabled>.VerifySdkAbsent(
        """
        namespace Amazon.DynamoDBv2.Model
        {
            public class SSESpecification { public bool? Enabled { get; set; } }

            public class Setup { private readonly SSESpecification _off = new() { Enabled = false }; }
        }
        """);

    [Fact]
    public Task Fix_restores_the_safe_value() => FixTest<Sls4005EncryptionAtRestDisabled, Sls4005EncryptionAtRestDisabledFix>.Verify(
        """
        using Amazon.DynamoDBv2.Model;
        using Amazon.SQS;
        using Amazon.SQS.Model;
        using static Azure.Storage.ClientSideEncryptionVersion;

        public class Setup
        {
            public void Run()
            {
                _ = new CreateQueueRequest { Attributes = new() { {|SLS4005:["SqsManagedSseEnabled"] = "false"|} } };
                _ = new CreateQueueRequest { Attributes = { {|SLS4005:{ QueueAttributeName.SqsManagedSseEnabled, bool.FalseString }|} } };
                var request = new SetQueueAttributesRequest();
                {|SLS4005:request.Attributes.Add("SqsManagedSseEnabled", "false")|};
                _ = new SSESpecification { {|SLS4005:Enabled = false|} };
                _ = new Amazon.S3.Model.PutObjectRequest { {|SLS4005:ServerSideEncryptionMethod = Amazon.S3.ServerSideEncryptionMethod.None|} };
                _ = new Azure.Storage.ClientSideEncryptionOptions({|SLS4005:V1_0|});
            }
        }
        """,
        """
        using Amazon.DynamoDBv2.Model;
        using Amazon.SQS;
        using Amazon.SQS.Model;
        using static Azure.Storage.ClientSideEncryptionVersion;

        public class Setup
        {
            public void Run()
            {
                _ = new CreateQueueRequest { Attributes = new() { ["SqsManagedSseEnabled"] = "true" } };
                _ = new CreateQueueRequest { Attributes = { { QueueAttributeName.SqsManagedSseEnabled, "true" } } };
                var request = new SetQueueAttributesRequest();
                request.Attributes.Add("SqsManagedSseEnabled", "true");
                _ = new SSESpecification { Enabled = true };
                _ = new Amazon.S3.Model.PutObjectRequest { ServerSideEncryptionMethod = Amazon.S3.ServerSideEncryptionMethod.AES256 };
                _ = new Azure.Storage.ClientSideEncryptionOptions(V2_0);
            }
        }
        """);

    [Fact]
    public Task No_fix_for_a_call_that_stops_encryption() => FixTest<Sls4005EncryptionAtRestDisabled, Sls4005EncryptionAtRestDisabledFix>.Verify(
        """
        using Amazon.Kinesis;
        using Amazon.Kinesis.Model;

        public class Setup(IAmazonKinesis kinesis)
        {
            public Task Run() => {|SLS4005:kinesis.StopStreamEncryptionAsync(new StopStreamEncryptionRequest())|};
        }
        """,
        """
        using Amazon.Kinesis;
        using Amazon.Kinesis.Model;

        public class Setup(IAmazonKinesis kinesis)
        {
            public Task Run() => {|SLS4005:kinesis.StopStreamEncryptionAsync(new StopStreamEncryptionRequest())|};
        }
        """);
}
