using Serverless.Analyzers.Catalog;

namespace Serverless.Analyzers.Flow.Access;

/// <summary>Reads from the text of an SQL or PartiQL statement which tables it reaches, and what it does there.</summary>
internal static class SqlStatement
{
    private const int MaxWords = 2_000;

    private static readonly HashSet<string> s_verbs = new(StringComparer.OrdinalIgnoreCase) { "select", "insert", "update", "delete", "merge", "truncate", "with", "replace" };

    /// <summary>The tables of a statement, <see cref="TextPiece.Unknown"/> standing for what is not known; none where the text is no such statement.</summary>
    public static IReadOnlyList<(string Table, AccessKinds Access)> Read(string text)
    {
        var words = Words(text);
        var found = new List<(string Table, AccessKinds Access)>();
        if (words.Count == 0 || !s_verbs.Contains(words[0]))
        {
            return found;
        }

        var named = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < words.Count; i++)
        {
            var isNext = i + 1 < words.Count;
            switch (words[i].ToLowerInvariant())
            {
                // WITH recent AS (SELECT …): a name of the statement's own.
                case "as" when i > 0 && isNext && words[i + 1] == "(":
                    named.Add(words[i - 1]);
                    break;
                case "insert" or "merge" or "replace" when TableAfter(i + 1, "into") is { } table:
                    Add(table, AccessKinds.Write);
                    break;
                case "update" when isNext && IsStatementStart(i) && TableAfter(i + 1, "") is { } table:
                    Add(table, AccessKinds.Write);
                    break;
                case "delete" when IsStatementStart(i) && TableAfter(i + 1, "from") is { } table:
                    Add(table, AccessKinds.Delete);
                    break;
                case "truncate" when TableAfter(i + 1, "table") is { } table:
                    Add(table, AccessKinds.Delete);
                    break;
                case "from" or "join" when (i == 0 || !words[i - 1].Equals("delete", StringComparison.OrdinalIgnoreCase)) && TableAfter(i + 1, "") is { } table:
                    Add(table, AccessKinds.Read);
                    break;
            }
        }

        return found;

        // ON CONFLICT DO UPDATE, WHEN MATCHED THEN UPDATE, FOR UPDATE, ON DELETE: no statements.
        bool IsStatementStart(int index) => index == 0 || words[index - 1] is ";" or ")" or "\0" || words[index - 1].Equals("begin", StringComparison.OrdinalIgnoreCase);

        string? TableAfter(int index, string optional)
        {
            index = index < words.Count && words[index].Equals(optional, StringComparison.OrdinalIgnoreCase) ? index + 1 : index;
            return index < words.Count && (char.IsLetter(words[index][0]) || words[index][0] is '_' or '#' || words[index][0] == TextPiece.Unknown) ? words[index] : null;
        }

        void Add(string table, AccessKinds access)
        {
            if (!named.Contains(table) && !found.Contains((table, access)))
            {
                found.Add((table, access));
            }
        }
    }

    // Names with their schema, without quotes and brackets; comments and texts are left out.
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        for (var i = 0; i < text.Length && words.Count < MaxWords;)
        {
            var start = i;
            if (text[i] == '\'')
            {
                i = text.IndexOf('\'', i + 1) is >= 0 and var end ? end + 1 : text.Length;
            }
            else if (text[i] == '-' && i + 1 < text.Length && text[i + 1] == '-')
            {
                i = text.IndexOf('\n', i) is >= 0 and var end ? end + 1 : text.Length;
            }
            else if (IsOfName(text[i]))
            {
                while (i < text.Length && IsOfName(text[i]))
                {
                    i++;
                }

                words.Add(string.Concat(text.Substring(start, i - start).Where(c => c is not ('[' or ']' or '"' or '`'))));
            }
            else
            {
                if (!char.IsWhiteSpace(text[i]))
                {
                    words.Add(text[i].ToString());
                }

                i++;
            }
        }

        words.RemoveAll(word => word.Length == 0);
        return words;
    }

    private static bool IsOfName(char c) => char.IsLetterOrDigit(c) || c is '_' or '.' or '#' or '$' or '[' or ']' or '"' or '`' or '-' or TextPiece.Unknown;
}
