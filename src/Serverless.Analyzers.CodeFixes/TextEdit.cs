using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Serverless.Analyzers.CodeFixes;

/// <summary>Edits the text of string literals and interpolated strings of every kind as it is written.</summary>
internal static class TextEdit
{
    /// <summary>
    /// Replaces the first occurrence of <paramref name="old"/> that no letter or digit touches. Null where there is none.
    /// Neither text may hold characters that are escaped in a string.
    /// </summary>
    public static SyntaxNode? Replace(SyntaxNode piece, string old, string replacement)
    {
        var token = piece switch
        {
            LiteralExpressionSyntax literal => literal.Token,
            InterpolatedStringTextSyntax interpolated => interpolated.TextToken,
            _ => default,
        };
        var at = Find(token.Text, old);
        if (at < 0)
        {
            return null;
        }

        var text = token.Text.Remove(at, old.Length).Insert(at, replacement);
        switch (piece)
        {
            case InterpolatedStringTextSyntax interpolated when Find(token.ValueText, old) is var inValue and >= 0:
                var value = token.ValueText.Remove(inValue, old.Length).Insert(inValue, replacement);
                return interpolated.WithTextToken(token.CopyAnnotationsTo(
                    SyntaxFactory.Token(token.LeadingTrivia, SyntaxKind.InterpolatedStringTextToken, text, value, token.TrailingTrivia)));
            case LiteralExpressionSyntax literal when SyntaxFactory.ParseExpression(text) is LiteralExpressionSyntax parsed:
                return literal.WithToken(token.CopyAnnotationsTo(parsed.Token.WithTriviaFrom(token)));
            default:
                return null;
        }
    }

    private static int Find(string text, string sought)
    {
        for (var at = text.IndexOf(sought, StringComparison.Ordinal); at >= 0; at = text.IndexOf(sought, at + 1, StringComparison.Ordinal))
        {
            var end = at + sought.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]) || !char.IsLetterOrDigit(text[end - 1])))
            {
                return at;
            }
        }

        return -1;
    }
}
