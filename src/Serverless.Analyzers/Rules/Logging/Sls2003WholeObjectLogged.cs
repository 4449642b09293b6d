using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow;

namespace Serverless.Analyzers.Rules.Logging;

/// <summary>SLS2003: a whole request, message, or object with a secret member reaches a log.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls2003WholeObjectLogged() : ServerlessAnalyzer(Descriptors.WholeObjectLogged)
{
    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation)
    {
        if (!compilation.Catalog.Has(ApiRole.LogSink))
        {
            return;
        }

        var secrets = new SecretFinder(compilation.Catalog);
        var objects = new SensitiveObjects(compilation.Catalog);
        LogSinks.Register(context, compilation.Catalog, (operation, logged) =>
        {
            // A value that is a secret itself is SLS2001's.
            if (logged.Destination != ApiCatalog.ExceptionMessage && objects.Find(logged) is { } origin && secrets.Find(logged) is null)
            {
                // What queues and streams carry is the system's own more often than what HTTP callers send.
                var severity = origin.Kind == SensitiveObjects.Message ? DiagnosticSeverity.Info : Descriptors.WholeObjectLogged.DefaultSeverity;
                operation.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.WholeObjectLogged, logged.Value.Syntax.GetLocation(), severity, additionalLocations: null, properties: null,
                    origin.Name, logged.Destination, logged.Sink));
            }
        });
    }
}
