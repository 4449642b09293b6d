using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Flow.Core;

namespace Serverless.Analyzers.Flow.Engine;

/// <content>What expressions are worth.</content>
internal sealed partial class BodyAnalysis
{
    // Deeper than anybody writes; generated code may be.
    private const int MaxDepth = 160;

    private readonly Dictionary<ISymbol, bool> _replaced = new(SymbolEqualityComparer.Default);
    private int _depth;

    private FlowValue Evaluate(IOperation? operation)
    {
        if (operation is null || _depth > MaxDepth)
        {
            return FlowValue.Empty;
        }

        _depth++;
        var value = operation.ConstantValue.HasValue ? FlowValue.Harmless : ValueOf(operation);
        _depth--;
        if (value.IsEmpty || operation.Type is null)
        {
            return value;
        }

        if (_context.Types.Ends(operation.Type) && value.Labels.All(label => label.Source.Kind != FlowKinds.Function))
        {
            value = FlowTypes.Counted(value, operation.Type);
            if (value.IsEmpty)
            {
                return value;
            }
        }

        // What is written somewhere is kept, for sinks that look at the parts of a text.
        _written[operation.Syntax] = _written.TryGetValue(operation.Syntax, out var known) ? known.Join(value) : value;
        return value;
    }

    private FlowValue ValueOf(IOperation operation)
    {
        switch (operation)
        {
            case IExpressionStatementOperation statement:
                return Evaluate(statement.Operation);
            case ILiteralOperation or INameOfOperation or ITypeOfOperation or IDefaultValueOperation or ISizeOfOperation:
                return FlowValue.Harmless;
            case IConversionOperation conversion:
                return Convert(conversion);
            case ITranslatedQueryOperation query:
                return Evaluate(query.Operation);
            case IParenthesizedOperation parenthesized:
                return Evaluate(parenthesized.Operand);
            case IAwaitOperation awaited:
                return Evaluate(awaited.Operation);
            case ILocalReferenceOperation local:
                return Read(local.Local);
            case IParameterReferenceOperation parameter:
                return ReadParameter(parameter);
            case IInstanceReferenceOperation:
                return Read(FlowVariables.Instance);
            case IFlowCaptureReferenceOperation capture:
                return Read(capture.Id);
            case IFlowCaptureOperation capture:
                Capture(capture);
                return FlowValue.Empty;
            case IFieldReferenceOperation field:
                return ReadField(field);
            case IPropertyReferenceOperation property:
                return ReadProperty(property);
            case IArrayElementReferenceOperation element:
                EvaluateAll(element.Indices);
                return IndexOf(element) is { } index ? Evaluate(element.ArrayReference).At(index) : Evaluate(element.ArrayReference).Elements();
            case IImplicitIndexerReferenceOperation indexer:
                return ReadSlice(indexer);
            case IEventReferenceOperation @event:
                return MemberOf(Evaluate(@event.Instance), @event, @event.Event, IsInstance(@event.Instance));
            case IEventAssignmentOperation { Adds: true, EventReference: IEventReferenceOperation @event } subscription:
                AssignToMember(@event, Evaluate(@event).Join(Evaluate(subscription.HandlerValue)), null);
                return FlowValue.Empty;
            case IAssignmentOperation assignment:
                return Assign(assignment);
            case IInvocationOperation invocation:
                return Invoke(invocation);
            case IObjectCreationOperation creation:
                return Create(creation);
            case ITypeParameterObjectCreationOperation or IInvalidOperation { ChildOperations.Count: 0 }:
                return FlowValue.Empty;
            case IInterpolatedStringOperation text:
                return Interpolate(text);
            case IBinaryOperation binary:
                return Combine(binary);
            case IUnaryOperation unary:
                return Evaluate(unary.Operand) is var operand && unary.OperatorMethod is { } method ? Call(unary, method, FlowValue.Empty, null, [operand], [unary.Operand]) : FlowValue.Empty;
            case ITupleOperation tuple:
                return MakeTuple(tuple);
            case IAnonymousObjectCreationOperation anonymous:
                return MakeAnonymous(anonymous);
            case IArrayCreationOperation array:
                MeasureArray(array);
                return array.Initializer is { } written ? MakeArray(written.ElementValues) : FlowValue.Harmless;
            case IArrayInitializerOperation initializer:
                return MakeArray(initializer.ElementValues);
            case IDelegateCreationOperation creation:
                return Evaluate(creation.Target);
            case IMethodReferenceOperation reference:
                return MakeFunction(reference);
            case IFlowAnonymousFunctionOperation lambda:
                return MakeFunction(lambda);
            case IIsPatternOperation test:
                Match(test.Pattern, Evaluate(test.Value), test.Value);
                return FlowValue.Empty;
            case IDeclarationExpressionOperation declaration:
                return Evaluate(declaration.Expression);
            case IReturnOperation { Kind: OperationKind.YieldReturn } yielded:
                _returned = _returned.Join(FlowValue.OfMember(FlowValue.Element, Evaluate(yielded.ReturnedValue)));
                return FlowValue.Empty;
            case ICaughtExceptionOperation caught:
                return Caught(caught);
            case IDynamicMemberReferenceOperation { Instance: { } instance }:
                return Evaluate(instance);
            case IDynamicInvocationOperation dynamic:
                return InvokeDynamic(dynamic);
            case IDynamicObjectCreationOperation dynamic:
                return CreateDynamic(dynamic);
            case IDynamicIndexerAccessOperation dynamic:
                EvaluateAll(dynamic.Arguments);
                return Evaluate(dynamic.Operation);
            case { Syntax: CollectionExpressionSyntax } when operation.Type is not null:
                return MakeElements(operation.ChildOperations);
            default:
                EvaluateAll(operation.ChildOperations);
                return FlowValue.Empty;
        }
    }

