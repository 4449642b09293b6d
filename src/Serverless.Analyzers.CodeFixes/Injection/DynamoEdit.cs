using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace Serverless.Analyzers.CodeFixes.Injection;

/// <summary>Hands values to DynamoDB beside its statements and expressions. The text is set by an initialiser, which gets the values.</summary>
internal static class DynamoEdit
{
    private const string Values = "ExpressionAttributeValues";
    private const string AttributeValue = "Amazon.DynamoDBv2.Model.AttributeValue";

    /// <summary>A PartiQL statement gets question marks, and <c>Parameters</c> in their order.</summary>
    public static Action<DocumentEditor>? Statement(AssignmentExpressionSyntax assignment, BaseObjectCreationExpressionSyntax creation, ITypeSymbol type, SemanticModel model, CancellationToken cancellationToken)
    {
        var parameters = type.GetMembers("Parameters").OfType<IPropertySymbol>().FirstOrDefault();
        if (parameters is null || Given(creation, "Parameters") is not null
            || QueryText.Of(assignment.Right, QueryDialect.PartiQl, model, cancellationToken) is not { } text
            || text.WithMarkers(_ => "?") is not { } written

            // A question mark of one's own would take the first value.
            || text.Written.DescendantTokens().Any(token => token.ValueText.Contains("?") && token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken))
        {
            return null;
        }

        var added = Added("Parameters", $"new {NameOf(parameters.Type)} {{ {string.Join(", ", text.Values.Select(Wrapped))} }}");
        return Edit(assignment, creation, text, written, InitializerEdit.Append(creation, [added]));
    }

    /// <summary>An expression gets placeholders, and entries in <c>ExpressionAttributeValues</c>.</summary>
    public static Action<DocumentEditor>? Expression(AssignmentExpressionSyntax assignment, BaseObjectCreationExpressionSyntax creation, ITypeSymbol type, SemanticModel model, CancellationToken cancellationToken)
    {
        if (type.GetMembers(Values).OfType<IPropertySymbol>().FirstOrDefault() is not { Type: INamedTypeSymbol { TypeArguments: [_, var held] } } property
            || QueryText.Of(assignment.Right, QueryDialect.DynamoExpression, model, cancellationToken) is not { } text
            || text.WithMarkers(value => ":" + value.Name) is not { } written)
        {
            return null;
        }

        var isWrapped = held.ToDisplayString() == AttributeValue;
        var given = Given(creation, Values);
        if (given is null)
        {
            var entries = text.Values.Select(value => $"[\":{value.Name}\"] = {(isWrapped ? Wrapped(value) : value.Expression.ToString())}");
            return Edit(assignment, creation, text, written, InitializerEdit.Append(creation, [Added(Values, $"new {NameOf(property.Type)} {{ {string.Join(", ", entries)} }}")]));
        }

        var initializer = given.Right as InitializerExpressionSyntax ?? (given.Right as BaseObjectCreationExpressionSyntax)?.Initializer;
        if (initializer is not { Expressions.Count: > 0 })
        {
            return null;
        }

        // Entries in the form of those that are there: { ":a", value } or [":a"] = value.
        var isIndexed = initializer.Expressions[0] is AssignmentExpressionSyntax;
        var appended = text.Values.Select(value =>
        {
            var held = isWrapped ? Wrapped(value) : value.Expression.ToString();
            return Expressions.InitializerEntry(isIndexed ? $"[\":{value.Name}\"] = {held}" : $"{{ \":{value.Name}\", {held} }}");
        }).ToList();
        return editor =>
        {
            editor.ReplaceNode(text.Written, written);
            editor.ReplaceNode(initializer, InitializerEdit.Append(initializer, appended));
        };
    }

    private static Action<DocumentEditor> Edit(AssignmentExpressionSyntax assignment, BaseObjectCreationExpressionSyntax creation, QueryText text, ExpressionSyntax written, BaseObjectCreationExpressionSyntax changed)
    {
        var index = creation.Initializer!.Expressions.IndexOf(assignment);
        return editor =>
        {
            if (!text.IsInPlace)
            {
                editor.ReplaceNode(text.Written, written);
            }

            editor.ReplaceNode(creation, text.IsInPlace ? changed.ReplaceNode(((AssignmentExpressionSyntax)changed.Initializer!.Expressions[index]).Right, written) : changed);
        };
    }

    private static ExpressionSyntax Added(string name, string value) => Expressions.InitializerEntry($"{name} = {value}");

    private static string Wrapped(QueryValue value) => $"new global::{AttributeValue} {{ S = {value.Expression} }}";

    private static string NameOf(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    private static AssignmentExpressionSyntax? Given(BaseObjectCreationExpressionSyntax creation, string member) => creation.Initializer!.Expressions
        .OfType<AssignmentExpressionSyntax>().FirstOrDefault(assignment => assignment.Left is IdentifierNameSyntax name && name.Identifier.ValueText == member);
}
