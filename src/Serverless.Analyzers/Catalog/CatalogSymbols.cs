using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Serverless.Analyzers.Catalog;

/// <summary>
/// The catalog resolved against one compilation. Rows whose type the compilation does not reference are gone, so a
/// role without any row costs nothing. Thread-safe.
/// </summary>
internal sealed class CatalogSymbols
{
    private readonly Compilation _compilation;
    private readonly Dictionary<ISymbol, ApiRow[]> _types = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, ApiRow[]> _members = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ApiRole> _roles = [];
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<ApiRow>> _cache = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<string, INamedTypeSymbol?> _known = new();

    public CatalogSymbols(Compilation compilation, IEnumerable<ApiRow> rows, IEnumerable<UserCatalogLine> userLines)
    {
        _compilation = compilation;
        foreach (var group in rows.GroupBy(row => row.Type))
        {
            foreach (var type in Types(group.Key))
            {
                _types[type] = [.. group];
                _roles.UnionWith(group.Select(row => row.Role));
            }
        }

        foreach (var group in userLines.GroupBy(line => line.DocumentationId))
        {
            foreach (var symbol in DocumentationCommentId.GetSymbolsForDeclarationId(group.Key, compilation))
            {
                _members[symbol] = [.. group.Select(line => line.ToRow())];
                _roles.UnionWith(group.Select(line => line.Role));
            }
        }
    }

    /// <summary>Whether any API of the compilation plays <paramref name="role"/>.</summary>
    public bool Has(ApiRole role) => _roles.Contains(role);

    /// <summary>The names of the members that have a row of their own for which <paramref name="predicate"/> holds.</summary>
    public IEnumerable<string> NamesOf(Func<ApiRow, bool> predicate) => _types.Values
        .SelectMany(rows => rows).Where(row => row.Member.Length > 0 && predicate(row)).Select(row => row.Member)
        .Concat(_members.Where(member => member.Value.Any(predicate)).Select(member => member.Key.Name))
        .Distinct();

    /// <summary>The type of that metadata name, or null. Misses are remembered.</summary>
    public INamedTypeSymbol? Type(string metadataName) => _known.GetOrAdd(metadataName, name => Types(name).FirstOrDefault());

    // Several assemblies may declare a type of one name: the WebJobs host has LoggerExtensions of its own.
    private ImmutableArray<INamedTypeSymbol> Types(string metadataName) =>
        _compilation.GetTypeByMetadataName(metadataName) is { } type ? ImmutableArray.Create(type) : _compilation.GetTypesByMetadataName(metadataName);

    /// <summary>The rows of a member or type, those of what it overrides or implements included.</summary>
    public ImmutableArray<ApiRow> Of(ISymbol symbol)
    {
        var definition = (symbol is IMethodSymbol { ReducedFrom: { } reduced } ? reduced : symbol).OriginalDefinition;
        return _cache.GetOrAdd(definition, Collect);
    }

    /// <summary>The rows of a member or type that play <paramref name="role"/>.</summary>
    public IEnumerable<ApiRow> Of(ISymbol symbol, ApiRole role) => Of(symbol).Where(row => row.Role == role);

    /// <summary>Whether a member or type plays <paramref name="role"/>.</summary>
    public bool Is(ISymbol symbol, ApiRole role)
    {
        foreach (var row in Of(symbol))
        {
            if (row.Role == role)
            {
                return true;
            }
        }

        return false;
    }

    private ImmutableArray<ApiRow> Collect(ISymbol symbol)
    {
        var rows = ImmutableArray.CreateBuilder<ApiRow>();
        if (symbol is INamedTypeSymbol type)
        {
            AddType(type, "", rows);
            for (var current = type.BaseType; current is not null; current = current.BaseType)
            {
                AddType(current.OriginalDefinition, "", rows);
            }

            foreach (var contract in type.AllInterfaces)
            {
                AddType(contract.OriginalDefinition, "", rows);
            }
        }
        else
        {
            AddMember(symbol, rows);
            for (var current = Overridden(symbol); current is not null; current = Overridden(current))
            {
                AddMember(current.OriginalDefinition, rows);
            }

            foreach (var contract in symbol.ContainingType?.AllInterfaces ?? ImmutableArray<INamedTypeSymbol>.Empty)
            {
                if (_types.ContainsKey(contract.OriginalDefinition) || _members.Count > 0)
                {
                    AddImplemented(symbol, contract, rows);
                }
            }
        }

        return rows.ToImmutable();
    }

    private void AddImplemented(ISymbol symbol, INamedTypeSymbol contract, ImmutableArray<ApiRow>.Builder rows)
    {
        foreach (var member in contract.GetMembers(symbol.Name))
        {
            if (SymbolEqualityComparer.Default.Equals(symbol.ContainingType.FindImplementationForInterfaceMember(member), symbol))
            {
                AddMember(member.OriginalDefinition, rows);
            }
        }
    }

    private void AddMember(ISymbol member, ImmutableArray<ApiRow>.Builder rows)
    {
        if (_members.TryGetValue(member, out var users))
        {
            rows.AddRange(users);
        }

        if (member.ContainingType is { } type)
        {
            AddType(type.OriginalDefinition, member.Name, rows);
        }
    }

    private void AddType(INamedTypeSymbol type, string member, ImmutableArray<ApiRow>.Builder rows)
    {
        if (member.Length == 0 && _members.TryGetValue(type, out var users))
        {
            rows.AddRange(users);
        }

        if (_types.TryGetValue(type, out var candidates))
        {
            foreach (var row in candidates)
            {
                if (row.Member == member)
                {
                    rows.Add(row);
                }
            }
        }
    }

    private static ISymbol? Overridden(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        IEventSymbol @event => @event.OverriddenEvent,
        _ => null,
    };
}
