using System.Globalization;
using System.Text;

namespace Serverless.Analyzers.Templates;

/// <content>Text: plain, in quotes, and in blocks.</content>
internal sealed partial class YamlTemplateReader
{
    private const string Indicators = ",[]{}#&*!|>'\"%@`";

    private TemplateNode Scalar(int start, int end, string value, bool isQuoted, Properties properties) =>
        TemplateNode.Scalar(Until(start, end), !isQuoted && value is "" or "~" or "null" && properties.Tag is null ? null : value, isQuoted, properties.Tag);

    // Whether a plain key stands here: text and, on the same line, a ':' that a blank follows.
    private bool FindsKey() => EndOfPlain(out var isKey) > _position && isKey;

    private TemplateNode ReadPlainKey(Properties properties)
    {
        CheckPlainStart();
        var start = _position;
        _position = EndOfPlain(out _);
        return Scalar(properties.Start ?? start, TrimmedEnd(start), _text.Substring(start, TrimmedEnd(start) - start), isQuoted: false, properties);
    }

    // Where plain text that begins here ends: at a comment, at the end of the line, or at the ':' that makes it a key.
    private int EndOfPlain(out bool isKey)
    {
        isKey = false;
        var position = _position;
        for (; position < _text.Length && _text[position] is not ('\r' or '\n'); position++)
        {
            if (_text[position] == ':' && IsBlank(At(position + 1)))
            {
                isKey = true;
                break;
            }

            if (_text[position] == '#' && position > _position && IsBlank(_text[position - 1]))
            {
                break;
            }
        }

        return position;
    }

    private int TrimmedEnd(int start)
    {
        var end = _position;
        while (end > start && _text[end - 1] is ' ' or '\t')
        {
            end--;
        }

        return end;
    }

    private void CheckPlainStart()
    {
        if (Indicators.IndexOf(Current) >= 0 || (Current is '-' or '?' or ':' && IsBlank(At(_position + 1))))
        {
            throw Unexpected();
        }
    }

    // Lines that are indented more than the parent go on; they are joined by blanks, and empty lines between them stay.
    private TemplateNode ReadPlain(int parentIndent, Properties properties)
    {
        CheckPlainStart();
        var start = _position;
        var value = new StringBuilder();
        var end = start;
        while (true)
        {
            var from = _position;
            _position = EndOfPlain(out var isKey);
            if (isKey)
            {
                throw Unexpected();
            }

            end = TrimmedEnd(from);
            value.Append(_text, from, end - from);
            if (Current == '#' || !GoesOn(parentIndent, out var breaks))
            {
                return Scalar(properties.Start ?? start, end, value.ToString(), isQuoted: false, properties);
            }

            Fold(value, breaks);
        }
    }

    // Steps to the next line of plain text, if the text goes on there.
    private bool GoesOn(int parentIndent, out int breaks)
    {
        var (position, lineStart) = (_position, _lineStart);
        breaks = 0;
        while (Current is '\r' or '\n')
        {
            breaks += Current == '\n' ? 1 : 0;
            NextLine();
            SkipBlanks();
        }

        if (breaks > 0 && _position < _text.Length && Column > parentIndent && Current != '#' && !IsAnyMarker())
        {
            return true;
        }

        (_position, _lineStart) = (position, lineStart);
        return false;
    }

    private static void Fold(StringBuilder value, int breaks) => value.Append(breaks == 1 ? " " : new string('\n', breaks - 1));

    private TemplateNode ReadFlowPlain(Properties properties)
    {
        CheckPlainStart();
        var start = _position;
        var value = new StringBuilder();
        int end;
        while (true)
        {
            var from = _position;
            while (_position < _text.Length && Current is not ('\r' or '\n' or ',' or '[' or ']' or '{' or '}')
                && !(Current == ':' && IsFlowEnd(At(_position + 1)))
                && !(Current == '#' && IsBlank(_text[_position - 1])))
            {
                _position++;
            }

            end = TrimmedEnd(from);
            value.Append(_text, from, end - from);
            if (Current is not ('\r' or '\n'))
            {
                break;
            }

            var (position, lineStart) = (_position, _lineStart);
            var breaks = 0;
            while (Current is '\r' or '\n')
            {
                breaks += Current == '\n' ? 1 : 0;
                NextLine();
                SkipBlanks();
            }

            if (_position >= _text.Length || Current is ',' or '[' or ']' or '{' or '}' or '#' || (Current == ':' && IsFlowEnd(At(_position + 1))))
            {
                (_position, _lineStart) = (position, lineStart);
                break;
            }

            Fold(value, breaks);
        }

        return Scalar(properties.Start ?? start, end, value.ToString(), isQuoted: false, properties);
    }

