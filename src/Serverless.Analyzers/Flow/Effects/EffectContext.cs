using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow.Engine;

namespace Serverless.Analyzers.Flow.Effects;

/// <summary>What the analysis of each body knows of the compilation around it, and what it has learnt so far of other bodies.</summary>
internal sealed class EffectContext(CatalogSymbols catalog, ApiEffects apis, SemanticModels models, Callees callees, IReadOnlyDictionary<ISymbol, FlowBody> bodies)
{
    // Calls of calls of calls; beyond it a body waits for its turn.
    private const int MaxDepth = 40;
    private const int MaxVisits = 6;

    private readonly Dictionary<ISymbol, EffectSummary> _summaries = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, HashSet<FlowBody>> _readers = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<FlowBody, int> _visits = [];
    private readonly Dictionary<INamedTypeSymbol, IReadOnlyList<ISymbol>> _initializers = new(SymbolEqualityComparer.Default);
    private readonly HashSet<FlowBody> _active = [];
    private readonly Queue<FlowBody> _open = new();
    private StaticState? _statics;

    public SemanticModels Models => models;

    public ApiEffects Apis => apis;

    public EffectTypes Types { get; } = new(apis);

    public StaticState Statics => _statics ??= new StaticState(bodies.Values, catalog);

    /// <summary>What a method does; null where it has no body here.</summary>
    public EffectSummary? Of(ISymbol method)
    {
        if (!bodies.TryGetValue(Definition(method), out var body))
        {
            return null;
        }

        if (!_summaries.ContainsKey(body.Symbol))
        {
            Analyze(body);
            while (_open.Count > 0)
            {
                Analyze(_open.Dequeue());
            }
        }

        return _summaries[body.Symbol];
    }

    /// <summary>What is known so far of a method that <paramref name="caller"/> calls; null where it has no body here.</summary>
    public EffectSummary? Summary(ISymbol method, FlowBody caller)
    {
        if (!bodies.TryGetValue(Definition(method), out var body))
        {
            return null;
        }

        if (!_summaries.ContainsKey(body.Symbol) && !_active.Contains(body))
        {
            if (_active.Count < MaxDepth)
            {
                Analyze(body);
            }
            else
            {
                _open.Enqueue(body);
            }
        }

        if (!_readers.TryGetValue(body.Symbol, out var readers))
        {
            _readers.Add(body.Symbol, readers = []);
        }

        readers.Add(caller);
        return _summaries.TryGetValue(body.Symbol, out var summary) ? summary : EffectSummary.Empty;
    }

    /// <summary>What runs when a type is first used: its static constructor, and the initialisers of its static members.</summary>
    public IReadOnlyList<ISymbol> InitializersOf(INamedTypeSymbol type)
    {
        if (!_initializers.TryGetValue(type, out var found))
        {
            _initializers[type] = found = models.Declares(type)
                ? [.. type.GetMembers().Where(member => member is IMethodSymbol { MethodKind: MethodKind.StaticConstructor } or IFieldSymbol { IsStatic: true } or IPropertySymbol { IsStatic: true } && bodies.ContainsKey(member))]
                : [];
        }

        return found;
    }

    /// <summary>The methods that a call may end in: the method itself, or what overrides or implements it.</summary>
    /// <param name="method">The method that is called.</param>
    /// <param name="receiver">What it is called on, without conversions.</param>
    /// <param name="isVirtual">Whether the call goes to overrides.</param>
    public IReadOnlyList<IMethodSymbol> TargetsOf(IMethodSymbol method, IOperation? receiver, bool isVirtual)
    {
        var definition = method.OriginalDefinition;
        if (!isVirtual || method.IsStatic)
        {
            return [definition];
        }

        // What is called through an interface on an object whose class is known.
        if (definition.ContainingType.TypeKind == TypeKind.Interface && receiver?.Type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type
            && type.FindImplementationForInterfaceMember(method) is IMethodSymbol implementation)
        {
            definition = implementation.OriginalDefinition;
        }

        if (!models.Declares(definition) && apis.IsPure(definition))
        {
            return [definition];
        }

        var implementations = receiver is IObjectCreationOperation ? [] : callees.ImplementationsOf(definition);
        return implementations.Count == 0 ? [definition]
            : definition.IsAbstract ? implementations
            : [definition, .. implementations];
    }

    /// <summary>Whether a write fills a member once and for all, so that nobody sees a difference.</summary>
    public bool IsMemoised(SyntaxNode site, ISymbol member)
    {
        // A number or flag that a condition asks for decides something; what may be missing is only filled.
        var type = member switch { IFieldSymbol field => field.Type, IPropertySymbol property => property.Type, _ => null };
        if (type is { IsReferenceType: false, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T })
        {
            return false;
        }

        for (var node = site; node is not null; node = node.Parent)
        {
            if (models.Operation(node) is { } operation)
            {
                return operation is ICoalesceAssignmentOperation || (operation is not ICompoundAssignmentOperation && InitializationGuard.Covers(operation, member));
            }
        }

        return false;
    }

    /// <summary>Whether a method bears an attribute that says it is pure.</summary>
    public static bool IsDeclaredPure(ISymbol method) =>
        HasPureAttribute(method) || (method is IMethodSymbol { AssociatedSymbol: { } member } && HasPureAttribute(member));

    private static bool HasPureAttribute(ISymbol symbol) =>
        symbol.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "PureAttribute", ContainingNamespace: { } space } && space.ToDisplayString() is "System.Diagnostics.Contracts" or "JetBrains.Annotations");

    /// <summary>The name of a member in messages.</summary>
    public static string NameOf(ISymbol member) => member switch
    {
        IMethodSymbol { AssociatedSymbol: { } associated } => associated.Name,
        IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } constructor => constructor.ContainingType.Name,
        _ => member.Name,
    };

    private static ISymbol Definition(ISymbol symbol) => (symbol is IMethodSymbol { PartialImplementationPart: { } part } ? part : symbol).OriginalDefinition;

    private void Analyze(FlowBody body)
    {
        _visits.TryGetValue(body, out var visits);
        if (visits > MaxVisits || !_active.Add(body))
        {
            return;
        }

        _visits[body] = visits + 1;
        var analysis = new EffectAnalysis(this, body);
        analysis.Run();
        _active.Remove(body);
        var isNew = !_summaries.TryGetValue(body.Symbol, out var known);
        _summaries[body.Symbol] = analysis.Summary;
        if ((isNew || !known!.SameAs(analysis.Summary)) && _readers.TryGetValue(body.Symbol, out var readers))
        {
            foreach (var reader in readers)
            {
                _open.Enqueue(reader);
            }
        }
    }
}
