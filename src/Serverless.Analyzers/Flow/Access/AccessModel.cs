using Microsoft.CodeAnalysis;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Functions;

namespace Serverless.Analyzers.Flow.Access;

/// <summary>What is known of one function: the stores it reaches, and the methods of other projects by which it may reach more.</summary>
internal sealed record FunctionStores(Function Function, IReadOnlyList<FunctionAccess> Accesses, IReadOnlyList<IMethodSymbol> Outside);

/// <summary>
/// Which function reads, writes and deletes in which store: by its trigger, its bindings, and the calls it reaches. In a
/// class library the methods that other projects may call stand for functions. Computed once, on first use. Thread-safe.
/// </summary>
internal sealed class AccessModel
{
    private readonly CatalogSymbols _catalog;
    private readonly SemanticModels _models;
    private readonly Callees _callees;
    private readonly StoreSymbols _symbols;
    private readonly AccessGraph _graph;
    private readonly CreationIndex _creations;
    private readonly MemberValues _members;
    private readonly Lazy<IReadOnlyList<FunctionStores>> _functions;
    private readonly Lazy<IReadOnlyList<FunctionAccess>> _all;
    private readonly Lazy<ILookup<SyntaxTree, FunctionAccess>> _byTree;

    public AccessModel(Compilation compilation, CatalogSymbols catalog, SemanticModels models, FunctionModel functions, Callees callees, bool isLibrary)
    {
        _catalog = catalog;
        _models = models;
        _callees = callees;
        _symbols = new StoreSymbols(catalog);
        _graph = new AccessGraph(models, callees, _symbols, new ProjectReferences(compilation));
        _creations = new CreationIndex(compilation, models, _symbols);
        _members = new MemberValues(models);
        _functions = new(() => [.. functions.All.Concat(isLibrary ? LibraryMethods.Of(functions.Types) : []).Select(StoresOf)]);
        _all = new(() => [.. Functions.SelectMany(function => function.Accesses)]);
        _byTree = new(() => All.ToLookup(access => access.Syntax.SyntaxTree));
    }

    /// <summary>The functions in their order; in a class library its methods.</summary>
    public IReadOnlyList<FunctionStores> Functions => _functions.Value;

    /// <summary>All accesses, in the order of the functions; those of one function from near to far.</summary>
    public IReadOnlyList<FunctionAccess> All => _all.Value;

    /// <summary>The accesses whose call or attribute stands in a tree.</summary>
    public IEnumerable<FunctionAccess> In(SyntaxTree tree) => _byTree.Value[tree];

    private FunctionStores StoresOf(Function function)
    {
        var reach = new FunctionReach(function, _graph, _creations);
        return new FunctionStores(function, [.. DeclaredAccess.Of(function).Concat(Called(function, reach))], [.. reach.Outside]);
    }

    private IEnumerable<FunctionAccess> Called(Function function, FunctionReach reach)
    {
        var origins = new ValueOrigins(_members, _callees, reach.CallsOf);
        var reader = new StoreCallReader(origins, new ResourceNames(origins, _symbols, _creations, _catalog), _models);
        foreach (var (use, path) in reach.Uses)
        {
            foreach (var found in reader.Read(use).Distinct())
            {
                var operation = use.Method is { } method ? OperationOf(method) : "Query";
                yield return new FunctionAccess(function, found.Store, found.Resource, operation, found.Kinds, FunctionAccess.Split(found.Needs), AccessVia.Call, path, use.Operation.Syntax);
            }
        }
    }

    private static string OperationOf(IMethodSymbol method) => method.MethodKind == MethodKind.Constructor ? method.ContainingType.Name : StoreSymbols.NameOf(method);
}
