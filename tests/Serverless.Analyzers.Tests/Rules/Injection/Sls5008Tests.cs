using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Injection.Sls5008RegexInjection>;

namespace Serverless.Analyzers.Tests.Rules.Injection;

public class Sls5008Tests
{
    private const string Usings =
        """
        using Microsoft.AspNetCore.Http;
        using System.Text.RegularExpressions;

        """;

    private static string Lambda(string statements) => Usings +
        $$"""
        public class Files
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
    [InlineData("""_ = new Regex({|SLS5008:name|});""")]
    [InlineData("""_ = Regex.IsMatch("text", {|SLS5008:"^" + name|});""")]
    [InlineData("""_ = Regex.Replace("text", {|SLS5008:name|}, "");""")]
    [InlineData("""_ = Regex.Match("text", {|SLS5008:$"{name}$"|}, RegexOptions.None, TimeSpan.FromSeconds(1));""")]
    public Task Fires(string statements) => Rule.Verify(Lambda(statements));

    [Theory]
    [InlineData("""_ = new Regex(Regex.Escape(name));""")]
    [InlineData("""_ = Regex.IsMatch("text", "^" + Regex.Escape(name) + "$");""")]
    [InlineData("""_ = Regex.IsMatch(name, "^a$");""")]
    [InlineData("""_ = new Regex("^a$").Match(name);""")]
    [InlineData("""_ = Regex.Replace("text", "a", name);""")]
    [InlineData("""_ = new Regex("a{" + int.Parse(name) + "}");""")]
    public Task Stays_quiet(string statements) => Rule.Verify(Lambda(statements));

    [Fact]
    public Task Fires_through_two_helper_classes() => Rule.VerifyFiles(
        """
        public class Files
        {
            public void Handle(APIGatewayProxyRequest request, ILambdaContext context) => new Service().Find(request.PathParameters["name"]);
        }
        """,
        """
        public class Service { public void Find(string name) => new Store().Load("a" + name); }
        """,
        Usings + """
        public class Store { public void Load(string text) { _ = new Regex({|SLS5008:text|}); } }
        """);

    [Fact]
    public Task Fires_through_an_interface_in_an_isolated_function() => Rule.Verify(Usings +
        """
        public interface IStore { void Load(string name); }

        public class Store : IStore { public void Load(string name) { _ = new Regex({|SLS5008:name|}); } }

        public class Files(IStore store)
        {
            [Function("Find")]
            public void Run([HttpTrigger(AuthorizationLevel.Function, "get")] HttpRequestData request) => store.Load(request.Query["name"]!);
        }
        """);

    [Fact]
    public Task Fires_through_an_object_and_leaves_its_other_members_alone() => Rule.Verify(Usings +
        """
        public record Item(string Name, string Fixed);

        public class Store { public void Load(Item item) { _ = new Regex({|SLS5008:item.Name|}); _ = new Regex(item.Fixed); } }

        public class Files
        {
            public void Handle(APIGatewayProxyRequest request, ILambdaContext context) => new Store().Load(new Item(request.PathParameters["name"], "fixed"));
        }
        """);

    [Fact]
    public Task Fires_in_an_in_process_function() => Rule.Verify(Usings +
        """
        public static class Files
        {
            [Microsoft.Azure.WebJobs.FunctionName("Find")]
            public static void Run([Microsoft.Azure.WebJobs.HttpTrigger("get")] HttpRequest request)
            {
                string name = request.Query["name"]!;
                _ = new Regex({|SLS5008:name|});
            }
        }
        """);

    [Fact]
    public Task Nothing_is_said_without_a_function_sdk() => Rule.VerifySdkAbsent(
        """
        public class Files { public void Handle(string name) { _ = new System.Text.RegularExpressions.Regex(name); } }
        """);
}
