using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Flow;
using Serverless.Analyzers.Flow.Core;

namespace Serverless.Analyzers.Rules.Injection;

/// <summary>SLS5007: data of the event becomes input of an XML parser that resolves entities.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls5007XmlEntities() : FlowAnalyzer(Descriptors.XmlEntities, SinkKinds.Xml, FlowKinds.Event)
{
    private protected override object[] Arguments(FlowHit hit) => [hit.Source.Name, hit.SinkName, hit.Way];

    private protected override bool IsQuiet(FlowHit hit, ServerlessCompilation compilation) => !ParserSettings.TakesEntities(hit.Sink, compilation);

    // Without a resolver, the text is all that an entity can repeat, ten million characters at most.
    private protected override DiagnosticSeverity? SeverityOf(FlowHit hit, ServerlessCompilation compilation) =>
        ParserSettings.OpensEntities(hit.Sink, compilation) ? null : DiagnosticSeverity.Info;
}
