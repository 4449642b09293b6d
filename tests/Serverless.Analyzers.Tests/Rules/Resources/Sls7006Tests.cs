using Rule = Serverless.Analyzers.Tests.Verifiers.TemplateTest<Serverless.Analyzers.Rules.Resources.Sls7006FailuresLost>;

namespace Serverless.Analyzers.Tests.Rules.Resources;

public class Sls7006Tests
{
    private static string Sam(string type, string properties = "Any: thing", string mark = "", string function = "Handler: bootstrap", string queue = "QueueName: orders") =>
        $"""
        Transform: AWS::Serverless-2016-10-31
        Resources:
          PlaceOrder:
            Type: AWS::Serverless::Function
            Properties:
              {function}
              Events:
                Incoming: {mark}
                  Type: {type}
                  Properties:
                    {properties}
          Orders:
            Type: AWS::SQS::Queue
            Properties:
              {queue}
        """;

    [Theory]
    [InlineData("S3")]
    [InlineData("SNS")]
    [InlineData("Schedule")]
    [InlineData("ScheduleV2")]
    [InlineData("EventBridgeRule")]
    [InlineData("CloudWatchEvent")]
    [InlineData("Kinesis")]
    [InlineData("DynamoDB")]
    public Task Suggests_on_events_that_nobody_waits_for(string type) => Rule.Verify(Sam(type, mark: "# SLS7006 Info"));

    [Theory]
    [InlineData("S3", "Any: thing", "DeadLetterQueue: { Type: SQS, TargetArn: !GetAtt Orders.Arn }")]
    [InlineData("SNS", "Any: thing", "EventInvokeConfig: { DestinationConfig: { OnFailure: { Type: SQS } } }")]
    [InlineData("SNS", "RedrivePolicy: { deadLetterTargetArn: a }", "Handler: bootstrap")]
    [InlineData("Schedule", "DeadLetterConfig: { Arn: a }", "Handler: bootstrap")]
    [InlineData("Kinesis", "MaximumRetryAttempts: 3", "Handler: bootstrap")]
    [InlineData("DynamoDB", "DestinationConfig: { OnFailure: { Destination: a } }", "Handler: bootstrap")]
    [InlineData("Kinesis", "BisectBatchOnFunctionError: true", "Handler: bootstrap")]
    [InlineData("HttpApi", "Path: /", "Handler: bootstrap")]
    [InlineData("Api", "Path: /", "Handler: bootstrap")]
    [InlineData("SQS", "Queue: arn:aws:sqs:eu-west-1:111122223333:orders", "Handler: bootstrap")]
    [InlineData("!Ref Kind", "Any: thing", "Handler: bootstrap")]
    public Task Quiet_where_failures_are_kept_or_seen(string type, string properties, string function) => Rule.Verify(Sam(type, properties, function: function));

    [Fact]
    public Task Suggests_on_a_queue_without_redrive_policy() => Rule.Verify(Sam("SQS", "Queue: !GetAtt Orders.Arn", "# SLS7006 Info"));

    [Fact]
    public Task Quiet_on_a_queue_with_one() => Rule.Verify(Sam("SQS", "Queue: !GetAtt Orders.Arn", queue: "RedrivePolicy: { deadLetterTargetArn: a, maxReceiveCount: 3 }"));

    [Fact]
    public Task Quiet_where_globals_keep_failures() => Rule.Verify("Globals: { Function: { DeadLetterQueue: { Type: SQS, TargetArn: a } } }\n" + Sam("S3"));

    [Fact]
    public Task Suggests_in_a_serverless_yml() => Rule.Verify(
        """
        service: shop
        provider: { name: aws }
        functions:
          place:
            handler: bootstrap
            events:
              - sns: orders # SLS7006 Info
              - httpApi: GET /orders
          list:
            handler: bootstrap
            onError: arn:aws:sns:eu-west-1:111122223333:failed
            events:
              - schedule: rate(1 hour)
        """,
        path: "/0/serverless.yml");

    [Fact]
    public async Task Message_names_event_function_and_remedy() => Assert.Equal(
        ["'Incoming' of 'PlaceOrder' has nowhere to put what the function fails on: 'Orders' has no RedrivePolicy, so that a message that fails comes back until it expires"],
        await Rule.Messages(Sam("SQS", "Queue: !GetAtt Orders.Arn")));
}
