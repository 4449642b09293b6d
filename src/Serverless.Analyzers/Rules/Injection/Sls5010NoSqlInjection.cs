using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Flow;
using Serverless.Analyzers.Flow.Core;

namespace Serverless.Analyzers.Rules.Injection;

/// <summary>SLS5010: data of the event becomes part of the query text of a store that is not SQL.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls5010NoSqlInjection() : FlowAnalyzer(Descriptors.NoSqlInjection, SinkKinds.NoSql, FlowKinds.Event)
{
    private protected override object[] Arguments(FlowHit hit) => [hit.Source.Name, hit.SinkName, hit.Way];
}
