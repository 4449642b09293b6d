using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Access.Sls6005StoreSharedByManyFunctions>;

namespace Serverless.Analyzers.Tests.Rules.Access;

public class Sls6005Tests
{
    private static readonly (string, string)[] s_two = [("serverless_max_functions_per_store", "2")];

    [Fact]
    public Task Fires_once_in_each_function_past_the_limit() => Rule.Verify(
        """
        using Amazon.DynamoDBv2;
        using Amazon.DynamoDBv2.Model;

        public class Orders(IAmazonDynamoDB db)
        {
            [LambdaFunction] public Task Place(string id) => db.PutItemAsync("orders", new Dictionary<string, AttributeValue>());
            [LambdaFunction] public Task Cancel(string id) => db.DeleteItemAsync("orders", new Dictionary<string, AttributeValue>());
            [LambdaFunction] public async Task Report(string id)
            {
                await {|SLS6005:db.ScanAsync("orders", new List<string>())|};
                await db.GetItemAsync("orders", new Dictionary<string, AttributeValue>());
            }
        }
        """,
        options: s_two);

    [Fact]
    public Task Fires_on_triggers_and_bindings_of_Azure() => Rule.Verify(
        """
        public class Orders
        {
            [Function("A")] [QueueOutput("orders")] public string A([TimerTrigger("0 0 * * * *")] object timer) => "";
            [Function("B")] [QueueOutput("orders")] public string B([TimerTrigger("0 0 * * * *")] object timer) => "";
            [Function("C")] public void C([{|SLS6005:QueueTrigger("orders")|}] string id) { }
        }
        """,
        options: s_two);

    [Fact]
    public Task Fires_at_the_function_where_shared_code_makes_the_access() => Rule.Verify(
        """
        using Azure.Storage.Queues;

        public class Orders(QueueServiceClient queues)
        {
            [Function("A")] public void A([QueueTrigger("a")] string id) => Send(id);
            [Function("B")] public void B([QueueTrigger("b")] string id) => Send(id);
            [Function("C")] public void {|SLS6005:C|}([QueueTrigger("c")] string id) => Send(id);
            private void Send(string id) => queues.GetQueueClient("audit").SendMessage(id);
        }
        """,
        options: s_two);

    [Fact]
    public Task Is_quiet_up_to_the_limit_and_for_stores_that_are_not_known() => Rule.Verify(
        """
        using Azure.Storage.Queues;

        public class Orders(QueueClient queue)
        {
            [Function("A")] public void A([QueueTrigger("a")] string id) => queue.SendMessage("");
            [Function("B")] public void B([QueueTrigger("b")] string id) => queue.SendMessage("");
            [Function("C")] public void C([QueueTrigger("c")] string id) => queue.SendMessage("");
        }
        """,
        options: s_two);

    [Fact]
    public Task Ten_functions_are_allowed_where_nothing_is_set() => Rule.Verify(
        $$"""
        public class Orders
        {
            {{string.Join("\n    ", Enumerable.Range(0, 10).Select(i => $$"""[Function("F{{i}}")] [QueueOutput("orders")] public string F{{i}}([TimerTrigger("0 0 * * * *")] object timer) => "";"""))}}
            [Function("Last")] [{|SLS6005:QueueOutput("orders")|}] public string Last([TimerTrigger("0 0 * * * *")] object timer) => "";
        }
        """);

    [Fact]
    public Task Is_quiet_without_function_sdk() => Rule.VerifySdkAbsent("public class Orders { public void Place() { } }");

    [Fact]
    public Task Half_typed_code_is_left_alone() => Rule.Verify(
        """
        public class Orders
        {
            [Function("A")] [QueueOutput({|CS1503:1|})] public string A([{|CS7036:QueueTrigger|}] string id) => "";
        }
        """,
        options: [("serverless_max_functions_per_store", "1")]);
}
