using Microsoft.CodeAnalysis;
using Serverless.Analyzers.Flow.Core;

namespace Serverless.Analyzers.Flow.Engine;

/// <summary>
/// What the type parameters of a generic call say of where its values go: of <c>Select(items, project)</c> the elements go
/// to the function, and what that returns are the elements of the result.
/// </summary>
internal sealed class GenericCall
{
    private readonly IMethodSymbol _method;
    private readonly Dictionary<ITypeParameterSymbol, FlowValue> _all = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ITypeParameterSymbol, FlowValue> _arguments = new(SymbolEqualityComparer.Default);
    private readonly Func<FlowValue, IReadOnlyList<FlowValue>, FlowValue> _run;

    /// <param name="method">The method called.</param>
    /// <param name="instance">What it is called on.</param>
    /// <param name="values">Its arguments.</param>
    /// <param name="run">Calls a function that was handed over.</param>
    public GenericCall(IMethodSymbol method, FlowValue instance, IReadOnlyList<FlowValue> values, Func<FlowValue, IReadOnlyList<FlowValue>, FlowValue> run)
    {
        _method = (method.ReducedFrom ?? method).OriginalDefinition;
        _run = run;
        var count = Math.Min(values.Count, _method.Parameters.Length);
        for (var i = 0; i < count; i++)
        {
            var type = _method.Parameters[i].Type;
            if (!values[i].IsEmpty && FunctionOf(type) is null)
            {
                Bind(type, values[i], _arguments);
            }
        }

        foreach (var argument in _arguments)
        {
            _all[argument.Key] = argument.Value;
        }

        if (!instance.IsEmpty && !_method.IsStatic && _method.ContainingType is { Arity: > 0 } holder)
        {
            Bind(holder, instance, _all);
        }

        for (var i = 0; i < count; i++)
        {
            if (values[i].Labels.Any(IsFunction) && FunctionOf(_method.Parameters[i].Type) is var function)
            {
                Run(function, values[i]);
            }
        }
    }

    /// <summary>What the call returns.</summary>
    public FlowValue Result() => _method.MethodKind == MethodKind.Constructor ? Of(_method.ContainingType) : Of(_method.ReturnType);

    /// <summary>What the arguments add to the elements of the object that is called.</summary>
    public FlowValue Added() =>
        _method.ContainingType is { TypeParameters: [.., var element] } && _arguments.TryGetValue(element, out var value) ? value : FlowValue.Empty;

    /// <summary>What a value of a declared type is made of.</summary>
    public FlowValue Of(ITypeSymbol type)
    {
        switch (type)
        {
            case ITypeParameterSymbol parameter:
                return _all.TryGetValue(parameter, out var value) ? value : FlowValue.Empty;
            case IArrayTypeSymbol array:
                return FlowValue.OfMember(FlowValue.Element, Of(array.ElementType));
            case INamedTypeSymbol { Arity: > 0 } named when _all.Count > 0:
                if (FlowTypes.IsTransparent(named))
                {
                    return Of(named.TypeArguments[0]);
                }

                return named.Name switch
                {
                    "KeyValuePair" => FlowValue.OfMember("Key", Of(named.TypeArguments[0])).Join(FlowValue.OfMember("Value", Of(named.TypeArguments[1]))),
                    "ValueTuple" or "Tuple" => named.TypeArguments.Select((argument, i) => FlowValue.OfMember($"Item{i + 1}", Of(argument))).Aggregate(FlowValue.Empty, (whole, part) => whole.Join(part)),
                    _ => FlowValue.OfMember(FlowValue.Element, Of(named.TypeArguments[named.TypeArguments.Length - 1])),
                };
            default:
                return FlowValue.Empty;
        }
    }

    private static bool IsFunction(FlowLabel label) => label.Source.Kind is FlowKinds.Function or FlowKinds.Parameter;

    private void Run(IMethodSymbol? function, FlowValue value)
    {
        var functions = value.Select(static label => IsFunction(label) ? label : null);
        var result = _run(functions, function is null ? [] : [.. function.Parameters.Select(parameter => Of(parameter.Type))]);
        if (function is not null && !result.IsEmpty)
        {
            Bind(function.ReturnType, result, _all);
        }
    }

    // The signature of a delegate, or of one in an expression tree.
    private static IMethodSymbol? FunctionOf(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { DelegateInvokeMethod: { } invoke } => invoke,
        INamedTypeSymbol { Name: "Expression", TypeArguments: [INamedTypeSymbol { DelegateInvokeMethod: { } invoke }] } => invoke,
        _ => null,
    };

    private static void Bind(ITypeSymbol type, FlowValue value, Dictionary<ITypeParameterSymbol, FlowValue> bound)
    {
        switch (type)
        {
            case ITypeParameterSymbol parameter:
                bound[parameter] = bound.TryGetValue(parameter, out var known) ? known.Join(value) : value;
                break;
            case IArrayTypeSymbol array:
                Bind(array.ElementType, value.Elements(), bound);
                break;
            case INamedTypeSymbol { Arity: > 0 } named:
                for (var i = 0; i < named.TypeArguments.Length; i++)
                {
                    var isLast = i == named.TypeArguments.Length - 1;
                    var part = FlowTypes.IsTransparent(named) ? value : named.Name switch
                    {
                        "KeyValuePair" => value.Member(isLast ? "Value" : "Key"),
                        "ValueTuple" or "Tuple" => value.Member($"Item{i + 1}"),
                        _ => isLast ? value.Elements() : value.Root().Elements(),
                    };
                    if (!part.IsEmpty)
                    {
                        Bind(named.TypeArguments[i], part, bound);
                    }
                }

                break;
        }
    }
}
