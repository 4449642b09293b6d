using Microsoft.CodeAnalysis;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Functions;

namespace Serverless.Analyzers.Flow;

/// <summary>
/// Whether code authenticates the callers of a function: the function itself and what it calls, an attribute on it that
/// counts, or what the project registers at startup. The one place that decides it. Thread-safe.
/// </summary>
internal sealed class AuthEvidence
{
    private readonly CatalogSymbols _catalog;
    private readonly AuthChecks _checks;
    private readonly INamedTypeSymbol? _filter;
    private readonly Lazy<AuthAtStartup> _startup;

    public AuthEvidence(Compilation compilation, CatalogSymbols catalog, SemanticModels models, Callees callees)
    {
        _catalog = catalog;
        _checks = new AuthChecks(callees, catalog, models);
        _filter = catalog.Type("Microsoft.Azure.WebJobs.Host.IFunctionInvocationFilter");
        _startup = new(() => AuthAtStartup.Read(compilation, catalog, models, _checks));
    }

    /// <summary>
    /// Whether the callers of <paramref name="function"/> are authenticated, or said not to be on purpose. Where a base
    /// class or attribute does not resolve, nobody can tell, so it counts as covered.
    /// </summary>
    public bool Covers(Function function, CancellationToken cancellationToken) =>
        IsUnresolved(function.Method)
        || IsMarked(function, cancellationToken)
        || _startup.Value.CoversAll
        || _checks.Reaches(function.Method, cancellationToken);

    /// <summary>
    /// The attribute on a function, its class or a base that asks for authentication where nothing enforces it, and the
    /// symbol it stands on; null where there is none, or callers are authenticated otherwise.
    /// </summary>
    public (AttributeData Attribute, ISymbol Owner)? UnenforcedMarker(Function function, CancellationToken cancellationToken)
    {
        if (Covers(function, cancellationToken))
        {
            return null;
        }

        foreach (var owner in SelfAndBases(function.Method.ContainingType).Prepend<ISymbol>(function.Method))
        {
            if (owner.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass is { } type && _catalog.Of(type, ApiRole.AuthEvidence).Any(row => row.Hint == ApiCatalog.Marker)) is { } marker)
            {
                return (marker, owner);
            }
        }

        return null;
    }

    /// <summary>Whether a function, or what it calls, looks at who calls it.</summary>
    public bool LooksAtCaller(Function function, CancellationToken cancellationToken) => _checks.Reaches(function.Method, cancellationToken);

    private static bool IsUnresolved(IMethodSymbol method) =>
        SelfAndBases(method.ContainingType).Any(type => type.TypeKind == TypeKind.Error)
        || AttributesOf(method).Any(attribute => attribute.TypeKind == TypeKind.Error);

    private bool IsMarked(Function function, CancellationToken cancellationToken)
    {
        foreach (var attribute in AttributesOf(function.Method))
        {
            foreach (var row in _catalog.Of(attribute, ApiRole.AuthEvidence))
            {
                if (row.Hint != ApiCatalog.Marker || _startup.Value.EnforcesMarkers)
                {
                    return true;
                }
            }

            if (SelfAndBases(attribute).Any(type => _startup.Value.Enforced.Contains(type, SymbolEqualityComparer.Default)) || (IsFilter(attribute) && ChecksIn(attribute, cancellationToken)))
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
        var attributes = method.GetAttributes().Concat(method.Parameters.SelectMany(parameter => parameter.GetAttributes()));
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
