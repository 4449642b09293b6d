using Microsoft.CodeAnalysis;

namespace Serverless.Analyzers.Flow;

/// <summary>Questions about properties.</summary>
internal static class PropertySymbols
{
    /// <summary>Whether a property stores its value itself, so that setting it is a write and not a call.</summary>
    public static bool IsAuto(this IPropertySymbol property) =>
        property.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));
}
