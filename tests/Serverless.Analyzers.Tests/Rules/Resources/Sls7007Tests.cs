using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Resources.Sls7007WaitsForFunction>;

namespace Serverless.Analyzers.Tests.Rules.Resources;

public class Sls7007Tests
{
    private static string Lambda(string call) =>
        $$"""
        using Amazon.Lambda;
        using Amazon.Lambda.Model;

        public class Orders
        {
            private readonly IAmazonLambda _lambda = new AmazonLambdaClient();

            public Task Place(string id, ILambdaContext context) => Charge(id, new InvokeRequest());

            private async Task Charge(string id, InvokeRequest given)
            {
                {{call}}
            }
        }
        """;

    [Theory]
    [InlineData("""await {|SLS7007:_lambda.InvokeAsync(new InvokeRequest { FunctionName = "charge" })|};""")]
    [InlineData("""await {|SLS7007:_lambda.InvokeAsync(new InvokeRequest { FunctionName = id, InvocationType = InvocationType.RequestResponse })|};""")]
    [InlineData("""var request = new InvokeRequest { FunctionName = id }; request.Payload = "{}"; await {|SLS7007:_lambda.InvokeAsync(request)|};""")]
    [InlineData("""await {|SLS7007:new HttpClient().PostAsync("https://abc.lambda-url.eu-west-1.on.aws/", null)|};""")]
    public Task Fires_on_invocations_that_wait(string call) => Rule.Verify(Lambda(call));

    [Theory]
    [InlineData("""await _lambda.InvokeAsync(new InvokeRequest { FunctionName = "charge", InvocationType = InvocationType.Event });""")]
    [InlineData("""await _lambda.InvokeAsync(new InvokeRequest { FunctionName = "charge", InvocationType = InvocationType.DryRun });""")]
    [InlineData("""var request = new InvokeRequest { FunctionName = id }; request.InvocationType = InvocationType.Event; await _lambda.InvokeAsync(request);""")]
    [InlineData("""await _lambda.InvokeAsync(given);""")]
    [InlineData("""await new HttpClient().PostAsync("https://api.example.org/", null);""")]
    public Task Is_quiet_where_nobody_waits_or_nothing_tells(string call) => Rule.Verify(Lambda(call));

    [Fact]
    public Task Fires_on_requests_to_the_own_function_app() => Rule.Verify(
        """
        public class Orders(HttpClient http)
        {
            [Function("Place")]
            public async Task Run([QueueTrigger("orders")] string id)
            {
                var host = Environment.GetEnvironmentVariable("WEBSITE_HOSTNAME");
                await {|SLS7007:http.GetAsync($"https://{host}/api/charge?id={id}")|};
                await http.GetAsync($"https://{Environment.GetEnvironmentVariable("SHOP_HOST")}/api/charge?id={id}");
            }
        }
        """);

    [Fact]
    public Task Is_quiet_where_no_function_reaches_the_call() => Rule.Verify(
        """
        using Amazon.Lambda;
        using Amazon.Lambda.Model;
        public static class Deployment { public static Task Warm(IAmazonLambda lambda) => lambda.InvokeAsync(new InvokeRequest { FunctionName = "charge" }); }
        """);

    [Fact]
    public Task Message_names_both() => Rule.VerifyMessage(
        Lambda("""await {|#0:_lambda.InvokeAsync(new InvokeRequest { FunctionName = "charge" })|};"""),
        "'Place' through 'Charge' waits for 'charge'; both are paid for while it does, and both have to be up");

    [Fact]
    public Task Is_quiet_without_function_sdk() => Rule.VerifySdkAbsent(
        "public static class Orders { public static Task Place(HttpClient http) => http.GetAsync(\"https://abc.lambda-url.eu-west-1.on.aws/\"); }");

    [Fact]
    public Task Half_typed_code_is_left_alone() => Rule.Verify(Lambda("await _lambda.InvokeAsync({|CS0103:missing|});"));
}
