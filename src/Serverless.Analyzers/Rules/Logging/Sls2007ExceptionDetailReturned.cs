using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Flow;
using Serverless.Analyzers.Flow.Core;

namespace Serverless.Analyzers.Rules.Logging;

/// <summary>SLS2007: the message or stack trace of an exception that is not the project's own is returned to the caller.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls2007ExceptionDetailReturned() : FlowAnalyzer(Descriptors.ExceptionDetailReturned, SinkKinds.Response, FlowKinds.Exception)
{
    private protected override object[] Arguments(FlowHit hit) => [hit.Source.Name, hit.SinkName, hit.Way];

    private protected override bool IsQuiet(FlowHit hit, ServerlessCompilation compilation) =>
        compilation.Models.Operation(hit.Sink) is { } value && DevelopmentGuard.Covers(value);
}