    private void EvaluateAll(IEnumerable<IOperation> operations)
    {
        foreach (var operation in operations)
        {
            Evaluate(operation);
        }
    }

    private FlowValue Convert(IConversionOperation conversion)
    {
        var operand = Evaluate(conversion.Operand);
        if (conversion.OperatorMethod is not { } method)
        {
            return operand;
        }

        // A conversion that is written in a library keeps the text: implicit operator string(StringValues).
        var converted = Call(conversion, method, FlowValue.Empty, null, [operand], [conversion.Operand]);
        return converted.IsEmpty && method.DeclaringSyntaxReferences.IsEmpty ? operand.Root() : converted;
    }

    private FlowValue Interpolate(IInterpolatedStringOperation text)
    {
        var value = FlowValue.Harmless;
        var before = "";
        foreach (var part in text.Parts)
        {
            switch (part)
            {
                case IInterpolationOperation hole:
                    var inserted = AsText(Evaluate(hole.Expression), hole.Expression, before);
                    value = Together(value, inserted);
                    before += TextOf(hole.Expression, before);
                    break;
                case IInterpolatedStringTextOperation literal:
                    before += literal.Text.ConstantValue.Value as string;
                    break;
                default:
                    EvaluateAll(part.ChildOperations);
                    break;
            }
        }

        return value;
    }

    // What a value brings into text that it stands in after the text before it.
    private static FlowValue AsText(FlowValue value, IOperation operation, string before)
    {
        var text = TextTypes.IsWritten(operation.Type, enumerates: false) ? value.Root() : value.Root().Select(static label => label.Source.Kind is FlowKinds.Secret or FlowKinds.NamedSecret or FlowKinds.Personal ? null : label);
        return text.IsEmpty || !Address.IsHostFixed(before) ? text : text.Select(static label => label.SafeFor(SinkKinds.Url | SinkKinds.Redirect));
    }

    // Text made of harmless parts only is harmless.
    private static FlowValue Together(FlowValue first, FlowValue second) => ReferenceEquals(second, FlowValue.Harmless) ? first : first.Join(second);

    private FlowValue Combine(IBinaryOperation binary)
    {
        // Long sums lean to the left: they are taken apart without recursion.
        var operands = new Stack<(BinaryOperatorKind Kind, IOperation Operand)>();
        IOperation first = binary;
        while (first is IBinaryOperation { OperatorMethod: null } sum && !first.ConstantValue.HasValue)
        {
            operands.Push((sum.OperatorKind, sum.RightOperand));
            first = sum.LeftOperand;
        }

        if (operands.Count == 0)
        {
            var (left, right) = (Evaluate(binary.LeftOperand), Evaluate(binary.RightOperand));
            return Call(binary, binary.OperatorMethod!, FlowValue.Empty, null, [left, right], [binary.LeftOperand, binary.RightOperand]);
        }

        var isText = binary.OperatorKind == BinaryOperatorKind.Add && IsText(binary.Type);
        var before = TextOf(first, "");
        var value = isText ? AsText(Evaluate(first), first, "") : Evaluate(first);
        value = first.ConstantValue.HasValue ? FlowValue.Harmless : value;
        while (operands.Count > 0)
        {
            var (kind, operand) = operands.Pop();
            var part = Evaluate(operand);
            value = isText ? Together(value, AsText(part, operand, before)) : Computed(kind, value, part);
            before += TextOf(operand, before);
        }

        return isText || FlowTypes.IsCount(binary.Type) ? value : FlowValue.Empty;
    }

