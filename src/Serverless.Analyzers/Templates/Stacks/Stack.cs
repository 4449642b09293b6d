namespace Serverless.Analyzers.Templates.Stacks;

/// <summary>The resources that a template deploys: those of a CloudFormation template, or under <c>resources</c> of a serverless.yml. Immutable.</summary>
internal sealed class Stack
{
    private readonly TemplateNode[] _parts;
    private readonly Dictionary<string, StackResource> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TemplateNode> _parameters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TemplateNode> _mappings = new(StringComparer.Ordinal);
    private readonly Intrinsics _intrinsics;

    public Stack(Template template)
    {
        Template = template;
        _intrinsics = new(this);
        _parts = template.Kind switch
        {
            TemplateKind.CloudFormation => [template.Root],
            TemplateKind.ServerlessFramework when template.Root["resources"] is { } resources => [resources, .. resources.Items],
            _ => [],
        };
        foreach (var part in _parts)
        {
            Add(_parameters, part["Parameters"]);
            Add(_mappings, part["Mappings"]);
            foreach (var entry in part["Resources"]?.Entries ?? [])
            {
                if (entry is { Key.Value: { Length: > 0 } id, Value: { Kind: TemplateNodeKind.Mapping } node } && node["Type"]?.Value is { Length: > 0 } type && !_byId.ContainsKey(id))
                {
                    _byId.Add(id, new(this, id, type, entry.Key, node));
                }
            }
        }

        Resources = [.. _byId.Values.OrderBy(resource => resource.Key.Span.Start)];
    }

    /// <summary>The template.</summary>
    public Template Template { get; }

    /// <summary>The resources in their order.</summary>
    public IReadOnlyList<StackResource> Resources { get; }

    /// <summary>The resource of a logical ID; null where there is none.</summary>
    public StackResource? this[string id] => _byId.TryGetValue(id, out var resource) ? resource : null;

    /// <summary>The resources of a type.</summary>
    public IEnumerable<StackResource> OfType(string type) => Resources.Where(resource => resource.Type == type);

    /// <summary>A value, its intrinsic functions followed.</summary>
    public TemplateValue Value(TemplateNode? node) => new(this, _intrinsics.Of(node));

    /// <summary>The declaration of a parameter; null where there is none.</summary>
    public TemplateNode? Parameter(string name) => _parameters.TryGetValue(name, out var node) ? node : null;

    /// <summary>A mapping; null where there is none.</summary>
    public TemplateNode? Mapping(string name) => _mappings.TryGetValue(name, out var node) ? node : null;

    /// <summary>What SAM gives all resources of a type: a section of <c>Globals</c>.</summary>
    public TemplateValue Common(string type) => Value(type.StartsWith(StackTypes.ServerlessPrefix, StringComparison.Ordinal)
        ? Template.Root.At("Globals", type.Substring(StackTypes.ServerlessPrefix.Length))
        : null);

    private static void Add(Dictionary<string, TemplateNode> to, TemplateNode? section)
    {
        foreach (var entry in section?.Entries ?? [])
        {
            to[entry.Key.Value ?? ""] = entry.Value;
        }
    }
}