    private TemplateNode ReadQuoted(Properties properties)
    {
        var start = _position;
        var quote = _text[_position++];
        var value = new StringBuilder();
        while (_position < _text.Length)
        {
            switch (Current)
            {
                case '\'' when quote == '\'' && At(_position + 1) == '\'':
                    value.Append('\'');
                    _position += 2;
                    break;
                case var end when end == quote:
                    _position++;
                    return Scalar(properties.Start ?? start, _position, value.ToString(), isQuoted: true, properties);
                case '\\' when quote == '"':
                    ReadEscape(value);
                    break;
                case '\r' or '\n':
                    FoldQuoted(value);
                    break;
                default:
                    value.Append(_text[_position++]);
                    break;
            }
        }

        throw new TemplateFormatException(Until(start, start + 1), "a string is not closed");
    }

    // Blanks around the end of a line go; a single end of line is a blank.
    private void FoldQuoted(StringBuilder value)
    {
        while (value.Length > 0 && value[value.Length - 1] is ' ' or '\t')
        {
            value.Length--;
        }

        var breaks = 0;
        while (Current is '\r' or '\n')
        {
            breaks += Current == '\n' ? 1 : 0;
            NextLine();
            SkipBlanks();
        }

        Fold(value, Math.Max(breaks, 1));
    }

    private void ReadEscape(StringBuilder value)
    {
        var escape = At(++_position);
        var digits = escape switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0)
        {
            if (_position + digits >= _text.Length
                || !int.TryParse(_text.Substring(_position + 1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
                || code is < 0 or > 0x10FFFF || (digits == 8 && code is >= 0xD800 and <= 0xDFFF))
            {
                throw Unexpected();
            }

            // Characters beyond the first plane may come as two, as in JSON.
            value.Append(digits == 8 ? char.ConvertFromUtf32(code) : ((char)code).ToString());
            _position += digits + 1;
            return;
        }

        if (escape is '\r' or '\n')
        {
            // The end of the line, and what indents the next one, are not part of the text.
            while (Current is '\r' or '\n')
            {
                NextLine();
            }

            SkipBlanks();
            return;
        }

        const string escapes = "0abt\tnvfre \"/\\N_LP";
        const string meanings = "\0\a\b\t\t\n\v\f\r\u001B \"/\\\u0085\u00A0\u2028\u2029";
        var index = escape == '\0' ? -1 : escapes.IndexOf(escape);
        if (index < 0)
        {
            throw Unexpected();
        }

        value.Append(meanings[index]);
        _position++;
    }

    // '|' keeps its lines, '>' joins them; '-' and '+' decide on the end, a digit on the indentation.
    private TemplateNode ReadBlockScalar(int parentIndent, Properties properties)
    {
        var start = _position;
        var isFolded = _text[_position++] == '>';
        var (chomping, indent) = (' ', -1);
        for (; Current is '-' or '+' or (>= '1' and <= '9'); _position++)
        {
            if (Current is '-' or '+')
            {
                chomping = Current;
            }
            else
            {
                indent = Math.Max(parentIndent, 0) + (Current - '0');
            }
        }

        SkipBlanks();
        if (!IsAtEndOfLine())
        {
            throw Unexpected();
        }

        SkipLine();
        var end = TrimmedEnd(start);
        var lines = new List<string>();
        while (_position < _text.Length)
        {
            var (position, lineStart) = (_position, _lineStart);
            NextLine();
            if (_position >= _text.Length)
            {
                break;
            }

            while (Current == ' ' && (indent < 0 || Column < indent))
            {
                _position++;
            }

            var isEmpty = Current is '\r' or '\n' || _position >= _text.Length;
            if (!isEmpty && indent < 0)
            {
                indent = Column > parentIndent ? Column : int.MaxValue;
            }

            if (!isEmpty && (Column < indent || IsAnyMarker()))
            {
                (_position, _lineStart) = (position, lineStart);
                break;
            }

            var from = _position;
            SkipLine();
            var to = _position > from && _text[_position - 1] == '\r' ? _position - 1 : _position;
            lines.Add(_text.Substring(from, to - from));
            end = to > from ? to : end;
        }

        // The last line of a file may have no end to keep.
        var isOpen = _position >= _text.Length && _text[_text.Length - 1] != '\n';
        return Scalar(properties.Start ?? start, end, BlockText(lines, isFolded, isOpen ? '-' : chomping), isQuoted: true, properties);
    }

    private static string BlockText(List<string> lines, bool isFolded, char chomping)
    {
        var count = lines.Count;
        while (count > 0 && lines[count - 1].Length == 0)
        {
            count--;
        }

        var value = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            value.Append(lines[i]);
            if (i == count - 1)
            {
                break;
            }

            // Between two lines of running text an end of line is a blank, and empty lines lose their first.
            var next = i + 1;
            while (lines[next].Length == 0)
            {
                next++;
            }

            var breaks = next - i;
            if (isFolded && lines[i].Length > 0 && lines[i][0] is not (' ' or '\t') && lines[next][0] is not (' ' or '\t'))
            {
                Fold(value, breaks);
            }
            else
            {
                value.Append('\n', breaks);
            }

            i = next - 1;
        }

        var trailing = lines.Count - count;
        return value.Append('\n', chomping switch { '-' => 0, '+' => (count > 0 ? 1 : 0) + trailing, _ => count > 0 ? 1 : 0 }).ToString();
    }
}
