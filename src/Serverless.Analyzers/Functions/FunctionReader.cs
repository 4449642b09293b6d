using Microsoft.CodeAnalysis;

namespace Serverless.Analyzers.Functions;

/// <summary>Recognises the functions of one programming model.</summary>
internal abstract class FunctionReader
{
    /// <summary>The function that <paramref name="method"/> is the handler of in this programming model, or null.</summary>
    public abstract Function? Read(IMethodSymbol method);

    /// <summary>The attribute of exactly this class, or null.</summary>
    protected static AttributeData? Attribute(ISymbol symbol, INamedTypeSymbol? attributeClass)
    {
        if (attributeClass is not null)
        {
            foreach (var attribute in symbol.GetAttributes())
            {
                if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass?.OriginalDefinition, attributeClass))
                {
                    return attribute;
                }
            }
        }

        return null;
    }

    /// <summary>The syntax of a method's declaration.</summary>
    protected static SyntaxNode? Declaration(IMethodSymbol method) => method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();

    /// <summary>The value of a named argument of an attribute, or null.</summary>
    protected static object? Named(AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
            {
                return argument.Value.Kind == TypedConstantKind.Array ? null : argument.Value.Value;
            }
        }

        return null;
    }
}
