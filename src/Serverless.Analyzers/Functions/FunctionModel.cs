using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Serverless.Analyzers.Catalog;

namespace Serverless.Analyzers.Functions;

/// <summary>Every function of one compilation. The only place that knows what an entry point is. Thread-safe.</summary>
internal sealed class FunctionModel
{
    private readonly FunctionReader[] _readers;
    private readonly ConcurrentDictionary<IMethodSymbol, Function?> _byMethod = new(SymbolEqualityComparer.Default);
    private readonly Lazy<IReadOnlyList<Function>> _all;

    public FunctionModel(Compilation compilation, CatalogSymbols catalog, SemanticModels models, IReadOnlyList<HandlerName> handlers)
    {
        _readers = [new AzureFunctionReader(catalog), new LambdaFunctionReader(catalog, handlers)];
        _all = new(() => [.. SourceTypes(compilation.Assembly.GlobalNamespace)
            .SelectMany(type => type.GetMembers().OfType<IMethodSymbol>())
            .Select(Of).OfType<Function>()]);
    }

    /// <summary>All functions, in the order of their declaration.</summary>
    public IReadOnlyList<Function> All => _all.Value;

    /// <summary>The function that <paramref name="method"/> is the handler of, or null.</summary>
    public Function? Of(IMethodSymbol method) =>
        method.MethodKind is MethodKind.Ordinary ? _byMethod.GetOrAdd(method.OriginalDefinition, Read) : null;

    private Function? Read(IMethodSymbol method)
    {
        foreach (var reader in _readers)
        {
            if (reader.Read(method) is { } function)
            {
                return function;
            }
        }

        return null;
    }

    /// <summary>All types in a namespace or type, nested ones included.</summary>
    internal static IEnumerable<INamedTypeSymbol> SourceTypes(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamedTypeSymbol type)
            {
                yield return type;
            }

            if (member is INamespaceOrTypeSymbol inner)
            {
                foreach (var nested in SourceTypes(inner))
                {
                    yield return nested;
                }
            }
        }
    }
}
