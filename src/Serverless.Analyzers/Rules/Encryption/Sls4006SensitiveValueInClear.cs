using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Flow;
using Serverless.Analyzers.Flow.Core;

namespace Serverless.Analyzers.Rules.Encryption;

/// <summary>SLS4006: a secret that an API hands out, or named personal data, is written in clear to a store.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls4006SensitiveValueInClear() : FlowAnalyzer(Descriptors.SensitiveValueInClear, SinkKinds.Store, FlowKinds.Secret | FlowKinds.Personal)
{
    private protected override object[] Arguments(FlowHit hit) =>
        [hit.Source.Name, hit.Source.Kind == FlowKinds.Personal ? "personal data" : $"read from {hit.Source.Text}", hit.Destination!, hit.SinkName, hit.Way];

    // Stores are made for what users tell of themselves; whether it belongs there in clear is for the owner to say.
    private protected override DiagnosticSeverity? SeverityOf(FlowHit hit, ServerlessCompilation compilation) => hit.Source.Kind == FlowKinds.Personal ? DiagnosticSeverity.Info : null;
}
