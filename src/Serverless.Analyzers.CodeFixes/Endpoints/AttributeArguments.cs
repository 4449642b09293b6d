using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Serverless.Analyzers.CodeFixes.Endpoints;

/// <summary>Edits of the arguments of an attribute.</summary>
internal static class AttributeArguments
{
    /// <summary>The attribute with a property set: its present value is replaced, or the argument is added at the end.</summary>
    public static AttributeSyntax With(AttributeSyntax attribute, string property, ExpressionSyntax value)
    {
        if (attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == property) is { } present)
        {
            return attribute.ReplaceNode(present.Expression, value.WithTriviaFrom(present.Expression));
        }

        var arguments = attribute.ArgumentList ?? SyntaxFactory.AttributeArgumentList();
        var added = SyntaxFactory.AttributeArgument(
            SyntaxFactory.NameEquals(SyntaxFactory.IdentifierName(property).WithTrailingTrivia(SyntaxFactory.Space), SyntaxFactory.Token(SyntaxKind.EqualsToken).WithTrailingTrivia(SyntaxFactory.Space)),
            null,
            value);
        var separators = arguments.Arguments.GetSeparators().Concat(
            arguments.Arguments.Count == 0 ? [] : [SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space)]);
        return attribute.WithArgumentList(arguments.WithArguments(SyntaxFactory.SeparatedList(arguments.Arguments.Append(added), separators)));
    }
}
