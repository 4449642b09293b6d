using Serverless.Analyzers.Rules.Injection;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Injection.Sls5004ServerSideRequestForgery>;

namespace Serverless.Analyzers.Tests.Rules.Injection;

public class Sls5004Tests() : InjectionTests<Sls5004ServerSideRequestForgery>("SLS5004", """new System.Net.Http.HttpClient().GetAsync(VALUE);""")
{
    private const string Usings =
        """
        using System.Net.Http;
        using System.Net.Http.Json;
        using Microsoft.AspNetCore.Http;

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
    [InlineData("""await new HttpClient().GetAsync({|SLS5004:name|});""")]
    [InlineData("""await new HttpClient().GetStringAsync({|SLS5004:"https://" + name + ".contoso.com/orders"|});""")]
    [InlineData("""using var message = new HttpRequestMessage(HttpMethod.Get, {|SLS5004:new Uri(name)|});""")]
    [InlineData("""await new HttpClient().GetFromJsonAsync<string>({|SLS5004:$"https://{name}/orders"|});""")]
    [InlineData("""await new HttpClient().PostAsync({|SLS5004:"/" + name|}, null);""")]
    [InlineData("""if (Uri.IsWellFormedUriString(name, UriKind.Absolute)) { await new HttpClient().GetAsync({|SLS5004:name|}); }""")]
    [InlineData("""using var client = new HttpClient { BaseAddress = {|SLS5004:new Uri(name)|} };""")]
    [InlineData("""var address = "https://api.contoso.com/orders/"; address = name; await new HttpClient().GetAsync({|SLS5004:address|});""")]
    [InlineData("""var address = new System.Text.StringBuilder("https://"); address.Append(name); await new HttpClient().GetAsync({|SLS5004:address.ToString()|});""")]
    [InlineData("""System.Net.WebRequest.Create({|SLS5004:name|});""")]
    public Task Fires(string statements) => Rule.Verify(Lambda(statements));

    [Theory]
    [InlineData("""await new HttpClient().GetAsync("https://api.contoso.com/orders/" + name);""")]
    [InlineData("""await new HttpClient().GetAsync($"orders/{name}");""")]
    [InlineData("""var start = "https://api.contoso.com/orders/"; await new HttpClient().GetAsync(start + name);""")]
    [InlineData("""var address = "https://api.contoso.com/orders/"; address += name; await new HttpClient().GetAsync(address);""")]
    [InlineData("""var address = new System.Text.StringBuilder("https://api.contoso.com/orders/"); address.Append(name); await new HttpClient().GetAsync(address.ToString());""")]
    [InlineData("""await new HttpClient().GetAsync($"/orders?id={name}");""")]
    [InlineData("""await new HttpClient().GetAsync(Environment.GetEnvironmentVariable("API") + "/orders/" + name);""")]
    [InlineData("""var address = new Uri(name); if (address.Host == "api.contoso.com") { await new HttpClient().GetAsync(address); }""")]
    [InlineData("""if (name is "https://a.contoso.com" or "https://b.contoso.com") { await new HttpClient().GetAsync(name); }""")]
    [InlineData("""await new HttpClient().PostAsync("https://api.contoso.com", new StringContent(name));""")]
    [InlineData("""await new HttpClient().GetAsync("https://api.contoso.com/" + Guid.Parse(name));""")]
    public Task Stays_quiet(string statements) => Rule.Verify(Lambda(statements));
}
