using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Flow;
using Serverless.Analyzers.Flow.Core;

namespace Serverless.Analyzers.Rules.Injection;

/// <summary>SLS5008: data of the event becomes part of a regular expression.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls5008RegexInjection() : FlowAnalyzer(Descriptors.RegexInjection, SinkKinds.Regex, FlowKinds.Event)
{
    private protected override object[] Arguments(FlowHit hit) => [hit.Source.Name, hit.SinkName, hit.Way];
}
