using Microsoft.CodeAnalysis;
using Serverless.Analyzers.CodeFixes.Injection;
using Serverless.Analyzers.Rules.Injection;
using Serverless.Analyzers.Tests.Verifiers;
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
    [InlineData("""using var reader = XmlReader.Create({|SLS5007:new StringReader(name)|}, new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, XmlResolver = new XmlUrlResolver() });""")]
    [InlineData("""using var reader = XmlReader.Create({|SLS5007:new StringReader(name)|}, new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, MaxCharactersFromEntities = 0 });""")]
    [InlineData("""var settings = new XmlReaderSettings(); settings.DtdProcessing = DtdProcessing.Parse; settings.XmlResolver = new XmlUrlResolver(); using var reader = XmlReader.Create({|SLS5007:new StringReader(name)|}, settings);""")]
    [InlineData("""var document = new XmlDocument { XmlResolver = new XmlUrlResolver() }; document.LoadXml({|SLS5007:name|});""")]
    [InlineData("""var document = new XmlDocument(); document.XmlResolver = new XmlUrlResolver(); document.LoadXml({|SLS5007:name|});""")]
    [InlineData("""using var reader = new XmlTextReader({|SLS5007:new StringReader(name)|}) { XmlResolver = new XmlUrlResolver() };""")]
    [InlineData("""var document = new XmlDocument { XmlResolver = new XmlUrlResolver() }; document.InnerXml = {|SLS5007:name|};""")]
    [InlineData("""void Load(XmlDocument document) { document.XmlResolver = new XmlUrlResolver(); document.LoadXml({|SLS5007:name|}); } Load(new XmlDocument());""")]
    [InlineData("""using var reader = XmlReader.Create({|SLS5007:new StringReader(name)|}, Settings.Open);""")]
    public Task Fires(string statements) => Rule.Verify(Lambda(statements));

    [Theory]
    [InlineData("""using var reader = XmlReader.Create({|#0:new StringReader(name)|}, new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse });""")]
    [InlineData("""using var reader = XmlReader.Create({|#0:new StringReader(name)|}, Settings.Make());""")]
    [InlineData("""using var reader = new XmlTextReader({|#0:new StringReader(name)|});""")]
    public Task Entities_that_only_grow_are_a_suggestion(string statements) => Rule.VerifySeverity(Lambda(statements), DiagnosticSeverity.Info);

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

    [Theory]
    [InlineData("""using var reader = XmlReader.Create({|SLS5007:new StringReader(name)|}, new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse /* why */ });""", """using var reader = XmlReader.Create(new StringReader(name), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit /* why */ });""")]
    [InlineData("""var settings = new XmlReaderSettings(); settings.DtdProcessing = DtdProcessing.Parse; settings.XmlResolver = new XmlUrlResolver(); using var reader = XmlReader.Create({|SLS5007:new StringReader(name)|}, settings);""", """var settings = new XmlReaderSettings(); settings.DtdProcessing = DtdProcessing.Prohibit; settings.XmlResolver = null; using var reader = XmlReader.Create(new StringReader(name), settings);""")]
    [InlineData("""using var reader = XmlReader.Create({|SLS5007:new StringReader(name)|}, new XmlReaderSettings { DtdProcessing = (DtdProcessing)2, ValidationType = ValidationType.Schema, XmlResolver = new XmlUrlResolver() });""", """using var reader = XmlReader.Create(new StringReader(name), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, ValidationType = ValidationType.Schema, XmlResolver = new XmlUrlResolver() });""")]
    [InlineData("""using var reader = new XmlTextReader({|SLS5007:new StringReader(name)|}) { Namespaces = false };""", """using var reader = new XmlTextReader(new StringReader(name)) { Namespaces = false, DtdProcessing = DtdProcessing.Prohibit };""")]
    [InlineData("""using var reader = new XmlTextReader({|SLS5007:new StringReader(name)|}); reader.DtdProcessing = DtdProcessing.Parse;""", """using var reader = new XmlTextReader(new StringReader(name)); reader.DtdProcessing = DtdProcessing.Prohibit;""")]
    public Task The_fix_prohibits_document_types(string statements, string repaired) =>
        FixTest<Sls5007XmlEntities, Sls5007XmlEntitiesFix>.Verify(Lambda(statements), Lambda(repaired), title: "Prohibit DTDs (documents with a DTD are then rejected)");

    [Theory]
    [InlineData("""var document = new XmlDocument { XmlResolver = new XmlUrlResolver() }; document.LoadXml({|SLS5007:name|}); document.InnerXml = {|SLS5007:name|};""", """var document = new XmlDocument { XmlResolver = null }; document.LoadXml(name); document.InnerXml = name;""")]
    [InlineData("""var document = new XmlDocument(); document.XmlResolver = new XmlUrlResolver(); document.LoadXml({|SLS5007:name|});""", """var document = new XmlDocument(); document.XmlResolver = null; document.LoadXml(name);""")]
    [InlineData("""void Load(XmlDocument document) { document.XmlResolver = new XmlUrlResolver(); document.LoadXml({|SLS5007:name|}); } Load(new XmlDocument());""", """void Load(XmlDocument document) { document.XmlResolver = null; document.LoadXml(name); } Load(new XmlDocument());""")]
    public Task The_fix_takes_the_resolver_from_documents(string statements, string repaired) =>
        FixTest<Sls5007XmlEntities, Sls5007XmlEntitiesFix>.Verify(Lambda(statements), Lambda(repaired), title: "Set XmlResolver to null (what a DTD names outside the document is then not read)");

    [Fact]
    public Task The_fix_repairs_all_and_finds_the_type_without_a_using() => FixTest<Sls5007XmlEntities, Sls5007XmlEntitiesFix>.Verify(
        """
        public class Orders
        {
            public void Handle(APIGatewayProxyRequest request, ILambdaContext context)
            {
                using var first = new System.Xml.XmlTextReader({|SLS5007:new StringReader(request.Body)|});
                using var second = System.Xml.XmlReader.Create({|SLS5007:new StringReader(request.Body)|}, new() { DtdProcessing = System.Xml.DtdProcessing.Parse });
            }
        }
        """,
        """
        public class Orders
        {
            public void Handle(APIGatewayProxyRequest request, ILambdaContext context)
            {
                using var first = new System.Xml.XmlTextReader(new StringReader(request.Body))
                {
                    DtdProcessing = System.Xml.DtdProcessing.Prohibit,
                };
                using var second = System.Xml.XmlReader.Create(new StringReader(request.Body), new() { DtdProcessing = System.Xml.DtdProcessing.Prohibit });
            }
        }
        """);

    [Theory]
    [InlineData("""var dtd = context.FunctionName == "a" ? DtdProcessing.Parse : DtdProcessing.Prohibit; using var reader = new XmlTextReader({|SLS5007:new StringReader(name)|}) { DtdProcessing = dtd };""")]
    public Task No_fix_is_offered_for_computed_settings(string statements) =>
        FixTest<Sls5007XmlEntities, Sls5007XmlEntitiesFix>.Verify(Lambda(statements), Lambda(statements));

    [Fact]
    public Task No_fix_is_offered_where_the_half_typed_value_is_none() => FixTest<Sls5007XmlEntities, Sls5007XmlEntitiesFix>.Verify(
        Lambda("""using var reader = XmlReader.Create({|SLS5007:new StringReader(name)|}, Made()); XmlReaderSettings Made() { var made = new XmlReaderSettings(); made.DtdProcessing = DtdProcessing.Parse | {|CS0103:Other|}; return made; }"""),
        Lambda("""using var reader = XmlReader.Create({|SLS5007:new StringReader(name)|}, Made()); XmlReaderSettings Made() { var made = new XmlReaderSettings(); made.DtdProcessing = DtdProcessing.Parse | {|CS0103:Other|}; return made; }"""));
}
