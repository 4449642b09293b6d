using Microsoft.CodeAnalysis;

namespace Serverless.Analyzers.Functions;

/// <summary>The methods that templates and tools files name as handlers. Thread-safe.</summary>
internal sealed class NamedHandlers
{
    private readonly Lazy<Dictionary<ISymbol, HandlerName>> _byMethod;
    private readonly Lazy<Dictionary<ISymbol, HandlerName>> _byType;

    public NamedHandlers(Compilation compilation, IReadOnlyList<HandlerName> handlers)
    {
        _byMethod = new(() => Resolve(compilation, handlers, MethodOf));
        _byType = new(() => Resolve(compilation, handlers, static (type, _) => type));
    }

    /// <summary>The name of a handler's function, the first one where several functions share the method; null for other methods.</summary>
    public HandlerName? Of(IMethodSymbol method) => _byMethod.Value.TryGetValue(method.OriginalDefinition, out var name) ? name : null;

    /// <summary>The handler that is named on exactly this type; null where none is.</summary>
    public HandlerName? On(INamedTypeSymbol type) => _byType.Value.TryGetValue(type, out var name) ? name : null;

    // A name's assembly is not compared: it may be what a build script makes of this project's.
    private static Dictionary<ISymbol, HandlerName> Resolve(
        Compilation compilation, IReadOnlyList<HandlerName> handlers, Func<INamedTypeSymbol, string, ISymbol?> select)
    {
        var resolved = new Dictionary<ISymbol, HandlerName>(SymbolEqualityComparer.Default);
        foreach (var handler in handlers)
        {
            var type = compilation.Assembly.GetTypeByMetadataName(GeneratedHandlers.SourceTypeOf(handler.Type, handler.Method) ?? handler.Type);
            if (type is not null && select(type, handler.Method) is { } symbol && !resolved.ContainsKey(symbol))
            {
                resolved.Add(symbol, handler);
            }
        }

        return resolved;
    }

    // The method may be inherited. Of overloads the one with the most parameters takes event and context.
    private static IMethodSymbol? MethodOf(INamedTypeSymbol type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            var candidates = current.GetMembers(name).OfType<IMethodSymbol>().Where(method => method.MethodKind == MethodKind.Ordinary);
            if (candidates.OrderByDescending(method => method.Parameters.Length).FirstOrDefault() is { } found)
            {
                return found.OriginalDefinition;
            }
        }

        return null;
    }
}
