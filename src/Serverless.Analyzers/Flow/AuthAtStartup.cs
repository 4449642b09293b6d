using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Serverless.Analyzers.Catalog;

namespace Serverless.Analyzers.Flow;

/// <summary>What a project registers when it starts, as far as it authenticates callers.</summary>
/// <param name="CoversAll">The callers of every function are authenticated.</param>
/// <param name="EnforcesMarkers">Attributes that ask for authentication are enforced.</param>
internal sealed record AuthAtStartup(bool CoversAll, bool EnforcesMarkers)
{
    /// <summary>Looks for it in the whole project.</summary>
    public static AuthAtStartup Read(Compilation compilation, CatalogSymbols catalog, SemanticModels models, AuthChecks checks)
    {
        var names = new HashSet<string>(catalog.NamesOf(row => row is { Role: ApiRole.AuthEvidence, Hint: ApiCatalog.WholeProject or ApiCatalog.EnforcesMarkers })) { "UseMiddleware", "UseWhen" };
        var (coversAll, enforcesMarkers) = (false, false);
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                if (coversAll || !names.Contains(name.Identifier.ValueText) || models[tree].GetSymbolInfo(name).Symbol is not { } symbol)
                {
                    continue;
                }

                foreach (var row in catalog.Of(symbol, ApiRole.AuthEvidence))
                {
                    coversAll |= row.Hint == ApiCatalog.WholeProject;
                    enforcesMarkers |= row.Hint == ApiCatalog.EnforcesMarkers;
                }

                if (symbol is IMethodSymbol { Name: "UseMiddleware" or "UseWhen" } registration)
                {
                    coversAll |= Authenticates(registration, name, catalog, models[tree], checks);

                    // A middleware of a library that the catalog does not know may well read the attributes.
                    enforcesMarkers |= registration.TypeArguments is [{ } middleware] && middleware.DeclaringSyntaxReferences.IsEmpty;
                }
            }
        }

        return new AuthAtStartup(coversAll, enforcesMarkers);
    }

    private static bool Authenticates(IMethodSymbol registration, SimpleNameSyntax name, CatalogSymbols catalog, SemanticModel model, AuthChecks checks)
    {
        if (registration.TypeArguments is [INamedTypeSymbol middleware])
        {
            return catalog.Is(middleware, ApiRole.AuthEvidence)
                || middleware.GetMembers().OfType<IMethodSymbol>().Any(method => method.Name is "Invoke" or "InvokeAsync" && checks.Reaches(method, CancellationToken.None));
        }

        return name.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call
            && call.ArgumentList.Arguments.Any(argument => model.GetSymbolInfo(argument.Expression).Symbol is IMethodSymbol handler && checks.Reaches(handler, CancellationToken.None));
    }
}
