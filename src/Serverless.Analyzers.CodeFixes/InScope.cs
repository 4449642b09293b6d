using Microsoft.CodeAnalysis;

namespace Serverless.Analyzers.CodeFixes;

/// <summary>Finds what a fix may use at a place.</summary>
internal static class InScope
{
    /// <summary>The name of a local, parameter, field or property that holds a value of that type or contract; null where there is none.</summary>
    /// <param name="metadataName">The type or contract.</param>
    /// <param name="position">Where it is to be used.</param>
    /// <param name="model">The model of the document.</param>
    /// <param name="isUsable">What else must hold of it; nothing where this is null.</param>
    public static string? NameOf(string metadataName, int position, SemanticModel model, Func<ISymbol, bool>? isUsable = null) =>
        model.Compilation.GetTypeByMetadataName(metadataName) is { } wanted
            ? model.LookupSymbols(position).FirstOrDefault(symbol => TypeOf(symbol) is { } type
                && isUsable?.Invoke(symbol) != false
                && (SymbolEqualityComparer.Default.Equals(type, wanted) || type.AllInterfaces.Contains(wanted, SymbolEqualityComparer.Default))
                && (symbol is not ILocalSymbol local || local.Locations[0].SourceSpan.End < position))?.Name
            : null;

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };
}
