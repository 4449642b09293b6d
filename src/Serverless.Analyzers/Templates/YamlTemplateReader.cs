using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Serverless.Analyzers.Templates;

/// <summary>Reads the first document of a YAML text. The only class that knows YamlDotNet.</summary>
internal sealed class YamlTemplateReader
{
    private const string NotYaml = "it is not YAML";

    private readonly Parser _parser;
    private readonly int _offset;
    private readonly int _length;
    private readonly Dictionary<string, TemplateNode> _anchors = [];
    private int _depth;

    private YamlTemplateReader(string text)
    {
        _length = text.Length;
        _offset = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        _parser = new Parser(new StringReader(_offset == 0 ? text : text.Substring(_offset)));
    }

    /// <summary>The root of the first document; null where there is none.</summary>
    /// <exception cref="TemplateFormatException">The text is not YAML.</exception>
    public static TemplateNode? Read(string text)
    {
        var reader = new YamlTemplateReader(text);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException problem)
        {
            var span = reader.Span(problem.Start, problem.End);
            var message = (problem.InnerException ?? problem).Message.TrimEnd('.');

            // A tab that indents is reported at the start of the block around it.
            var tab = message.Contains(" tab ") ? text.IndexOf('\t', span.Start) : -1;
            throw new TemplateFormatException(
                tab < 0 ? span : new TextSpan(tab, 1),
                message.Length == 0 ? NotYaml : char.ToLowerInvariant(message[0]) + message.Substring(1));
        }
        catch (Exception problem) when (problem is ArgumentException or FormatException or OverflowException or InvalidOperationException)
        {
            // What the parser lets through of its own checks on directives, tags and anchors.
            var place = reader._parser.Current?.End ?? Mark.Empty;
            throw new TemplateFormatException(reader.Span(place, place), NotYaml);
        }
    }

    private TemplateNode? ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (!_parser.TryConsume<DocumentStart>(out _))
        {
            return null;
        }

        var root = ReadNode();
        _parser.Consume<DocumentEnd>();
        return root;
    }

    private TemplateNode ReadNode()
    {
        if (_parser.TryConsume<AnchorAlias>(out var alias))
        {
            return _anchors.TryGetValue(alias.Value.Value, out var target)
                ? target
                : throw new TemplateFormatException(Span(alias.Start, alias.End), $"the anchor '{alias.Value.Value}' is not defined before its use");
        }

        TemplateNode node;
        NodeEvent start;
        if (_parser.TryConsume<Scalar>(out var scalar))
        {
            start = scalar;
            node = ReadScalar(scalar);
        }
        else
        {
            if (++_depth > TemplateLimits.Depth)
            {
                throw new TemplateFormatException(Span(_parser.Current!.Start, _parser.Current.End), "it is nested too deeply");
            }

            if (_parser.TryConsume<MappingStart>(out var mapping))
            {
                start = mapping;
                node = ReadMapping(mapping);
            }
            else
            {
                var sequence = _parser.Consume<SequenceStart>();
                start = sequence;
                node = ReadSequence(sequence);
            }

            _depth--;
        }

        if (node.Weight > TemplateLimits.Weight)
        {
            throw TooLarge(start);
        }

        if (!start.Anchor.IsEmpty)
        {
            _anchors[start.Anchor.Value] = node;
        }

        return node;
    }

    private TemplateNode ReadScalar(Scalar scalar)
    {
        var isQuoted = scalar.Style is not (ScalarStyle.Plain or ScalarStyle.Any);
        var value = !isQuoted && scalar.Value is "" or "~" or "null" && scalar.Tag.IsEmpty ? null : scalar.Value;
        return TemplateNode.Scalar(Span(scalar.Start, scalar.End), value, isQuoted, TagOf(scalar));
    }

    private TemplateNode ReadMapping(MappingStart start)
    {
        var entries = new List<TemplateEntry>();
        var merged = new List<TemplateNode>();
        var mergedWeight = 0L;
        while (!_parser.Accept<MappingEnd>(out _))
        {
            var key = ReadNode();
            var value = ReadNode();
            if (key is { Value: "<<", IsQuoted: false })
            {
                mergedWeight += value.Weight;
                if (mergedWeight > TemplateLimits.Weight)
                {
                    throw TooLarge(start);
                }

                merged.AddRange(value.Kind == TemplateNodeKind.Sequence ? value.Items : [value]);
            }
            else if (key.Kind == TemplateNodeKind.Scalar)
            {
                entries.Add(new(key, value));
            }
        }

        if (merged.Count > 0)
        {
            var known = new HashSet<string?>(entries.Select(entry => entry.Key.Value));
            entries.AddRange(merged.SelectMany(node => node.Entries).Where(entry => known.Add(entry.Key.Value)));
        }

        return TemplateNode.Mapping(SpanOf(start, _parser.Consume<MappingEnd>(), entries.Count > 0 ? entries[entries.Count - 1].Value : null), entries, TagOf(start));
    }

    private TemplateNode ReadSequence(SequenceStart start)
    {
        var items = new List<TemplateNode>();
        while (!_parser.Accept<SequenceEnd>(out _))
        {
            items.Add(ReadNode());
        }

        return TemplateNode.Sequence(SpanOf(start, _parser.Consume<SequenceEnd>(), items.Count > 0 ? items[items.Count - 1] : null), items, TagOf(start));
    }

    private TemplateFormatException TooLarge(NodeEvent node) => new(Span(node.Start, node.End), "it is too large");

    private static string? TagOf(NodeEvent node) => node.Tag.IsEmpty || node.Tag.IsNonSpecific ? null : node.Tag.Value;

    // A block ends where the next token starts, perhaps lines later: its last child tells where its text ends.
    private TextSpan SpanOf(NodeEvent start, ParsingEvent end, TemplateNode? last)
    {
        var span = Span(start.Start, end.End);
        var isBlock = start is MappingStart { Style: not MappingStyle.Flow } or SequenceStart { Style: not SequenceStyle.Flow };
        return isBlock && last is not null && last.Span.End > span.Start && last.Span.End < span.End ? TextSpan.FromBounds(span.Start, last.Span.End) : span;
    }

    private TextSpan Span(Mark start, Mark end)
    {
        var from = Clamp(start.Index, 0);
        return TextSpan.FromBounds(from, Clamp(end.Index, from));
    }

    private int Clamp(long index, int atLeast) => (int)Math.Max(atLeast, Math.Min(index + _offset, _length));
}
