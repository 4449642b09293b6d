using Microsoft.CodeAnalysis;
using Serverless.Analyzers.Functions;

namespace Serverless.Analyzers.Flow;

/// <summary>
/// Which code of the compilation an invocation reaches, and by which calls. Computed once, breadth first from all
/// functions in the order of their declaration, so that each path is a shortest one. Thread-safe.
/// </summary>
internal sealed class Reachability
{
    // Beyond this many methods the rest counts as not reached.
    private const int Bound = 100_000;

    private readonly Compilation _compilation;
    private readonly SemanticModels _models;
    private readonly Callees _callees;
    private readonly Lazy<Result> _result;

    public Reachability(Compilation compilation, SemanticModels models, FunctionModel functions, Callees callees, bool isLibrary)
    {
        _compilation = compilation;
        _models = models;
        _callees = callees;
        _result = new(() => Compute(functions, isLibrary));
    }

    /// <summary>How the code at <paramref name="node"/>, which <paramref name="containing"/> holds, is reached; null where no function reaches it.</summary>
    public CallPath? PathTo(ISymbol containing, SyntaxNode node)
    {
        if (containing is IMethodSymbol method && _result.Value.Methods.TryGetValue(method.OriginalDefinition, out var path))
        {
            return path;
        }

        // A handler that is a lambda or local function is a part of its method, and so are the local functions it calls.
        foreach (var (body, root) in _result.Value.Bodies.Concat(_result.Value.LocalFunctions))
        {
            if (body.SyntaxTree == node.SyntaxTree && body.Span.Contains(node.Span))
            {
                return root;
            }
        }

        return null;
    }

    /// <summary>The lambda or local function around <paramref name="node"/> that is itself a handler, or null.</summary>
    public SyntaxNode? HandlerAround(SyntaxNode node)
    {
        foreach (var (body, _) in _result.Value.Bodies)
        {
            if (body.SyntaxTree == node.SyntaxTree && body.Span.Contains(node.Span))
            {
                return body;
            }
        }

        return null;
    }

    private Result Compute(FunctionModel functions, bool isLibrary)
    {
        var result = new Result();
        var open = new Queue<(IMethodSymbol? Method, SyntaxNode? Body, CallPath Path)>();
        foreach (var function in functions.All)
        {
            if (function.Method.MethodKind == MethodKind.Ordinary)
            {
                Reach(function.Method, new CallPath(function.Name, []));
            }
            else if (function.Body is { } body)
            {
                var path = new CallPath(function.Name, []);
                result.Bodies.Add((body, path));
                open.Enqueue((null, body, path));
            }
        }

        foreach (var method in isLibrary ? PublicMethods(functions) : [])
        {
            Reach(method, new CallPath(method.Name, []));
        }

        while (open.Count > 0 && result.Methods.Count < Bound)
        {
            var (method, body, path) = open.Dequeue();
            foreach (var operation in Operations(method, body))
            {
                foreach (var callee in _callees.Of(operation))
                {
                    Reach(callee, path.Then(callee));
                }
            }
        }

        return result;

        void Reach(IMethodSymbol method, CallPath path)
        {
            method = (method.PartialImplementationPart ?? method).OriginalDefinition;
            if (method.DeclaringSyntaxReferences.Length > 0 && !result.Methods.ContainsKey(method))
            {
                result.Methods.Add(method, path);
                if (method.MethodKind == MethodKind.LocalFunction)
                {
                    result.LocalFunctions.Add((method.DeclaringSyntaxReferences[0].GetSyntax(), path));
                }

                open.Enqueue((method, null, path));
            }
        }
    }

    private static IEnumerable<IMethodSymbol> PublicMethods(FunctionModel functions) => functions.Types.All
        .Where(type => type.DeclaredAccessibility == Accessibility.Public)
        .SelectMany(type => type.GetMembers().OfType<IMethodSymbol>())
        .Where(method => method is { DeclaredAccessibility: Accessibility.Public, MethodKind: MethodKind.Ordinary });

    private IEnumerable<IOperation> Operations(IMethodSymbol? method, SyntaxNode? body)
    {
        foreach (var syntax in body is not null ? [body] : method!.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax()))
        {
            if (_compilation.ContainsSyntaxTree(syntax.SyntaxTree) && _models[syntax.SyntaxTree].GetOperation(syntax) is { } operation)
            {
                yield return operation;
            }
        }
    }

    private sealed class Result
    {
        public Dictionary<IMethodSymbol, CallPath> Methods { get; } = new(SymbolEqualityComparer.Default);

        public List<(SyntaxNode Body, CallPath Path)> Bodies { get; } = [];

        public List<(SyntaxNode Body, CallPath Path)> LocalFunctions { get; } = [];
    }
}
