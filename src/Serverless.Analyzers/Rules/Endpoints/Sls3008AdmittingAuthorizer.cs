using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Functions;

namespace Serverless.Analyzers.Rules.Endpoints;

/// <summary>SLS3008: a Lambda authorizer admits every caller; no way through it turns one away.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls3008AdmittingAuthorizer() : ServerlessAnalyzer(Descriptors.AdmittingAuthorizer)
{
    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation) =>
        context.RegisterSymbolAction(
            symbol =>
            {
                if (compilation.Functions.Of((IMethodSymbol)symbol.Symbol) is { Trigger.Kind: TriggerKind.Authorizer, Body: not null } function
                    && compilation.Authorizers.AdmitsEveryone(function.Method, symbol.CancellationToken)
                    && function.Method.Locations.FirstOrDefault(location => location.IsInSource) is { } place)
                {
                    symbol.ReportDiagnostic(Diagnostic.Create(Descriptors.AdmittingAuthorizer, place, function.Name));
                }
            },
            SymbolKind.Method);
}
