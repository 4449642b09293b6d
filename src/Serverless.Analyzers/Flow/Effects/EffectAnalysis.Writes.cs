using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Flow.Core;

namespace Serverless.Analyzers.Flow.Effects;

/// <content>What is changed, and whose it was.</content>
internal sealed partial class EffectAnalysis
{
    private void Assign(IOperation target, Owner value, SyntaxNode site)
    {
        switch (target)
        {
            case IConversionOperation or IParenthesizedOperation or IDeclarationExpressionOperation when target.ChildOperations.Count == 1:
                Assign(target.ChildOperations.First(), value, site);
                break;
            case IFlowCaptureReferenceOperation reference when _captures.TryGetValue(reference.Id, out var captured):
                Assign(captured, value, site);
                break;
            case ILocalReferenceOperation { Local: { RefKind: not RefKind.None } alias }:
                Write(_state[alias].Self, $"changes what '{alias.Name}' refers to", site);
                break;
            case ILocalReferenceOperation local:
                _state[local.Local] = value;
                break;
            case IParameterReferenceOperation { Parameter: { } kept } when IsKept(kept):
                Write(_state[s_instance].Self, $"changes '{kept.Name}'", site);
                break;
            case IParameterReferenceOperation { Parameter: { } parameter }:
                if (parameter.RefKind == RefKind.Ref)
                {
                    Write(_state[parameter].Self, $"changes '{parameter.Name}'", site);
                }
                else
                {
                    _state[parameter] = value;
                }

                break;
            case IFieldReferenceOperation { Field.IsStatic: true } field:
                TouchType(field.Field.ContainingType, site);
                WriteStatic(field.Field, site);
                break;
            case IFieldReferenceOperation field:
                Write(HolderOf(field.Instance), $"changes '{field.Field.Name}'{OwnerText(field.Instance)}", site, field.Field);
                Grow(field.Instance, value);
                break;
            case IPropertyReferenceOperation property:
                AssignProperty(property, value, site);
                break;
            case IArrayElementReferenceOperation element:
                EvaluateAll(element.Indices);
                Write(Evaluate(element.ArrayReference).Self, $"changes an element of {TextOf(element.ArrayReference)}", site, MemberOf(element.ArrayReference));
                Grow(element.ArrayReference, value);
                break;
            case ITupleOperation tuple:
                foreach (var part in tuple.Elements)
                {
                    Assign(part, value.Member, site);
                }

                break;
            case IDiscardOperation:
                break;
            case IInvocationOperation call:
                Write(Evaluate(call).Self, $"changes what '{call.TargetMethod.Name}' refers to", site);
                break;
            default:
                // Through a pointer.
                Write(target.ChildOperations.Aggregate(Regions.Fresh, (regions, child) => regions | Value(child).Self), $"changes {TextOf(target)}", site);
                break;
        }
    }

    private void AssignProperty(IPropertyReferenceOperation reference, Owner value, SyntaxNode site)
    {
        var property = reference.Property;
        Owner[] arguments = [.. reference.Arguments.Select(argument => Evaluate(argument.Value)), value];
        IOperation?[] operations = [.. reference.Arguments.Select(argument => argument.Value), null];
        if (property.RefKind != RefKind.None)
        {
            Write(HolderOf(reference.Instance), $"changes an element of {TextOf(reference.Instance)}", site, MemberOf(reference.Instance));
        }
        else if (_context.Models.Declares(property) && property.SetMethod is { } setter && (!property.IsAuto() || property.IsVirtual || property.IsOverride))
        {
            Call(reference, setter, Evaluate(reference.Instance), reference.Instance, arguments, operations);
        }
        else if (property.IsStatic)
        {
            WriteStatic(property, site);
        }
        else
        {
            Write(
                HolderOf(reference.Instance),
                property.IsIndexer ? $"changes an element of {TextOf(reference.Instance)}" : $"changes '{property.Name}'{OwnerText(reference.Instance)}",
                site,
                property.IsIndexer || !_context.Models.Declares(property) ? MemberOf(reference.Instance) : property);
            Grow(reference.Instance, value);
        }
    }

    private void WriteStatic(ISymbol member, SyntaxNode site)
    {
        if (!_context.Models.Declares(member))
        {
            Add(EffectKinds.ProcessWide, $"sets '{NameOf(member)}'", site);
        }
        else if (!IsOwnInitialisation(member) && !_context.IsMemoised(site, member))
        {
            Add(EffectKinds.StaticWrite, $"changes the static '{NameOf(member)}'", site);
        }
    }

    private bool IsOwnInitialisation(ISymbol member) =>
        _method is null or { MethodKind: MethodKind.StaticConstructor } && SymbolEqualityComparer.Default.Equals(_body.Symbol.ContainingType, member.ContainingType);

    private void Subscribe(IEventAssignmentOperation subscription)
    {
        Evaluate(subscription.HandlerValue);
        if (subscription.EventReference is IEventReferenceOperation { Event: { } source } reference)
        {
            var what = $"{(subscription.Adds ? "adds a handler to" : "takes a handler from")} '{source.Name}'";
            if (source.IsStatic)
            {
                Add(EffectKinds.StaticWrite, what, subscription.Syntax);
            }
            else
            {
                Write(HolderOf(reference.Instance), what, subscription.Syntax);
            }
        }
    }

