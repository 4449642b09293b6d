using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Serverless.Analyzers.Catalog;

namespace Serverless.Analyzers.Flow.Access;

/// <summary>The rows on data stores, resolved against one compilation. Thread-safe.</summary>
internal sealed class StoreSymbols
{
    private readonly Dictionary<ISymbol, ILookup<string, StoreRow>> _rows;
    private readonly Dictionary<ISymbol, StoreServiceRow> _services;
    private readonly Dictionary<ISymbol, ILookup<string, ResourceNameRow>> _names;
    private readonly ConcurrentDictionary<ISymbol, IReadOnlyList<StoreRow>> _cache = new(SymbolEqualityComparer.Default);

    public StoreSymbols(CatalogSymbols catalog)
    {
        _rows = Resolve(catalog, StoreCatalog.Rows, row => row.Type, rows => rows.ToLookup(row => row.Member));
        _services = Resolve(catalog, StoreCatalog.Services, row => row.Type, rows => rows.First());
        _names = Resolve(catalog, StoreCatalog.Names, row => row.Type, rows => rows.ToLookup(row => row.Member));
        NamingMembers = new HashSet<string>(StoreCatalog.Names.Select(row => row.Member == ".ctor" ? row.Type.Substring(row.Type.LastIndexOf('.') + 1) : row.Member));
    }

    /// <summary>Whether the compilation references no store at all.</summary>
    public bool IsEmpty => _rows.Count == 0 && _services.Count == 0;

    /// <summary>The names of members and types by which objects get the name of a resource.</summary>
    public HashSet<string> NamingMembers { get; }

    /// <summary>What a call of a library's method or constructor does to stores; nothing for methods of the project.</summary>
    public IReadOnlyList<StoreRow> Of(IMethodSymbol method)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        return definition.DeclaringSyntaxReferences.Length > 0 ? [] : _cache.GetOrAdd(definition, key => [.. Collect((IMethodSymbol)key)]);
    }

    /// <summary>The row that says what using a value of a type reaches, such as a set of entities; null for other types.</summary>
    public StoreRow? OfUse(ITypeSymbol? type) =>
        type is INamedTypeSymbol named && _rows.TryGetValue(named.OriginalDefinition, out var rows) ? rows[""].FirstOrDefault() : null;

    /// <summary>How an object that a method or constructor makes gets the name of its resource.</summary>
    public IEnumerable<ResourceNameRow> NamesOf(IMethodSymbol method)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        return Declaring(definition).SelectMany(type => _names.TryGetValue(type, out var rows) ? rows[NameOf(definition)] : []);
    }

    /// <summary>The name of a member as rows have it.</summary>
    public static string NameOf(IMethodSymbol method)
    {
        const string suffix = "Async";
        return method.MethodKind == MethodKind.Constructor ? ".ctor"
            : method.Name.Length > suffix.Length && method.Name.EndsWith(suffix, StringComparison.Ordinal) ? method.Name.Substring(0, method.Name.Length - suffix.Length)
            : method.Name;
    }

    private IEnumerable<StoreRow> Collect(IMethodSymbol method)
    {
        var name = NameOf(method);
        var types = Declaring(method).ToArray();
        var rows = types.SelectMany(type => _rows.TryGetValue(type, out var known) ? known[name] : []).Distinct().ToArray();
        return rows.Length > 0 ? rows : types.Where(_services.ContainsKey).Take(1).Select(type => OfService(_services[type], method, name)).OfType<StoreRow>();
    }

    // Operations are asynchronous; what is not is a helper. Paginators name their operation.
    private static StoreRow? OfService(StoreServiceRow service, IMethodSymbol method, string operation) =>
        method.MethodKind == MethodKind.Ordinary && (operation.Length < method.Name.Length || method.ReturnType.Name.EndsWith("Paginator", StringComparison.Ordinal))
            ? new StoreRow(service.Type, operation, service.Store, StoreCatalog.AccessOf(operation), service.Resource, $"{service.Prefix}:{operation}")
            : null;

    // The types whose member it is: its own, those it overrides a member of, interfaces it implements a member of.
    private static IEnumerable<INamedTypeSymbol> Declaring(IMethodSymbol method)
    {
        for (var current = method; current is not null; current = current.OverriddenMethod?.OriginalDefinition)
        {
            yield return current.ContainingType.OriginalDefinition;
        }

        if (method is { MethodKind: MethodKind.Ordinary, IsStatic: false, ContainingType.TypeKind: not TypeKind.Interface })
        {
            foreach (var contract in method.ContainingType.AllInterfaces)
            {
                foreach (var member in contract.GetMembers(method.Name))
                {
                    if (SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method))
                    {
                        yield return contract.OriginalDefinition;
                        break;
                    }
                }
            }
        }
    }

    private static Dictionary<ISymbol, TResolved> Resolve<TRow, TResolved>(
        CatalogSymbols catalog, IEnumerable<TRow> rows, Func<TRow, string> typeOf, Func<IEnumerable<TRow>, TResolved> make)
    {
        var resolved = new Dictionary<ISymbol, TResolved>(SymbolEqualityComparer.Default);
        foreach (var group in rows.GroupBy(typeOf))
        {
            if (catalog.Type(group.Key) is { } type)
            {
                resolved[type] = make(group);
            }
        }

        return resolved;
    }
}
