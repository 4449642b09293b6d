using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Flow.Core;

namespace Serverless.Analyzers.Flow.Effects;

/// <content>What expressions give, and whose it is.</content>
internal sealed partial class EffectAnalysis
{
    private Owner Evaluate(IOperation? operation)
    {
        if (operation is null)
        {
            return Owner.None;
        }

        var owner = Value(operation);
        return operation.Type is { } type && owner.Functions is null && _context.Types.IsWithoutState(type) ? Owner.None
            : operation.Type is { } copied && owner.Self != Regions.Fresh && EffectTypes.IsCopied(copied) ? new Owner(Regions.Fresh, owner.Inside)
            : owner;
    }

    private Owner Value(IOperation operation)
    {
        switch (operation)
        {
            case IFlowCaptureOperation capture:
                _captures[capture.Id] = capture.Value;
                return _state[capture.Id] = Evaluate(capture.Value);
            case IFlowCaptureReferenceOperation reference:
                return _state[reference.Id];
            case ILocalReferenceOperation local:
                return _state[local.Local];
            case IParameterReferenceOperation parameter:
                return IsKept(parameter.Parameter) ? new Owner(Regions.ThisContent, Regions.Fresh) : _state[parameter.Parameter];
            case IInstanceReferenceOperation instance:
                return OwnerOf(instance);
            case IFieldReferenceOperation field:
                return ReadField(field);
            case IPropertyReferenceOperation property:
                return ReadProperty(property);
            case IArrayElementReferenceOperation element:
                EvaluateAll(element.Indices);
                return Evaluate(element.ArrayReference).Member;
            case IInvocationOperation invocation:
                return Invoke(invocation);
            case IObjectCreationOperation creation:
                return Create(creation);
            case IFlowAnonymousFunctionOperation lambda:
                return MakeFunction(lambda);
            case IMethodReferenceOperation reference:
                return new Owner(Regions.Fresh, Regions.Fresh, [FunctionOf(reference.Method, Evaluate(reference.Instance), reference.Syntax)]);
            case IDelegateCreationOperation creation:
                return Evaluate(creation.Target);
            case ISimpleAssignmentOperation { IsRef: true } assignment:
                var place = new Owner(Place(assignment.Value), Regions.Fresh);
                if (ValueSite.Unwrap(assignment.Target) is ILocalReferenceOperation alias)
                {
                    _state[alias.Local] = place;
                }

                return place;
            case ISimpleAssignmentOperation assignment:
                var value = Evaluate(assignment.Value);
                Assign(assignment.Target, value, assignment.Syntax);
                return value;
            case ICompoundAssignmentOperation assignment:
                return Compound(assignment);
            case IIncrementOrDecrementOperation increment:
                Evaluate(increment.Target);
                if (increment.OperatorMethod is { } method)
                {
                    Call(increment, method, Owner.None, null, [Evaluate(increment.Target)], [increment.Target]);
                }

                Assign(increment.Target, Owner.None, increment.Syntax);
                return Owner.None;
            case IDeconstructionAssignmentOperation deconstruction:
                var parts = Evaluate(deconstruction.Value);
                Deconstruct(deconstruction.Target, deconstruction.Value, parts, deconstruction.Syntax);
                return parts;
            case IEventAssignmentOperation subscription:
                Subscribe(subscription);
                return Owner.None;
            case IBinaryOperation binary:
                var (left, right) = (Evaluate(binary.LeftOperand), Evaluate(binary.RightOperand));
                return binary.OperatorMethod is { } operatorMethod
                    ? Call(binary, operatorMethod, Owner.None, null, [left, right], [binary.LeftOperand, binary.RightOperand])
                    : left.Join(right);
            case IUnaryOperation unary:
                return Operator(unary, unary.OperatorMethod, unary.Operand);
            case IConversionOperation conversion:
                return Operator(conversion, conversion.OperatorMethod, conversion.Operand);
            case IAwaitOperation awaited:
                return Evaluate(awaited.Operation);
            case IAddressOfOperation address:
                return new Owner(Place(address.Reference), Regions.Fresh);
            case ITupleOperation tuple:
                return Holding(tuple.Elements);
            case IArrayCreationOperation array:
                EvaluateAll(array.DimensionSizes);
                return Evaluate(array.Initializer);
            case IArrayInitializerOperation initializer:
                return Holding(initializer.ElementValues);
            case IInterpolatedStringOperation text:
                EvaluateAll(text.ChildOperations);
                return Owner.None;
            case IInterpolationOperation hole:
                Evaluate(hole.Expression);
                Evaluate(hole.FormatString);
                WriteAsText(hole.Expression);
                return Owner.None;
            case IReturnOperation { ReturnedValue: { } yielded }:
                var item = Evaluate(yielded);
                _returned = _returned.Join(new Owner(Regions.Fresh, item.Self | item.Inside));
                return Owner.None;
            case IIsPatternOperation pattern:
                var matched = Evaluate(pattern.Value);
                BindPattern(pattern.Pattern, matched);
                return Owner.None;
            case IDynamicInvocationOperation or IDynamicMemberReferenceOperation or IDynamicObjectCreationOperation or IDynamicIndexerAccessOperation:
                EvaluateAll(operation.ChildOperations);
                Add(EffectKinds.Unknown, "binds a call at run time", operation.Syntax);
                return new Owner(Regions.Unknown, Regions.Fresh);
            case IInvalidOperation:
                EvaluateAll(operation.ChildOperations);
                Add(EffectKinds.Unknown, "does not compile", operation.Syntax);
                return new Owner(Regions.Unknown, Regions.Fresh);
            case INameOfOperation or ITypeOfOperation or ISizeOfOperation or ILiteralOperation or IDefaultValueOperation:
                return Owner.None;
            default:
                return operation.ChildOperations.Aggregate(Owner.None, (joined, child) => joined.Join(Evaluate(child)));
        }
    }

