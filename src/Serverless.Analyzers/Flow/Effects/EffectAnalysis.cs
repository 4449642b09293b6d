using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Serverless.Analyzers.Flow.Core;
using Serverless.Analyzers.Flow.Engine;

namespace Serverless.Analyzers.Flow.Effects;

/// <summary>
/// Finds what one body does besides returning. It follows whose each object is: what the body made itself it may change
/// freely. Local functions and lambdas run in place where they are called.
/// </summary>
internal sealed partial class EffectAnalysis
{
    private const int MaxNesting = 4;
    private const int MaxGraphs = 200;

    private static readonly object s_instance = new();

    private readonly EffectContext _context;
    private readonly FlowBody _body;
    private readonly IMethodSymbol? _method;
    private readonly Dictionary<CaptureId, IOperation> _captures = [];
    private readonly Stack<(ControlFlowGraph Graph, SyntaxNode? Function)> _graphs = new();
    private EffectState _state = new();
    private Owner _returned;
    private int _graphCount;

    public EffectAnalysis(EffectContext context, FlowBody body)
    {
        _context = context;
        _body = body;
        _method = body.Symbol as IMethodSymbol;
    }

    /// <summary>What was found.</summary>
    public EffectSummary Summary { get; } = new();

    /// <summary>Runs the body.</summary>
    public void Run()
    {
        _state[s_instance] = new Owner(Regions.This, Regions.Fresh);
        foreach (var parameter in _method?.Parameters.AsEnumerable() ?? [])
        {
            _state[parameter] = Bind(parameter, Regions.Parameter(parameter.Ordinal));
        }

        foreach (var graph in _body.Roots.Select(FlowGraphs.Of).OfType<ControlFlowGraph>())
        {
            Summary.Returns = Summary.Returns.Join(RunGraph(graph, null));
        }
    }

    // A struct is the callee's own copy; what it holds is not.
    private Owner Bind(IParameterSymbol parameter, ulong region) =>
        _context.Types.IsWithoutState(parameter.Type) && parameter.RefKind == RefKind.None ? Owner.None
        : parameter.RefKind == RefKind.Out ? Owner.None
        : parameter.RefKind == RefKind.None && EffectTypes.IsCopied(parameter.Type) ? new Owner(Regions.Fresh, Regions.Inside(region))
        : new Owner(region, Regions.Fresh);

    private Owner RunGraph(ControlFlowGraph graph, SyntaxNode? function)
    {
        if (++_graphCount > MaxGraphs)
        {
            return new Owner(Regions.Unknown, Regions.Fresh);
        }

        _graphs.Push((graph, function));
        var outer = _returned;
        _returned = Owner.None;
        EffectState? exit = null;
        FlowSolver.Solve(graph.Blocks.Length, _state.Copy(), (ordinal, state, reach) =>
        {
            var block = graph.Blocks[ordinal];
            if (block.Kind == BasicBlockKind.Exit)
            {
                exit = exit is null ? state : exit.Join(state).State;
                return;
            }

            _state = state.Copy();
            RunBlock(block, state, reach);
        }, static (known, state) => known.Join(state));

        _state = (exit ?? _state).Copy();
        _graphs.Pop();
        var result = _returned;
        _returned = outer;
        return result;
    }

    private void RunBlock(BasicBlock block, EffectState before, Action<int, EffectState> reach)
    {
        foreach (var operation in block.Operations)
        {
            Evaluate(operation);
        }

        var value = block.BranchValue is { } branch ? Evaluate(branch) : Owner.None;
        if (block is { FallThroughSuccessor.Semantics: ControlFlowBranchSemantics.Return, ConditionKind: ControlFlowConditionKind.None, BranchValue: { } returned })
        {
            _returned = _returned.Join(IsByReference() ? new Owner(Place(returned), Regions.Fresh) : value);
        }

        foreach (var handler in FlowGraphs.HandlersOf(block))
        {
            reach(handler, before);
            reach(handler, _state);
        }

        // What a constant condition rules out does not run.
        var isTaken = block.BranchValue?.ConstantValue is { HasValue: true, Value: bool constant } && block.ConditionKind != ControlFlowConditionKind.None
            ? constant == (block.ConditionKind == ControlFlowConditionKind.WhenTrue)
            : (bool?)null;
        if (isTaken != false && block.ConditionalSuccessor?.Destination is { } conditional)
        {
            reach(conditional.Ordinal, _state.Copy());
        }

        if (isTaken != true && block.FallThroughSuccessor?.Destination is { } next)
        {
            reach(next.Ordinal, _state.Copy());
        }

        bool IsByReference() => _graphs.Peek().Function is null && _method is { ReturnsByRef: true } or { ReturnsByRefReadonly: true };
    }

    private void Add(EffectKinds kind, string what, SyntaxNode site, IReadOnlyList<IMethodSymbol>? path = null) =>
        Summary.Add(new Effect(kind, what, site, path ?? []));
}
