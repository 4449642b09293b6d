using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Functions;

namespace Serverless.Analyzers.Rules.Endpoints;

/// <summary>SLS3002: an Azure HTTP trigger leaves its authorization level implicit.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls3002ImplicitAuthorizationLevel() : ServerlessAnalyzer(Descriptors.ImplicitAuthorizationLevel)
{
    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation) =>
        context.RegisterSymbolAction(
            symbol =>
            {
                if (compilation.Functions.Of((IMethodSymbol)symbol.Symbol) is { Endpoint: { Kind: EndpointKind.AzureHttp, Level: null } endpoint } function
                    && Locations.Of(endpoint.Attribute!, symbol.CancellationToken) is { } location)
                {
                    symbol.ReportDiagnostic(Diagnostic.Create(Descriptors.ImplicitAuthorizationLevel, location, function.Name));
                }
            },
            SymbolKind.Method);
}
