using System.Globalization;

namespace Serverless.Analyzers.Flow;

/// <summary>A set of characters: the ASCII ones by their bits, and whether others are in it.</summary>
internal readonly record struct RegexSet(ulong Low, ulong High, bool HasOthers)
{
    /// <summary>Every character; the line feed is left in, which only matters to the end of a line.</summary>
    public static readonly RegexSet All = new(ulong.MaxValue, ulong.MaxValue, true);

    /// <summary>Whether a character is in both sets.</summary>
    public bool Overlaps(RegexSet other) => (Low & other.Low) != 0 || (High & other.High) != 0 || (HasOthers && other.HasOthers);

    public RegexSet Or(RegexSet other) => new(Low | other.Low, High | other.High, HasOthers || other.HasOthers);

    public RegexSet Not() => new(~Low, ~High, !HasOthers || Low == 0);

    /// <summary>The characters from one to another.</summary>
    public static RegexSet Range(char first, char last)
    {
        var set = new RegexSet(0, 0, last > 127);
        for (var character = first; character <= last && character < 128; character++)
        {
            set = character < 64 ? set with { Low = set.Low | (1UL << character) } : set with { High = set.High | (1UL << (character - 64)) };
        }

        return set;
    }
}

/// <summary>One element of a pattern with its quantifier: characters, a group, or a place.</summary>
internal sealed record RegexItem(RegexSet? Set, RegexNode? Group, int Min, bool IsUnbounded, bool IsAtomic)
{
    /// <summary>Whether it is a place, such as the end of the text, rather than characters.</summary>
    public bool IsAnchor => Set is null && Group is null;
}

/// <summary>Alternatives, each a sequence.</summary>
internal sealed record RegexNode(IReadOnlyList<IReadOnlyList<RegexItem>> Branches);

/// <summary>Reads a pattern into its parts; gives up on what it does not know, such as references back and conditions.</summary>
internal sealed class RegexReader(string pattern)
{
    private const int MaxDepth = 30;

    private int _position;
    private int _depth;
    private bool _isLost;

    /// <summary>The whole pattern; null where some of it is not understood.</summary>
    public RegexNode? Read()
    {
        var node = ReadNode();
        return _isLost || _position < pattern.Length ? null : node;
    }

    private bool IsAtEnd => _position >= pattern.Length;

    private bool Take(char character)
    {
        if (IsAtEnd || pattern[_position] != character)
        {
            return false;
        }

        _position++;
        return true;
    }

    private RegexNode ReadNode()
    {
        _isLost |= ++_depth > MaxDepth;
        var branches = new List<IReadOnlyList<RegexItem>>();
        do
        {
            branches.Add(ReadSequence());
        }
        while (!_isLost && Take('|'));
        _depth--;
        return new RegexNode(branches);
    }

    private List<RegexItem> ReadSequence()
    {
        var items = new List<RegexItem>();
        while (!_isLost && !IsAtEnd && pattern[_position] is not '|' and not ')')
        {
            var item = Quantified(ReadAtom());

            // A group that is there once is its content.
            if (item is { Min: 1, IsUnbounded: false, IsAtomic: false, Group.Branches: [var only] })
            {
                items.AddRange(only);
            }
            else
            {
                items.Add(item is { Group.Branches: [[{ Set: { } set, Min: 1, IsUnbounded: false }]] } ? item with { Set = set, Group = null } : item);
            }
        }

        return items;
    }

    private RegexItem ReadAtom()
    {
        var character = pattern[_position++];
        switch (character)
        {
            case '^' or '$':
                return Anchor();
            case '.':
                return Characters(RegexSet.All);
            case '[':
                return Characters(ReadClass());
            case '\\':
                return ReadEscape();
            case '(':
                return ReadGroup();
            case '*' or '+' or '?':
                _isLost = true;
                return Anchor();
            default:
                return Characters(RegexSet.Range(character, character));
        }
    }

    private static RegexItem Anchor() => new(null, null, 0, false, false);

    private static RegexItem Characters(RegexSet set) => new(set, null, 1, false, false);

    private RegexItem ReadGroup()
    {
        var (isAtomic, isLook) = (false, false);
        if (Take('?'))
        {
            if (Take('>'))
            {
                isAtomic = true;
            }
            else if (Take('=') || Take('!'))
            {
                isLook = true;
            }
            else if (Take('<') && !IsAtEnd && pattern[_position] is '=' or '!')
            {
                _position++;
                isLook = true;
            }
            else if (_position > 0 && pattern[_position - 1] == '<')
            {
                SkipName('>');
            }
            else if (Take('\''))
            {
                SkipName('\'');
            }
            else if (!Take(':'))
            {
                // Options in the pattern, conditions, comments.
                _isLost = true;
            }
        }

        var content = ReadNode();
        _isLost |= !Take(')');
        return isLook ? Anchor() : new RegexItem(null, content, 1, false, isAtomic);
    }