    // A sum with a dynamic operand is text where the operand is.
    private static bool IsText(ITypeSymbol? type) => type is { SpecialType: SpecialType.System_String } or { TypeKind: TypeKind.Dynamic };

    // A part that is not known stands for a whole host, or a piece of text: were it the sender's, it would be followed itself.
    private string TextOf(IOperation part, string before) =>
        part.ConstantValue is { HasValue: true, Value: string text } ? text : before.Length > 0 ? "text" : StartOf(part) is { Length: > 0 } start ? start : "https://host";

    // The text that a local, or a builder of text, begins with whatever is added to it later; empty where that is not known.
    private string StartOf(IOperation part)
    {
        part = part is IFlowCaptureReferenceOperation capture && _targets.TryGetValue(capture.Id, out var captured) ? captured : part;
        if (part is IInvocationOperation { Instance: { } builder, TargetMethod: { Name: "Append" or "AppendFormat", ContainingType.Name: "StringBuilder" } })
        {
            return StartOf(builder);
        }

        var origin = part is ILocalReferenceOperation { Local: { DeclaringSyntaxReferences: [var reference] } local } && reference.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } initial } && !IsReplaced(local)
            ? _context.Models.Operation(initial)
            : part;
        return origin switch
        {
            { ConstantValue: { HasValue: true, Value: string text } } => text,
            IObjectCreationOperation { Type.Name: "StringBuilder", Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string text } }, ..] } => text,
            _ => "",
        };
    }

    // Whether a local gets a value that is not the old one and more.
    private bool IsReplaced(ILocalSymbol local)
    {
        if (!_replaced.TryGetValue(local, out var isReplaced))
        {
            isReplaced = _body.Roots.SelectMany(root => root.Descendants()).Any(operation => operation switch
            {
                ISimpleAssignmentOperation { Target: var target } => IsLocal(target),
                IDeconstructionAssignmentOperation { Target: var targets } => targets.DescendantsAndSelf().Any(IsLocal),
                ICoalesceAssignmentOperation { Target: var target } => IsLocal(target),
                IArgumentOperation { Parameter.RefKind: not RefKind.None, Value: var value } => IsLocal(value),
                _ => false,
            });
            _replaced.Add(local, isReplaced);
        }

        return isReplaced;

        bool IsLocal(IOperation target) => target is ILocalReferenceOperation { Local: var other } && SymbolEqualityComparer.Default.Equals(other, local);
    }

    private FlowValue MakeTuple(ITupleOperation tuple)
    {
        var value = FlowValue.Empty;
        for (var i = 0; i < tuple.Elements.Length; i++)
        {
            value = value.Add($"Item{i + 1}", Evaluate(tuple.Elements[i]));
        }

        return value;
    }

    private FlowValue MakeAnonymous(IAnonymousObjectCreationOperation anonymous)
    {
        var value = FlowValue.Empty;
        foreach (var initializer in anonymous.Initializers)
        {
            if (initializer is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property }, Value: var member })
            {
                value = value.Add(property.Name, Evaluate(member));
            }
        }

        return value;
    }

    // The elements of a short array are told apart.
    private FlowValue MakeArray(IReadOnlyList<IOperation> elements)
    {
        const int longest = 8;
        if (elements.Count > longest)
        {
            return MakeElements(elements);
        }

        var value = FlowValue.Empty;
        for (var i = 0; i < elements.Count; i++)
        {
            value = value.Add(FlowValue.ElementAt(i), Evaluate(elements[i]));
        }

        return value.IsEmpty ? FlowValue.Harmless : value;
    }

    // The index of an element, where it is a constant.
    private static int? IndexOf(IArrayElementReferenceOperation element) =>
        element.Indices is [{ ConstantValue: { HasValue: true, Value: int and >= 0 and var index } }] ? index : null;

    private FlowValue MakeElements(IEnumerable<IOperation> elements)
    {
        var value = FlowValue.Harmless;
        foreach (var element in elements)
        {
            // Of [.. others] the elements are elements.
            var part = element.Syntax is SpreadElementSyntax ? Evaluate(element.ChildOperations.FirstOrDefault()).Elements() : Evaluate(element);
            value = Together(value, part);
        }

        return value.IsEmpty ? value : FlowValue.OfMember(FlowValue.Element, value);
    }

    private FlowValue Caught(ICaughtExceptionOperation caught) =>
        caught.Type is { } type && !type.Locations.Any(location => location.IsInSource)
            ? FlowValue.Of(_context.SourceAt(FlowKinds.Exception, caught.Syntax, type.Name, type.Name))
            : FlowValue.Empty;
}
