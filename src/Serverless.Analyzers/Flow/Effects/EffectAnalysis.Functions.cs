using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Flow.Core;

namespace Serverless.Analyzers.Flow.Effects;

/// <content>Lambdas, local functions and delegates: a function that is handed over is as pure as what calls it.</content>
internal sealed partial class EffectAnalysis
{
    private Owner MakeFunction(IFlowAnonymousFunctionOperation lambda)
    {
        var graph = _graphs.Peek().Graph;
        return new Owner(Regions.Fresh, Regions.Fresh, [new EffectFunction(lambda.Syntax, lambda.Symbol) { Graph = () => graph.GetAnonymousFunctionControlFlowGraph(lambda) }]);
    }

    private EffectFunction FunctionOf(IMethodSymbol method, Owner instance, SyntaxNode syntax) => method.MethodKind == MethodKind.LocalFunction
        ? new EffectFunction(method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() ?? syntax, method) { Graph = () => GraphOfLocal(method) }
        : new EffectFunction(syntax, method) { Instance = instance };

    private ControlFlowGraph? GraphOfLocal(IMethodSymbol function) => _graphs
        .Select(entry => entry.Graph)
        .FirstOrDefault(graph => graph.LocalFunctions.Contains(function.OriginalDefinition, SymbolEqualityComparer.Default))
        ?.GetLocalFunctionControlFlowGraph(function.OriginalDefinition);

    // Calls whatever functions a value stands for.
    private Owner InvokeFunctions(Owner functions, IReadOnlyList<Owner> arguments, SyntaxNode site, IOperation? source, Owner rest = default)
    {
        var parameters = Regions.Parameters(functions.Self).Select(parameter => parameter.IsSelf ? Regions.Parameter(parameter.Ordinal) : Regions.Inside(Regions.Parameter(parameter.Ordinal)));
        Summary.Invokes |= parameters.Aggregate(Regions.Fresh, static (joined, region) => joined | region);
        var result = Owner.None;
        foreach (var function in functions.Functions ?? [])
        {
            result = result.Join(RunFunction(function, arguments, site, rest));
        }

        if (source is not null && Resolve(source) is IEventReferenceOperation raised)
        {
            Add(EffectKinds.InstanceWrite, $"raises '{raised.Event.Name}'", site);
        }
        else if (functions.Functions is null && (functions.Self & (Regions.This | Regions.ThisContent | Regions.Static | Regions.Unknown)) != 0)
        {
            Add(EffectKinds.Unknown, "calls a function that is not known here", site);
        }

        return result;
    }

    private Owner RunFunction(EffectFunction function, IReadOnlyList<Owner> arguments, SyntaxNode site, Owner rest)
    {
        Owner[] values = [.. function.Method.Parameters.Select((_, i) => i < arguments.Count ? arguments[i] : rest)];
        return function.Graph is not null
            ? RunNested(function.Method, values, function.Syntax, function.Graph)
            : _context.Models.Operation(site) is { } call ? Call(call, function.Method, function.Instance, null, values, new IOperation?[values.Length])
            : Owner.None;
    }

    private Owner RunLocalFunction(IMethodSymbol method, Owner[] values, IOperation?[] operations, SyntaxNode site)
    {
        var definition = method.OriginalDefinition;
        if (definition.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not { } syntax)
        {
            return Owner.None;
        }

        var result = RunNested(definition, values, syntax, () => GraphOfLocal(definition));
        for (var i = 0; i < operations.Length && i < definition.Parameters.Length; i++)
        {
            if (definition.Parameters[i].RefKind is RefKind.Ref or RefKind.Out && operations[i] is { } argument)
            {
                Assign(argument, _state[definition.Parameters[i]], site);
            }
        }

        return result;
    }

    // In place, on the variables around it. It may run or not, so both is joined.
    private Owner RunNested(IMethodSymbol function, Owner[] values, SyntaxNode syntax, Func<ControlFlowGraph?> graph)
    {
        if (_graphs.Count > MaxNesting || _graphs.Any(entry => entry.Function == syntax) || graph() is not { } nested)
        {
            return Owner.None;
        }

        var before = _state.Copy();
        for (var i = 0; i < function.Parameters.Length; i++)
        {
            var parameter = function.Parameters[i];
            var value = i < values.Length ? values[i] : Owner.None;
            _state[parameter] = parameter.RefKind == RefKind.None && EffectTypes.IsCopied(parameter.Type) ? new Owner(Regions.Fresh, value.Inside, value.Functions) : value;
        }

        var result = RunGraph(nested, syntax);
        _state = before.Join(_state).State;
        return result;
    }
}
