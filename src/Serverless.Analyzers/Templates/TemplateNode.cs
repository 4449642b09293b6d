using Microsoft.CodeAnalysis.Text;

namespace Serverless.Analyzers.Templates;

/// <summary>The shape of a <see cref="TemplateNode"/>.</summary>
internal enum TemplateNodeKind
{
    /// <summary>Text, number, boolean or null.</summary>
    Scalar,

    /// <summary>Keys with values.</summary>
    Mapping,

    /// <summary>A list.</summary>
    Sequence,
}

/// <summary>One value of a template, YAML or JSON, with the place where it is written. Immutable.</summary>
internal sealed class TemplateNode
{
    private TemplateNode(
        TemplateNodeKind kind, TextSpan span, string? tag, string? value, bool isQuoted,
        IReadOnlyList<TemplateEntry> entries, IReadOnlyList<TemplateNode> items, long weight)
    {
        Kind = kind;
        Span = span;
        Tag = tag;
        Value = value;
        IsQuoted = isQuoted;
        Entries = entries;
        Items = items;
        Weight = weight;
    }

    /// <summary>Its shape.</summary>
    public TemplateNodeKind Kind { get; }

    /// <summary>Where it is written. What a YAML alias stands for keeps the place of its anchor.</summary>
    public TextSpan Span { get; }

    /// <summary>The YAML tag as written, such as <c>!Sub</c>; null where there is none.</summary>
    public string? Tag { get; }

    /// <summary>The text of a scalar; null for a list or a mapping, and for the value <c>null</c>.</summary>
    public string? Value { get; }

    /// <summary>Whether a scalar is written in quotes, so that <c>"true"</c> is text.</summary>
    public bool IsQuoted { get; }

    /// <summary>The entries of a mapping in their order, merged ones (<c>&lt;&lt;</c>) last; otherwise empty.</summary>
    public IReadOnlyList<TemplateEntry> Entries { get; }

    /// <summary>The items of a sequence; otherwise empty.</summary>
    public IReadOnlyList<TemplateNode> Items { get; }

    /// <summary>The number of nodes below and including this one, those behind aliases counted each time.</summary>
    public long Weight { get; }

    /// <summary>The value of a key; null where this is no mapping or has no such key.</summary>
    public TemplateNode? this[string key]
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (entry.Key.Value == key)
                {
                    return entry.Value;
                }
            }

            return null;
        }
    }

    /// <summary>The value under a path of keys; null where a key is missing.</summary>
    public TemplateNode? At(params string[] path)
    {
        TemplateNode? node = this;
        foreach (var key in path)
        {
            node = node?[key];
        }

        return node;
    }

    /// <summary>A scalar.</summary>
    public static TemplateNode Scalar(TextSpan span, string? value, bool isQuoted, string? tag = null) =>
        new(TemplateNodeKind.Scalar, span, tag, value, isQuoted, [], [], 1);

    /// <summary>A mapping.</summary>
    public static TemplateNode Mapping(TextSpan span, IReadOnlyList<TemplateEntry> entries, string? tag = null) =>
        new(TemplateNodeKind.Mapping, span, tag, null, false, entries, [], 1 + entries.Sum(entry => 1 + entry.Value.Weight));

    /// <summary>A sequence.</summary>
    public static TemplateNode Sequence(TextSpan span, IReadOnlyList<TemplateNode> items, string? tag = null) =>
        new(TemplateNodeKind.Sequence, span, tag, null, false, [], items, 1 + items.Sum(item => item.Weight));
}

/// <summary>A key of a mapping and its value.</summary>
/// <param name="Key">The key, a scalar.</param>
/// <param name="Value">The value.</param>
internal sealed record TemplateEntry(TemplateNode Key, TemplateNode Value);
