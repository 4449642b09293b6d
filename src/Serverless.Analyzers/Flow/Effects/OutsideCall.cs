using Microsoft.CodeAnalysis;

namespace Serverless.Analyzers.Flow.Effects;

/// <summary>
/// A call of code that is not seen. What its result and the arguments of functions handed to it may hold is told by the
/// type parameters that they share with what is handed over.
/// </summary>
internal sealed class OutsideCall(IMethodSymbol method, Owner instance, Owner[] values)
{
    private readonly IMethodSymbol _definition = method.OriginalDefinition;

    /// <summary>What the functions that were handed over gave, by parameter.</summary>
    public Owner[] Results { get; } = new Owner[values.Length];

    /// <summary>What the function handed over in a parameter is called with.</summary>
    public IReadOnlyList<Owner> ArgumentsOf(int ordinal)
    {
        var given = method.Parameters[ordinal].Type is INamedTypeSymbol { DelegateInvokeMethod.Parameters: var actual } ? actual.Length : 0;
        var declared = _definition.Parameters[ordinal].Type is INamedTypeSymbol { DelegateInvokeMethod.Parameters: var parameters } && parameters.Length == given ? parameters : default;
        return [.. Enumerable.Range(0, given).Select(i => declared.IsDefault ? Everything() : Holding(declared[i].Type))];
    }

    /// <summary>Whose the result is.</summary>
    public Owner Result(EffectTypes types)
    {
        var type = EffectTypes.Awaited(method.ReturnType);
        if (method.ReturnsVoid || types.IsWithoutState(type))
        {
            return Owner.None;
        }

        var declared = EffectTypes.Awaited(_definition.ReturnType);
        if (EffectTypes.IsView(type) || method.ReturnsByRef || IsReceiver(type))
        {
            var viewed = method.IsStatic && values.Length > 0 ? values[0] : instance;
            return method.ReturnsByRef ? new Owner(viewed.Self | viewed.Content, viewed.Content) : viewed with { Functions = null };
        }

        if (declared is ITypeParameterSymbol)
        {
            return Holding(declared);
        }

        if (method.AssociatedSymbol is IPropertySymbol)
        {
            return instance.Member;
        }

        var content = TypeParametersOf(declared).ToList() is { Count: > 0 } parameters
            ? parameters.Aggregate(Owner.None, (joined, parameter) => joined.Join(Holding(parameter)))
            : Everything();
        return new Owner(Regions.Fresh, content.Self | content.Inside);
    }

    // builder.Append(…) gives the builder.
    private bool IsReceiver(ITypeSymbol type) => !method.IsStatic && method.AssociatedSymbol is null && SymbolEqualityComparer.Default.Equals(type, method.ContainingType) && type.IsReferenceType;

    // The values that a type parameter stands for: arguments of that very type, what is in arguments that hold it, results of functions.
    private Owner Holding(ITypeSymbol wanted)
    {
        var parameters = TypeParametersOf(wanted).ToList();
        if (parameters.Count == 0)
        {
            return Everything();
        }

        var result = Mentions(_definition.ContainingType, parameters) ? instance.Member : Owner.None;
        for (var i = 0; i < values.Length; i++)
        {
            var type = _definition.Parameters[i].Type;
            if (type is INamedTypeSymbol { DelegateInvokeMethod: { } invoke })
            {
                result = Mentions(invoke.ReturnType, parameters) ? result.Join(Results[i]) : result;
            }
            else if (type is ITypeParameterSymbol && parameters.Contains(type, SymbolEqualityComparer.Default))
            {
                result = result.Join(values[i]);
            }
            else if (Mentions(type, parameters))
            {
                result = result.Join(values[i].Member);
            }
        }

        return result with { Functions = null };
    }

    private Owner Everything() => values.Concat(Results).Append(instance).Aggregate(Owner.None, static (joined, value) => joined.Join(new Owner(value.Inside, value.Content)));

    private static bool Mentions(ITypeSymbol? type, List<ITypeParameterSymbol> parameters) =>
        type is not null && TypeParametersOf(type).Any(parameter => parameters.Contains(parameter, SymbolEqualityComparer.Default));

    private static IEnumerable<ITypeParameterSymbol> TypeParametersOf(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol parameter => [parameter],
        IArrayTypeSymbol array => TypeParametersOf(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.SelectMany(TypeParametersOf).Concat(named.ContainingType is { } outer ? TypeParametersOf(outer) : []),
        _ => [],
    };
}
