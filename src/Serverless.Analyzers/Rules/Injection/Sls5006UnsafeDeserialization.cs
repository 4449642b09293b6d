using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Flow;
using Serverless.Analyzers.Flow.Core;

namespace Serverless.Analyzers.Rules.Injection;

/// <summary>SLS5006: data of the event becomes input of a deserializer that makes objects of types the text names.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls5006UnsafeDeserialization() : FlowAnalyzer(Descriptors.UnsafeDeserialization, SinkKinds.Deserialize, FlowKinds.Event)
{
    private protected override object[] Arguments(FlowHit hit) => [hit.Source.Name, hit.SinkName, hit.Way];

    private protected override bool IsQuiet(FlowHit hit, ServerlessCompilation compilation) => !ParserSettings.NamesTypes(hit.Sink, compilation);
}
