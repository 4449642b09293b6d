using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Serverless.Analyzers.Flow.Core;
using Serverless.Analyzers.Functions;

namespace Serverless.Analyzers.Flow.Engine;

/// <summary>
/// Follows the values of one body through its graph. Parameters stand for whatever callers hand over, so that the result
/// holds for every caller. Local functions and lambdas run in place, on the variables of the body around them.
/// </summary>
internal sealed partial class BodyAnalysis
{
    // Lambdas in lambdas in lambdas, or a local function that calls itself.
    private const int MaxNesting = 4;
    private const int MaxGraphs = 400;

    private readonly FlowContext _context;
    private readonly FlowBody _body;
    private readonly IMethodSymbol? _method;
    private readonly FlowVariables _variables = new();
    private readonly Dictionary<(object Site, SinkKinds Kind, FlowSource Source), FlowFinding> _findings = [];
    private readonly Dictionary<SyntaxNode, FlowValue> _written = [];
    private readonly Stack<(ControlFlowGraph Graph, SyntaxNode? Function)> _graphs = new();
    private FlowState _state = new();
    private FlowValue _returned = FlowValue.Empty;
    private int _graphCount;

    public BodyAnalysis(FlowContext context, FlowBody body)
    {
        _context = context;
        _body = body;
        _method = body.Symbol as IMethodSymbol;
    }

    /// <summary>What callers need to know.</summary>
    public MethodSummary Summary { get; } = new();

    /// <summary>The values that arrive at sinks and come from a known place.</summary>
    public IEnumerable<FlowFinding> Findings => _findings.Values;

    /// <summary>Runs the body.</summary>
    public void Run()
    {
        BindParameters();
        var initial = _state.Copy();
        foreach (var root in _body.Roots)
        {
            if (FlowGraphs.Of(root) is { } graph)
            {
                // The graph of an initialiser ends in an assignment.
                Summary.AddReturn(WithoutOwnNames(RunGraph(graph, null)));
                RunUnused(graph);
            }
        }

        RunEscaped();
        Conclude(initial);
    }

    private void BindParameters()
    {
        if (_method is null)
        {
            return;
        }

        if (!_method.IsStatic)
        {
            _state[_variables[FlowVariables.Instance]] = _method.MethodKind == MethodKind.Constructor
                ? FlowValue.Empty
                : FlowValue.Of(FlowSource.Of(FlowSource.Instance));
        }

        foreach (var parameter in _method.Parameters)
        {
            // A function is followed even though its type ends the flow of text.
            var value = FlowValue.Of(FlowSource.Of(parameter.Ordinal));
            value = _context.Types.Ends(parameter.Type) ? FlowTypes.Counted(value, parameter.Type) : value;
            _state[_variables[parameter]] = parameter.RefKind == RefKind.Out ? FlowValue.Empty : WithSources(parameter, value);
        }
    }

    // What a parameter is by its declaration, whoever calls.
    private FlowValue WithSources(IParameterSymbol parameter, FlowValue value)
    {
        var syntax = parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        var ends = _context.Types.Ends(parameter.Type);
        if (syntax is null || (ends && !FlowTypes.IsCount(parameter.Type)))
        {
            return value;
        }

        if (_context.TriggerOf(syntax) is { } trigger)
        {
            var text = trigger is TriggerKind.Activity or TriggerKind.Orchestration or TriggerKind.Entity ? FlowSources.Orchestration : null;
            value = value.Join(FlowValue.Of(_context.SourceAt(FlowKinds.Event, syntax, parameter.Name, text)));
        }

        if (ends)
        {
            return FlowTypes.Counted(value, parameter.Type);
        }

        if (parameter.Type.SpecialType == SpecialType.System_String && _context.Objects.IsMessage(parameter))
        {
            value = value.Join(FlowValue.Of(_context.SourceAt(FlowKinds.Payload, syntax, $"The {ObjectText.Message} '{parameter.Name}'", ObjectText.Message)));
        }

        return _context.Sources.Named(value, parameter.Name, parameter.Type, syntax);
    }

