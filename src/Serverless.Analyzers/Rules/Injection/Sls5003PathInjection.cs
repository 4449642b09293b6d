using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Flow;
using Serverless.Analyzers.Flow.Core;

namespace Serverless.Analyzers.Rules.Injection;

/// <summary>SLS5003: data of the event becomes part of a file path.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls5003PathInjection() : FlowAnalyzer(Descriptors.PathInjection, SinkKinds.Path, FlowKinds.Event)
{
    private protected override object[] Arguments(FlowHit hit) => [hit.Source.Name, hit.SinkName, hit.Way];
}
