using Serverless.Analyzers.Rules.Injection;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Injection.Sls5005HtmlInjection>;

namespace Serverless.Analyzers.Tests.Rules.Injection;

public class Sls5005Tests() : InjectionTests<Sls5005HtmlInjection>("SLS5005", """_ = new Microsoft.AspNetCore.Mvc.ContentResult { ContentType = "text/html", Content = VALUE };""")
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
}
