using Microsoft.CodeAnalysis;

namespace Serverless.Analyzers.Functions;

/// <summary>The types that a compilation declares. Thread-safe.</summary>
internal sealed class SourceTypes
{
    private readonly Lazy<IReadOnlyList<INamedTypeSymbol>> _all;
    private readonly Lazy<HashSet<ISymbol>> _basesOfConcrete;

    public SourceTypes(Compilation compilation)
    {
        _all = new(() => [.. In(compilation.Assembly.GlobalNamespace)]);
        _basesOfConcrete = new(() => new HashSet<ISymbol>(
            All.Where(type => type is { TypeKind: TypeKind.Class, IsAbstract: false, IsGenericType: false }).SelectMany(Bases), SymbolEqualityComparer.Default));
    }

    /// <summary>All of them, nested ones included.</summary>
    public IReadOnlyList<INamedTypeSymbol> All => _all.Value;

    /// <summary>Whether a class that can be instantiated derives from <paramref name="type"/>.</summary>
    public bool IsBaseOfConcrete(INamedTypeSymbol type) => _basesOfConcrete.Value.Contains(type.OriginalDefinition);

    /// <summary>The definitions of the classes that <paramref name="type"/> derives from.</summary>
    public static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            yield return current.OriginalDefinition;
        }
    }

    private static IEnumerable<INamedTypeSymbol> In(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamedTypeSymbol type)
            {
                yield return type;
            }

            if (member is INamespaceOrTypeSymbol inner)
            {
                foreach (var nested in In(inner))
                {
                    yield return nested;
                }
            }
        }
    }
}
