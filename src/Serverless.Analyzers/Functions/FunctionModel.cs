using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Serverless.Analyzers.Catalog;

namespace Serverless.Analyzers.Functions;

/// <summary>Every function of one compilation. The only place that knows what an entry point is. Thread-safe.</summary>
internal sealed class FunctionModel
{
    private readonly FunctionReader[] _readers;
    private readonly InheritedHandlerReader _inherited;
    private readonly RegisteredHandlers _registered;
    private readonly SourceTypes _types;
    private readonly Lifetimes _lifetimes;
    private readonly ConcurrentDictionary<IMethodSymbol, Function?> _byMethod = new(SymbolEqualityComparer.Default);
    private readonly Lazy<IReadOnlyList<Function>> _all;
    private readonly Lazy<Dictionary<ISymbol, InstanceLifetime>> _functionClasses;

    public FunctionModel(Compilation compilation, CatalogSymbols catalog, SemanticModels models, IReadOnlyList<HandlerName> handlers)
    {
        _types = new SourceTypes(compilation);
        var named = new NamedHandlers(compilation, handlers);
        var calls = new CallSites(compilation, catalog, models);
        _lifetimes = new Lifetimes(calls, _types, models, () => _types.All.Where(type => ClassLifetime(type) == InstanceLifetime.Shared));
        var aspNetCore = new AspNetCoreReader(catalog, _types, calls, _lifetimes);
        _inherited = new InheritedHandlerReader(catalog, named);
        _registered = new RegisteredHandlers(compilation, catalog, models, calls, aspNetCore, named);
        _readers = [new AzureFunctionReader(catalog), _inherited, new LambdaFunctionReader(catalog, _types, named), aspNetCore, _registered];
        _all = new(() => Collect(compilation));
        _functionClasses = new(ClassesOfFunctions);
    }

    /// <summary>All functions, in the order of their declaration; those without code in the project last.</summary>
    public IReadOnlyList<Function> All => _all.Value;

    /// <summary>The types that the compilation declares.</summary>
    public SourceTypes Types => _types;

    /// <summary>The function that <paramref name="method"/>, which may be an anonymous or local function, is the handler of; or null.</summary>
    public Function? Of(IMethodSymbol method) => method.MethodKind switch
    {
        MethodKind.Ordinary => _byMethod.GetOrAdd(method.OriginalDefinition, Read),
        MethodKind.AnonymousFunction or MethodKind.LocalFunction => _registered.Read(method),
        _ => null,
    };

    /// <summary>How long the instances of a type of the project live.</summary>
    public InstanceLifetime LifetimeOf(INamedTypeSymbol type) => ClassLifetime(type) ?? _lifetimes.Of(type);

    // A handler may be inherited.
    private InstanceLifetime? ClassLifetime(INamedTypeSymbol type)
    {
        foreach (var current in SourceTypes.Bases(type).Prepend(type.OriginalDefinition))
        {
            if (_functionClasses.Value.TryGetValue(current, out var lifetime))
            {
                return lifetime;
            }
        }

        return null;
    }

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

    private IReadOnlyList<Function> Collect(Compilation compilation)
    {
        var order = new Dictionary<SyntaxTree, int>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            order[tree] = order.Count;
        }

        var methods = _types.All.SelectMany(type => type.GetMembers().OfType<IMethodSymbol>()).Select(Of).OfType<Function>();
        var anonymous = _registered.All.Where(function => function.Method.MethodKind != MethodKind.Ordinary);
        var inherited = _types.All.Select(_inherited.ReadInherited).OfType<Function>();
        return
        [
            .. methods.Concat(anonymous)
                .OrderBy(function => function.Body is { } body ? order[body.SyntaxTree] : int.MaxValue)
                .ThenBy(function => function.Body?.SpanStart ?? 0),
            .. inherited,
        ];
    }

    // An instance of a Lambda handler's class serves many invocations; one of an Azure function's class or a controller
    // serves one. A class that is both is shared.
    private Dictionary<ISymbol, InstanceLifetime> ClassesOfFunctions()
    {
        var classes = new Dictionary<ISymbol, InstanceLifetime>(SymbolEqualityComparer.Default);
        foreach (var function in All)
        {
            if (function.Method is { MethodKind: MethodKind.Ordinary, IsStatic: false, ContainingType.OriginalDefinition: { } type }
                && (!classes.TryGetValue(type, out var known) || known == InstanceLifetime.PerInvocation))
            {
                classes[type] = function.Lifetime;
            }
        }

        return classes;
    }
}