    /// <summary>Runs a graph on the current state; what it leaves is the current state afterwards.</summary>
    private FlowValue RunGraph(ControlFlowGraph graph, SyntaxNode? function)
    {
        if (++_graphCount > MaxGraphs)
        {
            return FlowValue.Empty;
        }

        _graphs.Push((graph, function));
        var outer = _returned;
        _returned = FlowValue.Empty;
        FlowState? exit = null;
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

    private void RunBlock(BasicBlock block, FlowState before, Action<int, FlowState> reach)
    {
        foreach (var operation in block.Operations)
        {
            Evaluate(operation);
        }

        var value = block.BranchValue is { } branch ? Evaluate(branch) : FlowValue.Empty;
        if (block.ConditionKind != ControlFlowConditionKind.None)
        {
            MeasureLoop(block.BranchValue!);
        }

        if (block.FallThroughSuccessor is { Semantics: ControlFlowBranchSemantics.Return } && block.BranchValue is { } returned && block.ConditionKind == ControlFlowConditionKind.None)
        {
            Return(returned, value);
        }

        var after = _state;
        foreach (var handler in FlowGraphs.HandlersOf(block))
        {
            reach(handler, before);
            reach(handler, after);
        }

        if (block.ConditionalSuccessor?.Destination is { } conditional)
        {
            var state = after.Copy();
            Narrow(block.BranchValue!, block.ConditionKind == ControlFlowConditionKind.WhenTrue, state);
            reach(conditional.Ordinal, state);
        }

        if (block.FallThroughSuccessor?.Destination is { } next)
        {
            var state = after.Copy();
            if (block.ConditionKind != ControlFlowConditionKind.None)
            {
                Narrow(block.BranchValue!, block.ConditionKind == ControlFlowConditionKind.WhenFalse, state);
            }

            reach(next.Ordinal, state);
        }
    }

    private void Return(IOperation operation, FlowValue value)
    {
        _returned = _returned.Join(value);
        if (_graphs.Peek().Function is null && _method is not null && operation.Type?.SpecialType == SpecialType.System_Boolean)
        {
            NoteGuards(_method, operation);
        }

        if (_graphs.Peek().Function is null && _method is not null && _context.Functions.Of(_method) is { Trigger.Kind: TriggerKind.Http } function && !_context.Sinks.IsJudgedByParts(ValueSite.Unwrap(operation).Type))
        {
            Arrive(_context.Sinks.OfReturn(operation.Syntax, function.Name), value);
        }
    }

    // A value that parameters have when the body ends, where that is not what they had before.
    private void Conclude(FlowState initial)
    {
        if (_method is null)
        {
            return;
        }

        if (!_method.IsStatic)
        {
            Conclude(initial, FlowVariables.Instance, FlowSource.Instance);
        }

        foreach (var parameter in _method.Parameters)
        {
            if (parameter.RefKind is RefKind.Out or RefKind.Ref || !_reassigned.Contains(parameter))
            {
                Conclude(initial, parameter, parameter.Ordinal);
            }

            // A primary constructor keeps its parameters.
            if (FlowBodies.IsPrimary(_method))
            {
                var instance = Summary.Outputs.TryGetValue(FlowSource.Instance, out var known) ? known : FlowValue.Empty;
                Summary.SetOutput(FlowSource.Instance, instance.Add(parameter.Name, initial[_variables[parameter]] ?? FlowValue.Empty));
            }
        }
    }

    private void Conclude(FlowState initial, object variable, int index)
    {
        var (first, last) = (initial[_variables[variable]] ?? FlowValue.Empty, _state[_variables[variable]] ?? FlowValue.Empty);
        if (!last.SameAs(first))
        {
            // What the parameter's own declaration said of it is not the caller's concern.
            Summary.SetOutput(index, last.Select(label => label.Source.Kind != FlowKinds.Parameter && first.Labels.Any(own => own.Source.CompareTo(label.Source) == 0) ? null : label));
        }
    }

    // That a parameter is called 'token' tells nothing of what a caller gets back.
    private FlowValue WithoutOwnNames(FlowValue value) => _method is null ? value : value.Select(label =>
        label.Source is { Kind: FlowKinds.NamedSecret or FlowKinds.Personal, Location: SyntaxNode node }
        && _method.Parameters.Any(parameter => parameter.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == node.SyntaxTree && reference.Span == node.Span)) ? null : label);
}
