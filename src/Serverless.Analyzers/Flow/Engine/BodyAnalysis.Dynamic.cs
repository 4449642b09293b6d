using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Flow.Core;

namespace Serverless.Analyzers.Flow.Engine;

/// <content>Calls that are bound at run time, because an argument or the receiver is dynamic.</content>
internal sealed partial class BodyAnalysis
{
    private FlowValue InvokeDynamic(IDynamicInvocationOperation call)
    {
        var instance = Evaluate(call.Operation);
        var values = call.Arguments.Select(Evaluate).ToArray();
        if (call.Operation is not IDynamicMemberReferenceOperation member)
        {
            return InvokeFunctions(instance, values, call.Syntax).Join(instance.Root());
        }

        var type = member.Instance is { Type: { TypeKind: not TypeKind.Dynamic } known } ? known : member.ContainingType;
        var result = instance.Root();
        foreach (var method in Candidates(type, member.MemberName, call.Arguments))
        {
            result = result.Join(CallDynamic(call, method, instance, member.Instance, values, call.Arguments));
        }

        return result;
    }

    private FlowValue CreateDynamic(IDynamicObjectCreationOperation creation)
    {
        var values = creation.Arguments.Select(Evaluate).ToArray();
        var result = FlowValue.Empty;
        foreach (var constructor in Candidates(creation.Type, WellKnownMemberNames.InstanceConstructorName, creation.Arguments))
        {
            result = result.Join(CallDynamic(creation, constructor, FlowValue.Empty, null, values, creation.Arguments));
        }

        Evaluate(creation.Initializer);
        return result;
    }

    private FlowValue CallDynamic(IOperation call, IMethodSymbol method, FlowValue instance, IOperation? receiver, FlowValue[] values, IReadOnlyList<IOperation> written)
    {
        var (all, operations) = (new FlowValue[method.Parameters.Length], new IOperation?[method.Parameters.Length]);
        for (var i = 0; i < all.Length; i++)
        {
            (all[i], operations[i]) = i < values.Length ? (values[i], written[i]) : (FlowValue.Empty, null);
        }

        foreach (var arrival in _context.Sinks.Handed(method, operations))
        {
            Arrive(arrival, values[written.TakeWhile(argument => argument.Syntax != arrival.Value).Count()]);
        }

        return Call(call, method, instance, receiver, all, operations);
    }

    // The overloads that may be meant.
    private static IEnumerable<IMethodSymbol> Candidates(ITypeSymbol? type, string name, IReadOnlyList<IOperation> arguments)
    {
        for (var current = type; current is not null and not { TypeKind: TypeKind.Dynamic }; current = name == WellKnownMemberNames.InstanceConstructorName ? null : current.BaseType)
        {
            foreach (var method in current.GetMembers(name).OfType<IMethodSymbol>())
            {
                if (method.Parameters.Length >= arguments.Count
                    && method.Parameters.Skip(arguments.Count).All(parameter => parameter.IsOptional || parameter.IsParams)
                    && arguments.Zip(method.Parameters, Takes).All(takes => takes))
                {
                    yield return method;
                }
            }
        }
    }

    private static bool Takes(IOperation argument, IParameterSymbol parameter) =>
        argument.Type is null or { TypeKind: TypeKind.Dynamic }
        || parameter.Type is { SpecialType: SpecialType.System_Object } or { TypeKind: TypeKind.Interface or TypeKind.TypeParameter or TypeKind.Dynamic or TypeKind.Delegate }
        || SymbolEqualityComparer.Default.Equals(argument.Type, parameter.Type)
        || DerivesFrom(argument.Type, parameter.Type);

    private static bool DerivesFrom(ITypeSymbol type, ITypeSymbol ancestor)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, ancestor))
            {
                return true;
            }
        }

        return false;
    }
}
