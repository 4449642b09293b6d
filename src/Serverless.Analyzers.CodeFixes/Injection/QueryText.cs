using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Serverless.Analyzers.CodeFixes.Injection;

/// <summary>
/// The text of a query, split into what stays text and the values to hand over as parameters. Values without quotes,
/// values in quotes and what stands in the quotes with them are known; a text in which a value stands anywhere else,
/// such as for the name of a table, is not split at all.
/// </summary>
internal sealed class QueryText
{
    private readonly IReadOnlyList<QueryPart> _parts;
    private readonly QueryDialect _dialect;
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellationToken;
    private readonly string _whole;
    private readonly List<(int Part, int Offset)> _places = [];
    private readonly List<(QueryToken Token, QueryValue Value)> _markers = [];

    private QueryText(ExpressionSyntax written, bool isInPlace, IReadOnlyList<QueryPart> parts, QueryDialect dialect, SemanticModel model, CancellationToken cancellationToken)
    {
        (Written, IsInPlace, _parts, _dialect, _model, _cancellationToken) = (written, isInPlace, parts, dialect, model, cancellationToken);
        var whole = new StringBuilder();
        for (var i = 0; i < parts.Count; i++)
        {
            var text = parts[i].Text ?? QueryTokens.Hole.ToString();
            whole.Append(text);
            _places.AddRange(Enumerable.Range(0, text.Length).Select(offset => (i, offset)));
        }

        _whole = whole.ToString();
    }

    /// <summary>The expression that the text is written as.</summary>
    public ExpressionSyntax Written { get; }

    /// <summary>Whether the text is written where it is used, and not in front of it in a variable.</summary>
    public bool IsInPlace { get; }

    /// <summary>The values, in the order of their first use.</summary>
    public IReadOnlyList<QueryValue> Values => [.. _markers.Select(marker => marker.Value).Distinct()];

    /// <summary>Splits the text that <paramref name="sink"/> is, or the variable read there; null where that is not certain to be right.</summary>
    public static QueryText? Of(ExpressionSyntax sink, QueryDialect dialect, SemanticModel model, CancellationToken cancellationToken)
    {
        var written = sink is IdentifierNameSyntax name ? Initial(name, model, cancellationToken) : sink;
        if (written is null || written.ContainsDirectives || QueryPart.Of(written, model, cancellationToken) is not { } parts)
        {
            return null;
        }

        var text = new QueryText(written, written == sink, parts, dialect, model, cancellationToken);
        return text.Split() && text._markers.Count > 0 && text.CanMove(sink) ? text : null;
    }

    /// <summary>The text with a marker for each value; null where it cannot be written that way.</summary>
    /// <param name="marker">The marker of a value.</param>
    /// <param name="isInterpolated">Whether the markers are holes of an interpolated string.</param>
    public ExpressionSyntax? WithMarkers(Func<QueryValue, string> marker, bool isInterpolated = false)
    {
        if (isInterpolated && (_whole.IndexOfAny(['{', '}']) >= 0 || _parts.Any(part => !part.IsWritten && !IsReplaced(part))))
        {
            return null;
        }

        var changes = new List<TextChange>();
        foreach (var (token, value) in _markers)
        {
            if (Change(token.Start, token.End - 1, marker(value)) is not { } change)
            {
                return null;
            }

            changes.AddRange(change);
        }

        if (_parts[0].InFormat is not null)
        {
            // The format alone is left.
            if (_parts.Any(part => !part.IsWritten && !IsReplaced(part)))
            {
                return null;
            }

            var format = _parts[0].Operand.Span;
            changes.Add(new TextChange(TextSpan.FromBounds(Written.SpanStart, format.Start), ""));
            changes.Add(new TextChange(TextSpan.FromBounds(format.End, Written.Span.End), ""));
        }
        else if (!isInterpolated)
        {
            changes.AddRange(_parts.Where(part => part.IsInterpolated).Select(part => part.Operand).Distinct().Cast<InterpolatedStringExpressionSyntax>()
                .Where(text => _parts.All(part => part.Operand != text || part.IsWritten || IsReplaced(part))).SelectMany(text => AsLiteral(text, changes)));
        }

        var source = SourceText.From(Written.ToString());
        var moved = changes.Where(change => !change.Span.IsEmpty || change.NewText!.Length > 0)
            .Select(change => new TextChange(new TextSpan(change.Span.Start - Written.SpanStart, change.Span.Length), change.NewText!)).OrderBy(change => change.Span.Start).ToList();
        for (var i = 1; i < moved.Count; i++)
        {
            if (moved[i].Span.Start < moved[i - 1].Span.End)
            {
                return null;
            }
        }

        var result = source.WithChanges(moved).ToString();
        var expression = SyntaxFactory.ParseExpression(isInterpolated && !result.StartsWith("$", StringComparison.Ordinal) && !result.StartsWith("@$", StringComparison.Ordinal) ? "$" + result : result, options: Written.SyntaxTree.Options);
        return expression.ContainsDiagnostics || (isInterpolated && expression is not InterpolatedStringExpressionSyntax) ? null : expression.WithTriviaFrom(Written);
    }

