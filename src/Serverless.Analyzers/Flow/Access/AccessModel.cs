using Microsoft.CodeAnalysis;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Functions;

namespace Serverless.Analyzers.Flow.Access;

/// <summary>Which function reads, writes and deletes in which store: by its trigger, its bindings, and the calls it reaches. Computed once, on first use. Thread-safe.</summary>
internal sealed class AccessModel
{
    // Beyond this many methods the rest of what a function reaches is left out.
    private const int Bound = 20_000;

    private readonly CatalogSymbols _catalog;
    private readonly SemanticModels _models;
    private readonly Callees _callees;
    private readonly StoreSymbols _symbols;
    private readonly AccessGraph _graph;
    private readonly CreationIndex _creations;
    private readonly MemberValues _members;
    private readonly Lazy<IReadOnlyList<FunctionAccess>> _all;
    private readonly Lazy<ILookup<SyntaxTree, FunctionAccess>> _byTree;

    public AccessModel(Compilation compilation, CatalogSymbols catalog, SemanticModels models, FunctionModel functions, Callees callees)
    {
        _catalog = catalog;
        _models = models;
        _callees = callees;
        _symbols = new StoreSymbols(catalog);
        _graph = new AccessGraph(models, callees, _symbols);
        _creations = new CreationIndex(compilation, models, _symbols);
        _members = new MemberValues(models);
        _all = new(() => [.. functions.All.SelectMany(function => Declared(function).Concat(_symbols.IsEmpty ? [] : Called(function)))]);
        _byTree = new(() => All.ToLookup(access => access.Syntax.SyntaxTree));
    }

    /// <summary>All accesses, in the order of the functions; those of one function from near to far.</summary>
    public IReadOnlyList<FunctionAccess> All => _all.Value;

    /// <summary>The accesses whose call or attribute stands in a tree.</summary>
    public IEnumerable<FunctionAccess> In(SyntaxTree tree) => _byTree.Value[tree];

    private static IEnumerable<FunctionAccess> Declared(Function function)
    {
        if (TriggerAccess(function) is { } trigger)
        {
            yield return trigger;
        }

        foreach (var binding in function.Bindings)
        {
            if (BindingResource.RowOf(binding.Attribute.AttributeClass) is { } row && binding.Attribute.ApplicationSyntaxReference?.GetSyntax() is { } syntax)
            {
                yield return Create(function, row, BindingResource.Of(binding.Attribute), binding.Attribute.AttributeClass!, binding.IsOutput ? AccessKinds.Write : AccessKinds.Read, AccessVia.Binding, syntax);
            }
        }
    }

    private static FunctionAccess? TriggerAccess(Function function)
    {
        var type = function.Trigger.Attribute?.AttributeClass ?? (ITypeSymbol?)function.Trigger.Parameter?.Type;
        var syntax = function.Trigger.Attribute?.ApplicationSyntaxReference?.GetSyntax() ?? function.Trigger.Parameter?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        return BindingResource.RowOf(type) is { } row && syntax is not null
            ? Create(function, row, function.Trigger.Attribute is { } attribute ? BindingResource.Of(attribute) : StoreResource.Unknown, type!, AccessKinds.Read, AccessVia.Trigger, syntax)
            : null;
    }

    private static FunctionAccess Create(Function function, BindingStoreRow row, StoreResource resource, ITypeSymbol declaration, AccessKinds kinds, AccessVia via, SyntaxNode syntax)
    {
        const string suffix = "Attribute";
        var name = declaration.Name.EndsWith(suffix, StringComparison.Ordinal) ? declaration.Name.Substring(0, declaration.Name.Length - suffix.Length) : declaration.Name;
        return new FunctionAccess(function, row.Store, resource, name, kinds, Split(kinds == AccessKinds.Write ? row.Writes : row.Reads), via, new CallPath(function.Name, []), syntax);
    }

    private IEnumerable<FunctionAccess> Called(Function function)
    {
        var reached = Reach(function);
        var origins = new ValueOrigins(_members, _callees, reached.CallsOf);
        var reader = new StoreCallReader(origins, new ResourceNames(origins, _symbols, _creations, _catalog), _models);
        foreach (var (use, path) in reached.Uses)
        {
            foreach (var found in reader.Read(use).Distinct())
            {
                var operation = use.Method is { } method ? OperationOf(method) : "Query";
                yield return new FunctionAccess(function, found.Store, found.Resource, operation, found.Kinds, Split(found.Needs), AccessVia.Call, path, use.Operation.Syntax);
            }
        }
    }

    private static string OperationOf(IMethodSymbol method) => method.MethodKind == MethodKind.Constructor ? method.ContainingType.Name : StoreSymbols.NameOf(method);

    private static string[] Split(string? needs) => needs?.Split([", "], StringSplitOptions.None) ?? [];

    private Reached Reach(Function function)
    {
        var reached = new Reached(_creations);
        var setups = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var open = new Queue<(IEnumerable<BodyAccess> Bodies, CallPath Path)>();
        var root = new CallPath(function.Name, []);
        if (function.Method.MethodKind == MethodKind.Ordinary)
        {
            Enter(function.Method, root);
        }
        else if (function.Body is { } body)
        {
            open.Enqueue(([_graph.Of(body)], root));
        }

        while (open.Count > 0 && reached.Methods.Count < Bound)
        {
            var (bodies, path) = open.Dequeue();
            foreach (var access in bodies)
            {
                reached.Uses.AddRange(access.Uses.Select(use => (use, path)));
                foreach (var (callee, call) in access.Calls)
                {
                    reached.Add(callee, call);
                    Enter(callee, path.Then(callee));
                }
            }
        }

        return reached;

        void Enter(IMethodSymbol method, CallPath path)
        {
            method = (method.PartialImplementationPart ?? method).OriginalDefinition;

            // A local function is a part of the body around it.
            if (method.MethodKind == MethodKind.LocalFunction || !reached.Methods.Add(method))
            {
                return;
            }

            if (method.MethodKind is not (MethodKind.Constructor or MethodKind.StaticConstructor))
            {
                open.Enqueue((_graph.Of(method), path));
            }

            // Whoever made the object, it is made for this function too.
            if (method.ContainingType is { TypeKind: TypeKind.Class or TypeKind.Struct } type && setups.Add(type.OriginalDefinition))
            {
                var constructor = type.OriginalDefinition.InstanceConstructors.FirstOrDefault();
                open.Enqueue((_graph.OfSetup(type.OriginalDefinition), constructor is null || path.Steps.Count == 0 ? path : path.Then(constructor)));
            }
        }
    }

    private sealed class Reached(CreationIndex creations)
    {
        private readonly Dictionary<IMethodSymbol, List<IOperation>> _calls = new(SymbolEqualityComparer.Default);

        public HashSet<IMethodSymbol> Methods { get; } = new(SymbolEqualityComparer.Default);

        public List<(StoreUse Use, CallPath Path)> Uses { get; } = [];

        public void Add(IMethodSymbol callee, IOperation call)
        {
            if (!_calls.TryGetValue(callee, out var calls))
            {
                _calls.Add(callee, calls = []);
            }

            calls.Add(call);
        }

        // What a container makes is made in code that no function calls.
        public IEnumerable<IOperation> CallsOf(IMethodSymbol method) =>
            _calls.TryGetValue(method, out var calls) ? calls
            : method.MethodKind == MethodKind.Constructor ? creations.Of(method.ContainingType)
            : [];
    }
}
