using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Flow;
using Serverless.Analyzers.Flow.Core;

namespace Serverless.Analyzers.Rules.Injection;

/// <summary>SLS5004: data of the event becomes part of the address of an outgoing request.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls5004ServerSideRequestForgery() : FlowAnalyzer(Descriptors.ServerSideRequestForgery, SinkKinds.Url, FlowKinds.Event)
{
    private protected override object[] Arguments(FlowHit hit) => [hit.Source.Name, hit.SinkName, hit.Way];
}