    // The initial value of a variable that is read nowhere else.
    private static ExpressionSyntax? Initial(IdentifierNameSyntax name, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetSymbolInfo(name, cancellationToken).Symbol is not ILocalSymbol { DeclaringSyntaxReferences: [var declaration], Type.SpecialType: SpecialType.System_String } local
            || declaration.GetSyntax(cancellationToken) is not VariableDeclaratorSyntax { Initializer.Value: var value, Parent.Parent: LocalDeclarationStatementSyntax { Parent: BlockSyntax scope } statement }
            || name.FirstAncestorOrSelf<StatementSyntax>() is not { } use || use.Parent != scope
            || scope.DescendantNodes().OfType<IdentifierNameSyntax>().Count(other => other.Identifier.ValueText == local.Name) != 1)
        {
            return null;
        }

        // Nothing that the values are made of may change on the way.
        if (model.AnalyzeDataFlow(statement, use) is not { Succeeded: true } flow)
        {
            return null;
        }

        var changed = flow.WrittenInside.Where(symbol => !SymbolEqualityComparer.Default.Equals(symbol, local)).Select(symbol => symbol.Name).ToList();
        return value.DescendantNodes().OfType<IdentifierNameSyntax>().Any(read => changed.Contains(read.Identifier.ValueText)) ? null : value;
    }

    private bool CanMove(ExpressionSyntax sink) => Written == sink || Values.All(value => QueryValue.IsMovable(value.Expression));

    private bool IsReplaced(QueryPart part)
    {
        var at = _places.FindIndex(place => _parts[place.Part] == part);
        return at >= 0 && _markers.Any(marker => marker.Token.Start <= at && at < marker.Token.End);
    }

    private bool Split()
    {
        if (_parts.Any(part => part.Text?.IndexOf(QueryTokens.Hole) >= 0) || QueryTokens.Read(_whole, _dialect) is not { } tokens)
        {
            return false;
        }

        for (var i = 0; i < tokens.All.Count; i++)
        {
            var token = tokens.All[i];
            var holes = Enumerable.Range(token.Start, token.End - token.Start).Where(at => _whole[at] == QueryTokens.Hole).Select(at => _parts[_places[at].Part]).ToList();
            if (holes.Count == 0)
            {
                continue;
            }

            var value = token.Kind == QueryTokenKind.Text
                ? tokens.IsValue(i, isExact: true) ? Quoted(token, holes) : null
                : tokens.IsValue(i, isExact: IsNumber(TypeOf(holes[0]))) ? Bare(holes[0]) : null;
            if (value is not null)
            {
                _markers.Add((token, Named(value, QueryValue.NameOf(holes[0].Value!))));
            }
            else if (!holes.All(hole => IsHarmless(TypeOf(hole))))
            {
                return false;
            }
        }

        return true;
    }

    private ITypeSymbol? TypeOf(QueryPart part) => _model.GetTypeInfo(part.Value!, _cancellationToken).Type;

    private ExpressionSyntax? Bare(QueryPart part)
    {
        var (value, type) = (part.Value!, TypeOf(part));
        if (part.Node is InterpolationSyntax { AlignmentClause: not null } or InterpolationSyntax { FormatClause: not null })
        {
            return null;
        }

        return IsNumber(type) ? _dialect.HasTypes ? value.WithoutTrivia() : null
            : _dialect.ConvertsText && !QueryValue.MayBeQueryText(value, isQuoted: false, _model, _cancellationToken) ? AsText(value, type)
            : null;
    }

    private ExpressionSyntax? Quoted(QueryToken token, List<QueryPart> holes)
    {
        if (holes.Any(hole => hole.Value!.ToString().Contains('\n') || QueryValue.MayBeQueryText(hole.Value!, isQuoted: true, _model, _cancellationToken)))
        {
            return null;
        }

        var open = _whole.IndexOfAny(['\'', '"'], token.Start) + 1;
        if (token.End - 1 - open == 1 && holes[0].Node is not InterpolationSyntax { AlignmentClause: not null } and not InterpolationSyntax { FormatClause: not null })
        {
            var type = TypeOf(holes[0]);
            if (_dialect.HasTypes && type?.SpecialType != SpecialType.System_Boolean && type?.TypeKind != TypeKind.Enum && IsHarmless(type))
            {
                return holes[0].Value!.WithoutTrivia();
            }

            if (AsText(holes[0].Value!, type) is { } text)
            {
                return text;
            }
        }

        // Everything between the quotes: wildcards go with the value.
        var content = new StringBuilder("$\"");
        for (var at = open; at < token.End - 1; at++)
        {
            var part = _parts[_places[at].Part];
            if (_whole[at] != QueryTokens.Hole)
            {
                // Quotes within quotes are doubled.
                at += _whole[at] == _whole[open - 1] ? 1 : 0;
                var written = SymbolDisplay.FormatLiteral(_whole[at].ToString(), quote: true);
                content.Append(written.Substring(1, written.Length - 2)).Append(_whole[at] is '{' or '}' ? _whole[at].ToString() : "");
            }
            else
            {
                content.Append(part.Node is InterpolationSyntax hole ? hole.WithoutTrivia().ToString() : $"{{{Enclosed(part.Value!)}}}");
            }
        }

        var result = SyntaxFactory.ParseExpression(content.Append('"').ToString(), options: Written.SyntaxTree.Options);
        return result.ContainsDiagnostics ? null : result;
    }

    // The text that the value was in the query: null was nothing.
    private ExpressionSyntax? AsText(ExpressionSyntax value, ITypeSymbol? type)
    {
        if (type?.SpecialType == SpecialType.System_String)
        {
            return _model.GetTypeInfo(value, _cancellationToken).Nullability.FlowState == NullableFlowState.MaybeNull
                ? SyntaxFactory.ParseExpression($"{(value is ConditionalAccessExpressionSyntax ? value.WithoutTrivia().ToString() : Enclosed(value))} ?? \"\"")
                : value.WithoutTrivia();
        }

        return type is { Name: "StringValues", ContainingNamespace.Name: "Primitives" } or { SpecialType: SpecialType.System_Char }
            ? SyntaxFactory.ParseExpression($"{Enclosed(value)}.ToString()")
            : null;
    }

    private static string Enclosed(ExpressionSyntax value) =>
        value is IdentifierNameSyntax or MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or InvocationExpressionSyntax or ParenthesizedExpressionSyntax ? value.WithoutTrivia().ToString() : $"({value.WithoutTrivia()})";

    // One parameter for a value that is used twice, and another name for every other.
    private QueryValue Named(ExpressionSyntax value, string name)
    {
        if (_dialect.Prefix is not null && QueryValue.IsMovable(value) && _markers.FirstOrDefault(marker => marker.Value.Expression.IsEquivalentTo(value)) is { Value: { } same })
        {
            return same;
        }

        // The expressions of one DynamoDB request share their values.
        var texts = _dialect.Prefix == ":"
            ? [.. (Written.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? (SyntaxNode)Written).DescendantTokens()
                .Where(token => token.IsKind(SyntaxKind.StringLiteralToken) || token.IsKind(SyntaxKind.InterpolatedStringTextToken)).Select(token => token.ValueText)]
            : new List<string> { _whole };
        var unique = name;
        for (var i = 2; IsTaken(unique); i++)
        {
            unique = name + i;
        }

        return new QueryValue(unique, value);

        bool IsTaken(string candidate) =>
            _markers.Any(marker => marker.Value.Name.Equals(candidate, StringComparison.OrdinalIgnoreCase))
            || (_dialect.Prefix is { } prefix && texts.Any(text => Regex.IsMatch(text, $@"{prefix}{candidate}\b", RegexOptions.IgnoreCase)));
    }

    // Types whose text is never more than a name or number.
    private static bool IsHarmless(ITypeSymbol? type) => IsNumber(type) || type is { SpecialType: SpecialType.System_Boolean or SpecialType.System_DateTime } or { TypeKind: TypeKind.Enum }
        or { IsValueType: true, Name: "Guid" or "DateTimeOffset" or "DateOnly" or "TimeOnly" or "TimeSpan", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    private static bool IsNumber(ITypeSymbol? type) => type is { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Double, TypeKind: not TypeKind.Enum };

    // The edits that put a marker for the characters from first to last of the text.
    private List<TextChange>? Change(int first, int last, string marker)
    {
        var (head, tail) = (_parts[_places[first].Part], _parts[_places[last].Part]);
        if (head.IsInterpolated || tail.IsInterpolated)
        {
            var from = head.IsWritten ? head.FromEnd(_places[first].Offset) : head.Span.Start;
            var to = tail.IsWritten ? tail.FromStart(_places[last].Offset + 1) : tail.Span.End;

            // Both ends within one text: the values stand between.
            return head.Operand != tail.Operand || from is null || to is null || head == tail && head.IsWritten ? null : [new TextChange(TextSpan.FromBounds(from.Value, to.Value), marker)];
        }

        return ChangeOperands(_places[first], _places[last], marker);
    }

    // "… = '" + value + "' …"
    private List<TextChange>? ChangeOperands((int Part, int Offset) first, (int Part, int Offset) last, string marker)
    {
        var openIndex = _parts[first.Part].IsWritten ? first.Part : first.Part - 1;
        var closeIndex = _parts[last.Part].IsWritten ? last.Part : last.Part + 1;
        if (openIndex < 0 || openIndex == closeIndex || _parts[openIndex] is not { Node: LiteralExpressionSyntax } open)
        {
            return null;
        }

        var close = closeIndex < _parts.Count && _parts[closeIndex] is { Node: LiteralExpressionSyntax } literal ? literal : null;
        var start = openIndex == first.Part ? open.FromEnd(first.Offset) : open.Inner.End;
        var end = close is null ? null : closeIndex == last.Part ? close.FromStart(last.Offset + 1) : close.Inner.Start;
        if (start is null || (closeIndex == last.Part && end is null) || !AreJoined(openIndex, close is null ? last.Part : closeIndex))
        {
            return null;
        }

        if (close is not null && close.IsVerbatim == open.IsVerbatim && !Source(open.Operand.SpanStart, close.Operand.Span.End).Contains('\n'))
        {
            return [new TextChange(TextSpan.FromBounds(start.Value, end!.Value), marker)];
        }

        var lastValue = _parts[closeIndex - 1].Operand.Span.End;
        var changes = new List<TextChange> { new(TextSpan.FromBounds(start.Value, lastValue), marker + "\"") };
        if (close is not null && closeIndex == last.Part)
        {
            changes.Add(end == close.Inner.End
                ? new TextChange(TextSpan.FromBounds(lastValue, close.Operand.Span.End), "")
                : new TextChange(TextSpan.FromBounds(close.Inner.Start, end!.Value), ""));
        }

        return changes;
    }

    // Nothing but plus signs between the operands.
    private bool AreJoined(int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (!Regex.IsMatch(Source(_parts[i].Operand.Span.End, _parts[i + 1].Operand.SpanStart), @"^\s*\+\s*$"))
            {
                return false;
            }
        }

        return true;
    }

    private string Source(int start, int end) => Written.SyntaxTree.GetText(_cancellationToken).ToString(TextSpan.FromBounds(start, end));

    // An interpolated string without holes is a literal, in which braces are not doubled.
    private IEnumerable<TextChange> AsLiteral(InterpolatedStringExpressionSyntax text, IReadOnlyList<TextChange> changes)
    {
        var opening = text.StringStartToken;
        yield return new TextChange(opening.Span, opening.Text.Replace("$", ""));
        if (opening.IsKind(SyntaxKind.InterpolatedSingleLineRawStringStartToken) || opening.IsKind(SyntaxKind.InterpolatedMultiLineRawStringStartToken))
        {
            yield break;
        }

        foreach (var part in _parts.Where(part => part.Operand == text && part.IsWritten))
        {
            foreach (Match doubled in Regex.Matches(part.Raw, @"\{\{|\}\}"))
            {
                var span = new TextSpan(part.Inner.Start + doubled.Index, 1);
                if (!changes.Any(change => change.Span.IntersectsWith(span)))
                {
                    yield return new TextChange(span, "");
                }
            }
        }
    }
}
