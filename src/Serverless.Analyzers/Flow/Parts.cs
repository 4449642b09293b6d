using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Serverless.Analyzers.Flow;

/// <summary>The values that a text, collection, tuple or anonymous object is written together from.</summary>
internal static class Parts
{
    /// <summary>The parts of <paramref name="value"/>; none where it is not put together in place.</summary>
    public static IEnumerable<IOperation> Of(IOperation value) => value switch
    {
        IInterpolatedStringOperation text => text.Parts.Select(OfInterpolation).OfType<IOperation>(),
        IInterpolatedStringHandlerCreationOperation handler => Of(handler.Content),
        IInterpolatedStringAdditionOperation addition => [addition.Left, addition.Right],
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum => [sum.LeftOperand, sum.RightOperand],
        IAnonymousObjectCreationOperation anonymous => anonymous.Initializers.OfType<ISimpleAssignmentOperation>().Select(member => member.Value),
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
        // The oldest compiler served has no operation of its own for [a, b].
        { Syntax: CollectionExpressionSyntax } => value.ChildOperations,
        ITupleOperation tuple => tuple.Elements,
        IObjectCreationOperation { Initializer: { } initializer } => initializer.Initializers.SelectMany(OfInitializer),
        IObjectCreationOperation { Type.Name: "KeyValuePair" } pair => pair.Arguments.Select(argument => argument.Value),
        _ => [],
    };

    /// <summary>The values handed to a parameter: several where it is <c>params</c>, of an array or any other collection.</summary>
    public static IEnumerable<IOperation> OfArgument(IArgumentOperation argument) => argument.ArgumentKind switch
    {
        ArgumentKind.Explicit or ArgumentKind.DefaultValue => [argument.Value],
        _ => argument.Value is IArrayCreationOperation { Initializer: { } initializer } ? initializer.ElementValues : ValueSite.Unwrap(argument.Value).ChildOperations,
    };

    /// <summary>Whether a value is text put together in place, so that each part stands in it as its own text.</summary>
    public static bool IsText(IOperation value) =>
        value is IInterpolatedStringOperation or IInterpolatedStringHandlerCreationOperation or IInterpolatedStringAdditionOperation or IBinaryOperation { OperatorKind: BinaryOperatorKind.Add };

    private static IOperation? OfInterpolation(IInterpolatedStringContentOperation part) => part switch
    {
        IInterpolationOperation hole => hole.Expression,
        IInterpolatedStringAppendOperation { Kind: OperationKind.InterpolatedStringAppendFormatted, AppendCall: IInvocationOperation { Arguments: [{ Value: var value }, ..] } } => value,
        _ => null,
    };

    private static IEnumerable<IOperation> OfInitializer(IOperation initializer) => initializer switch
    {
        IInvocationOperation add => add.Arguments.Select(argument => argument.Value),
        ISimpleAssignmentOperation assignment => [assignment.Value],
        _ => [],
    };
}
