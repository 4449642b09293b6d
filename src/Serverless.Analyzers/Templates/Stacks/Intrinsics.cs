using System.Globalization;
using System.Text.RegularExpressions;

namespace Serverless.Analyzers.Templates.Stacks;

/// <summary>Follows intrinsic functions, short (<c>!Ref</c>) and long (<c>Fn::Sub</c>), as far as the template alone decides them.</summary>
internal sealed class Intrinsics(Stack stack)
{
    /// <summary>No value.</summary>
    public static readonly TemplateAlternative Absent = new(TemplateValueKind.Absent, null, null);

    private const int MaxMapValues = 16;

    private static readonly Regex s_placeholder = new(@"\$\{([^!}][^}]*)\}", RegexOptions.CultureInvariant);

    /// <summary>The values that a node may have.</summary>
    public IReadOnlyList<TemplateAlternative> Of(TemplateNode? node)
    {
        if (node is null)
        {
            return [Absent];
        }

        var (function, argument) = Call(node);
        return function switch
        {
            null => [Plain(node)],
            "Ref" => [Ref(node, argument.Value)],
            "Fn::GetAtt" => [Attribute(node, argument)],
            "Fn::Sub" => [Substituted(node, argument)],
            "Fn::If" when argument.Items is [_, var then, var otherwise] => [.. Of(then), .. Of(otherwise)],
            "Fn::Join" => [Joined(node, argument)],
            "Fn::Select" when argument.Items is [{ Value: { } index }, { Kind: TemplateNodeKind.Sequence, Items: var items }]
                && int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < items.Count => Of(items[number]),
            "Fn::FindInMap" => Mapped(node, argument),
            _ => [Unknown(node)],
        };
    }

    /// <summary>The intrinsic function that a node calls, by its long name, and its argument; no name for other nodes.</summary>
    public static (string? Function, TemplateNode Argument) Call(TemplateNode node)
    {
        if (node.Tag is { } tag && tag.StartsWith("!", StringComparison.Ordinal))
        {
            return (tag is "!Ref" or "!Condition" ? tag.Substring(1) : "Fn::" + tag.Substring(1), node);
        }

        return node.Entries is [{ Key.Value: { } key, Value: var argument }] && (key is "Ref" or "Condition" || key.StartsWith("Fn::", StringComparison.Ordinal))
            ? (key, argument)
            : (null, node);
    }

    private TemplateAlternative Plain(TemplateNode node) => node switch
    {
        { Kind: not TemplateNodeKind.Scalar } => new(TemplateValueKind.Structure, node, null),
        { Value: null } => Absent,
        { Value: { } text } => IsDecidedLater(text) ? Unknown(node) : new(TemplateValueKind.Text, node, text),
    };

    // Variables of the Serverless Framework, and references to stores that CloudFormation resolves.
    private bool IsDecidedLater(string text) =>
        (stack.Template.Kind == TemplateKind.ServerlessFramework && text.Contains("${")) || text.Contains("{{resolve:");

    private TemplateAlternative Ref(TemplateNode node, string? name) => name switch
    {
        null => Unknown(node),
        "AWS::NoValue" => Absent,
        _ when stack.Parameter(name) is { } parameter => DefaultOf(parameter) is { } text ? new(TemplateValueKind.Text, node, text) : Unknown(node),
        _ when name.StartsWith("AWS::", StringComparison.Ordinal) => Unknown(node),
        _ => new(TemplateValueKind.Reference, node, name),
    };

    private static TemplateAlternative Attribute(TemplateNode node, TemplateNode argument) =>
        (argument.Value?.Split('.')[0] ?? (argument.Items is [{ Value: var id }, ..] ? id : null)) is { Length: > 0 } resource
            ? new(TemplateValueKind.Reference, node, resource)
            : Unknown(node);

    private TemplateAlternative Substituted(TemplateNode node, TemplateNode argument)
    {
        var own = argument.Items is [_, var variables] ? variables : null;
        if ((argument.Value ?? (argument.Items is [{ Value: var first }, ..] ? first : null)) is not { } text)
        {
            return Unknown(node);
        }

        if (own is null && s_placeholder.Match(text) is { Success: true } whole && whole.Length == text.Length && stack[whole.Groups[1].Value.Split('.')[0]] is { } resource)
        {
            return new(TemplateValueKind.Reference, node, resource.Id);
        }

        var isKnown = true;
        var result = s_placeholder.Replace(text, match =>
        {
            var name = match.Groups[1].Value;
            var value = own?[name] is { } given ? Single(given) : stack.Parameter(name) is { } parameter ? DefaultOf(parameter) : null;
            isKnown &= value is not null;
            return value ?? "";
        });
        return isKnown && !IsDecidedLater(result) ? new(TemplateValueKind.Text, node, result) : Unknown(node);
    }

    private TemplateAlternative Joined(TemplateNode node, TemplateNode argument)
    {
        if (argument.Items is not [{ Value: var separator }, { Kind: TemplateNodeKind.Sequence, Items: var items }])
        {
            return Unknown(node);
        }

        var parts = items.Select(Single).ToList();
        return parts.Contains(null) ? Unknown(node) : new(TemplateValueKind.Text, node, string.Join(separator ?? "", parts));
    }

    private IReadOnlyList<TemplateAlternative> Mapped(TemplateNode node, TemplateNode argument)
    {
        if (argument.Items is not [var map, var first, var second] || Single(map) is not { } name)
        {
            return [Unknown(node)];
        }

        var values = Under(stack.Mapping(name), Single(first)).SelectMany(level => Under(level, Single(second))).Take(MaxMapValues + 1).ToList();
        return values.Count is 0 or > MaxMapValues ? [Unknown(node)] : [.. values.Select(value => Plain(value) with { Node = node })];
    }

    // The value of a key, or of every key where it is not known.
    private static IEnumerable<TemplateNode> Under(TemplateNode? map, string? key) =>
        (map?.Entries ?? []).Where(entry => key is null || entry.Key.Value == key).Select(entry => entry.Value);

    private string? Single(TemplateNode node) => Of(node) is [{ Kind: TemplateValueKind.Text, Text: { } text }] ? text : null;

    // The default of a parameter that is read from a store is the name it has there.
    private static string? DefaultOf(TemplateNode parameter) =>
        parameter["Type"]?.Value?.StartsWith("AWS::SSM::", StringComparison.Ordinal) == true ? null : parameter["Default"]?.Value;

    private static TemplateAlternative Unknown(TemplateNode node) => new(TemplateValueKind.Unknown, node, null);
}
