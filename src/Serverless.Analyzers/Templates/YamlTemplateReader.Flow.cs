namespace Serverless.Analyzers.Templates;

/// <content>Lists and mappings in brackets, which may span lines without regard to indentation.</content>
internal sealed partial class YamlTemplateReader
{
    private TemplateNode ReadFlowCollection(Properties properties)
    {
        Enter();
        var (start, open) = (properties.Start ?? _position, _position++);
        var node = _text[open] == '[' ? ReadFlowSequence(start, open, properties) : ReadFlowMapping(start, open, properties);
        _depth--;
        return node;
    }

    private TemplateNode ReadFlowSequence(int start, int open, Properties properties)
    {
        var items = new List<TemplateNode>();
        while (Continues(open, ']', items.Count > 0))
        {
            var key = ReadFlowNode();
            SkipInFlow();
            if (!IsFlowColon(key))
            {
                items.Add(key);
                continue;
            }

            // [a: b] holds a mapping of one entry.
            _position++;
            var value = ReadFlowNode();
            items.Add(TemplateNode.Mapping(Until(key.Span.Start, value.Span.End), [new(key, value)]));
        }

        return TemplateNode.Sequence(Until(start, _position), items, properties.Tag);
    }

    private TemplateNode ReadFlowMapping(int start, int open, Properties properties)
    {
        var entries = new Entries(this, start);
        var isFirst = true;
        while (Continues(open, '}', !isFirst))
        {
            isFirst = false;
            var key = ReadFlowNode();
            SkipInFlow();
            if (IsFlowColon(key))
            {
                _position++;
                entries.Add(key, ReadFlowNode());
            }
            else
            {
                entries.Add(key, Scalar(key.Span.End, key.Span.End, "", isQuoted: false, default));
            }

            if (key.Kind != TemplateNodeKind.Scalar)
            {
                throw new TemplateFormatException(key.Span, "a key is no text");
            }
        }

        return TemplateNode.Mapping(Until(start, _position), entries.ToList(), properties.Tag);
    }

    private TemplateNode ReadFlowNode()
    {
        SkipInFlow();
        var properties = ReadProperties(inFlow: true);
        SkipInFlow();
        return Finish(Current switch
        {
            '*' => ReadAlias(),
            '[' or '{' => ReadFlowCollection(properties),
            '"' or '\'' => ReadQuoted(properties),
            ',' or ']' or '}' => Scalar(properties.Start ?? _position, _position, "", isQuoted: false, properties),
            ':' when IsFlowEnd(At(_position + 1)) => Scalar(properties.Start ?? _position, _position, "", isQuoted: false, properties),
            '\0' when _position >= _text.Length => throw Unexpected(),
            _ => ReadFlowPlain(properties),
        }, properties);
    }

    // Whether another member follows; steps over the comma before it or over the closing bracket.
    private bool Continues(int open, char close, bool needsComma)
    {
        SkipInFlow();
        var hasComma = needsComma && Current == ',';
        if (hasComma)
        {
            _position++;
            SkipInFlow();
        }

        if (_position >= _text.Length)
        {
            throw new TemplateFormatException(Until(open, open + 1), "a bracket is not closed");
        }

        if (needsComma && !hasComma && Current != close)
        {
            throw Unexpected();
        }

        if (Current == close)
        {
            _position++;
            return false;
        }

        return Current is ',' or ']' or '}' ? throw Unexpected() : true;
    }

    // After a key in quotes the value may follow at once, as in JSON.
    private bool IsFlowColon(TemplateNode key) => Current == ':' && (key.IsQuoted || IsFlowEnd(At(_position + 1)));

    private static bool IsFlowEnd(char character) => IsBlank(character) || character is ',' or '[' or ']' or '{' or '}';

    private void SkipInFlow()
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
                return;
            }

            NextLine();
        }
    }

    private void NextLine()
    {
        if (_text[_position++] == '\n')
        {
            _lineStart = _position;
        }
    }
}
