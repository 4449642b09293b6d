using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Flow;
using Serverless.Analyzers.Flow.Core;
using Serverless.Analyzers.Functions;

namespace Serverless.Analyzers.Rules.Endpoints;

/// <summary>SLS3011: the record that an endpoint reads or deletes is the one its caller names, and nothing looks at who calls.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls3011RecordOfAnotherCaller() : FlowAnalyzer(Descriptors.RecordOfAnotherCaller, SinkKinds.Record, FlowKinds.Event)
{
    private protected override object[] Arguments(FlowHit hit) => [hit.Source.Name, hit.SinkName, hit.Way];

    // Only requests have callers that could be told apart.
    private protected override bool IsQuiet(FlowHit hit, ServerlessCompilation compilation) =>
        compilation.Models[hit.Sink.SyntaxTree].GetEnclosingSymbol(hit.Sink.SpanStart) is not { } around
        || compilation.Reachability.PathTo(around, hit.Sink) is not { } path
        || compilation.Functions.All.FirstOrDefault(candidate => candidate.Name == path.Root) is not { Trigger.Kind: TriggerKind.Http } function
        || compilation.Auth.LooksAtCaller(function, default);
}
