using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Serverless.Analyzers.Templates;

/// <summary>Reads JSON as settings files have it: comments, trailing commas and a byte order mark are allowed.</summary>
internal sealed class JsonTemplateReader
{
    private readonly string _text;
    private int _position;
    private int _depth;

    private JsonTemplateReader(string text) => _text = text;

    /// <summary>The only value of <paramref name="text"/>; null where it holds nothing but space and comments.</summary>
    /// <exception cref="TemplateFormatException">The text is not JSON.</exception>
    public static TemplateNode? Read(string text)
    {
        var reader = new JsonTemplateReader(text);
        if (!reader.SkipSpace())
        {
            return null;
        }

        var root = reader.ReadValue();
        return reader.SkipSpace() ? throw reader.Unexpected() : root;
    }

    private TemplateNode ReadValue()
    {
        switch (_text[_position])
        {
            case '{':
                return ReadMapping();
            case '[':
                return ReadSequence();
            case '"':
                return ReadString();
            default:
                return ReadLiteral();
        }
    }

    private TemplateNode ReadMapping()
    {
        var start = Enter();
        var entries = new List<TemplateEntry>();
        while (Continue('}', entries.Count > 0))
        {
            var key = Current == '"' ? ReadString() : throw Unexpected();
            Expect(':');
            entries.Add(new(key, SkipSpace() ? ReadValue() : throw Unexpected()));
        }

        return TemplateNode.Mapping(Leave(start), entries);
    }

    private TemplateNode ReadSequence()
    {
        var start = Enter();
        var items = new List<TemplateNode>();
        while (Continue(']', items.Count > 0))
        {
            items.Add(ReadValue());
        }

        return TemplateNode.Sequence(Leave(start), items);
    }

    private int Enter()
    {
        if (++_depth > TemplateLimits.Depth)
        {
            throw new TemplateFormatException(new TextSpan(_position, 1), "it is nested too deeply");
        }

        return _position++;
    }

    private TextSpan Leave(int start)
    {
        _depth--;
        return TextSpan.FromBounds(start, _position);
    }

    // Whether another member follows; steps over the comma before it or over the closing bracket.
    private bool Continue(char close, bool needsComma)
    {
        SkipSpace();
        if (needsComma && Current == ',')
        {
            _position++;
            SkipSpace();
        }
        else if (needsComma && Current != close)
        {
            throw Unexpected();
        }

        if (Current == close)
        {
            _position++;
            return false;
        }

        return Current is '\0' or ',' ? throw Unexpected() : true;
    }

    private TemplateNode ReadString()
    {
        var start = _position++;
        var value = new StringBuilder();
        while (_position < _text.Length && Current is not ('\n' or '\r'))
        {
            switch (Current)
            {
                case '"':
                    _position++;
                    return TemplateNode.Scalar(TextSpan.FromBounds(start, _position), value.ToString(), isQuoted: true);
                case '\\':
                    value.Append(ReadEscape());
                    break;
                default:
                    value.Append(_text[_position++]);
                    break;
            }
        }

        throw new TemplateFormatException(TextSpan.FromBounds(start, _position), "a string is not closed");
    }

    private char ReadEscape()
    {
        _position++;
        var escape = Current;
        if (escape == 'u' && _position + 4 < _text.Length
            && ushort.TryParse(_text.Substring(_position + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            _position += 5;
            return (char)code;
        }

        var index = "\"\\/bfnrt".IndexOf(escape);
        if (index < 0)
        {
            throw Unexpected();
        }

        _position++;
        return "\"\\/\b\f\n\r\t"[index];
    }

    // Numbers, true, false and null: whatever stands there, as written.
    private TemplateNode ReadLiteral()
    {
        var start = _position;
        while (_position < _text.Length && (char.IsLetterOrDigit(_text[_position]) || _text[_position] is '-' or '+' or '.'))
        {
            _position++;
        }

        var value = _text.Substring(start, _position - start);
        if (value is not ("true" or "false" or "null") && !double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
        {
            _position = start;
            throw Unexpected();
        }

        return TemplateNode.Scalar(TextSpan.FromBounds(start, _position), value == "null" ? null : value, isQuoted: false);
    }

    private void Expect(char expected)
    {
        SkipSpace();
        if (Current != expected)
        {
            throw Unexpected();
        }

        _position++;
    }

    private char Current => _position < _text.Length ? _text[_position] : '\0';

    // Steps over space and comments; false at the end of the text.
    private bool SkipSpace()
    {
        while (_position < _text.Length)
        {
            if (_text[_position] is ' ' or '\t' or '\r' or '\n' or '\uFEFF')
            {
                _position++;
            }
            else if (StartsWith("//"))
            {
                var end = _text.IndexOf('\n', _position);
                _position = end < 0 ? _text.Length : end;
            }
            else if (StartsWith("/*"))
            {
                var end = _text.IndexOf("*/", _position + 2, StringComparison.Ordinal);
                _position = end < 0 ? throw new TemplateFormatException(new TextSpan(_position, 2), "a comment is not closed") : end + 2;
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    private bool StartsWith(string part) => string.CompareOrdinal(_text, _position, part, 0, part.Length) == 0;

    private TemplateFormatException Unexpected() => _position < _text.Length
        ? new(new TextSpan(_position, 1), $"unexpected '{_text[_position]}'")
        : new(new TextSpan(_text.Length, 0), "unexpected end of file");
}
