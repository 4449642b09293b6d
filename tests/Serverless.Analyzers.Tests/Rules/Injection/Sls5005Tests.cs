using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Injection.Sls5005HtmlInjection>;

namespace Serverless.Analyzers.Tests.Rules.Injection;

public class Sls5005Tests
{
    private const string Usings =
        """
        using System.Net;
        using System.Text.Encodings.Web;
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
                var name = request.QueryStringParameters["name"];
                {{statements}}
            }
        }
        """;

    [Theory]
    [InlineData("""_ = new APIGatewayProxyResponse { Body = {|SLS5005:$"<h1>{name}</h1>"|}, Headers = new Dictionary<string, string> { ["Content-Type"] = "text/html" } };""")]
    [InlineData("""_ = new ContentResult { Content = {|SLS5005:"<h1>" + name|}, ContentType = "text/html; charset=utf-8" };""")]
    [InlineData("""_ = Results.Content({|SLS5005:"<h1>" + name|}, "text/html");""")]
    [InlineData("""_ = new Microsoft.AspNetCore.Html.HtmlString({|SLS5005:name|});""")]
    public Task Fires(string statements) => Rule.Verify(Lambda(statements));

    [Theory]
    [InlineData("""_ = new APIGatewayProxyResponse { Body = name, Headers = new Dictionary<string, string> { ["Content-Type"] = "application/json" } };""")]
    [InlineData("""_ = new ContentResult { Content = "<h1>" + WebUtility.HtmlEncode(name), ContentType = "text/html" };""")]
    [InlineData("""_ = Results.Content("<h1>" + HtmlEncoder.Default.Encode(name), "text/html");""")]
    [InlineData("""_ = new ContentResult { Content = "<a href='/orders?id=" + Uri.EscapeDataString(name) + "'>", ContentType = "text/html" };""")]
    [InlineData("""_ = new ContentResult { Content = "<h1>" + int.Parse(name), ContentType = "text/html" };""")]
    [InlineData("""_ = new OkObjectResult(name);""")]
    public Task Stays_quiet(string statements) => Rule.Verify(Lambda(statements));

    [Fact]
    public Task Fires_through_two_helper_classes() => Rule.VerifyFiles(
        """
        public class Orders
        {
            public void Handle(APIGatewayProxyRequest request, ILambdaContext context) => new Service().Find(request.PathParameters["name"]);
        }
        """,
        """
        public class Service { public void Find(string name) => new Store().Load(name + "x"); }
        """,
        """
        public class Store { public void Load(string text) { _ = new Microsoft.AspNetCore.Mvc.ContentResult { ContentType = "text/html", Content = {|SLS5005:text|} }; } }
        """);

    [Fact]
    public Task Fires_through_an_interface_in_an_isolated_function() => Rule.Verify(
        """
        public interface IStore { void Load(string name); }

        public class Store : IStore { public void Load(string name) { _ = new Microsoft.AspNetCore.Mvc.ContentResult { ContentType = "text/html", Content = {|SLS5005:name|} }; } }

        public class Orders(IStore store)
        {
            [Function("Find")]
            public void Run([HttpTrigger(AuthorizationLevel.Function, "get")] HttpRequestData request) => store.Load(request.Query["name"]!);
        }
        """);

    [Fact]
    public Task Fires_through_an_object_and_leaves_its_other_members_alone() => Rule.Verify(
        """
        public record Item(string Name, string Fixed);

        public class Store { public void Load(Item item) { _ = new Microsoft.AspNetCore.Mvc.ContentResult { ContentType = "text/html", Content = {|SLS5005:item.Name|} }; _ = new Microsoft.AspNetCore.Mvc.ContentResult { ContentType = "text/html", Content = item.Fixed }; } }

        public class Orders
        {
            public void Handle(APIGatewayProxyRequest request, ILambdaContext context) => new Store().Load(new Item(request.PathParameters["name"], "fixed"));
        }
        """);

    [Fact]
    public Task Fires_in_an_in_process_function() => Rule.Verify(Usings +
        """
        public static class Orders
        {
            [Microsoft.Azure.WebJobs.FunctionName("Find")]
            public static void Run([Microsoft.Azure.WebJobs.HttpTrigger("get")] HttpRequest request)
            {
                string name = request.Query["name"]!;
                _ = new Microsoft.AspNetCore.Mvc.ContentResult { ContentType = "text/html", Content = {|SLS5005:name|} };
            }
        }
        """);

    [Fact]
    public Task Half_typed_code_is_no_trouble() => Rule.Verify(
        """
        public class Orders
        {
            public void Handle(APIGatewayProxyRequest request, ILambdaContext context) => new {|CS0246:Stor|}().Load(request.Body);
        }
        """);

    [Fact]
    public Task Nothing_is_said_without_a_function_sdk() => Rule.VerifySdkAbsent(
        """
        public class Orders { public void Handle(string name) { new System.Xml.XmlDocument().LoadXml(name); new System.Net.Http.HttpClient().GetAsync(name); System.Diagnostics.Process.Start(name); } }
        """);
}
