using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow;

namespace Serverless.Analyzers.Rules.Logging;

/// <summary>SLS2001: a secret reaches a log, console, trace, scope, activity or exception message.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls2001SecretLogged() : ServerlessAnalyzer(Descriptors.SecretLogged)
{
    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation)
    {
        if (!compilation.Catalog.Has(ApiRole.LogSink))
        {
            return;
        }

        var secrets = new SecretFinder(compilation.Catalog);
        LogSinks.Register(context, compilation.Catalog, (operation, logged) =>
        {
            if (secrets.Find(logged) is { } origin)
            {
                operation.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.SecretLogged, logged.Value.Syntax.GetLocation(), Subject(logged.Value, origin), logged.Destination, logged.Sink));
            }
        });
    }

    // 'conn' read from connection string 'Orders'; 'message', which holds 'password'.
    private static string Subject(IOperation value, ValueOrigin origin)
    {
        var isVariable = value is ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation;
        var name = value.Syntax.ToString();
        return (isVariable, origin.Source) switch
        {
            (true, { } source) => $"The value of '{name}', read from {source},",
            (false, { } source) => $"A value read from {source}",
            (true, null) when name != origin.Name => $"The value of '{name}', which holds '{origin.Name}',",
            _ => $"The value of '{origin.Name}'",
        };
    }
}
