using Microsoft.CodeAnalysis;

namespace Serverless.Analyzers.Flow.Effects;

/// <summary>What a value's type says of the state behind it.</summary>
internal sealed class EffectTypes(ApiEffects apis)
{
    private readonly Dictionary<ITypeSymbol, bool> _withoutState = new(SymbolEqualityComparer.Default);

    /// <summary>Whether nothing can be changed through values of a type: numbers, texts, and types that are known to be immutable.</summary>
    public bool IsWithoutState(ITypeSymbol type)
    {
        if (!_withoutState.TryGetValue(type, out var isWithout))
        {
            _withoutState[type] = isWithout = type.SpecialType == SpecialType.System_String
                || (type.IsUnmanagedType && type.TypeKind is not TypeKind.Pointer and not TypeKind.FunctionPointer && !type.IsRefLikeType)
                || (type is INamedTypeSymbol { IsGenericType: false, TypeKind: TypeKind.Class or TypeKind.Struct } && apis.IsImmutable(type));
        }

        return isWithout;
    }

    /// <summary>Whether values of a type are copies, so that what is done to one is not done to another.</summary>
    public static bool IsCopied(ITypeSymbol? type) => type is { IsValueType: true } && type.TypeKind is not TypeKind.Pointer and not TypeKind.FunctionPointer && !IsView(type);

    /// <summary>Whether values of a type let through to what they were made of: spans, memory, segments, pointers.</summary>
    public static bool IsView(ITypeSymbol type) =>
        type.TypeKind is TypeKind.Pointer or TypeKind.FunctionPointer || type.IsRefLikeType
        || type is { IsValueType: true, Name: "Memory" or "ArraySegment" or "ReadOnlyMemory", ContainingNamespace.Name: "System" };

    /// <summary>What a task gives; else the type itself.</summary>
    public static ITypeSymbol Awaited(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [var result] } ? result : type;
}
