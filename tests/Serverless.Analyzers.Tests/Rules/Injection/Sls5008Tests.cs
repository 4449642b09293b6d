using Serverless.Analyzers.Rules.Injection;
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
}
