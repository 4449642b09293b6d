using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Resources.Sls7009WholeBatchFails>;

namespace Serverless.Analyzers.Tests.Rules.Resources;

public class Sls7009Tests
{
    private static string Lambda(string handler) =>
        $$"""
        using Amazon.Lambda.Annotations.SQS;
        using Amazon.Lambda.DynamoDBEvents;
        using Amazon.Lambda.KinesisEvents;
        using Amazon.Lambda.SQSEvents;

        public class Orders
        {
            {{handler}}
            private static Task Charge(object message) => Task.CompletedTask;
        }
        """;

    [Theory]
    [InlineData("public async {|SLS7009:Task|} Handle(SQSEvent messages, ILambdaContext context) { foreach (var message in messages.Records) { await Charge(message); } }")]
    [InlineData("public {|SLS7009:void|} Handle(SQSEvent messages, ILambdaContext context) { for (var i = 0; i < messages.Records.Count; i++) { Charge(messages.Records[i]).Wait(); } }")]
    [InlineData("public {|SLS7009:Task|} Handle(KinesisEvent records, ILambdaContext context) => Task.WhenAll(records.Records.Select(Charge));")]
    [InlineData("public async {|SLS7009:Task<string>|} Handle(DynamoDBEvent records, ILambdaContext context) { foreach (var record in records.Records) { await Charge(record); } return \"\"; }")]
    [InlineData("[LambdaFunction] [SQSEvent(\"@Orders\")] public async {|SLS7009:Task|} Handle(SQSEvent messages) { foreach (var message in messages.Records) { await Charge(message); } }")]
    public Task Fires_on_handlers_that_can_not_tell_which_message_failed(string handler) => Rule.Verify(Lambda(handler));

    [Theory]
    [InlineData("public async Task<SQSBatchResponse> Handle(SQSEvent messages, ILambdaContext context) { foreach (var message in messages.Records) { await Charge(message); } return new SQSBatchResponse(); }")]
    [InlineData("public async Task<Amazon.Lambda.KinesisEvents.StreamsEventResponse> Handle(KinesisEvent records, ILambdaContext context) { foreach (var record in records.Records) { await Charge(record); } return new(); }")]
    [InlineData("public Task Handle(SQSEvent messages, ILambdaContext context) => Charge(messages.Records[0]);")]
    [InlineData("public Task Handle(SQSEvent messages, ILambdaContext context) => Charge(messages.Records.First());")]
    [InlineData("[LambdaFunction] [SQSEvent(\"@Orders\", BatchSize = 1)] public async Task Handle(SQSEvent messages) { foreach (var message in messages.Records) { await Charge(message); } }")]
    [InlineData("public void Handle(SQSEvent messages, ILambdaContext context) { }")]
    public Task Is_quiet_on_answers_and_single_messages(string handler) => Rule.Verify(Lambda(handler));

    [Fact]
    public Task Is_quiet_with_the_batch_processor_of_Powertools() => Rule.Verify(
        """
        using Amazon.Lambda.SQSEvents;
        using AWS.Lambda.Powertools.BatchProcessing;
        using AWS.Lambda.Powertools.BatchProcessing.Sqs;

        public class Orders
        {
            public BatchItemFailuresResponse Handle(SQSEvent messages, ILambdaContext context)
            {
                foreach (var message in messages.Records) { }
                return SqsBatchProcessor.Result.BatchItemFailuresResponse;
            }
        }
        """);

    [Fact]
    public Task Fires_on_Service_Bus_batches_that_the_host_completes() => Rule.Verify(
        """
        using Azure.Messaging.ServiceBus;

        public class Orders
        {
            [Function("A")] public {|SLS7009:void|} A([ServiceBusTrigger("orders", IsBatched = true)] ServiceBusReceivedMessage[] messages) { foreach (var message in messages) { } }
            [Function("B")] public void B([ServiceBusTrigger("orders", IsBatched = true, AutoCompleteMessages = false)] ServiceBusReceivedMessage[] messages) { foreach (var message in messages) { } }
            [Function("C")] public void C([ServiceBusTrigger("orders", IsBatched = true)] ServiceBusReceivedMessage[] messages, ServiceBusMessageActions actions) { foreach (var message in messages) { } }
            [Function("D")] public void D([ServiceBusTrigger("orders")] byte[] message) { foreach (var part in message) { } }
            [Function("E")] public void E([ServiceBusTrigger("orders")] string message) { foreach (var part in message) { } }
        }
        """);

    [Fact]
    public Task Fires_on_a_handler_of_a_bootstrap() => Rule.Verify(
        """
        using Amazon.Lambda.RuntimeSupport;
        using Amazon.Lambda.SQSEvents;

        Func<SQSEvent, ILambdaContext, Task> handler = async (SQSEvent {|SLS7009:messages|}, ILambdaContext context) => { foreach (var message in messages.Records) { await Task.Yield(); } };
        await LambdaBootstrapBuilder.Create(handler, new Amazon.Lambda.Serialization.SystemTextJson.DefaultLambdaJsonSerializer()).Build().RunAsync();
        """);

    [Fact]
    public Task Is_quiet_without_function_sdk() => Rule.VerifySdkAbsent("public class Orders { public void Handle(string[] records) { foreach (var record in records) { } } }");

    [Fact]
    public Task Half_typed_code_is_left_alone() => Rule.Verify(
        Lambda("public {|CS0246:Missing|} Handle(SQSEvent messages, ILambdaContext context) { foreach (var message in messages.{|CS1061:Recods|}) { } return default; }"));
}
