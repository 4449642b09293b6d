using Microsoft.CodeAnalysis;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Functions;

namespace Serverless.Analyzers.Flow;

/// <summary>
/// Whether code authenticates the callers of a function: the function itself and what it calls, an attribute on it that
/// counts, or what the project registers at startup. The one place that decides it. Thread-safe.
/// </summary>
internal sealed class AuthEvidence(Compilation compilation, CatalogSymbols catalog, SemanticModels models)
{
    private readonly AuthChecks _checks = new(compilation, catalog, models);
    private readonly INamedTypeSymbol? _filter = catalog.Type("Microsoft.Azure.WebJobs.Host.IFunctionInvocationFilter");
    private readonly Lazy<AuthAtStartup> _startup = new(() => AuthAtStartup.Read(compilation, catalog, models, new AuthChecks(compilation, catalog, models)));

    /// <summary>Whether the callers of <paramref name="function"/> are authenticated, or said not to be on purpose.</summary>
    public bool Covers(Function function, CancellationToken cancellationToken) =>
        IsMarked(function, cancellationToken)
        || _checks.Reaches(function.Method, cancellationToken)
        || _startup.Value.CoversAll;

    private bool IsMarked(Function function, CancellationToken cancellationToken)
    {
        foreach (var attribute in AttributesOf(function.Method))
        {
            foreach (var row in catalog.Of(attribute, ApiRole.AuthEvidence))
            {
                if (row.Hint != ApiCatalog.Marker || _startup.Value.EnforcesMarkers)
                {
                    return true;
                }
            }

            if (IsFilter(attribute) && ChecksIn(attribute, cancellationToken))
            {
                return true;
            }
        }

        return IsFilter(function.Method.ContainingType) && ChecksIn(function.Method.ContainingType, cancellationToken);
    }

    // In-process: an attribute or a base of the function class that runs before the function.
    private bool IsFilter(INamedTypeSymbol? type) => _filter is not null && type?.AllInterfaces.Contains(_filter, SymbolEqualityComparer.Default) == true;

    private bool ChecksIn(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        SelfAndBases(type).SelectMany(current => current.GetMembers("OnExecutingAsync")).OfType<IMethodSymbol>().Any(method => _checks.Reaches(method, cancellationToken));

    private static IEnumerable<INamedTypeSymbol> AttributesOf(IMethodSymbol method)
    {
        var attributes = method.GetAttributes().AsEnumerable();
        foreach (var type in SelfAndBases(method.ContainingType))
        {
            attributes = attributes.Concat(type.GetAttributes());
        }

        return attributes.Select(attribute => attribute.AttributeClass).OfType<INamedTypeSymbol>();
    }

    private static IEnumerable<INamedTypeSymbol> SelfAndBases(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            yield return type;
        }
    }
}
