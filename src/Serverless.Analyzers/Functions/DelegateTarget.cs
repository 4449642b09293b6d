using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Serverless.Analyzers.Functions;

/// <summary>Finds the method that a value of a delegate type stands for, where plain code says it.</summary>
internal static class DelegateTarget
{
    /// <summary>The anonymous function, local function or method, and the name it is known by; null where it cannot be told.</summary>
    public static (IMethodSymbol Method, string? Name)? Of(IOperation value, SemanticModels models) => Of(value, models, null);

    private static (IMethodSymbol Method, string? Name)? Of(IOperation value, SemanticModels models, string? name) => value switch
    {
        IConversionOperation conversion => Of(conversion.Operand, models, name),
        IParenthesizedOperation parenthesized => Of(parenthesized.Operand, models, name),
        IDelegateCreationOperation creation => Of(creation.Target, models, name),
        IAnonymousFunctionOperation function => (function.Symbol, name),
        IMethodReferenceOperation reference => (reference.Method, reference.Method.Name),

        // One step to where a variable or field gets its value; it has a name of its own.
        ILocalReferenceOperation local when name is null => Initializer(local.Local, models),
        IFieldReferenceOperation field when name is null => Initializer(field.Field, models),
        IPropertyReferenceOperation property when name is null => Initializer(property.Property, models),
        _ => null,
    };

    private static (IMethodSymbol Method, string? Name)? Initializer(ISymbol variable, SemanticModels models)
    {
        var value = variable.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
        {
            VariableDeclaratorSyntax declarator => declarator.Initializer?.Value,
            PropertyDeclarationSyntax property => property.Initializer?.Value,
            _ => null,
        };
        return value is not null && models.Operation(value) is { } operation ? Of(operation, models, variable.Name) : null;
    }
}
