using Serverless.Analyzers.Rules.Injection;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Injection.Sls5003PathInjection>;

namespace Serverless.Analyzers.Tests.Rules.Injection;

public class Sls5003Tests() : InjectionTests<Sls5003PathInjection>("SLS5003", """System.IO.File.ReadAllText(VALUE);""")
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
}
