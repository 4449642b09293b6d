using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Flow.Core;

namespace Serverless.Analyzers.Flow.Effects;

/// <content>Calls of methods, constructors and accessors.</content>
internal sealed partial class EffectAnalysis
{
    private Owner Invoke(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        var instance = Evaluate(invocation.Instance);
        var (values, operations) = Arguments(method, invocation.Arguments);
        return method.MethodKind switch
        {
            MethodKind.DelegateInvoke => InvokeFunctions(instance, values, invocation.Syntax, invocation.Instance),
            MethodKind.LocalFunction => RunLocalFunction(method, values, operations, invocation.Syntax),
            _ => Call(invocation, method, instance, invocation.Instance, values, operations),
        };
    }

    private Owner Create(IObjectCreationOperation creation)
    {
        if (creation.Constructor is not { } constructor)
        {
            return Holding(creation.ChildOperations);
        }

        TouchType(constructor.ContainingType, creation.Syntax);
        var (values, operations) = Arguments(constructor, creation.Arguments);
        var made = new Owner(Regions.Fresh, values.Aggregate(Regions.Fresh, static (regions, value) => regions | value.Self | value.Inside));
        Call(creation, constructor, made, null, values, operations);
        return made;
    }

    // The arguments by the order of parameters.
    private (Owner[] Values, IOperation?[] Operations) Arguments(IMethodSymbol method, IReadOnlyList<IArgumentOperation> arguments)
    {
        var values = new Owner[method.Parameters.Length];
        var operations = new IOperation?[method.Parameters.Length];
        foreach (var argument in arguments)
        {
            var value = argument.Parameter?.RefKind is RefKind.Ref or RefKind.In or RefKind.RefReadOnlyParameter && Place(argument.Value) is var place and not Regions.Fresh
                ? new Owner(place, Evaluate(argument.Value).Inside)
                : Evaluate(argument.Value);
            if (argument.Parameter is { } parameter && parameter.Ordinal < values.Length)
            {
                values[parameter.Ordinal] = value;
                operations[parameter.Ordinal] = argument.Value;
            }
        }

        return (values, operations);
    }

    /// <summary>Notes what a call does to the caller's world; gives whose its result is.</summary>
    private Owner Call(IOperation call, IMethodSymbol method, Owner instance, IOperation? receiver, Owner[] values, IOperation?[] operations)
    {
        if (method.IsStatic)
        {
            TouchType(method.ContainingType, call.Syntax);
        }

        var targets = _context.TargetsOf(method, receiver is null ? null : Resolve(receiver), call is not IInvocationOperation { IsVirtual: false });
        var result = Owner.None;
        foreach (var target in targets)
        {
            result = result.Join(
                _context.Models.Declares(target) && _context.Apis.IsTrusted(target) ? Owner.None
                : _context.Summary(target, _body) is { } summary ? Apply(summary, target, call, instance, receiver, values, operations)
                : CallWithoutBody(target, call, instance, receiver, values, operations));
        }

        AssignOutputs(method, values, operations, call.Syntax, instance);
        return result;
    }

    private Owner CallWithoutBody(IMethodSymbol method, IOperation call, Owner instance, IOperation? receiver, Owner[] values, IOperation?[] operations)
    {
        if (!_context.Models.Declares(method) && !method.IsImplicitlyDeclared)
        {
            return CallOutside(method, call, instance, receiver, values, operations);
        }

        if (method is { AssociatedSymbol: IPropertySymbol property })
        {
            // An automatic property, or one that nothing in sight implements.
            if (method.MethodKind == MethodKind.PropertySet)
            {
                Write(receiver is null ? instance.Self : HolderOf(receiver), $"changes '{property.Name}'{OwnerText(receiver)}", call.Syntax, property);
                Grow(receiver, values.LastOrDefault());
            }

            return instance.Member;
        }

        if (!method.IsImplicitlyDeclared && !EffectContext.IsDeclaredPure(method))
        {
            Add(EffectKinds.Unknown, $"calls '{method.Name}', which has no body here", call.Syntax);
        }

        return values.Aggregate(instance, static (joined, value) => joined.Join(value)) with { Self = Regions.Fresh, Functions = null };
    }

