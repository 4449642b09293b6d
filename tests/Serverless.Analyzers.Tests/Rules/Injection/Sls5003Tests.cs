using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Injection.Sls5003PathInjection>;

namespace Serverless.Analyzers.Tests.Rules.Injection;

public class Sls5003Tests
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
    [InlineData("""File.ReadAllText({|SLS5003:"/tmp/" + name|});""")]
    [InlineData("""await File.WriteAllTextAsync({|SLS5003:Path.Combine("/tmp", name)|}, "x");""")]
    [InlineData("""File.Delete({|SLS5003:Path.GetFullPath(name)|});""")]
    [InlineData("""File.Move("/tmp/a", {|SLS5003:name|});""")]
    [InlineData("""using var stream = new FileStream({|SLS5003:name|}, FileMode.Open);""")]
    [InlineData("""using var reader = new StreamReader({|SLS5003:$"/tmp/{name}"|});""")]
    [InlineData("""Directory.CreateDirectory({|SLS5003:name|});""")]
    [InlineData("""{|SLS5003:new FileInfo(name)|}.Delete();""")]
    [InlineData("""var file = new FileInfo(Path.Combine("/tmp", name)); using var stream = {|SLS5003:file|}.OpenRead();""")]
    [InlineData("""File.Replace("/tmp/a", {|SLS5003:name|}, null);""")]
    [InlineData("""System.IO.Compression.ZipFile.ExtractToDirectory("/tmp/a.zip", {|SLS5003:"/tmp/" + name|});""")]
    [InlineData("""if (!(Path.GetFileName(name) != name)) { File.ReadAllText("/tmp/" + name); } else { File.ReadAllText({|SLS5003:"/tmp/" + name|}); }""")]
    public Task Fires(string statements) => Rule.Verify(Lambda(statements));

    [Theory]
    [InlineData("""_ = File.Exists(name);""")]
    [InlineData("""_ = new FileInfo(name).Exists;""")]
    [InlineData("""if (Path.GetFileName(name) != name) { return; } File.ReadAllText(Path.Combine("/tmp", name));""")]
    [InlineData("""File.ReadAllText(Path.Combine("/tmp", Path.GetFileName(name)));""")]
    [InlineData("""var path = Path.GetFullPath(Path.Combine("/tmp", name)); if (!path.StartsWith("/tmp/", StringComparison.Ordinal)) { return; } File.ReadAllText(path);""")]
    [InlineData("""File.ReadAllText("/tmp/" + int.Parse(name));""")]
    [InlineData("""if (name is "a" or "b") { File.ReadAllText("/tmp/" + name); }""")]
    [InlineData("""File.WriteAllText("/tmp/a", name);""")]
    [InlineData("""File.ReadAllText("/tmp/" + context.AwsRequestId);""")]
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
        public class Store { public void Load(string text) { File.ReadAllText({|SLS5003:text|}); } }
        """);

    [Fact]
    public Task Fires_through_an_interface_in_an_isolated_function() => Rule.Verify(Usings +
        """
        public interface IStore { void Load(string name); }

        public class Store : IStore { public void Load(string name) { File.ReadAllText({|SLS5003:name|}); } }

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

        public class Store { public void Load(Item item) { File.ReadAllText({|SLS5003:item.Name|}); File.ReadAllText(item.Fixed); } }

        public class Files
        {
            public void Handle(APIGatewayProxyRequest request, ILambdaContext context) => new Store().Load(new Item(request.PathParameters["name"], "fixed"));
        }
        """);

    [Fact]
    public Task What_an_orchestration_hands_to_its_activity_is_a_suggestion() => Rule.VerifySeverity(
        Usings +
        """
        public static class Files
        {
            [Function("Copy")]
            public static string Copy([ActivityTrigger] string path) => File.ReadAllText({|#0:path|});
        }
        """,
        Microsoft.CodeAnalysis.DiagnosticSeverity.Info);

    [Fact]
    public Task Fires_in_an_in_process_function() => Rule.Verify(Usings +
        """
        public static class Files
        {
            [Microsoft.Azure.WebJobs.FunctionName("Find")]
            public static void Run([Microsoft.Azure.WebJobs.HttpTrigger("get")] HttpRequest request)
            {
                string name = request.Query["name"]!;
                File.ReadAllText({|SLS5003:name|});
            }
        }
        """);

    [Fact]
    public Task Nothing_is_said_without_a_function_sdk() => Rule.VerifySdkAbsent(
        """
        public class Files { public void Handle(string name) { System.IO.File.ReadAllText(name); } }
        """);
}
