using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Flow;
using Serverless.Analyzers.Flow.Core;

namespace Serverless.Analyzers.Rules.Resources;

/// <summary>SLS7008: a number of the event is a size or the bound of a loop, and nothing limits it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls7008UnboundedSize() : FlowAnalyzer(Descriptors.UnboundedSize, SinkKinds.Size, FlowKinds.Event)
{
    private protected override object[] Arguments(FlowHit hit) => [hit.Source.Name, hit.SinkName, hit.Way];
}
