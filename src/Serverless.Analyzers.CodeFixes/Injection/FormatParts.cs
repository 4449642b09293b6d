using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Serverless.Analyzers.CodeFixes.Injection;

/// <summary>Reads <c>string.Format</c> as the interpolated string that it is.</summary>
internal static class FormatParts
{
    private static readonly Regex s_placeholder = new(@"\{([0-9]{1,2})\}", RegexOptions.None, TimeSpan.FromSeconds(1));

    /// <summary>The parts of the text; null where the format is no literal, or its placeholders are more than numbers.</summary>
    public static IReadOnlyList<QueryPart>? Of(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        if (call.ArgumentList.Arguments is not [{ Expression: LiteralExpressionSyntax { Token: { RawKind: (int)SyntaxKind.StringLiteralToken } token } format }, _, ..] arguments
            || model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol { Name: nameof(string.Format), ContainingType.SpecialType: SpecialType.System_String, Parameters: [{ Name: "format" }, ..] }
            || arguments.Any(argument => argument.NameColon is not null)
            || call.DescendantTrivia().Any(trivia => trivia.IsDirective || trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia)))
        {
            return null;
        }

        List<ExpressionSyntax> values = [.. arguments.Skip(1).Select(argument => argument.Expression)];
        var (texts, raws) = (s_placeholder.Split(token.ValueText), s_placeholder.Split(token.Text));
        List<int> indexes = [.. s_placeholder.Matches(token.ValueText).Cast<Match>().Select(match => int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture))];

        // Values are computed once each, in their order, unless that makes no difference. One may be an array of them all.
        var isOnce = indexes.SequenceEqual(Enumerable.Range(0, values.Count));
        if (texts.Length != raws.Length
            || !indexes.Distinct().OrderBy(index => index).SequenceEqual(Enumerable.Range(0, values.Count))
            || values.Any(value => model.GetConstantValue(value, cancellationToken).HasValue || (!isOnce && !QueryValue.IsMovable(value))
                || model.GetTypeInfo(value, cancellationToken).Type is null or IArrayTypeSymbol or IErrorTypeSymbol or { IsRefLikeType: true }))
        {
            return null;
        }

        // Pieces of text, and between them the numbers of the placeholders.
        var parts = new List<QueryPart>();
        var (at, opening) = (format.SpanStart, token.Text[0] == '@' ? 2 : 1);
        for (var i = 0; i < texts.Length; i++)
        {
            if (i % 2 == 1)
            {
                parts.Add(new QueryPart(null, format, values[indexes[i / 2]]) { InFormat = new TextSpan(at, raws[i].Length + 2) });
                at += raws[i].Length + 2;
                continue;
            }

            var span = TextSpan.FromBounds(at + (i == 0 ? opening : 0), at + raws[i].Length - (i == texts.Length - 1 ? 1 : 0));
            if (texts[i].IndexOfAny(['{', '}']) >= 0)
            {
                return null;
            }

            if (texts[i].Length > 0)
            {
                parts.Add(new QueryPart(texts[i], format, format) { InFormat = span });
            }

            at += raws[i].Length;
        }

        return parts;
    }
}
