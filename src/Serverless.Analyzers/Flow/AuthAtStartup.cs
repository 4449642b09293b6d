using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Serverless.Analyzers.Catalog;

namespace Serverless.Analyzers.Flow;

/// <summary>What a project registers when it starts, as far as it authenticates callers.</summary>
/// <param name="CoversAll">The callers of every function are authenticated.</param>
/// <param name="EnforcesMarkers">Attributes of the catalog that ask for authentication are enforced.</param>
/// <param name="Enforced">The project's own attributes that a middleware of its own enforces.</param>
internal sealed record AuthAtStartup(bool CoversAll, bool EnforcesMarkers, IReadOnlyCollection<INamedTypeSymbol> Enforced)
{
    /// <summary>Looks for it in the whole project.</summary>
    public static AuthAtStartup Read(Compilation compilation, CatalogSymbols catalog, SemanticModels models, AuthChecks checks)
    {
        var names = new HashSet<string>(catalog.NamesOf(row => row is { Role: ApiRole.AuthEvidence, Hint: ApiCatalog.WholeProject or ApiCatalog.EnforcesMarkers })) { "UseMiddleware", "UseWhen" };
        var (coversAll, readsCredential, enforcesMarkers) = (false, false, false);
        var enforced = new List<INamedTypeSymbol>();
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

                if (symbol is not IMethodSymbol { Name: "UseMiddleware" or "UseWhen" } registration)
                {
                    continue;
                }

                // A middleware of a library that the catalog does not know may well read the attributes.
                enforcesMarkers |= registration.TypeArguments is [{ } middleware] && middleware.DeclaringSyntaxReferences.IsEmpty;
                coversAll |= registration.TypeArguments is [INamedTypeSymbol known] && catalog.Is(known, ApiRole.AuthEvidence);
                foreach (var filter in HandlersOf(registration, name, models[tree]).Select(handler => checks.In(handler, CancellationToken.None)))
                {
                    // One that tells functions apart by an attribute lets those without it pass.
                    var demands = filter.Attributes.Where(attribute => IsDemand(attribute, catalog)).ToList();
                    readsCredential |= filter.ReadsCredential;
                    coversAll |= filter.Rejects && demands.Count == 0;
                    if (filter.Rejects)
                    {
                        enforced.AddRange(demands);
                    }
                }
            }
        }

        // Beside a middleware that enforces attributes, one that reads the credential only finds out who calls.
        return new AuthAtStartup(coversAll || (readsCredential && enforced.Count == 0), enforcesMarkers, enforced);
    }

    private static IEnumerable<IMethodSymbol> HandlersOf(IMethodSymbol registration, SimpleNameSyntax name, SemanticModel model)
    {
        if (registration.TypeArguments is [INamedTypeSymbol middleware])
        {
            return middleware.GetMembers().OfType<IMethodSymbol>().Where(method => method.Name is "Invoke" or "InvokeAsync");
        }

        return name.FirstAncestorOrSelf<InvocationExpressionSyntax>()?.ArgumentList.Arguments.Select(argument => model.GetSymbolInfo(argument.Expression).Symbol).OfType<IMethodSymbol>() ?? [];
    }

    private static bool IsDemand(INamedTypeSymbol attribute, CatalogSymbols catalog) =>
        catalog.Is(attribute, ApiRole.AuthEvidence)
            ? catalog.Of(attribute, ApiRole.AuthEvidence).All(row => row.Hint == ApiCatalog.Marker)
            : !attribute.DeclaringSyntaxReferences.IsEmpty && SensitiveNames.DemandsAuth(attribute.Name);
}
