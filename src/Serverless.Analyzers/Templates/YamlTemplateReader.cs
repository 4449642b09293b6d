using Microsoft.CodeAnalysis.Text;

namespace Serverless.Analyzers.Templates;

/// <summary>
/// Reads the first document of a YAML text, with the place of each node: block and flow style, every kind of scalar, tags,
/// anchors and merge keys. Of YAML 1.2 it leaves out what no template has: keys that are not scalars. A reader of our own,
/// because an assembly that other analyzers bring too is loaded once for all of them, in one version.
/// </summary>
internal sealed partial class YamlTemplateReader
{
    private readonly string _text;
    private readonly int _start;
    private readonly Dictionary<string, TemplateNode> _anchors = new(StringComparer.Ordinal);
    private int _position;
    private int _lineStart;
    private int _depth;

    private YamlTemplateReader(string text)
    {
        _text = text;
        _start = _position = _lineStart = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
    }

    private char Current => At(_position);

    private int Column => _position - _lineStart;

    /// <summary>The root of the first document; null where there is none.</summary>
    /// <exception cref="TemplateFormatException">The text is not YAML.</exception>
    public static TemplateNode? Read(string text) => new YamlTemplateReader(text).ReadDocument();

    private TemplateNode? ReadDocument()
    {
        SkipToContent();
        while (Current == '%' && Column == 0)
        {
            SkipLine();
            SkipToContent();
        }

        var isMarked = IsMarker('-');
        if (isMarked)
        {
            _position += 3;
        }
        else if (_position == _text.Length)
        {
            return null;
        }

        var root = ReadValue(-1, inMapping: false);
        SkipToContent();
        return _position == _text.Length || IsMarker('-') || IsMarker('.') ? root : throw Unexpected();
    }

    // What follows ':' or '-', on its line or on the next ones.
    private TemplateNode ReadValue(int parentIndent, bool inMapping)
    {
        SkipBlanks();
        var start = _position;
        var properties = ReadProperties(inFlow: false);
        if (!IsAtEndOfLine())
        {
            // 'key: - item' and 'key: other: value' are no YAML; '- - item' and '- key: value' are.
            var inline = inMapping
                ? IsEntry() ? throw Unexpected() : ReadLeaf(parentIndent, properties, mayBeKey: false)!
                : ReadBlock(parentIndent, Column - (_position - start), properties);
            return Finish(inline, properties);
        }

        // The line ends here: what is indented more belongs to it, and the items of a list may stand right below their key.
        var end = _position;
        SkipToContent();
        var indent = Column;
        if (properties.IsNone && IsNested(parentIndent, inMapping))
        {
            properties = ReadProperties(inFlow: false);
            if (!properties.IsNone && IsAtEndOfLine())
            {
                end = _position;
                SkipToContent();
                indent = Column;
            }
        }

        return Finish(
            IsNested(parentIndent, inMapping) || (!properties.IsNone && indent < Column)
                ? ReadBlock(parentIndent, indent, properties)
                : Scalar(properties.Start ?? start, end, "", isQuoted: false, properties),
            properties);
    }

    private bool IsNested(int parentIndent, bool inMapping) =>
        _position < _text.Length && !IsAnyMarker() && (Column > parentIndent || (inMapping && Column == parentIndent && IsEntry()));

    // A block whose first character, or what stands before it on its line, is in that column.
    private TemplateNode ReadBlock(int parentIndent, int indent, Properties properties) =>
        IsEntry() ? ReadSequence(indent, properties) : ReadLeaf(parentIndent, properties, mayBeKey: true) ?? ReadMapping(indent, properties);

