using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Flow;

namespace Serverless.Analyzers.CodeFixes.Logging;

/// <summary>The edits that the fixes of logged values share.</summary>
internal static class LoggedExpression
{
    private const string Redacted = "[REDACTED]";

    /// <summary>Puts a placeholder text where a value is logged; null where text does not fit.</summary>
    public static Fix? Redact(SemanticModel model, ExpressionSyntax expression, string title, string key, CancellationToken cancellationToken)
    {
        if (expression.Parent is InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax text } hole)
        {
            return new Fix(title, key, editor => editor.ReplaceNode(text, WithText(text, hole)));
        }

        if (!TakesText(model, expression, cancellationToken))
        {
            return null;
        }

        return new Fix(title, key, editor => Replace(editor, expression, SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(Redacted))));
    }

    // The placeholder joins the text on both sides, as if it had been typed.
    private static InterpolatedStringExpressionSyntax WithText(InterpolatedStringExpressionSyntax text, InterpolationSyntax hole)
    {
        var contents = new List<InterpolatedStringContentSyntax>();
        foreach (var content in text.Contents)
        {
            var part = content == hole ? Text(Redacted, Redacted) : content;
            if (part is InterpolatedStringTextSyntax { TextToken: var right } && contents.Count > 0 && contents[^1] is InterpolatedStringTextSyntax { TextToken: var left })
            {
                contents[^1] = Text(left.Text + right.Text, left.ValueText + right.ValueText);
            }
            else
            {
                contents.Add(part);
            }
        }

        return text.WithContents(SyntaxFactory.List(contents));
    }

    private static InterpolatedStringTextSyntax Text(string text, string value) => SyntaxFactory.InterpolatedStringText(
        SyntaxFactory.Token(SyntaxFactory.TriviaList(), SyntaxKind.InterpolatedStringTextToken, text, value, SyntaxFactory.TriviaList()));

    /// <summary>Replaces a logged expression; the member of an anonymous object keeps the name it had.</summary>
    public static void Replace(DocumentEditor editor, ExpressionSyntax expression, ExpressionSyntax replacement)
    {
        if (expression.Parent is AnonymousObjectMemberDeclaratorSyntax { NameEquals: null } member && NameOf(expression) is { } name)
        {
            editor.ReplaceNode(member, SyntaxFactory.AnonymousObjectMemberDeclarator(SyntaxFactory.NameEquals(name), replacement).NormalizeWhitespace().WithTriviaFrom(member));
        }
        else
        {
            editor.ReplaceNode(expression, replacement.WithTriviaFrom(expression));
        }
    }

    /// <summary>Removes an argument and its hole from a constant message template; null where that is not certain to be right.</summary>
    public static Fix? Drop(SemanticModel model, ExpressionSyntax expression, string title, string key, CancellationToken cancellationToken)
    {
        if (expression.Parent is not ArgumentSyntax { NameColon: null, Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax { Expression: not MemberAccessExpressionSyntax { Name: GenericNameSyntax } } invocation } list } argument
            || list.Arguments.Any(other => other.NameColon is not null)
            || model.GetOperation(invocation, cancellationToken) is not IInvocationOperation call)
        {
            return null;
        }

        var index = list.Arguments.IndexOf(argument);
        var template = call.Arguments.FirstOrDefault(candidate => candidate.Parameter is { } parameter && MessageTemplate.IsTemplate(parameter))?.Value.Syntax;
        if (template is not LiteralExpressionSyntax { Parent: ArgumentSyntax templateArgument } literal || !literal.IsKind(SyntaxKind.StringLiteralExpression))
        {
            return null;
        }

        var text = literal.Token.ValueText;
        var first = list.Arguments.IndexOf(templateArgument) + 1;
        var holes = MessageTemplate.Holes(text).ToList();
        if (first <= 0 || index < first || holes.Count != list.Arguments.Count - first || holes.Any(hole => hole.Name.Length == 0 || char.IsDigit(hole.Name[0])))
        {
            return null;
        }

        var shorter = Without(text, holes[index - first].Start, holes[index - first].End);
        var rest = list.Arguments.RemoveAt(index);
        var changed = rest[first - 1].WithExpression(
            SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(shorter)).WithTriviaFrom(literal));
        return new Fix(title, key, editor => editor.ReplaceNode(list, list.WithArguments(rest.Replace(rest[first - 1], changed))));
    }

    // The hole and one of the two blanks around it.
    private static string Without(string text, int start, int end)
    {
        var before = text.Substring(0, start);
        var after = text.Substring(end);
        return before.EndsWith(" ", StringComparison.Ordinal) && (after.Length == 0 || after[0] is ' ' or '.' or ',')
            ? before.Substring(0, before.Length - 1) + after
            : before + after;
    }

    private static bool TakesText(SemanticModel model, ExpressionSyntax expression, CancellationToken cancellationToken)
    {
        if (expression.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } or AnonymousObjectMemberDeclaratorSyntax)
        {
            return expression.Parent is not AnonymousObjectMemberDeclaratorSyntax { NameEquals: null } || NameOf(expression) is not null;
        }

        return model.GetTypeInfo(expression, cancellationToken).ConvertedType?.SpecialType is SpecialType.System_String or SpecialType.System_Object || IsInferred(model, expression, cancellationToken);
    }

    /// <summary>Whether an argument may change its type, since the type of the parameter is inferred from it.</summary>
    public static bool IsInferred(SemanticModel model, ExpressionSyntax expression, CancellationToken cancellationToken) =>
        expression.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax invocation } argument
        && invocation.Expression is not (GenericNameSyntax or MemberAccessExpressionSyntax { Name: GenericNameSyntax })
        && model.GetOperation(argument, cancellationToken) is IArgumentOperation { Parameter.OriginalDefinition.Type: ITypeParameterSymbol { HasValueTypeConstraint: false, ConstraintTypes.IsEmpty: true } parameter }
        && model.GetOperation(invocation, cancellationToken) is IInvocationOperation call
        && call.TargetMethod.OriginalDefinition.Parameters.Count(other => other.Type.ToDisplayString().Contains(parameter.Name)) == 1;

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax identifier => identifier.Identifier.Text,
        MemberAccessExpressionSyntax access => access.Name.Identifier.Text,
        _ => null,
    };
}
