using Microsoft.CodeAnalysis;
using Serverless.Analyzers.Catalog;

namespace Serverless.Analyzers.Flow;

/// <summary>The types that stand for work which may still be running.</summary>
internal sealed class TaskTypes(CatalogSymbols catalog)
{
    private readonly INamedTypeSymbol?[] _types =
    [
        catalog.Type("System.Threading.Tasks.Task"),
        catalog.Type("System.Threading.Tasks.Task`1"),
        catalog.Type("System.Threading.Tasks.ValueTask"),
        catalog.Type("System.Threading.Tasks.ValueTask`1"),
    ];

    /// <summary>Whether <paramref name="type"/> is a task.</summary>
    public bool IsTask(ITypeSymbol? type) =>
        type is INamedTypeSymbol named && _types.Any(task => SymbolEqualityComparer.Default.Equals(task, named.OriginalDefinition));
}