    // A scalar, alias or flow collection; null, with the position unchanged, where it is the first key of a mapping.
    private TemplateNode? ReadLeaf(int parentIndent, Properties properties, bool mayBeKey)
    {
        var (start, lineStart) = (_position, _lineStart);
        TemplateNode node;
        switch (Current)
        {
            case '|' or '>':
                return ReadBlockScalar(parentIndent, properties);
            case '*':
                node = ReadAlias();
                break;
            case '[' or '{':
                node = ReadFlowCollection(properties);
                break;
            case '"' or '\'':
                node = ReadQuoted(properties);
                break;
            case '?' when IsBlank(At(_position + 1)):
                throw Unexpected();
            default:
                if (mayBeKey && FindsKey())
                {
                    return null;
                }

                return ReadPlain(parentIndent, properties);
        }

        SkipBlanks();
        if (Current == ':' && IsBlank(At(_position + 1)))
        {
            if (!mayBeKey || node.Kind != TemplateNodeKind.Scalar || lineStart != _lineStart)
            {
                throw Unexpected();
            }

            (_position, _lineStart) = (start, lineStart);
            return null;
        }

        return IsAtEndOfLine() ? node : throw Unexpected();
    }

    private TemplateNode ReadSequence(int indent, Properties properties)
    {
        var start = properties.Start ?? _position;
        var items = new List<TemplateNode>();
        Enter();
        do
        {
            _position++;
            items.Add(ReadValue(indent, inMapping: false));
            SkipToContent();
        }
        while (Column == indent && IsEntry() && !IsAnyMarker());
        Leave(indent);
        return TemplateNode.Sequence(Until(start, items[^1].Span.End), items, properties.Tag);
    }

    private TemplateNode ReadMapping(int indent, Properties properties)
    {
        var start = properties.Start ?? _position;
        var end = start;
        var entries = new Entries(this, start);
        Enter();
        do
        {
            var key = ReadKey();
            SkipBlanks();
            if (Current != ':' || !IsBlank(At(_position + 1)))
            {
                throw new TemplateFormatException(key.Span, "a key has no ':'");
            }

            _position++;
            var value = ReadValue(indent, inMapping: true);
            entries.Add(key, value);
            end = Math.Max(key.Span.End, value.Span.End > start ? value.Span.End : 0);
            SkipToContent();
        }
        while (_position < _text.Length && Column == indent && !IsAnyMarker() && !IsEntry());
        Leave(indent);
        return TemplateNode.Mapping(Until(start, Math.Min(end, _position)), entries.ToList(), properties.Tag);
    }

    private TemplateNode ReadKey()
    {
        var properties = ReadProperties(inFlow: false);
        return Finish(Current switch
        {
            '*' => ReadAlias(),
            '"' or '\'' => ReadQuoted(properties),
            _ => FindsKey() ? ReadPlainKey(properties) : throw Unexpected(),
        }, properties);
    }

    // What is indented more than its block, and no part of a value, belongs nowhere.
    private void Leave(int indent)
    {
        _depth--;
        if (_position < _text.Length && Column > indent)
        {
            throw Unexpected();
        }
    }

    private void Enter()
    {
        if (++_depth > TemplateLimits.Depth)
        {
            throw new TemplateFormatException(new TextSpan(Math.Min(_position, _text.Length), 0), "it is nested too deeply");
        }
    }

    private TemplateNode ReadAlias()
    {
        var start = _position++;
        var name = ReadName();
        return _anchors.TryGetValue(name, out var target)
            ? target
            : throw new TemplateFormatException(Until(start, _position), $"the anchor '{name}' is not defined before its use");
    }

    // '!Tag', '&anchor', in either order.
    private Properties ReadProperties(bool inFlow)
    {
        var properties = default(Properties);
        while (Current is '!' or '&')
        {
            var start = _position++;
            if (_text[start] == '&')
            {
                properties = properties with { Anchor = ReadName(), Start = properties.Start ?? start };
            }
            else
            {
                while (!IsBlank(Current) && !(inFlow && Current is ',' or ']' or '}'))
                {
                    _position++;
                }

                var tag = _text.Substring(start, _position - start);
                properties = properties with { Tag = tag == "!" ? null : tag.StartsWith("!!", StringComparison.Ordinal) ? "tag:yaml.org,2002:" + tag.Substring(2) : tag, Start = properties.Start ?? start };
            }

            SkipBlanks();
        }

        return properties;
    }

