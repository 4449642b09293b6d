namespace Serverless.Analyzers.CodeFixes.Injection;

/// <summary>The kinds of tokens of a query.</summary>
internal enum QueryTokenKind
{
    /// <summary>A name, keyword, number or quoted name.</summary>
    Word,

    /// <summary>An operator or a punctuation mark.</summary>
    Operator,

    /// <summary>Text in quotes.</summary>
    Text,

    /// <summary>A value that is put in without quotes.</summary>
    Hole,
}

/// <summary>One token of a query.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Start">Where it starts, quotes included.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Written">How it is written.</param>
internal readonly record struct QueryToken(QueryTokenKind Kind, int Start, int End, string Written)
{
    /// <summary>Whether the token is that word or operator.</summary>
    public bool Is(string word) => Kind is QueryTokenKind.Word or QueryTokenKind.Operator && Written.Equals(word, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Reads the text of a query as far as a fix must: where values stand in it.</summary>
internal sealed class QueryTokens
{
    /// <summary>Stands for a value that is put into the text.</summary>
    public const char Hole = '\uE000';

    private const string Comparisons = "= <> != < > <= >=";

    private readonly string _text;
    private readonly QueryDialect _dialect;
    private readonly List<QueryToken> _tokens = [];

    private QueryTokens(string text, QueryDialect dialect) => (_text, _dialect) = (text, dialect);

    /// <summary>The tokens, in order.</summary>
    public IReadOnlyList<QueryToken> All => _tokens;

    /// <summary>Reads a text; null where a value stands in a comment or name, or where it is no statement that takes parameters.</summary>
    public static QueryTokens? Read(string text, QueryDialect dialect)
    {
        var tokens = new QueryTokens(text, dialect);
        return tokens.Read() && tokens.TakesParameters() ? tokens : null;
    }

    /// <summary>Whether the token at <paramref name="index"/> stands where a parameter may stand.</summary>
    /// <param name="index">The token.</param>
    /// <param name="isExact">Whether the token is certain to be one value: in quotes, or a number.</param>
    public bool IsValue(int index, bool isExact)
    {
        if (index == 0 || (_tokens[index].Kind == QueryTokenKind.Hole && IsTouched(_tokens[index])))
        {
            return false;
        }

        var before = _tokens[index - 1];
        if (before.Kind == QueryTokenKind.Operator)
        {
            return before.Written switch
            {
                "(" or "," => IsListed(index, isExact),
                "||" or "+" => isExact && _tokens[index].Kind == QueryTokenKind.Text,
                ":" => isExact && _dialect.Prefix is null,
                var written => Comparisons.Split(' ').Contains(written),
            };
        }

        return isExact && (before.Is("BETWEEN") || (before.Is("AND") && index > 2 && _tokens[index - 3].Is("BETWEEN"))
            || (_tokens[index].Kind == QueryTokenKind.Text && (before.Is("LIKE") || before.Is("ILIKE") || before.Is("THEN") || before.Is("ELSE") || before.Is("WHEN"))));
    }

    // In the list of IN or VALUES, or an argument of a function.
    private bool IsListed(int index, bool isExact)
    {
        for (var open = OpenOf(index); open > 0; open = _tokens[open - 1].Is(",") && open > 1 && _tokens[open - 2].Is(")") ? OpenOf(open - 2) : -1)
        {
            var before = _tokens[open - 1];
            if (before.Is("IN") || before.Is("VALUES"))
            {
                return isExact;
            }

            if (before.Kind == QueryTokenKind.Word)
            {
                return (isExact || _dialect.Prefix == ":") && _dialect.Functions?.Contains(before.Written, StringComparer.OrdinalIgnoreCase) != false;
            }
        }

        return false;
    }

    private int OpenOf(int index)
    {
        var depth = 0;
        for (var i = index - 1; i >= 0; i--)
        {
            if (_tokens[i].Is(")"))
            {
                depth++;
            }
            else if (_tokens[i].Is("(") && depth-- == 0)
            {
                return i;
            }
        }

        return -1;
    }

    // Letters or quotes beside the value make it a part of something else.
    private bool IsTouched(QueryToken hole) => IsPartOfWord(hole.Start - 1) || IsPartOfWord(hole.End);

    private bool IsPartOfWord(int at) => at >= 0 && at < _text.Length && (IsWord(_text[at]) || _text[at] is '\'' or '"' or '`' or '[' or ']' or Hole);

    private static bool IsWord(char character) => char.IsLetterOrDigit(character) || character is '_' or '.' or '@' or '$' or '#' or ':';

    private bool TakesParameters() => _dialect.Statements is not { } statements
        || (_tokens.Count > 0 && Enumerable.Range(0, _tokens.Count)
            .Where(i => !_tokens[i].Is(";") && (i == 0 || _tokens[i - 1].Is(";")))
            .All(i => statements.Contains(_tokens[i].Written, StringComparer.OrdinalIgnoreCase)));

    private bool Read()
    {
        // Text in dollar quotes of PostgreSQL, where other rules hold.
        if (_text.Contains("$$"))
        {
            return false;
        }

        for (var at = 0; at < _text.Length;)
        {
            var character = _text[at];
            if (char.IsWhiteSpace(character))
            {
                at++;
                continue;
            }

            var end = character switch
            {
                '-' when Next(at) == '-' => End(_text.IndexOf('\n', at), 1),
                '/' when Next(at) == '*' => End(_text.IndexOf("*/", at + 2, StringComparison.Ordinal), 2),
                _ => at,
            };
            if (end > at)
            {
                if (Contains(at, end, Hole))
                {
                    return false;
                }

                at = end;
                continue;
            }

            end = character switch
            {
                '\'' or '"' or '`' => EndOfQuote(at),
                '[' => End(_text.IndexOf(']', at), 1),
                'N' or 'n' when Next(at) == '\'' => EndOfQuote(at + 1),
                Hole => at + 1,
                _ when IsWord(character) && !IsSign(at) => EndOfWord(at),
                _ => at + (IsPair(at) ? 2 : 1),
            };
            var kind = character switch
            {
                '\'' => QueryTokenKind.Text,
                'N' or 'n' when Next(at) == '\'' => QueryTokenKind.Text,
                '"' => _dialect.HasDoubleQuotedText ? QueryTokenKind.Text : QueryTokenKind.Word,
                '`' or '[' => QueryTokenKind.Word,
                Hole => QueryTokenKind.Hole,
                _ => IsWord(character) && !IsSign(at) ? QueryTokenKind.Word : QueryTokenKind.Operator,
            };

            // A name that is put together, and escapes that differ between databases.
            if (Contains(at, end, Hole) && (kind == QueryTokenKind.Word || Contains(at, end, '\\')))
            {
                return false;
            }

            _tokens.Add(new QueryToken(kind, at, end, _text.Substring(at, end - at)));
            at = end;
        }

        return true;
    }

    // The colon of { 'id': 1 } is an operator, that of :name and type::name is not.
    private bool IsSign(int at) => _text[at] == ':' && !char.IsLetter(Next(at)) && Next(at) != ':';

    private bool IsPair(int at) => at + 1 < _text.Length && _text.Substring(at, 2) is "<>" or "!=" or "<=" or ">=" or "||";

    private char Next(int at) => at + 1 < _text.Length ? _text[at + 1] : '\0';

    private int End(int found, int length) => found < 0 ? _text.Length : found + length;

    private bool Contains(int start, int end, char sought) => _text.IndexOf(sought, start, end - start) >= 0;

    private int EndOfWord(int at)
    {
        while (at < _text.Length && IsWord(_text[at]) && !IsSign(at))
        {
            at++;
        }

        return at;
    }

    private int EndOfQuote(int open)
    {
        for (var at = open + 1; at < _text.Length; at++)
        {
            if (_text[at] == _text[open])
            {
                if (Next(at) != _text[open])
                {
                    return at + 1;
                }

                at++;
            }
        }

        return _text.Length;
    }
}
