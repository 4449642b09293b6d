using Microsoft.CodeAnalysis;

namespace Serverless.Analyzers.Flow;

/// <summary>What the type of a value says about the text it can bring into a log.</summary>
internal static class TextTypes
{
    /// <summary>Whether a value of this type may contain text: not a number, truth value, date, ID or token of control flow.</summary>
    public static bool CanCarryText(ITypeSymbol? type) => type switch
    {
        null => true,
        { TypeKind: TypeKind.Enum or TypeKind.Delegate or TypeKind.Error } => false,
        { SpecialType: >= SpecialType.System_Boolean and <= SpecialType.System_Double and not SpecialType.System_Char or SpecialType.System_DateTime or SpecialType.System_Void } => false,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var underlying] } => CanCarryText(underlying),
        { Name: "Guid" or "TimeSpan" or "DateTimeOffset" or "DateOnly" or "TimeOnly" or "Type", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } => false,
        { Name: "CancellationToken" } => false,
        _ => true,
    };

    /// <summary>Whether a value of this type is text in some form, so that its name tells what the text is.</summary>
    public static bool IsText(ITypeSymbol? type) => type switch
    {
        { SpecialType: SpecialType.System_String } => true,
        IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte or SpecialType.System_Char } => true,
        { Name: "StringValues", ContainingNamespace.Name: "Primitives" } => true,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var underlying] } => IsText(underlying),
        _ => false,
    };

    /// <summary>Whether a log that is handed such a value writes more than the name of its type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="enumerates">Whether the log writes the elements of a collection.</param>
    public static bool IsWritten(ITypeSymbol? type, bool enumerates) => type switch
    {
        null or { SpecialType: SpecialType.System_String or SpecialType.System_Object } or ITypeParameterSymbol => true,
        IArrayTypeSymbol => enumerates,
        { IsRecord: true } or { IsAnonymousType: true } or { IsTupleType: true } => true,
        _ => HasOwnToString(type) || (enumerates && IsCollection(type)),
    };

    /// <summary>Whether values of this type are collections.</summary>
    public static bool IsCollection(ITypeSymbol? type) =>
        type is { SpecialType: not SpecialType.System_String }
        && (type.SpecialType == SpecialType.System_Collections_IEnumerable || type.AllInterfaces.Any(contract => contract.SpecialType == SpecialType.System_Collections_IEnumerable));

    /// <summary>Whether a type, or one it derives from, says itself what its text is.</summary>
    public static bool HasOwnToString(ITypeSymbol type)
    {
        for (var current = type; current is not null and not { SpecialType: SpecialType.System_Object or SpecialType.System_ValueType }; current = current.BaseType)
        {
            if (current.GetMembers("ToString").Any(member => member is IMethodSymbol { IsOverride: true, Parameters.IsEmpty: true, IsImplicitlyDeclared: false }))
            {
                return true;
            }
        }

        return false;
    }
}
