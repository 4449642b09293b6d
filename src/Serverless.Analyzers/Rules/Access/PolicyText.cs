using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Templates;

namespace Serverless.Analyzers.Rules.Access;

/// <summary>Reads the statements of a policy that is written as JSON in a string.</summary>
internal static class PolicyText
{
    /// <summary>The statements that allow something, each with the place of each of its texts in the JSON; none where the text is no policy.</summary>
    public static IEnumerable<(IamStatement Statement, IReadOnlyDictionary<string, TextSpan> Places)> Read(string text)
    {
        if (text.IndexOf("\"Statement\"", StringComparison.Ordinal) < 0 || text.IndexOf("\"Effect\"", StringComparison.Ordinal) < 0)
        {
            return [];
        }

        try
        {
            return JsonTemplateReader.Read(text)?["Statement"] is { } statements ? [.. Items(statements).Where(item => item["Effect"]?.Value == "Allow").Select(Read)] : [];
        }
        catch (TemplateFormatException)
        {
            return [];
        }
    }

    /// <summary>The text of a string literal, or of an interpolated string with <c>x</c> for each value.</summary>
    public static string? TextOf(SyntaxNode literal) => literal switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => text,
        InterpolatedStringExpressionSyntax interpolated => string.Concat(interpolated.Contents.Select(part => part is InterpolatedStringTextSyntax text ? WithoutEscapes(text, interpolated) : "x")),
        _ => null,
    };

    // Braces are doubled in all but raw strings.
    private static string WithoutEscapes(InterpolatedStringTextSyntax text, InterpolatedStringExpressionSyntax whole) =>
        whole.StringStartToken.IsKind(SyntaxKind.InterpolatedStringStartToken) || whole.StringStartToken.IsKind(SyntaxKind.InterpolatedVerbatimStringStartToken)
            ? text.TextToken.ValueText.Replace("{{", "{").Replace("}}", "}")
            : text.TextToken.ValueText;

    /// <summary>Where a span of a literal's text is written; the whole literal where that can't be told.</summary>
    public static Location PlaceOf(SyntaxNode literal, TextSpan span)
    {
        if (literal is LiteralExpressionSyntax { Token: { ValueText: var value, Text: var written } token })
        {
            // Each character of the value follows the one before it; escapes and indentation stand between.
            var start = -1;
            for (int i = 0, at = 1; i < span.End && i < value.Length; i++, at++)
            {
                at = written.IndexOf(value[i], at);
                if (at < 0)
                {
                    break;
                }

                start = i == span.Start ? at : start;
                if (i == span.End - 1 && start >= 0)
                {
                    // A verbatim string doubles its quotes.
                    var end = value[i] == '"' && written[0] == '@' ? at + 2 : at + 1;
                    return Location.Create(literal.SyntaxTree, TextSpan.FromBounds(token.SpanStart + start, token.SpanStart + end));
                }
            }
        }

        return literal.GetLocation();
    }

    private static (IamStatement, IReadOnlyDictionary<string, TextSpan>) Read(TemplateNode statement)
    {
        var places = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        var actions = Texts(statement["Action"], places);
        var resources = Texts(statement["Resource"], places);
        return (new IamStatement(actions, resources, statement["Principal"] is not null, statement["Condition"] is not null), places);
    }

    private static List<string> Texts(TemplateNode? node, Dictionary<string, TextSpan> places)
    {
        var texts = new List<string>();
        foreach (var item in node is null ? [] : Items(node))
        {
            if (item.Value is { } text)
            {
                texts.Add(text);
                if (!places.ContainsKey(text))
                {
                    places.Add(text, item.Span);
                }
            }
        }

        return texts;
    }

    private static IEnumerable<TemplateNode> Items(TemplateNode node) => node.Kind == TemplateNodeKind.Sequence ? node.Items : [node];
}
