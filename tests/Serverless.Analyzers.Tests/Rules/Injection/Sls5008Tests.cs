using Serverless.Analyzers.CodeFixes.Injection;
using Serverless.Analyzers.Rules.Injection;
using Serverless.Analyzers.Tests.Verifiers;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Injection.Sls5008RegexInjection>;

namespace Serverless.Analyzers.Tests.Rules.Injection;

public class Sls5008Tests() : InjectionTests<Sls5008RegexInjection>("SLS5008", """_ = new System.Text.RegularExpressions.Regex(VALUE);""")
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
    public Task The_fix_escapes_the_value() => FixTest<Sls5008RegexInjection, Sls5008RegexInjectionFix>.Verify(
        Lambda("""
        _ = new Regex({|SLS5008:name|});
                _ = Regex.IsMatch("a", {|SLS5008:"^" + name + "$"|}); // whole
                _ = Regex.Match("a", {|SLS5008:$"^{name}[0-9]+$"|});
        """),
        Lambda("""
        _ = new Regex(Regex.Escape(name), RegexOptions.None, TimeSpan.FromSeconds(1));
                _ = Regex.IsMatch("a", "^" + Regex.Escape(name) + "$", RegexOptions.None, TimeSpan.FromSeconds(1)); // whole
                _ = Regex.Match("a", $"^{Regex.Escape(name)}[0-9]+$", RegexOptions.None, TimeSpan.FromSeconds(1));
        """),
        title: "Escape the value and add a timeout (it then matches only itself; a search of more than a second throws)");

    [Theory]
    [InlineData("""Regex found = new({|SLS5008:name|}, RegexOptions.Compiled /* kept */);""", """Regex found = new(Regex.Escape(name), RegexOptions.Compiled, TimeSpan.FromSeconds(1) /* kept */);""")]
    [InlineData("""_ = Regex.Replace("a", {|SLS5008:name|}, "b");""", """_ = Regex.Replace("a", Regex.Escape(name), "b", RegexOptions.None, TimeSpan.FromSeconds(1));""")]
    [InlineData("""_ = Regex.IsMatch(pattern: {|SLS5008:name|}, input: "a");""", """_ = Regex.IsMatch(pattern: Regex.Escape(name), input: "a", options: RegexOptions.None, matchTimeout: TimeSpan.FromSeconds(1));""")]
    [InlineData("""_ = Regex.Match("a", {|SLS5008:name|}, RegexOptions.None, TimeSpan.FromMilliseconds(50));""", """_ = Regex.Match("a", Regex.Escape(name), RegexOptions.None, TimeSpan.FromMilliseconds(50));""")]
    public Task The_fix_adds_a_timeout_where_there_is_none(string statements, string repaired) =>
        FixTest<Sls5008RegexInjection, Sls5008RegexInjectionFix>.Verify(Lambda(statements), Lambda(repaired));

    [Fact]
    public Task No_fix_is_offered_where_another_value_may_be_a_pattern() => FixTest<Sls5008RegexInjection, Sls5008RegexInjectionFix>.Verify(
        Lambda("""var start = File.ReadAllText("/var/task/pattern"); _ = new Regex({|SLS5008:start + name|});"""),
        Lambda("""var start = File.ReadAllText("/var/task/pattern"); _ = new Regex({|SLS5008:start + name|});"""));
}
