using CsCheck;
using Serverless.Analyzers.Templates;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Serverless.Analyzers.Tests.Templates;

/// <summary>Reads YAML as the specification has it; where a library writes it, it is read as it was meant.</summary>
public class YamlTemplateReaderTests
{
    [Theory]
    [InlineData("a: 1", "{a: 1}")]
    [InlineData("a:\n  b: 1\n  c:\n    - 1\n    - d: 2\n      e: 3\n", "{a: {b: 1, c: [1, {d: 2, e: 3}]}}")]
    [InlineData("a:\n- 1\n- 2\nb: 3", "{a: [1, 2], b: 3}")]
    [InlineData("- - 1\n  - 2\n- 3", "[[1, 2], 3]")]
    [InlineData("-\n  a: 1\n-\n- b", "[{a: 1}, ~, b]")]
    [InlineData("a: # comment\n  # another\n  b # last", "{a: b}")]
    [InlineData("a:\nb: ~\nc: null\nd: ''\ne: \"null\"", "{a: ~, b: ~, c: ~, d: , e: null}")]
    [InlineData("a: one\n  two\n\n  three\nb: 1", "{a: one two\\nthree, b: 1}")]
    [InlineData("a: 'it''s\n  folded\n\n  twice'", "{a: it's folded\\ntwice}")]
    [InlineData("a: \"tab\\tquote\\\" \\u00e9 \\\n  joined\"", "{a: tab\tquote\" é joined}")]
    [InlineData("a: \"\\ud83d\\ude00\"", "{a: 😀}")]
    [InlineData("a: http://x:1/#y", "{a: http://x:1/#y}")]
    [InlineData("a: -1\nb: ?x\nc: :y", "{a: -1, b: ?x, c: :y}")]
    [InlineData("\"a b\": 1\n'c': 2\n? : 3", null)]
    [InlineData("a: |\n  one\n   two\n\n  three\nb: 1", "{a: one\\n two\\n\\nthree\\n, b: 1}")]
    [InlineData("a: >\n  one\n  two\n\n  three\n   kept\n  four\n", "{a: one two\\nthree\\n kept\\nfour\\n}")]
    [InlineData("a: |-\n  one\n\nb: >+\n  two\n\nc: 1", "{a: one, b: two\\n\\n, c: 1}")]
    [InlineData("a: |2\n    one\n", "{a:   one\\n}")]
    [InlineData("a: |\n  no end", "{a: no end}")]
    [InlineData("a: |\nb: 1", "{a: , b: 1}")]
    [InlineData("- |\n one\n- >-\n two\n three", "[one\\n, two three]")]
    [InlineData("a: [1, 'b', [c], {d: e, f}, g: h]", "{a: [1, b, [c], {d: e, f: ~}, {g: h}]}")]
    [InlineData("{\n\t\"a\":1, \"b\" : [\n true ]}", "{a: 1, b: [true]}")]
    [InlineData("a: [one\n  two, three # comment\n  ]", "{a: [one two, three]}")]
    [InlineData("a: !Sub x\nb: !GetAtt\n  - c\n  - d\ne: !If [a, !Ref b, ~]", "{a: !Sub x, b: !GetAtt [c, d], e: !If [a, !Ref b, ~]}")]
    [InlineData("a: !Sub |\n  x\nb: !Tag\n  c: 1", "{a: !Sub x\\n, b: !Tag {c: 1}}")]
    [InlineData("a: &x 1\nb: *x\nc: &y\n  d: 1\ne:\n  <<: *y\n  f: 2", "{a: 1, b: 1, c: {d: 1}, e: {f: 2, d: 1}}")]
    [InlineData("- &x a: 1\n  b: 2\n- *x", "[{a: 1, b: 2}, {a: 1, b: 2}]")]
    [InlineData("%YAML 1.2\n---\na: 1\n...\n---\nb: 2", "{a: 1}")]
    [InlineData("--- text\n---\nother", "text")]
    [InlineData("# nothing\n\n", null)]
    [InlineData("a: !!str 1", "{a: !tag:yaml.org,2002:str 1}")]
    public void Reads(string yaml, string? expected)
    {
        foreach (var end in new[] { "\n", "\r\n" })
        {
            var text = yaml.Replace("\n", end, StringComparison.Ordinal);
            if (expected is not null || !yaml.Contains('?', StringComparison.Ordinal))
            {
                Assert.Equal(expected, YamlTemplateReader.Read(text) is { } root ? Show(root) : null);
                Assert.Equal(expected, YamlTemplateReader.Read("\uFEFF" + text) is { } marked ? Show(marked) : null);
            }
            else
            {
                Assert.Throws<TemplateFormatException>(() => YamlTemplateReader.Read(text));
            }
        }
    }

    [Theory]
    [InlineData("a:\n\tb: 1", "a tab must not indent", 3)]
    [InlineData("a: b: c", "unexpected ':'", 4)]
    [InlineData("a: - b", "unexpected '-'", 3)]
    [InlineData("a: 1\n  b: 2", "unexpected ':'", 8)]
    [InlineData("a:\n    b: 1\n  c: 2", "unexpected 'c'", 14)]
    [InlineData("a: [1, 2", "a bracket is not closed", 3)]
    [InlineData("a: [1,, 2]", "unexpected ','", 6)]
    [InlineData("a: {b: 1}}", "unexpected '}'", 9)]
    [InlineData("a: 'open", "a string is not closed", 3)]
    [InlineData("a: \"\\q\"", "unexpected 'q'", 5)]
    [InlineData("a: *b", "the anchor 'b' is not defined before its use", 3)]
    [InlineData("a: @b", "unexpected '@'", 3)]
    [InlineData("a: |x\n b", "unexpected 'x'", 4)]
    [InlineData("a: 1\n- b", "unexpected '-'", 5)]
    [InlineData("a: 'b' c", "unexpected 'c'", 7)]
    public void Says_where_and_why_a_text_is_no_yaml(string yaml, string message, int position)
    {
        var problem = Assert.Throws<TemplateFormatException>(() => YamlTemplateReader.Read(yaml));
        Assert.Equal((message, position), (problem.Message, problem.Span.Start));
    }