    // What a method of the compilation does, in terms of this body.
    private Owner Apply(EffectSummary summary, IMethodSymbol method, IOperation call, Owner instance, IOperation? receiver, Owner[] values, IOperation?[] operations)
    {
        foreach (var effect in summary.Effects)
        {
            Add(effect.Kind, effect.What, call.Syntax, [method, .. effect.Path]);
        }

        var given = values.Aggregate(Owner.None, static (joined, value) => joined.Join(new Owner(value.Self | value.Inside, Regions.Fresh)));
        foreach (var write in summary.Writes)
        {
            var isInstance = write.Key is Regions.This or Regions.ThisContent;
            var regions = write.Key == Regions.This && receiver is not null ? HolderOf(receiver) : Translate(write.Key, instance, values);
            Write(regions, write.Value.What, call.Syntax, null, [method, .. write.Value.Path]);
            if (regions == Regions.Fresh)
            {
                Grow(isInstance ? receiver : Regions.Parameters(write.Key).Select(parameter => operations[parameter.Ordinal]).FirstOrDefault(), given);
            }
        }

        foreach (var (ordinal, isSelf) in Regions.Parameters(summary.Invokes))
        {
            if (ordinal < values.Length)
            {
                InvokeFunctions(isSelf ? values[ordinal] : values[ordinal].Member, [], call.Syntax, operations[ordinal], given);
            }
        }

        // A function made there runs as if it were made here, where it can't tell one object from another.
        var functions = method.IsStatic || SymbolEqualityComparer.Default.Equals(method.ContainingType, _body.Symbol.ContainingType) ? summary.Returns.Functions : null;
        return new Owner(Translate(summary.Returns.Self, instance, values), Translate(summary.Returns.Content, instance, values), functions);
    }

    private static ulong Translate(ulong regions, Owner instance, Owner[] values)
    {
        var result = regions & (Regions.Static | Regions.Unknown);
        result |= (regions & Regions.This) != 0 ? instance.Self : Regions.Fresh;
        result |= (regions & Regions.ThisContent) != 0 ? instance.Inside : Regions.Fresh;
        foreach (var (ordinal, isSelf) in Regions.Parameters(regions))
        {
            result |= ordinal < values.Length ? isSelf ? values[ordinal].Self : values[ordinal].Inside : Regions.Fresh;
        }

        return result;
    }

    // What the library, or code of another project, does.
    private Owner CallOutside(IMethodSymbol method, IOperation call, Owner instance, IOperation? receiver, Owner[] values, IOperation?[] operations)
    {
        var api = _context.Apis.Of(method);
        var given = values.Aggregate(Owner.None, static (joined, value) => joined.Join(new Owner(value.Self | value.Inside, Regions.Fresh)));
        // What a sequence of one's own, or of the caller's, gives next is told by the sequence, which is changed.
        var isOfSequence = api is { Kind: EffectKinds.Random, IsMutating: true } && (instance.Self & (Regions.Static | Regions.Unknown)) == Regions.Fresh;
        if (api.Kind != EffectKinds.None && !isOfSequence)
        {
            Add(api.Kind, $"{ApiEffects.Verb(api.Kind)} '{NameOf(method.AssociatedSymbol ?? method)}'", call.Syntax);
        }

        if (api.IsMutating && !method.IsStatic)
        {
            Write(receiver is null ? instance.Self : HolderOf(receiver), $"changes {TextOf(receiver)}", call.Syntax, MemberOf(receiver));
            Grow(receiver, given);
        }

        foreach (var parameter in method.Parameters)
        {
            if (api.Changes(parameter) && operations[parameter.Ordinal] is { } changed)
            {
                Write(values[parameter.Ordinal].Self, $"changes {TextOf(changed)}", call.Syntax, MemberOf(changed));
                Grow(changed, instance.Member.Join(given));
            }
        }

        var handed = new OutsideCall(method, instance, values);
        for (var i = 0; i < values.Length; i++)
        {
            if (method.Parameters[i].Type.TypeKind == TypeKind.Delegate || values[i].Functions is not null)
            {
                handed.Results[i] = InvokeFunctions(values[i], handed.ArgumentsOf(i), call.Syntax, operations[i]);
            }
        }

        return handed.Result(_context.Types);
    }

    // Arguments by reference are written; what callers declared as 'out' is a result.
    private void AssignOutputs(IMethodSymbol method, Owner[] values, IOperation?[] operations, SyntaxNode site, Owner instance)
    {
        for (var i = 0; i < values.Length && i < method.Parameters.Length; i++)
        {
            if (operations[i] is { } operation && (method.Parameters[i].RefKind == RefKind.Out || (method.Parameters[i].RefKind == RefKind.Ref && !_context.Models.Declares(method))))
            {
                Assign(operation, new Owner(instance.Inside, instance.Content), site);
            }
        }
    }

    // What a first use of a type runs.
    private void TouchType(INamedTypeSymbol? type, SyntaxNode site)
    {
        if (type?.OriginalDefinition is not { } definition || SymbolEqualityComparer.Default.Equals(definition, _body.Symbol.ContainingType))
        {
            return;
        }

        foreach (var initializer in _context.InitializersOf(definition))
        {
            foreach (var effect in _context.Summary(initializer, _body)?.Effects.Where(effect => effect.Kind != EffectKinds.StaticRead) ?? [])
            {
                Add(effect.Kind, $"first uses '{definition.Name}', which {effect.What}", site, effect.Path);
            }
        }
    }

    private IOperation Resolve(IOperation operation) => ValueSite.Unwrap(operation) switch
    {
        IFlowCaptureReferenceOperation reference when _captures.TryGetValue(reference.Id, out var captured) && captured != operation => Resolve(captured),
        var unwrapped => unwrapped,
    };
}
