using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Serverless.Analyzers.Flow.Engine;

/// <summary>Knows the ways to show so little of a secret that it only tells one from another.</summary>
internal static class Shortening
{
    // As much of a secret as people show on purpose.
    private const int FewCharacters = 6;

    /// <summary>Whether a range is <c>[..4]</c> or <c>[^4..]</c>.</summary>
    public static bool IsShort(IRangeOperation range) =>
        range is { LeftOperand: null, RightOperand: IConversionOperation { Operand.ConstantValue.Value: <= FewCharacters } }
        || range is { RightOperand: null, LeftOperand: IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat, Operand.ConstantValue.Value: <= FewCharacters } };

    /// <summary>Whether a call cuts that much off a text.</summary>
    public static bool IsShort(IInvocationOperation call) => call.TargetMethod is { ContainingType.SpecialType: SpecialType.System_String } text && text.Name switch
    {
        "Substring" => call.Arguments is [_, { Value.ConstantValue.Value: <= FewCharacters }] || (call.Arguments is [{ Value: var start }] && IsFromEnd(start)),
        "Remove" => call.Arguments is [{ Value.ConstantValue.Value: <= FewCharacters }],
        _ => false,
    };

    // x.Length - 4
    private static bool IsFromEnd(IOperation start) =>
        start is IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract, RightOperand.ConstantValue.Value: <= FewCharacters, LeftOperand: IPropertyReferenceOperation { Property.Name: "Length" } };
}
