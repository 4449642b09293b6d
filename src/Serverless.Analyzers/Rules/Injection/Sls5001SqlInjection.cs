using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Flow;
using Serverless.Analyzers.Flow.Core;

namespace Serverless.Analyzers.Rules.Injection;

/// <summary>SLS5001: data of the event becomes part of SQL text.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls5001SqlInjection() : FlowAnalyzer(Descriptors.SqlInjection, SinkKinds.Sql, FlowKinds.Event)
{
    private protected override object[] Arguments(FlowHit hit) => [hit.Source.Name, hit.SinkName, hit.Way];
}
