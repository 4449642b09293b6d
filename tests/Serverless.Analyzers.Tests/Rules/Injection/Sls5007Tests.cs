using Serverless.Analyzers.Rules.Injection;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Injection.Sls5007XmlEntities>;

namespace Serverless.Analyzers.Tests.Rules.Injection;

public class Sls5007Tests() : InjectionTests<Sls5007XmlEntities>("SLS5007", """new System.Xml.XmlDocument { XmlResolver = new System.Xml.XmlUrlResolver() }.LoadXml(VALUE);""")
{
    private const string Usings =
        """
        using System.Xml;
        using System.Xml.Linq;
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

        public static class Settings
        {
            public static XmlReaderSettings Open { get; } = new() { DtdProcessing = DtdProcessing.Parse, XmlResolver = new XmlUrlResolver() };
            public static XmlReaderSettings Closed => new() { DtdProcessing = DtdProcessing.Ignore };
            public static XmlReaderSettings Make() { var made = new XmlReaderSettings(); made.DtdProcessing = DtdProcessing.Parse; return made; }
        }
        """;

    [Theory]
    [InlineData("""using var reader = XmlReader.Create({|SLS5007:new StringReader(name)|}, new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse });""")]
    [InlineData("""var settings = new XmlReaderSettings(); settings.DtdProcessing = DtdProcessing.Parse; settings.XmlResolver = new XmlUrlResolver(); using var reader = XmlReader.Create({|SLS5007:new StringReader(name)|}, settings);""")]
    [InlineData("""var document = new XmlDocument { XmlResolver = new XmlUrlResolver() }; document.LoadXml({|SLS5007:name|});""")]
    [InlineData("""var document = new XmlDocument(); document.XmlResolver = new XmlUrlResolver(); document.LoadXml({|SLS5007:name|});""")]
    [InlineData("""using var reader = new XmlTextReader({|SLS5007:new StringReader(name)|});""")]
    [InlineData("""var document = new XmlDocument { XmlResolver = new XmlUrlResolver() }; document.InnerXml = {|SLS5007:name|};""")]
    [InlineData("""void Load(XmlDocument document) { document.XmlResolver = new XmlUrlResolver(); document.LoadXml({|SLS5007:name|}); } Load(new XmlDocument());""")]
    [InlineData("""using var reader = XmlReader.Create({|SLS5007:new StringReader(name)|}, Settings.Open);""")]
    [InlineData("""using var reader = XmlReader.Create({|SLS5007:new StringReader(name)|}, Settings.Make());""")]
    public Task Fires(string statements) => Rule.Verify(Lambda(statements));

    [Theory]
    [InlineData("""using var reader = XmlReader.Create(new StringReader(name));""")]
    [InlineData("""using var reader = XmlReader.Create(new StringReader(name), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });""")]
    [InlineData("""using var reader = new XmlTextReader(new StringReader(name)) { DtdProcessing = DtdProcessing.Prohibit };""")]
    [InlineData("""using var reader = new XmlTextReader(new StringReader(name)); reader.DtdProcessing = DtdProcessing.Ignore;""")]
    [InlineData("""using var reader = new XmlTextReader(new StringReader(name)); reader.DtdProcessing = (DtdProcessing)1;""")]
    [InlineData("""using var reader = new XmlTextReader(new StringReader(name)) { DtdProcessing = 0 };""")]
    [InlineData("""using var reader = new XmlTextReader(new StringReader(name)) { XmlResolver = null };""")]
    [InlineData("""using var reader = XmlReader.Create(new StringReader(name), new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, XmlResolver = null });""")]
    [InlineData("""var document = new XmlDocument { XmlResolver = XmlResolver.ThrowingResolver }; document.LoadXml(name);""")]
    [InlineData("""new XmlDocument().LoadXml(name);""")]
    [InlineData("""var document = new XmlDocument { XmlResolver = null }; document.LoadXml(name);""")]
    [InlineData("""_ = XDocument.Parse(name);""")]
    [InlineData("""using var reader = XmlReader.Create("/var/task/settings.xml", new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse });""")]
    [InlineData("""var document = new XmlDocument(); document.InnerXml = name;""")]
    [InlineData("""void Load(XmlDocument document) { document.XmlResolver = null; document.LoadXml(name); } Load(new XmlDocument());""")]
    [InlineData("""using var reader = XmlReader.Create(new StringReader(name), Settings.Closed);""")]
    [InlineData("""using var reader = XmlReader.Create(new StringReader(name), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = new XmlUrlResolver() });""")]
    public Task Stays_quiet(string statements) => Rule.Verify(Lambda(statements));
}
