using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Flow;
using Serverless.Analyzers.Flow.Core;

namespace Serverless.Analyzers.Rules.Injection;

/// <summary>SLS5005: data of the event becomes part of an HTML response.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls5005HtmlInjection() : FlowAnalyzer(Descriptors.HtmlInjection, SinkKinds.Html, FlowKinds.Event)
{
    private protected override object[] Arguments(FlowHit hit) => [hit.Source.Name, hit.SinkName, hit.Way];

    private protected override bool IsQuiet(FlowHit hit, ServerlessCompilation compilation) => !HtmlResponse.Is(hit.Sink, compilation);
}
