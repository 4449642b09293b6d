using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow;
using Serverless.Analyzers.Flow.Core;
using Serverless.Analyzers.Flow.Engine;

namespace Serverless.Analyzers.Rules.Logging;

/// <summary>SLS2003: a whole request, message, or object with a secret member reaches a log.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls2003WholeObjectLogged() : FlowAnalyzer(Descriptors.WholeObjectLogged, SinkKinds.Log, FlowKinds.Payload | FlowKinds.SecretObject)
{
    private protected override object[] Arguments(FlowHit hit) => [hit.Source.Name, hit.Destination!, hit.SinkName, hit.Way];

    // A value that is a secret itself is SLS2001's.
    private protected override bool IsQuiet(FlowHit hit, ServerlessCompilation compilation) =>
        hit.Destination == ApiCatalog.ExceptionMessage
        || compilation.Flow.At(hit.Sink).Any(other => other.Kind == hit.Kind && (other.Source.Kind & (FlowKinds.Secret | FlowKinds.NamedSecret)) != 0);

    // What queues and streams carry is the system's own more often than what HTTP callers send.
    private protected override DiagnosticSeverity? SeverityOf(FlowHit hit, ServerlessCompilation compilation) => hit.Source.Text == ObjectText.Message ? DiagnosticSeverity.Info : null;
}