    private void EvaluateAll(IEnumerable<IOperation> operations)
    {
        foreach (var operation in operations)
        {
            Evaluate(operation);
        }
    }

    // A new object that holds what it is given.
    private Owner Holding(IEnumerable<IOperation> operations)
    {
        var content = Regions.Fresh;
        foreach (var operation in operations)
        {
            var owner = Evaluate(operation);
            content |= owner.Self | owner.Inside;
        }

        return new Owner(Regions.Fresh, content);
    }

    private Owner Operator(IOperation operation, IMethodSymbol? method, IOperation operand)
    {
        var owner = Evaluate(operand);
        return method is null ? owner : Call(operation, method, Owner.None, null, [owner], [operand]);
    }

    private Owner Compound(ICompoundAssignmentOperation assignment)
    {
        var (target, value) = (Evaluate(assignment.Target), Evaluate(assignment.Value));
        var result = assignment.OperatorMethod is { } method
            ? Call(assignment, method, Owner.None, null, [target, value], [assignment.Target, assignment.Value])
            : target.Join(value);
        Assign(assignment.Target, result, assignment.Syntax);
        return result;
    }

    private Owner ReadField(IFieldReferenceOperation reference)
    {
        var (field, instance) = (reference.Field, Evaluate(reference.Instance));
        if (!field.IsStatic)
        {
            ReadShared(field, instance, reference.Syntax);
            return instance.Member;
        }

        if (field.IsConst)
        {
            return Owner.None;
        }

        TouchType(field.ContainingType, reference.Syntax);
        return ReadStatic(field, reference.Syntax);
    }

    private Owner ReadStatic(ISymbol member, SyntaxNode syntax)
    {
        if (_context.Statics.MayChange(member))
        {
            Add(EffectKinds.StaticRead, $"reads '{NameOf(member)}', which may change", syntax);
        }

        return new Owner(Regions.Static, Regions.Fresh);
    }

    // A member of an object that static state holds.
    private void ReadShared(ISymbol member, Owner instance, SyntaxNode syntax)
    {
        if ((instance.Self & Regions.Static) != 0 && _context.Statics.IsReassigned(member))
        {
            Add(EffectKinds.StaticRead, $"reads '{NameOf(member)}' of a static object, which may change", syntax);
        }
    }

    private Owner ReadProperty(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        var instance = Evaluate(reference.Instance);
        Owner[] arguments = [.. reference.Arguments.Select(argument => Evaluate(argument.Value))];
        if (property.GetMethod is not { } getter)
        {
            return instance.Member;
        }

        if (_context.Models.Declares(property) && property.IsAuto() && !property.IsVirtual && !property.IsOverride)
        {
            if (property.IsStatic)
            {
                TouchType(property.ContainingType, reference.Syntax);
                return ReadStatic(property, reference.Syntax);
            }

            ReadShared(property, instance, reference.Syntax);
            return instance.Member;
        }

        return Call(reference, getter, instance, reference.Instance, arguments, [.. reference.Arguments.Select(argument => argument.Value)]);
    }

    // What a pattern binds is what it looks at, or a part of it.
    private void BindPattern(IPatternOperation pattern, Owner value)
    {
        foreach (var part in pattern.DescendantsAndSelf())
        {
            var declared = part switch
            {
                IDeclarationPatternOperation declaration => declaration.DeclaredSymbol,
                IRecursivePatternOperation recursive => recursive.DeclaredSymbol,
                IListPatternOperation list => list.DeclaredSymbol,
                _ => null,
            };
            if (declared is not null)
            {
                var bound = part == pattern ? value : value.Join(value.Member);
                _state[declared] = EffectTypes.IsCopied((declared as ILocalSymbol)?.Type) ? new Owner(Regions.Fresh, bound.Inside) : bound;
            }

            if (part is IPropertySubpatternOperation { Member: IPropertyReferenceOperation { Property: { GetMethod: { } getter } property } member }
                && !(_context.Models.Declares(property) && property.IsAuto()))
            {
                Call(member, getter, value, null, [], []);
            }
        }
    }

    // A hole of an interpolated text calls ToString of what it is given.
    private void WriteAsText(IOperation expression)
    {
        if (ValueSite.Unwrap(expression).Type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type && _context.Models.Declares(type)
            && !type.AllInterfaces.Any(contract => contract is { Name: nameof(IFormattable), ContainingNamespace.Name: nameof(System) })
            && type.GetMembers(nameof(ToString)).OfType<IMethodSymbol>().FirstOrDefault(method => method is { IsOverride: true, Parameters.Length: 0 }) is { } method)
        {
            Call(expression, method, Evaluate(expression), null, [], []);
        }
    }

    // The object that an initialiser sets up is new.
    private Owner OwnerOf(IInstanceReferenceOperation instance) =>
        instance.ReferenceKind is InstanceReferenceKind.ContainingTypeInstance ? _state[s_instance] : Owner.None;

    // A parameter of a primary constructor that another member uses is a field.
    private bool IsKept(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor && !SymbolEqualityComparer.Default.Equals(constructor, _method);

    private static string NameOf(ISymbol member) => member.ContainingType is { } type ? $"{type.Name}.{member.Name}" : member.Name;
}
