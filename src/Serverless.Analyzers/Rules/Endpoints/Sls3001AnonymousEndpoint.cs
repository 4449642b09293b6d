using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Functions;

namespace Serverless.Analyzers.Rules.Endpoints;

/// <summary>SLS3001: an Azure HTTP trigger is Anonymous, and nothing in the project authenticates its callers.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls3001AnonymousEndpoint() : ServerlessAnalyzer(Descriptors.AnonymousEndpoint)
{
    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation) =>
        context.RegisterSymbolAction(
            symbol =>
            {
                if (compilation.Functions.Of((IMethodSymbol)symbol.Symbol) is { Endpoint: { Kind: EndpointKind.AzureHttp, Level: AuthorizationLevel.Anonymous } endpoint } function
                    && OpenEndpoint.IsUnguarded(compilation, function, symbol.CancellationToken)
                    && compilation.Auth.UnenforcedMarker(function, symbol.CancellationToken) is null
                    && Locations.Of(endpoint.Attribute!, symbol.CancellationToken) is { } location)
                {
                    symbol.ReportDiagnostic(Diagnostic.Create(Descriptors.AnonymousEndpoint, location, function.Name));
                }
            },
            SymbolKind.Method);
}
