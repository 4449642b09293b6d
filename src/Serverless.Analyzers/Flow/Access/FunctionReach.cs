using Microsoft.CodeAnalysis;
using Serverless.Analyzers.Functions;

namespace Serverless.Analyzers.Flow.Access;

/// <summary>What one function reaches: its uses of stores from near to far, each with a shortest way there, and the calls on the way.</summary>
internal sealed class FunctionReach
{
    // Beyond this many methods the rest of what a function reaches is left out.
    private const int Bound = 20_000;

    private readonly AccessGraph _graph;
    private readonly CreationIndex _creations;
    private readonly HashSet<IMethodSymbol> _methods = new(SymbolEqualityComparer.Default);
    private readonly HashSet<IMethodSymbol> _outside = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _setups = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IMethodSymbol, List<IOperation>> _calls = new(SymbolEqualityComparer.Default);
    private readonly Queue<(IEnumerable<BodyAccess> Bodies, CallPath Path)> _open = new();
    private readonly List<(StoreUse Use, CallPath Path)> _uses = [];

    public FunctionReach(Function function, AccessGraph graph, CreationIndex creations)
    {
        _graph = graph;
        _creations = creations;
        var root = new CallPath(function.Name, []);
        if (function.Method.MethodKind is MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation)
        {
            Enter(function.Method, root);
        }
        else if (function.Body is { } body)
        {
            _open.Enqueue(([graph.Of(body)], root));
        }

        while (_open.Count > 0 && _methods.Count < Bound)
        {
            var (bodies, path) = _open.Dequeue();
            foreach (var body in bodies)
            {
                Visit(body, path);
            }
        }
    }

    /// <summary>The uses of stores.</summary>
    public IReadOnlyList<(StoreUse Use, CallPath Path)> Uses => _uses;

    /// <summary>The methods of other projects that are called.</summary>
    public IEnumerable<IMethodSymbol> Outside => _outside;

    /// <summary>The calls of a method. What a container makes is made in code that no function calls; of several nobody can tell which one it hands over.</summary>
    public List<IOperation> CallsOf(IMethodSymbol method) =>
        _calls.TryGetValue(method, out var calls) ? calls
        : method.MethodKind == MethodKind.Constructor && _creations.Of(method.ContainingType).Take(2).ToArray() is [var only] ? [only]
        : [];

    private void Visit(BodyAccess body, CallPath path)
    {
        _uses.AddRange(body.Uses.Select(use => (use, path)));
        _outside.UnionWith(body.Outside);
        foreach (var (callee, call) in body.Calls)
        {
            if (!_calls.TryGetValue(callee, out var calls))
            {
                _calls.Add(callee, calls = []);
            }

            calls.Add(call);
            Enter(callee, path.Then(callee));
        }
    }

    private void Enter(IMethodSymbol method, CallPath path)
    {
        method = (method.PartialImplementationPart ?? method).OriginalDefinition;

        // A local function is a part of the body around it.
        if (method.MethodKind == MethodKind.LocalFunction || !_methods.Add(method))
        {
            return;
        }

        if (method.MethodKind is not (MethodKind.Constructor or MethodKind.StaticConstructor))
        {
            _open.Enqueue((_graph.Of(method), path));
        }

        // Whoever made the object, it is made for this function too.
        if (method.ContainingType is { TypeKind: TypeKind.Class or TypeKind.Struct } type && _setups.Add(type.OriginalDefinition))
        {
            var constructor = type.OriginalDefinition.InstanceConstructors.FirstOrDefault();
            _open.Enqueue((_graph.OfSetup(type.OriginalDefinition), constructor is null || path.Steps.Count == 0 ? path : path.Then(constructor)));
        }
    }
}
