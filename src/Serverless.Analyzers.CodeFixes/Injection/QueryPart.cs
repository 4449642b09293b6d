using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Serverless.Analyzers.CodeFixes.Injection;

/// <summary>A part of a text that is concatenated or interpolated: written text, or a value.</summary>
/// <param name="Text">The text, that of constants included; null for a value that is known only when the program runs.</param>
/// <param name="Operand">The operand of the concatenation that the part is, or belongs to.</param>
/// <param name="Node">The part itself: a literal, the text or hole of an interpolated string, or any other operand.</param>
internal sealed record QueryPart(string? Text, ExpressionSyntax Operand, SyntaxNode Node)
{
    /// <summary>The parts of a text; null where it is put together in another way.</summary>
    public static IReadOnlyList<QueryPart>? Of(ExpressionSyntax text, SemanticModel model, CancellationToken cancellationToken)
    {
        if (text is InvocationExpressionSyntax call)
        {
            return FormatParts.Of(call, model, cancellationToken);
        }

        var parts = new List<QueryPart>();
        return text is InterpolatedStringExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } && Collect(text) ? parts : null;

        bool Collect(ExpressionSyntax expression)
        {
            switch (expression)
            {
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum when IsText(sum):
                    return Collect(sum.Left) && Collect(sum.Right);
                case LiteralExpressionSyntax { Token.RawKind: (int)SyntaxKind.StringLiteralToken } literal:
                    parts.Add(new QueryPart(literal.Token.ValueText, literal, literal));
                    return true;
                case InterpolatedStringExpressionSyntax interpolated:
                    foreach (var content in interpolated.Contents)
                    {
                        parts.Add(content is InterpolatedStringTextSyntax written
                            ? new QueryPart(written.TextToken.ValueText, interpolated, written)
                            : new QueryPart(Constant(((InterpolationSyntax)content).Expression), interpolated, content));
                    }

                    return true;
                default:
                    parts.Add(new QueryPart(Constant(expression), expression, expression));
                    return true;
            }
        }

        bool IsText(ExpressionSyntax expression) => model.GetTypeInfo(expression, cancellationToken).Type?.SpecialType == SpecialType.System_String;

        string? Constant(ExpressionSyntax expression) => model.GetConstantValue(expression, cancellationToken) is { HasValue: true, Value: string value } ? value : null;
    }

    /// <summary>Whether the part is text that can be edited where it is written.</summary>
    public bool IsWritten => Node is LiteralExpressionSyntax or InterpolatedStringTextSyntax;

    /// <summary>Where a part of the format of <c>string.Format</c> is written; null for parts of other texts.</summary>
    public TextSpan? InFormat { get; init; }

    /// <summary>Whether the part belongs to an interpolated string, or to a format.</summary>
    public bool IsInterpolated => Operand is InterpolatedStringExpressionSyntax || InFormat is not null;

    /// <summary>Where the part is written within its text: the placeholder of a value in a format.</summary>
    public TextSpan Span => InFormat ?? Node.Span;

    /// <summary>The value that is put in; null for text.</summary>
    public ExpressionSyntax? Value => Node is InterpolationSyntax hole ? hole.Expression : IsWritten ? null : (ExpressionSyntax)Node;

    /// <summary>Where the text between the quotes is written.</summary>
    public TextSpan Inner => InFormat is { } written ? written : Node is LiteralExpressionSyntax literal
        ? TextSpan.FromBounds(literal.SpanStart + (IsVerbatim ? 2 : 1), literal.Span.End - 1)
        : Node.Span;

    /// <summary>Whether a literal begins with <c>@</c>.</summary>
    public bool IsVerbatim => Node is LiteralExpressionSyntax literal && literal.Token.Text[0] == '@';

    // How a quote is written within the string.
    private string EscapedQuote
    {
        get
        {
            var opening = Operand is InterpolatedStringExpressionSyntax text ? text.StringStartToken.Text : Operand.GetFirstToken().Text.Substring(0, 2);
            return opening.EndsWith("\"\"\"", StringComparison.Ordinal) ? "\"" : opening.Contains("@") ? "\"\"" : "\\\"";
        }
    }

    /// <summary>Where the character at <paramref name="offset"/> of the text is written, seen from the end of the text; null where it, or what follows, is written as an escape.</summary>
    public int? FromEnd(int offset)
    {
        var (raw, tail) = (Raw, Text!.Substring(offset).Replace("\"", EscapedQuote));
        var at = raw.Length - tail.Length;
        return IsPlain(Text!.Substring(offset)) && raw.EndsWith(tail, StringComparison.Ordinal) && (at == 0 || raw[at - 1] != '\\') ? Inner.Start + at : null;
    }

    /// <summary>Where the first <paramref name="length"/> characters of the text end; null where one of them is written as an escape.</summary>
    public int? FromStart(int length)
    {
        var head = Text!.Substring(0, length).Replace("\"", EscapedQuote);
        return IsPlain(Text!.Substring(0, length)) && Raw.StartsWith(head, StringComparison.Ordinal) ? Inner.Start + head.Length : null;
    }

    /// <summary>The text as it is written, without quotes.</summary>
    public string Raw => Node.SyntaxTree.GetText().ToString(Inner);

    private static bool IsPlain(string text) => text.IndexOfAny(['\\', '{', '}']) < 0;
}
