namespace Serverless.Analyzers.Templates.Stacks;

/// <summary>What is known of one value that a template may give.</summary>
internal enum TemplateValueKind
{
    /// <summary>Nothing is given.</summary>
    Absent,

    /// <summary>Text that is known.</summary>
    Text,

    /// <summary>A list or mapping.</summary>
    Structure,

    /// <summary>Another resource of the template, or an attribute of it.</summary>
    Reference,

    /// <summary>Something that only the deployment knows.</summary>
    Unknown,
}

/// <summary>One value that a template may give.</summary>
/// <param name="Kind">What is known of it.</param>
/// <param name="Node">Where it is given; null where it is not.</param>
/// <param name="Text">The text, or the logical ID of what is referred to.</param>
internal sealed record TemplateAlternative(TemplateValueKind Kind, TemplateNode? Node, string? Text);

/// <summary>
/// A value of a template with its intrinsic functions followed: every value it may have. Questions are answered so that
/// doubt says no, except for those that begin with <c>MayBe</c>.
/// </summary>
/// <param name="stack">Where references lead.</param>
/// <param name="alternatives">The values it may have; at least one.</param>
internal sealed class TemplateValue(Stack stack, IReadOnlyList<TemplateAlternative> alternatives)
{
    /// <summary>The values it may have.</summary>
    public IReadOnlyList<TemplateAlternative> Alternatives => alternatives;

    /// <summary>Whether nothing is given, whatever the deployment.</summary>
    public bool IsAbsent => alternatives.All(value => value.Kind == TemplateValueKind.Absent);

    /// <summary>The place of the first value that is given; null where none is.</summary>
    public TemplateNode? Node => alternatives.Select(value => value.Node).FirstOrDefault(node => node is not null);

    /// <summary>The text, where there is only one and it is known.</summary>
    public string? Text => alternatives is [{ Kind: TemplateValueKind.Text, Text: var text }] ? text : null;

    /// <summary>The resource that is referred to; null where none is, or several are.</summary>
    public StackResource? Resource => alternatives is [{ Kind: TemplateValueKind.Reference, Text: { } id }] ? stack[id] : null;

    /// <summary>The entries of the mappings it may be.</summary>
    public IEnumerable<TemplateEntry> Entries => alternatives.Where(IsStructure).SelectMany(value => value.Node!.Entries);

    /// <summary>The items of the lists it may be; a single value counts as a list of itself.</summary>
    public IEnumerable<TemplateValue> Items => alternatives.SelectMany(value => value switch
    {
        { Kind: TemplateValueKind.Absent } => [],
        { Kind: TemplateValueKind.Structure, Node: { Kind: TemplateNodeKind.Sequence, Items: var items } } => items.Select(stack.Value),
        _ => (IEnumerable<TemplateValue>)[new TemplateValue(stack, [value])],
    });

    /// <summary>Whether it is that text, in any case, whatever the deployment.</summary>
    public bool Is(string text) => alternatives.All(value => value.Kind == TemplateValueKind.Text && string.Equals(value.Text, text, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether it is that text in some deployment, as far as can be told.</summary>
    public bool MayBe(string text) => alternatives.Any(value => value.Kind is TemplateValueKind.Unknown or TemplateValueKind.Reference
        || (value.Kind == TemplateValueKind.Text && string.Equals(value.Text, text, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The value under a path of keys.</summary>
    public TemplateValue At(params string[] path)
    {
        var value = this;
        foreach (var key in path)
        {
            value = value.Member(key);
        }

        return value;
    }

    /// <summary>This value; for the mappings and values it lacks, <paramref name="common"/>.</summary>
    public TemplateValue Or(TemplateValue common) => IsAbsent ? common : this;

    private TemplateValue Member(string key) => new(stack, [.. alternatives.SelectMany(value => value.Kind switch
    {
        TemplateValueKind.Structure => stack.Value(value.Node![key]).Alternatives,
        TemplateValueKind.Absent or TemplateValueKind.Text => [Intrinsics.Absent],
        _ => [new TemplateAlternative(TemplateValueKind.Unknown, value.Node, null)],
    })]);

    private static bool IsStructure(TemplateAlternative value) => value.Kind == TemplateValueKind.Structure;
}