    private void SkipName(char end)
    {
        var close = pattern.IndexOf(end, _position);
        _isLost |= close < 0;
        _position = close < 0 ? pattern.Length : close + 1;
    }

    private RegexItem Quantified(RegexItem item)
    {
        if (IsAtEnd || _isLost)
        {
            return item;
        }

        var (min, isUnbounded) = (1, false);
        if (Take('*'))
        {
            (min, isUnbounded) = (0, true);
        }
        else if (Take('+'))
        {
            isUnbounded = true;
        }
        else if (Take('?'))
        {
            min = 0;
        }
        else if (pattern[_position] == '{' && ReadCount() is { } count)
        {
            (min, isUnbounded) = count;
        }
        else
        {
            return item;
        }

        Take('?');
        return item.IsAnchor ? item : item with { Min = min, IsUnbounded = isUnbounded };
    }

    // {2}, {2,}, {2,5}; a brace that is none of them stands for itself.
    private (int Min, bool IsUnbounded)? ReadCount()
    {
        var close = pattern.IndexOf('}', _position);
        if (close < 0)
        {
            return null;
        }

        var parts = pattern.Substring(_position + 1, close - _position - 1).Split(',');
        if (parts.Length > 2 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var min) || (parts.Length == 2 && parts[1].Length > 0 && !int.TryParse(parts[1], out _)))
        {
            return null;
        }

        _position = close + 1;
        return (min, parts.Length == 2 && parts[1].Length == 0);
    }

    private RegexItem ReadEscape()
    {
        if (IsAtEnd)
        {
            _isLost = true;
            return Anchor();
        }

        var character = pattern[_position];
        if (character is 'b' or 'B' or 'A' or 'z' or 'Z' or 'G')
        {
            _position++;
            return Anchor();
        }

        _isLost |= character is 'k' or (>= '1' and <= '9');
        return Characters(ReadEscapedSet());
    }

    // What stands behind a backslash.
    private RegexSet ReadEscapedSet()
    {
        var character = pattern[_position++];
        switch (character)
        {
            case 'd' or 'D':
                return Negated(RegexSet.Range('0', '9'), character == 'D');
            case 'w' or 'W':
                return Negated(s_word, character == 'W');
            case 's' or 'S':
                return Negated(RegexSet.Range('\t', '\r').Or(RegexSet.Range(' ', ' ')), character == 'S');
            case 'p' or 'P':
                SkipName('}');
                return RegexSet.All;
            case 'n' or 'r' or 't' or 'f' or 'v' or 'a' or 'e':
                return RegexSet.Range('\t', '\r');
            case 'x' or 'u' or 'c' or '0':
                _isLost = true;
                return RegexSet.All;
            default:
                return RegexSet.Range(character, character);
        }

        static RegexSet Negated(RegexSet set, bool isNegated) => isNegated ? set.Not() : set;
    }

    private static readonly RegexSet s_word = RegexSet.Range('a', 'z').Or(RegexSet.Range('A', 'Z')).Or(RegexSet.Range('0', '9')).Or(RegexSet.Range('_', '_')) with { HasOthers = true };

    private RegexSet ReadClass()
    {
        var isNegated = Take('^');
        var set = default(RegexSet);
        for (var isFirst = true; !_isLost; isFirst = false)
        {
            if (IsAtEnd)
            {
                _isLost = true;
            }
            else if (!isFirst && Take(']'))
            {
                break;
            }
            else if (Take('\\'))
            {
                _isLost |= IsAtEnd;
                set = _isLost ? set : set.Or(ReadEscapedSet());
            }
            else
            {
                var first = pattern[_position++];
                var isRange = _position + 1 < pattern.Length && pattern[_position] == '-' && pattern[_position + 1] is not ']' and not '\\' and not '[';
                set = set.Or(RegexSet.Range(first, isRange ? pattern[_position + 1] : first));
                _position += isRange ? 2 : 0;

                // [a-z-[aeiou]]
                _isLost |= _position + 1 < pattern.Length && pattern[_position] == '-' && pattern[_position + 1] == '[';
            }
        }

        return isNegated ? set.Not() : set;
    }
}
