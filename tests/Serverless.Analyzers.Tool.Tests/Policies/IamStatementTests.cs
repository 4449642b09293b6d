using Serverless.Analyzers.Tool.Policies;

namespace Serverless.Analyzers.Tool.Tests.Policies;

public class IamStatementTests
{
    [Theory]
    [InlineData("s3:GetObject", "S3 bucket", "orders", "arn:aws:s3:::orders/*")]
    [InlineData("s3:ListBucket", "S3 bucket", "orders", "arn:aws:s3:::orders")]
    [InlineData("s3:GetBucketObjectLockConfiguration", "S3 bucket", "orders", "arn:aws:s3:::orders")]
    [InlineData("s3:AbortMultipartUpload", "S3 bucket", "orders", "arn:aws:s3:::orders/*")]
    [InlineData("s3:ListAllMyBuckets", "S3 bucket", "orders", "*")]
    [InlineData("dynamodb:PutItem", "DynamoDB table", "Orders", "arn:aws:dynamodb:*:*:table/Orders")]
    [InlineData("dynamodb:Query", "DynamoDB table", "Orders", "arn:aws:dynamodb:*:*:table/Orders arn:aws:dynamodb:*:*:table/Orders/index/*")]
    [InlineData("dynamodb:GetRecords", "DynamoDB table", "Orders", "arn:aws:dynamodb:*:*:table/Orders/stream/*")]
    [InlineData("sqs:SendMessage", "SQS queue", "warehouse", "arn:aws:sqs:*:*:warehouse")]
    [InlineData("sqs:SendMessage", "SQS queue", "https://sqs.eu-west-1.amazonaws.com/123456789012/warehouse", "arn:aws:sqs:*:*:warehouse")]
    [InlineData("sns:Publish", "SNS topic", "arn:aws:sns:eu-west-1:123456789012:shipped", "arn:aws:sns:eu-west-1:123456789012:shipped")]
    [InlineData("kinesis:PutRecord", "Kinesis stream", "clicks", "arn:aws:kinesis:*:*:stream/clicks")]
    [InlineData("events:PutEvents", "EventBridge bus", "shop", "arn:aws:events:*:*:event-bus/shop")]
    [InlineData("secretsmanager:GetSecretValue", "Secrets Manager secret", "db", "arn:aws:secretsmanager:*:*:secret:db-??????")]
    [InlineData("ssm:GetParameter", "SSM parameter", "/orders/key", "arn:aws:ssm:*:*:parameter/orders/key")]
    [InlineData("states:StartExecution", "Step Functions state machine", "ship", "arn:aws:states:*:*:stateMachine:ship")]
    [InlineData("lambda:InvokeFunction", "Lambda function", "charge", "arn:aws:lambda:*:*:function:charge")]
    [InlineData("bedrock:InvokeModel", "Bedrock model", "some.model-v1", "arn:aws:bedrock:*::foundation-model/some.model-v1")]
    [InlineData("kms:Decrypt", "KMS key", "1234", "arn:aws:kms:*:*:key/1234")]
    [InlineData("execute-api:ManageConnections", "API Gateway connection", "", "arn:aws:execute-api:*:*:*/*/*/@connections/*")]
    public void An_action_is_allowed_on_the_resource_it_acts_on(string action, string store, string resource, string expected)
    {
        var statement = Assert.Single(Statements(new Log().Access("Place", store, resource, action)));

        Assert.Equal(expected, string.Join(' ', statement.Resources));
    }

    [Theory]
    [InlineData("Environment", "ORDERS", "arn:aws:dynamodb:*:*:table/${ORDERS}")]
    [InlineData("Configuration", "Shop:Table", "arn:aws:dynamodb:*:*:table/${Shop:Table}")]
    [InlineData("Pattern", "*-orders", "arn:aws:dynamodb:*:*:table/*-orders")]
    [InlineData("Unknown", "", "arn:aws:dynamodb:*:*:table/*")]
    [InlineData("All", "*", "*")]
    public void Names_that_are_not_in_the_code_are_left_to_fill_in(string kind, string resource, string expected) =>
        Assert.Equal([expected], Assert.Single(Statements(new Log().Access("Place", "DynamoDB table", resource, "dynamodb:PutItem", kind: kind))).Resources);

    [Fact]
    public void Actions_on_the_same_resources_share_a_statement()
    {
        var statements = Statements(new Log()
            .Access("Place", "DynamoDB table", "Orders", "dynamodb:PutItem|dynamodb:DescribeTable")
            .Access("Place", "DynamoDB table", "Orders", "dynamodb:GetItem", operation: "Load")
            .Access("Place", "SQS queue", "warehouse", "sqs:SendMessage")
            .Access("Other", "S3 bucket", "files", "s3:GetObject"));

        Assert.Equal(["dynamodb:DescribeTable dynamodb:GetItem dynamodb:PutItem", "sqs:SendMessage"], statements.Select(statement => string.Join(' ', statement.Actions)));
    }

    [Fact]
    public void An_action_on_two_resources_is_allowed_on_both() =>
        Assert.Equal(["arn:aws:sqs:*:*:a", "arn:aws:sqs:*:*:b"], Assert.Single(Statements(new Log()
            .Access("Place", "SQS queue", "a", "sqs:SendMessage").Access("Place", "SQS queue", "b", "sqs:SendMessage"))).Resources);

    [Fact]
    public void Where_all_resources_are_allowed_single_ones_are_left_out() =>
        Assert.Equal(["arn:aws:s3:::*"], Assert.Single(Statements(new Log()
            .Access("Place", "S3 bucket", "a", "s3:ListBucket").Access("Place", "S3 bucket", "", "s3:ListBucket", kind: "Unknown", operation: "List"))).Resources);

    [Fact]
    public void All_tables_of_a_region_include_one_of_them() =>
        Assert.Equal(["arn:aws:dynamodb:*:*:table/*"], Assert.Single(Statements(new Log()
            .Access("Place", "DynamoDB table", "a", "dynamodb:PutItem", operation: "Put").Access("Place", "DynamoDB table", "", "dynamodb:PutItem", kind: "Unknown"))).Resources);

    [Fact]
    public void A_name_in_the_code_is_preferred_to_one_that_may_be_handed_in()
    {
        var log = new Log().Access("Place", "DynamoDB table", "TABLE", "dynamodb:PutItem", kind: "Environment").Access("Place", "DynamoDB table", "", "dynamodb:PutItem", kind: "Unknown");

        Assert.Equal(["arn:aws:dynamodb:*:*:table/${TABLE}"], Assert.Single(Statements(log)).Resources);
        Assert.Contains("DynamoDB table: Get (Store.cs:20) may be given another name as well", Doubts.Of(log.Map().Functions[0]));
    }

    [Fact]
    public void A_key_named_by_its_alias_is_allowed_under_a_condition()
    {
        var statement = Assert.Single(Statements(new Log().Access("Place", "KMS key", "alias/orders", "kms:Decrypt")));

        Assert.Equal("alias/orders", statement.KeyAlias);
    }

    private static IReadOnlyList<IamStatement> Statements(Log log) =>
        IamStatements.Of(log.Function("Place").Map().Functions.Single(function => function.Name == "Place"), ArnStyle.Plain);
}
