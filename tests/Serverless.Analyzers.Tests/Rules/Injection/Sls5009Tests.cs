using Serverless.Analyzers.Rules.Injection;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Injection.Sls5009DirectoryInjection>;

namespace Serverless.Analyzers.Tests.Rules.Injection;

public class Sls5009Tests() : InjectionTests<Sls5009DirectoryInjection>("SLS5009", """new System.Xml.XmlDocument().SelectNodes(VALUE);""")
{
    private const string Usings =
        """
        using System.Xml;
        using System.Xml.Linq;
        using System.Xml.XPath;
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

        namespace System.DirectoryServices
        {
            public class DirectorySearcher
            {
                public DirectorySearcher() { }
                public DirectorySearcher(string filter) { }
                public string? Filter { get; set; }
            }
        }
        """;

    [Theory]
    [InlineData("""new XmlDocument().SelectSingleNode({|SLS5009:$"//user[name='{name}']"|});""")]
    [InlineData("""new XDocument().XPathSelectElement({|SLS5009:"//user/" + name|});""")]
    [InlineData("""new XmlDocument().CreateNavigator()!.Evaluate({|SLS5009:name|});""")]
    [InlineData("""_ = XPathExpression.Compile({|SLS5009:name|});""")]
    [InlineData("""_ = new System.DirectoryServices.DirectorySearcher({|SLS5009:$"(uid={name})"|});""")]
    [InlineData("""_ = new System.DirectoryServices.DirectorySearcher { Filter = {|SLS5009:$"(uid={name})"|} };""")]
    public Task Fires(string statements) => Rule.Verify(Lambda(statements));

    [Theory]
    [InlineData("""new XmlDocument().SelectSingleNode("//user");""")]
    [InlineData("""new XmlDocument().SelectSingleNode("//user[" + int.Parse(name) + "]");""")]
    [InlineData("""if (name is "admin" or "guest") { new XmlDocument().SelectSingleNode($"//user[name='{name}']"); }""")]
    [InlineData("""if (name.All(char.IsLetterOrDigit)) { _ = new System.DirectoryServices.DirectorySearcher($"(uid={name})"); }""")]
    public Task Stays_quiet(string statements) => Rule.Verify(Lambda(statements));
}
