using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Tests.Verifiers;

namespace Serverless.Analyzers.Tests.Rules.Injection;

/// <summary>What every rule on injection owes, whatever its sink: the ways of a value to it, on each host.</summary>
/// <typeparam name="TRule">The rule.</typeparam>
/// <param name="id">Its ID.</param>
/// <param name="sink">A statement that hands <c>VALUE</c> to a sink; what is reported is marked where it is more than that.</param>
public abstract class InjectionTests<TRule>(string id, string sink)
    where TRule : DiagnosticAnalyzer, new()
{
    [Fact]
    public Task Fires_through_two_helper_classes() => RuleTest<TRule>.VerifyFiles(
        """
        public class Orders
        {
            public void Handle(APIGatewayProxyRequest request, ILambdaContext context) => new Service().Find(request.PathParameters["name"]);
        }
        """,
        """
        public class Service { public void Find(string name) => new Store().Load(name + "x"); }
        """,
        $$"""
        public class Store { public void Load(string text) { {{Reported("text")}} } }
        """);

    [Fact]
    public Task Fires_through_an_interface_in_an_isolated_function() => RuleTest<TRule>.Verify(
        $$"""
        public interface IStore { void Load(string name); }

        public class Store : IStore { public void Load(string name) { {{Reported("name")}} } }

        public class Orders(IStore store)
        {
            [Function("Find")]
            public void Run([HttpTrigger(AuthorizationLevel.Function, "get")] HttpRequestData request) => store.Load(request.Query["name"]!);
        }
        """);

    [Fact]
    public Task Fires_through_an_object_and_leaves_its_other_members_alone() => RuleTest<TRule>.Verify(
        $$"""
        public record Item(string Name, string Fixed);

        public class Store { public void Load(Item item) { {{Reported("item.Name")}} {{Given("item.Fixed")}} } }

        public class Orders
        {
            public void Handle(APIGatewayProxyRequest request, ILambdaContext context) => new Store().Load(new Item(request.PathParameters["name"], "fixed"));
        }
        """);

    [Fact]
    public Task Fires_in_an_in_process_function() => RuleTest<TRule>.Verify(
        $$"""
        public static class Orders
        {
            [Microsoft.Azure.WebJobs.FunctionName("Find")]
            public static void Run([Microsoft.Azure.WebJobs.HttpTrigger("get")] Microsoft.AspNetCore.Http.HttpRequest request)
            {
                string name = request.Query["name"]!;
                {{Reported("name")}}
            }
        }
        """);

    [Fact]
    public Task Half_typed_code_is_no_trouble() => RuleTest<TRule>.Verify(
        """
        public class Orders
        {
            public void Handle(APIGatewayProxyRequest request, ILambdaContext context) => new {|CS0246:Stor|}().Load(request.Body);
        }
        """);

    [Fact]
    public Task Nothing_is_said_without_a_function_sdk() => RuleTest<TRule>.VerifySdkAbsent(
        """
        public class Orders
        {
            public void Handle(string name)
            {
                System.IO.File.ReadAllText(name);
                System.Diagnostics.Process.Start(name);
                new System.Net.Http.HttpClient().GetAsync(name);
                new System.Xml.XmlDocument { XmlResolver = new System.Xml.XmlUrlResolver() }.LoadXml(name);
                new System.Xml.XmlDocument().SelectNodes(name);
                _ = new System.Text.RegularExpressions.Regex(name);
            }
        }
        """);

    private string Given(string value) => Marked(sink).Replace(Begin, "").Replace(End, "").Replace("VALUE", value);

    private string Reported(string value) => Marked(sink).Replace("VALUE", value);

    private string Begin => $"{{|{id}:";

    private const string End = "|}";

    private string Marked(string statement) => statement.Contains(Begin, StringComparison.Ordinal) ? statement : statement.Replace("VALUE", $"{Begin}VALUE{End}", StringComparison.Ordinal);
}