    private string ReadName()
    {
        var start = _position;
        while (!IsBlank(Current) && Current is not (',' or '[' or ']' or '{' or '}'))
        {
            _position++;
        }

        return _text.Substring(start, _position - start);
    }

    // Bounds a node and remembers it under its anchor.
    private TemplateNode Finish(TemplateNode node, Properties properties)
    {
        if (node.Weight > TemplateLimits.Weight)
        {
            throw new TemplateFormatException(node.Span, "it is too large");
        }

        if (properties.Anchor is { } anchor)
        {
            _anchors[anchor] = node;
        }

        return node;
    }

    private char At(int position) => position < _text.Length ? _text[position] : '\0';

    private bool IsEntry() => Current == '-' && IsBlank(At(_position + 1));

    private bool IsAnyMarker() => IsMarker('-') || IsMarker('.');

    // '---' begins a document, '...' ends one.
    private bool IsMarker(char of) => Column == 0 && Current == of && At(_position + 1) == of && At(_position + 2) == of && IsBlank(At(_position + 3));

    // White space, or the end of the text.
    private static bool IsBlank(char character) => character is ' ' or '\t' or '\r' or '\n' or '\0';

    private bool IsAtEndOfLine() => Current is '\r' or '\n' or '\0' || (Current == '#' && (_position == _start || IsBlank(_text[_position - 1])));

    private void SkipBlanks()
    {
        while (Current is ' ' or '\t')
        {
            _position++;
        }
    }

    private void SkipLine()
    {
        while (Current is not ('\n' or '\0') || (Current == '\0' && _position < _text.Length))
        {
            _position++;
        }
    }

    // Over blanks, comments and ends of lines. Tabs may stand between, but must not indent.
    private void SkipToContent()
    {
        while (_position < _text.Length)
        {
            SkipBlanks();
            if (Current == '#' && IsAtEndOfLine())
            {
                SkipLine();
            }

            if (Current is not ('\r' or '\n'))
            {
                break;
            }

            if (_text[_position++] == '\n')
            {
                _lineStart = _position;
            }
        }

        var tab = _position < _text.Length ? _text.IndexOf('\t', _lineStart, _position - _lineStart) : -1;
        if (tab >= 0 && string.IsNullOrWhiteSpace(_text.Substring(_lineStart, _position - _lineStart)))
        {
            throw new TemplateFormatException(new TextSpan(tab, 1), "a tab must not indent");
        }
    }

    private TextSpan Until(int start, int end) => TextSpan.FromBounds(Math.Min(start, _text.Length), Math.Min(Math.Max(start, end), _text.Length));

    private TemplateFormatException Unexpected() => _position < _text.Length
        ? new(new TextSpan(_position, 1), $"unexpected '{_text[_position]}'")
        : new(new TextSpan(_text.Length, 0), "unexpected end of file");

    /// <summary>What stands before a node.</summary>
    private readonly record struct Properties(string? Tag, string? Anchor, int? Start)
    {
        public bool IsNone => Start is null;
    }

    /// <summary>The entries of a mapping; those that '&lt;&lt;' merges come last and give way to the others.</summary>
    private sealed class Entries(YamlTemplateReader reader, int start)
    {
        private readonly List<TemplateEntry> _own = [];
        private readonly List<TemplateNode> _merged = [];
        private long _mergedWeight;

        public void Add(TemplateNode key, TemplateNode value)
        {
            if (key is not { Value: "<<", IsQuoted: false })
            {
                _own.Add(new(key, value));
                return;
            }

            _mergedWeight += value.Weight;
            if (_mergedWeight > TemplateLimits.Weight)
            {
                throw new TemplateFormatException(reader.Until(start, start), "it is too large");
            }

            _merged.AddRange(value.Kind == TemplateNodeKind.Sequence ? value.Items : [value]);
        }

        public List<TemplateEntry> ToList()
        {
            if (_merged.Count > 0)
            {
                var known = new HashSet<string?>(_own.Select(entry => entry.Key.Value));
                _own.AddRange(_merged.SelectMany(node => node.Entries).Where(entry => known.Add(entry.Key.Value)));
            }

            return _own;
        }
    }
}