    [Fact]
    public void Keeps_the_place_of_every_node()
    {
        const string yaml = "a: !Sub 'x'  # c\nb:\n  - {k: [v]}\n  - |\n    t\n    u\nc: plain text\n";
        var root = YamlTemplateReader.Read(yaml)!;
        string At(TemplateNode node) => yaml.Substring(node.Span.Start, node.Span.Length);
        Assert.Equal("!Sub 'x'", At(root["a"]!));
        Assert.Equal("{k: [v]}", At(root["b"]!.Items[0]));
        Assert.Equal("[v]", At(root["b"]!.Items[0]["k"]!));
        Assert.Equal("|\n    t\n    u", At(root["b"]!.Items[1]));
        Assert.Equal("plain text", At(root["c"]!));
        Assert.Equal(["a", "b", "c"], root.Entries.Select(entry => At(entry.Key)));
        Assert.Equal(yaml.TrimEnd(), At(root));
    }

    // Whatever tree a library writes, in whatever style, is read as the same tree.
    [Fact]
    public void Reads_what_a_library_writes()
    {
        var text = Gen.Char["abZ09 :#-?,[]{}&*!|>'\"%@`~\n\\/.é<=."].Array[0, 12].Select(characters => new string(characters));
        var tree = Gen.Recursive<Tree>((depth, inner) => depth > 3
            ? text.Select(value => new Tree(value, null, null))
            : Gen.OneOf(
                text.Select(value => new Tree(value, null, null)),
                Gen.Select(inner.Array[0, 4], Gen.Bool).Select((items, flow) => new Tree(null, items, null, flow)),
                Gen.Select(Gen.Select(text.Select(key => key.Replace("\n", "", StringComparison.Ordinal)), inner).Array[0, 4], Gen.Bool).Select((entries, flow) => new Tree(null, null, entries, flow))));
        Gen.Select(tree.Select(inner => new Tree(null, null, [("root", inner)])), Gen.Int[1, 5].Select(style => (ScalarStyle)style)).Sample(
            (root, style) => Read(Write(root, style)) == root.ToString(),
            iter: 3_000,
            print: pair => $"{Write(pair.Item1, pair.Item2)}\n===\n{pair.Item1}\n{Read(Write(pair.Item1, pair.Item2))}");
    }

    private static string Read(string yaml)
    {
        try
        {
            return YamlTemplateReader.Read(yaml) is { } root ? Show(root) : "nothing";
        }
        catch (TemplateFormatException problem)
        {
            return problem.Message;
        }
    }

    private static string Write(Tree root, ScalarStyle style)
    {
        var writer = new StringWriter { NewLine = "\n" };
        var emitter = new Emitter(writer);
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart());
        root.Emit(emitter, style);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return writer.ToString();
    }

    private static string Show(TemplateNode node)
    {
        var tag = node.Tag is { } name ? (name[0] == '!' ? name : "!" + name) + " " : "";
        return tag + node.Kind switch
        {
            TemplateNodeKind.Mapping => "{" + string.Join(", ", node.Entries.Select(entry => $"{Show(entry.Key)}: {Show(entry.Value)}")) + "}",
            TemplateNodeKind.Sequence => "[" + string.Join(", ", node.Items.Select(Show)) + "]",
            _ => node.Value?.Replace("\n", "\\n", StringComparison.Ordinal) ?? "~",
        };
    }

    private sealed record Tree(string? Value, Tree[]? Items, (string Key, Tree Value)[]? Entries, bool IsFlow = false)
    {
        public void Emit(Emitter emitter, ScalarStyle style)
        {
            if (Items is not null)
            {
                emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, IsFlow ? SequenceStyle.Flow : SequenceStyle.Block));
                foreach (var item in Items)
                {
                    item.Emit(emitter, style);
                }

                emitter.Emit(new SequenceEnd());
            }
            else if (Entries is not null)
            {
                emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, IsFlow ? MappingStyle.Flow : MappingStyle.Block));
                foreach (var (key, value) in Entries)
                {
                    emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, key, ScalarStyle.DoubleQuoted, true, true));
                    value.Emit(emitter, style);
                }

                emitter.Emit(new MappingEnd());
            }
            else
            {
                // What is plain must not be taken for null, and the library writes blocks without text in a way of its own.
                var own = (style is ScalarStyle.Plain && Value is "" or "~" or "null") || (style is ScalarStyle.Literal or ScalarStyle.Folded && string.IsNullOrWhiteSpace(Value)) ? ScalarStyle.SingleQuoted : style;
                emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, Value!, own, true, true));
            }
        }

        public override string ToString() =>
            Items is not null ? "[" + string.Join(", ", Items.Select(item => item.ToString())) + "]"
            : Entries is not null ? "{" + string.Join(", ", Entries.Select(entry => $"{Escape(entry.Key)}: {entry.Value}")) + "}"
            : Escape(Value!);

        private static string Escape(string text) => text.Replace("\n", "\\n", StringComparison.Ordinal);
    }
}
