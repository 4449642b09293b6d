using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Injection.Sls5004ServerSideRequestForgery>;

namespace Serverless.Analyzers.Tests.Rules.Injection;

public class Sls5004Tests
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
        public class Store { public void Load(string text) { new System.Net.Http.HttpClient().GetAsync({|SLS5004:text|}); } }
        """);

    [Fact]
    public Task Fires_through_an_interface_in_an_isolated_function() => Rule.Verify(
        """
        public interface IStore { void Load(string name); }

        public class Store : IStore { public void Load(string name) { new System.Net.Http.HttpClient().GetAsync({|SLS5004:name|}); } }

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

        public class Store { public void Load(Item item) { new System.Net.Http.HttpClient().GetAsync({|SLS5004:item.Name|}); new System.Net.Http.HttpClient().GetAsync(item.Fixed); } }

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
                new System.Net.Http.HttpClient().GetAsync({|SLS5004:name|});
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
