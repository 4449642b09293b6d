using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Injection.Sls5012RedirectOrHeader>;

namespace Serverless.Analyzers.Tests.Rules.Injection;

public class Sls5012Tests
{
    private const string Usings =
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        """;

    private static string Lambda(string statements) => Usings +
        $$"""
        public class Orders
        {
            public async Task Handle(APIGatewayProxyRequest request, ILambdaContext context)
            {
                await Task.Yield();
                var id = request.QueryStringParameters["id"];
                {{statements}}
            }
        }

        public record Order(string Name, string Note, int Count);
        """;

    [Theory]
    [InlineData("""var result = new RedirectResult({|SLS5012:id|});""")]
    [InlineData("""var result = Results.Redirect({|SLS5012:id|});""")]
    [InlineData("""var result = TypedResults.Redirect({|SLS5012:"https://" + id|});""")]
    [InlineData("""var result = HttpResults.Redirect({|SLS5012:id|});""")]
    [InlineData("""HttpResponse response = null!; response.Redirect({|SLS5012:id|});""")]
    [InlineData("""HttpResponse response = null!; response.Headers["Location"] = {|SLS5012:id|};""")]
    [InlineData("""HttpResponse response = null!; response.Headers.Append("Set-Cookie", {|SLS5012:"seen=" + id|});""")]
    [InlineData("""var response = new APIGatewayProxyResponse { Headers = {|SLS5012:new Dictionary<string, string> { ["Location"] = id, ["X-Id"] = "1" }|} };""")]
    [InlineData("""var response = new APIGatewayProxyResponse { Headers = {|SLS5012:new Dictionary<string, string> { { "Content-Disposition", "attachment; filename=" + id } }|} };""")]
    [InlineData("""HttpResponseData response = null!; response.Headers.Add("Location", {|SLS5012:id|});""")]
    [InlineData("""var order = new Order(id, "none", 1); _ = new RedirectResult({|SLS5012:order.Name|}); _ = new RedirectResult(order.Note);""")]
    public Task Fires_where_event_data_arrives(string statements) => Rule.Verify(Lambda(statements));

    [Theory]
    [InlineData("""var result = new LocalRedirectResult(id);""")]
    [InlineData("""var result = new RedirectResult($"https://shop.example/orders/{id}");""")]
    [InlineData("""var result = new RedirectResult("/orders?id=" + Uri.EscapeDataString(id));""")]
    [InlineData("""IUrlHelper url = null!; if (url.IsLocalUrl(id)) { var result = new RedirectResult(id); }""")]
    [InlineData("""HttpResponse response = null!; response.Headers["X-Correlation-Id"] = id;""")]
    [InlineData("""HttpResponse response = null!; response.Cookies.Append("seen", id);""")]
    [InlineData("""var response = new APIGatewayProxyResponse { Headers = new Dictionary<string, string> { ["Location"] = "/", ["X-Id"] = id } };""")]
    [InlineData("""HttpResponseData response = null!; response.Headers.Add("X-Id", id);""")]
    [InlineData("""var outgoing = new HttpRequestMessage(); outgoing.Headers.Add("X-Id", id);""")]
    [InlineData("""var content = new StringContent(""); content.Headers.Add("Content-Disposition", id);""")]
    [InlineData("""HttpResponse response = null!; response.Headers["Content-Disposition"] = "attachment; filename=" + Uri.EscapeDataString(id);""")]
    [InlineData("""if (id is "/a" or "/b") { var result = new RedirectResult(id); }""")]
    public Task Stays_quiet(string statements) => Rule.Verify(Lambda(statements));

    [Fact]
    public Task Fires_through_two_helper_classes() => Rule.Verify(Usings +
        """
        public class Orders
        {
            public object Handle(APIGatewayProxyRequest request, ILambdaContext context) => new Service().Next(request.QueryStringParameters["next"]);
        }

        public class Service { public object Next(string address) => new Answers().To(address); }
        public class Answers { public object To(string address) => HttpResults.Redirect({|SLS5012:address|}); }
        """);

    [Fact]
    public Task Fires_through_an_interface_in_an_isolated_function() => Rule.Verify(Usings +
        """
        public interface IAnswers { void To(HttpResponseData response, string address); }
        public class Answers : IAnswers { public void To(HttpResponseData response, string address) => response.Headers.Add("Location", {|SLS5012:address|}); }
        public class Orders(IAnswers answers)
        {
            [Function("Next")]
            public HttpResponseData Run([HttpTrigger(AuthorizationLevel.Function, "get")] HttpRequestData request)
            {
                var response = request.CreateResponse();
                answers.To(response, request.Query["next"]!);
                return response;
            }
        }
        """);

    [Fact]
    public Task Fires_in_an_in_process_function() => Rule.Verify(Usings +
        """
        public static class Orders
        {
            [Microsoft.Azure.WebJobs.FunctionName("Next")]
            public static IActionResult Run([Microsoft.Azure.WebJobs.HttpTrigger("get")] HttpRequest request) => new RedirectResult({|SLS5012:request.Query["next"]|});
        }
        """);

    [Fact]
    public Task The_messages_say_what_flows_where() => Rule.VerifyMessage(Usings +
        """
        public class Orders
        {
            public object Handle(APIGatewayProxyRequest request, ILambdaContext context) => HttpResults.Redirect({|#0:request.Body|});
        }
        """,
        "'request.Body' from the event becomes the address that 'Redirect' sends the caller to");

    [Fact]
    public Task Half_typed_code_is_no_trouble() => Rule.Verify(Lambda("""_ = new RedirectResult({|CS0103:tex|}); HttpResponse response = null!; response.Headers["Location"] = {|CS1525:;|}"""));

    [Fact]
    public Task Quiet_without_a_function_sdk() => Rule.VerifySdkAbsent(
        """
        public class Orders
        {
            public void Next(HttpListenerResponse response, string address) => response.Redirect(address);
        }
        """);
}
