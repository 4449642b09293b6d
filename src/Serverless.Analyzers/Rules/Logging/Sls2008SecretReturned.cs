using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Flow;
using Serverless.Analyzers.Flow.Core;

namespace Serverless.Analyzers.Rules.Logging;

/// <summary>SLS2008: a secret that an API hands out is returned in the response.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls2008SecretReturned() : FlowAnalyzer(Descriptors.SecretReturned, SinkKinds.Response, FlowKinds.Secret)
{
    private protected override object[] Arguments(FlowHit hit) => [hit.Source.Name, hit.Source.Text ?? "a secret", hit.SinkName, hit.Way];
}
