using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Flow.Core;

namespace Serverless.Analyzers.Flow.Engine;

/// <summary>A function that a value stands for.</summary>
/// <param name="Method">The method; for a lambda its symbol.</param>
/// <param name="Instance">What it was bound to.</param>
/// <param name="Lambda">The lambda; null for a method.</param>
/// <param name="Graph">The graph that holds the lambda.</param>
/// <param name="Owner">The analysis that met the lambda.</param>
internal sealed record FunctionTarget(IMethodSymbol Method, FlowValue Instance, IFlowAnonymousFunctionOperation? Lambda, ControlFlowGraph? Graph, BodyAnalysis Owner);

/// <content>Lambdas, local functions and delegates.</content>
internal sealed partial class BodyAnalysis
{
    private readonly Dictionary<SyntaxNode, (FunctionTarget Target, FlowState State)> _made = [];
    private readonly HashSet<SyntaxNode> _ran = [];

    private FlowValue MakeFunction(IMethodReferenceOperation reference)
    {
        var target = new FunctionTarget(reference.Method, Evaluate(reference.Instance), null, null, this);
        return FlowValue.Of(FunctionAt(reference.Syntax, target));
    }

    private FlowValue MakeFunction(IFlowAnonymousFunctionOperation lambda)
    {
        var target = new FunctionTarget(lambda.Symbol, FlowValue.Empty, lambda, _graphs.Peek().Graph, this);
        var state = _made.TryGetValue(lambda.Syntax, out var known) ? known.State.Join(_state).State : _state.Copy();
        _made[lambda.Syntax] = (target, state);
        return FlowValue.Of(FunctionAt(lambda.Syntax, target));
    }

    private FlowSource FunctionAt(SyntaxNode syntax, FunctionTarget target) =>
        new(FlowKinds.Function, target.Method.Name, null, target, _context.FileOf(syntax), syntax.SpanStart);

    /// <summary>Calls whatever functions a value stands for.</summary>
    private FlowValue InvokeFunctions(FlowValue functions, IReadOnlyList<FlowValue> arguments, SyntaxNode syntax)
    {
        var result = FlowValue.Empty;
        foreach (var label in functions.Labels)
        {
            if (label.Source.Kind == FlowKinds.Parameter)
            {
                Summary.Add(new SummaryCall(label.Source.Position, label.Source.Path, arguments));
                result = result.Join(FlowValue.Of(FlowSource.Of(label.Source.Position, label.Source.Path + ".()")));
            }
            else if (label.Source.Location is FunctionTarget target)
            {
                result = result.Join(Run(target, arguments, syntax));
            }
        }

        return result;
    }

    // The functions handed over that a called method calls.
    private void RunHanded(MethodSummary summary, Substitution substitution, SyntaxNode syntax)
    {
        foreach (var call in summary.Calls)
        {
            var functions = substitution.At(call.Parameter, call.Path);
            if (!functions.IsEmpty)
            {
                substitution.SetResult(call.Parameter, call.Path, InvokeFunctions(functions, [.. call.Arguments.Select(substitution.Of)], syntax));
            }
        }
    }

    private FlowValue Run(FunctionTarget target, IReadOnlyList<FlowValue> arguments, SyntaxNode syntax)
    {
        if (target.Lambda is { } lambda)
        {
            return target.Owner == this ? RunNested(target.Method, arguments, lambda.Syntax, () => target.Graph!.GetAnonymousFunctionControlFlowGraph(lambda)) : FlowValue.Empty;
        }

        if (target.Method.MethodKind == MethodKind.LocalFunction)
        {
            return target.Owner == this ? RunLocalFunction(target.Method, arguments) : FlowValue.Empty;
        }

        var call = _context.Models.Operation(syntax);
        return call is null ? FlowValue.Empty : Call(call, target.Method, target.Instance, null, [.. arguments], new IOperation?[arguments.Count]);
    }

    // What a local function does to objects that are handed to it, and to variables, is done to them.
    private FlowValue CallLocalFunction(IMethodSymbol method, FlowValue[] values, IOperation?[] operations)
    {
        var parameters = method.OriginalDefinition.Parameters;
        for (var i = 0; i < parameters.Length; i++)
        {
            if (parameters[i] is { RefKind: RefKind.None, Type: { IsReferenceType: true, SpecialType: not SpecialType.System_String } })
            {
                NoteAlias(parameters[i], PlaceOf(operations[i]));
            }
        }

        var result = RunLocalFunction(method, values);
        for (var i = 0; i < parameters.Length; i++)
        {
            if (parameters[i].RefKind is RefKind.Ref or RefKind.Out && operations[i] is { } argument)
            {
                AssignTo(argument, Read((object)parameters[i]), null);
            }
        }

        return result;
    }

    private FlowValue RunLocalFunction(IMethodSymbol function, IReadOnlyList<FlowValue> arguments)
    {
        function = function.OriginalDefinition;
        if (function.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not { } syntax)
        {
            return FlowValue.Empty;
        }

        var holder = _graphs.Select(entry => entry.Graph).FirstOrDefault(graph => graph.LocalFunctions.Contains(function, SymbolEqualityComparer.Default));
        return holder is null ? FlowValue.Empty : RunNested(function, arguments, syntax, () => holder.GetLocalFunctionControlFlowGraph(function));
    }

    // In place, on the variables around it. It may run or not, so both is joined.
    private FlowValue RunNested(IMethodSymbol function, IReadOnlyList<FlowValue> arguments, SyntaxNode syntax, Func<ControlFlowGraph> graph)
    {
        if (_graphs.Count > MaxNesting || _graphs.Any(entry => entry.Function == syntax))
        {
            return FlowValue.Empty;
        }

        _ran.Add(syntax);
        var before = _state.Copy();
        for (var i = 0; i < function.Parameters.Length; i++)
        {
            var parameter = function.Parameters[i];
            var value = i >= arguments.Count ? FlowValue.Empty
                : _context.Types.Ends(parameter.Type) && arguments[i].Labels.All(label => label.Source.Kind != FlowKinds.Function) ? FlowTypes.Counted(arguments[i], parameter.Type)
                : arguments[i];
            _state[_variables[parameter]] = WithSources(parameter, value);
        }

        var nested = graph();
        var result = RunGraph(nested, syntax);
        _state = before.Join(_state).State;
        return result;
    }

    // Local functions that nothing calls where it can be seen.
    private void RunUnused(ControlFlowGraph graph)
    {
        _graphs.Push((graph, null));
        foreach (var function in graph.LocalFunctions)
        {
            if (function.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is { } syntax && !_ran.Contains(syntax))
            {
                RunLocalFunction(function, []);
            }
        }

        _graphs.Pop();
    }

    // Lambdas that are handed to code that is not seen.
    private void RunEscaped()
    {
        const int most = 100;
        for (var round = 0; round < most && _made.FirstOrDefault(made => !_ran.Contains(made.Key)) is { Key: { } syntax } entry; round++)
        {
            var after = _state;
            _state = entry.Value.State.Copy();
            _ran.Add(syntax);
            _graphs.Push((entry.Value.Target.Graph!, null));
            Run(entry.Value.Target, [], syntax);
            _graphs.Pop();
            _state = after.Join(_state).State;
        }
    }
}
