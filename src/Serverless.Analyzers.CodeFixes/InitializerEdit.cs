using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Serverless.Analyzers.CodeFixes;

/// <summary>Adds assignments to an object initialiser and keeps its layout.</summary>
internal static class InitializerEdit
{
    /// <summary>The creation with <paramref name="assignments"/> behind what it sets already.</summary>
    public static BaseObjectCreationExpressionSyntax Append(BaseObjectCreationExpressionSyntax creation, IReadOnlyList<ExpressionSyntax> assignments)
    {
        var lines = creation.SyntaxTree.GetText();
        return creation.Initializer is { Expressions.Count: > 0 } initializer
            ? creation.WithInitializer(Append(initializer, assignments, lines))
            : WithNew(creation, assignments, lines);
    }

    /// <summary>The initialiser, which is not empty, with <paramref name="entries"/> behind what it holds already.</summary>
    public static InitializerExpressionSyntax Append(InitializerExpressionSyntax initializer, IReadOnlyList<ExpressionSyntax> entries) =>
        Append(initializer, entries, initializer.SyntaxTree.GetText());

    private static InitializerExpressionSyntax Append(InitializerExpressionSyntax initializer, IReadOnlyList<ExpressionSyntax> assignments, SourceText text)
    {
        var expressions = initializer.Expressions;
        var last = expressions.Last();
        var isMultiLine = text.Lines.GetLineFromPosition(last.SpanStart).Start > initializer.OpenBraceToken.SpanStart;
        var indent = isMultiLine ? last.GetLeadingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)) : [];
        var end = isMultiLine ? EndOfLine(text) : SyntaxFactory.Space;
        var hasTrailingComma = expressions.SeparatorCount == expressions.Count;

        var parts = expressions.GetWithSeparators().ToList();
        if (!hasTrailingComma)
        {
            parts[^1] = last.WithoutTrailingTrivia();
            parts.Add(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(last.GetTrailingTrivia()));
        }

        for (var i = 0; i < assignments.Count; i++)
        {
            var isFinal = i == assignments.Count - 1 && !hasTrailingComma;
            var assignment = assignments[i].WithLeadingTrivia(indent);
            parts.Add(isFinal ? assignment.WithTrailingTrivia(end) : assignment);
            if (!isFinal)
            {
                parts.Add(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(end));
            }
        }

        return initializer.WithExpressions(SyntaxFactory.SeparatedList<ExpressionSyntax>(parts));
    }

    private static BaseObjectCreationExpressionSyntax WithNew(BaseObjectCreationExpressionSyntax creation, IReadOnlyList<ExpressionSyntax> assignments, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(creation.SpanStart).ToString();
        var indent = SyntaxFactory.Whitespace(line.Substring(0, line.Length - line.TrimStart().Length));
        var deeper = SyntaxFactory.Whitespace(indent.ToString() + "    ");
        var end = EndOfLine(text);
        var initializer = SyntaxFactory.InitializerExpression(
            SyntaxKind.ObjectInitializerExpression,
            SyntaxFactory.Token(SyntaxKind.OpenBraceToken).WithLeadingTrivia(end, indent).WithTrailingTrivia(end),
            SyntaxFactory.SeparatedList<ExpressionSyntax>(assignments.SelectMany(assignment => new SyntaxNodeOrToken[]
            {
                assignment.WithLeadingTrivia(deeper), SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(end),
            })),
            SyntaxFactory.Token(SyntaxKind.CloseBraceToken).WithLeadingTrivia(indent));
        return creation.WithoutTrailingTrivia().WithInitializer(initializer).WithTrailingTrivia(creation.GetTrailingTrivia());
    }

    /// <summary>The end of a line as the text has it.</summary>
    public static SyntaxTrivia EndOfLine(SourceText text)
    {
        var first = text.Lines[0];
        return SyntaxFactory.EndOfLine(first.EndIncludingLineBreak > first.End ? text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) : "\n");
    }
}
