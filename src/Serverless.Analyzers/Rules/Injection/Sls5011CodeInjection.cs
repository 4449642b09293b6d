using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Flow;
using Serverless.Analyzers.Flow.Core;

namespace Serverless.Analyzers.Rules.Injection;

/// <summary>SLS5011: data of the event becomes part of a script, an expression or a template that is evaluated.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls5011CodeInjection() : FlowAnalyzer(Descriptors.CodeInjection, SinkKinds.Code, FlowKinds.Event)
{
    private protected override object[] Arguments(FlowHit hit) => [hit.Source.Name, hit.SinkName, hit.Way];
}
