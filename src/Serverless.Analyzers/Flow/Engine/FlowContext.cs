using Microsoft.CodeAnalysis;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow.Core;
using Serverless.Analyzers.Functions;

namespace Serverless.Analyzers.Flow.Engine;

/// <summary>What the analysis of each body knows of the compilation around it, and what it has learnt so far of other bodies.</summary>
internal sealed class FlowContext
{
    private readonly Dictionary<SyntaxTree, int> _files = [];
    private readonly Dictionary<SyntaxNode, TriggerKind> _eventParameters = [];
    private readonly Dictionary<ISymbol, MethodSummary> _summaries = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, bool> _shared = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, FlowValue> _fields = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, HashSet<FlowBody>> _callers = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, HashSet<FlowBody>> _readers = new(SymbolEqualityComparer.Default);

    public FlowContext(Compilation compilation, CatalogSymbols catalog, SemanticModels models, FunctionModel functions, Callees callees)
    {
        Catalog = catalog;
        Models = models;
        Functions = functions;
        Callees = callees;
        Objects = new ObjectText(catalog);
        Types = new FlowTypes(catalog);
        Sources = new FlowSources(this);
        Sinks = new FlowSinks(this);
        IsConsoleLog = functions.All.Count > 0 || compilation.Options.OutputKind == OutputKind.DynamicallyLinkedLibrary;
        foreach (var tree in compilation.SyntaxTrees)
        {
            _files[tree] = _files.Count;
        }

        foreach (var function in functions.All)
        {
            foreach (var parameter in function.EventParameters.SelectMany(parameter => parameter.DeclaringSyntaxReferences))
            {
                _eventParameters[parameter.GetSyntax()] = function.Trigger.Kind;
            }
        }
    }

    public CatalogSymbols Catalog { get; }

    public SemanticModels Models { get; }

    public FunctionModel Functions { get; }

    public Callees Callees { get; }

    public ObjectText Objects { get; }

    public FlowTypes Types { get; }

    public FlowSources Sources { get; }

    public FlowSinks Sinks { get; }

    /// <summary>Whether the host keeps what is written to the console: not where a program of its own, without functions, talks to its user.</summary>
    public bool IsConsoleLog { get; }

    /// <summary>Methods that have a body, whether it has been looked at or not.</summary>
    public Dictionary<ISymbol, FlowBody> Bodies { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Bodies to look at again, because what they asked for has changed.</summary>
    public HashSet<FlowBody> Outdated { get; } = [];

    /// <summary>The number of a file.</summary>
    public int FileOf(SyntaxNode node) => _files.TryGetValue(node.SyntaxTree, out var file) ? file : _files.Count;

    /// <summary>A source at a place.</summary>
    public FlowSource SourceAt(FlowKinds kind, SyntaxNode node, string name, string? text = null) =>
        new(kind, name, text, node, FileOf(node), node.SpanStart);

    /// <summary>The trigger whose data the parameter declared at <paramref name="declaration"/> carries; null where it carries none.</summary>
    public TriggerKind? TriggerOf(SyntaxNode declaration) => _eventParameters.TryGetValue(declaration, out var trigger) ? trigger : null;

    /// <summary>Whether a member keeps what it is given for later invocations: a static one, or one of an instance that serves many.</summary>
    public bool IsShared(ISymbol member)
    {
        if (!_shared.TryGetValue(member, out var isShared))
        {
            _shared[member] = isShared = member.DeclaringSyntaxReferences.Length > 0 && (member.IsStatic || Functions.LifetimeOf(member.ContainingType) == InstanceLifetime.Shared);
        }

        return isShared;
    }

    /// <summary>What is known of a method that <paramref name="caller"/> calls; null where it has no body here.</summary>
    public MethodSummary? Summary(IMethodSymbol method, FlowBody caller)
    {
        var definition = (method.PartialImplementationPart ?? method).OriginalDefinition;
        if (!Bodies.ContainsKey(definition))
        {
            return null;
        }

        Note(_callers, definition, caller);
        return _summaries.TryGetValue(definition, out var summary) ? summary : MethodSummary.Empty;
    }

    /// <summary>Replaces what is known of a method; its callers are looked at again where that changed.</summary>
    public void Learn(FlowBody body, MethodSummary summary)
    {
        if (!_summaries.TryGetValue(body.Symbol, out var known) || !known.SameAs(summary))
        {
            _summaries[body.Symbol] = summary;
            Outdate(_callers, body.Symbol);
        }
    }

    /// <summary>What a field or property of an instance, or a static one, may hold besides what the body itself gives it.</summary>
    public FlowValue Field(ISymbol member, FlowBody reader)
    {
        Note(_readers, member.OriginalDefinition, reader);
        return _fields.TryGetValue(member.OriginalDefinition, out var value) ? value : FlowValue.Empty;
    }

    /// <summary>Adds to what a member may hold. What callers hand over is not kept: it would reach other instances.</summary>
    public void AddToField(ISymbol member, FlowValue value)
    {
        value = value.Select(static label => label.Source.Kind == FlowKinds.Parameter ? null : label);
        var known = _fields.TryGetValue(member.OriginalDefinition, out var before) ? before : FlowValue.Empty;
        var joined = known.Join(value);
        if (!value.IsEmpty && !joined.SameAs(known))
        {
            _fields[member.OriginalDefinition] = joined;
            Outdate(_readers, member.OriginalDefinition);
        }
    }

    private static void Note(Dictionary<ISymbol, HashSet<FlowBody>> map, ISymbol symbol, FlowBody body)
    {
        if (!map.TryGetValue(symbol, out var bodies))
        {
            map.Add(symbol, bodies = []);
        }

        bodies.Add(body);
    }

    private void Outdate(Dictionary<ISymbol, HashSet<FlowBody>> map, ISymbol symbol)
    {
        if (map.TryGetValue(symbol, out var bodies))
        {
            Outdated.UnionWith(bodies);
        }
    }
}
