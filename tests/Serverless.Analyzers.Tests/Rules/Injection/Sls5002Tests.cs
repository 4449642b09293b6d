using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Injection.Sls5002CommandInjection>;

namespace Serverless.Analyzers.Tests.Rules.Injection;

public class Sls5002Tests
{
    private const string Usings =
        """
        using System.Diagnostics;
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
    [InlineData("""Process.Start({|SLS5002:name|});""")]
    [InlineData("""Process.Start("convert", {|SLS5002:"-resize " + name|});""")]
    [InlineData("""Process.Start(new ProcessStartInfo("sh", {|SLS5002:$"-c 'ls {name}'"|}));""")]
    [InlineData("""using var process = new Process(); process.StartInfo.FileName = "sh"; process.StartInfo.Arguments = {|SLS5002:name|}; process.Start();""")]
    [InlineData("""var start = new ProcessStartInfo { FileName = {|SLS5002:name|} };""")]
    public Task Fires(string statements) => Rule.Verify(Lambda(statements));

    [Theory]
    [InlineData("""Process.Start("convert", "-version");""")]
    [InlineData("""var start = new ProcessStartInfo("convert"); start.ArgumentList.Add(name); Process.Start(start);""")]
    [InlineData("""Process.Start("convert", ["-resize", name]);""")]
    [InlineData("""Process.Start("convert", "-quality " + int.Parse(name));""")]
    [InlineData("""if (name is "png" or "jpg") { Process.Start("convert", "-format " + name); }""")]
    [InlineData("""Process.Start("env", context.FunctionName);""")]
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
        public class Store { public void Load(string text) { System.Diagnostics.Process.Start("convert", {|SLS5002:text|}); } }
        """);

    [Fact]
    public Task Fires_through_an_interface_in_an_isolated_function() => Rule.Verify(
        """
        public interface IStore { void Load(string name); }

        public class Store : IStore { public void Load(string name) { System.Diagnostics.Process.Start("convert", {|SLS5002:name|}); } }

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

        public class Store { public void Load(Item item) { System.Diagnostics.Process.Start("convert", {|SLS5002:item.Name|}); System.Diagnostics.Process.Start("convert", item.Fixed); } }

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
                System.Diagnostics.Process.Start("convert", {|SLS5002:name|});
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