    private void Deconstruct(IOperation target, IOperation source, Owner value, SyntaxNode site)
    {
        var unwrapped = ValueSite.Unwrap(source);
        IReadOnlyList<IOperation> elements = (target is IDeclarationExpressionOperation declaration ? declaration.Expression : target) is ITupleOperation tuple ? tuple.Elements : Array.Empty<IOperation>();
        for (var i = 0; i < elements.Count; i++)
        {
            var part = unwrapped is ITupleOperation given && given.Elements.Length == elements.Count ? Evaluate(given.Elements[i]) : value.Member;
            Assign(elements[i], part, site);
        }
    }

    /// <summary>Notes a change of something that lies in <paramref name="regions"/>.</summary>
    private void Write(ulong regions, string what, SyntaxNode site, ISymbol? member = null, IReadOnlyList<IMethodSymbol>? path = null)
    {
        path ??= [];
        if ((regions & Regions.Static) != 0 && (member is null || !_context.IsMemoised(site, member)))
        {
            Add(EffectKinds.StaticWrite, $"{what}, which is static", site, path);
        }

        // A constructor sets up what is its own; what it was given is an argument.
        if (_method is { MethodKind: MethodKind.Constructor } or null)
        {
            regions &= ~(Regions.This | Regions.ThisContent);
        }

        if ((regions & Regions.This) != 0 && (member is null || !_context.IsMemoised(site, member)))
        {
            Summary.AddWrite(Regions.This, new Effect(EffectKinds.InstanceWrite, what, site, path));
        }

        if ((regions & Regions.ThisContent) != 0 && (member is null || !_context.IsMemoised(site, member)))
        {
            Summary.AddWrite(Regions.ThisContent, new Effect(EffectKinds.InstanceWrite, what, site, path));
        }

        foreach (var (ordinal, isSelf) in Regions.Parameters(regions))
        {
            var region = isSelf ? Regions.Parameter(ordinal) : Regions.Inside(Regions.Parameter(ordinal));
            Summary.AddWrite(region, new Effect(EffectKinds.ArgumentWrite, what, site, path));
        }

        if ((regions & Regions.Unknown) != 0)
        {
            Add(EffectKinds.Unknown, what, site, path);
        }
    }

    // Whose memory a member of an object lies in: for a struct, where the struct itself is kept.
    private ulong HolderOf(IOperation? instance) =>
        instance is null ? Regions.Fresh
        : instance is not IInstanceReferenceOperation && EffectTypes.IsCopied(instance.Type) ? Place(instance)
        : Evaluate(instance).Self;

    /// <summary>Whose memory a variable lies in.</summary>
    private ulong Place(IOperation operation) => operation switch
    {
        IFlowCaptureReferenceOperation reference when _captures.TryGetValue(reference.Id, out var captured) => Place(captured),
        ILocalReferenceOperation { Local: { RefKind: not RefKind.None } alias } => _state[alias].Self,
        IParameterReferenceOperation { Parameter: { } kept } when IsKept(kept) => _state[s_instance].Self,
        IParameterReferenceOperation { Parameter: { RefKind: RefKind.Ref or RefKind.In or RefKind.RefReadOnlyParameter } parameter } => _state[parameter].Self,
        IInstanceReferenceOperation instance => OwnerOf(instance).Self,
        IFieldReferenceOperation { Field.IsStatic: true } => Regions.Static,
        IFieldReferenceOperation field => HolderOf(field.Instance),
        IPropertyReferenceOperation { Property.RefKind: not RefKind.None } property => HolderOf(property.Instance),
        IArrayElementReferenceOperation element => Evaluate(element.ArrayReference).Self,
        IInvocationOperation { TargetMethod: { ReturnsByRef: true } or { ReturnsByRefReadonly: true } } call => Value(call).Self,
        IConversionOperation { OperatorMethod: null } conversion => Place(conversion.Operand),
        _ => Regions.Fresh,
    };

    // What is put into a new object may be changed through it.
    private void Grow(IOperation? target, Owner value)
    {
        var gained = value.Self | value.Inside;
        if (gained == Regions.Fresh)
        {
            return;
        }

        for (var holder = target; holder is not null;)
        {
            switch (holder)
            {
                case ILocalReferenceOperation local:
                    _state[local.Local] = _state[local.Local] with { Content = _state[local.Local].Content | gained };
                    return;
                case IParameterReferenceOperation parameter:
                    _state[parameter.Parameter] = _state[parameter.Parameter] with { Content = _state[parameter.Parameter].Content | gained };
                    return;
                case IInstanceReferenceOperation:
                    _state[s_instance] = _state[s_instance] with { Content = _state[s_instance].Content | gained };
                    return;
                case IFlowCaptureReferenceOperation capture:
                    _state[capture.Id] = _state[capture.Id] with { Content = _state[capture.Id].Content | gained };
                    holder = _captures.TryGetValue(capture.Id, out var captured) ? captured : null;
                    break;
                case IMemberReferenceOperation member:
                    holder = member.Instance;
                    break;
                case IArrayElementReferenceOperation element:
                    holder = element.ArrayReference;
                    break;
                case IConversionOperation conversion:
                    holder = conversion.Operand;
                    break;
                default:
                    return;
            }
        }
    }

    private static ISymbol? MemberOf(IOperation? operation) => operation is null ? null : (ValueSite.Unwrap(operation) as IMemberReferenceOperation)?.Member;

    private static string OwnerText(IOperation? instance) => instance is null or IInstanceReferenceOperation ? "" : $" of {TextOf(instance)}";

    private static string TextOf(IOperation? operation) => operation?.Syntax.ToString() is { Length: > 0 and <= 40 } text && text.IndexOf('\n') < 0 ? $"'{text}'" : "an object";
}
