using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow;
using Serverless.Analyzers.Functions;

namespace Serverless.Analyzers.Rules.Endpoints;

/// <summary>SLS3005: a Lambda function URL has AuthType NONE, by Annotations (where it is the default) or in CDK code.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls3005OpenFunctionUrl() : ServerlessAnalyzer(Descriptors.OpenFunctionUrl)
{
    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation)
    {
        context.RegisterSymbolAction(
            symbol =>
            {
                if (compilation.Functions.Of((IMethodSymbol)symbol.Symbol) is { Endpoint: { Kind: EndpointKind.FunctionUrl, AuthType: null or FunctionUrlAuthType.None } endpoint } function
                    && OpenEndpoint.IsUnguarded(compilation, function, symbol.CancellationToken)
                    && Locations.Of(endpoint.Attribute!, symbol.CancellationToken) is { } location)
                {
                    symbol.ReportDiagnostic(Diagnostic.Create(Descriptors.OpenFunctionUrl, location, function.Name));
                }
            },
            SymbolKind.Method);

        if (compilation.Catalog.Has(ApiRole.OpenEndpoint))
        {
            ValueSite.Register(context, (operation, site) =>
            {
                if (RowMatch.Find(compilation.Catalog, ApiRole.OpenEndpoint, site) is not null)
                {
                    operation.ReportDiagnostic(Diagnostic.Create(Descriptors.OpenFunctionUrl, site.Syntax.GetLocation(), operation.ContainingSymbol.ContainingType?.Name ?? site.Member.Name));
                }
            });
        }
    }
}
