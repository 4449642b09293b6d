using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Flow;
using Serverless.Analyzers.Flow.Core;

namespace Serverless.Analyzers.Rules.Logging;

/// <summary>SLS2005: data of the event becomes part of the text of a log entry, where line breaks forge further ones.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls2005ForgedLogEntry() : FlowAnalyzer(Descriptors.ForgedLogEntry, SinkKinds.LogText, FlowKinds.Event)
{
    private protected override object[] Arguments(FlowHit hit) => [hit.Source.Name, hit.SinkName, hit.Way];
}
