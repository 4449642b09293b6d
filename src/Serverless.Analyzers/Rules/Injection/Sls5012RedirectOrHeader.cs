using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Flow;
using Serverless.Analyzers.Flow.Core;

namespace Serverless.Analyzers.Rules.Injection;

/// <summary>SLS5012: data of the event becomes the address of a redirect, or a header that acts in the name of the host.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls5012RedirectOrHeader() : FlowAnalyzer(Descriptors.RedirectOrHeader, SinkKinds.Redirect | SinkKinds.Header, FlowKinds.Event)
{
    private protected override object[] Arguments(FlowHit hit) =>
    [
        hit.Source.Name,
        hit.Kind == SinkKinds.Redirect ? $"the address that '{hit.SinkName}' sends the caller to" : $"the header '{hit.SinkName}'",
        hit.Way,
    ];
}
