using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Serverless.Analyzers.Templates;

namespace Serverless.Analyzers.Tests.Verifiers;

/// <summary>Writes a template as JSON: intrinsic functions in their long form.</summary>
internal static class TemplateJson
{
    private static readonly JsonSerializerOptions s_options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text.</summary>
    public static string Of(TemplateNode node) => Convert(node)!.ToJsonString(s_options);

    private static JsonNode? Convert(TemplateNode node)
    {
        if (node.Tag is { } tag && tag.StartsWith('!'))
        {
            var name = tag is "!Ref" or "!Condition" ? tag[1..] : "Fn::" + tag[1..];
            return new JsonObject { [name] = tag == "!GetAtt" && node.Value is { } path ? new JsonArray([.. path.Split('.').Select(part => JsonValue.Create(part))]) : Plain(node) };
        }

        return Plain(node);
    }

    private static JsonNode? Plain(TemplateNode node) => node.Kind switch
    {
        TemplateNodeKind.Mapping => new JsonObject(node.Entries.Select(entry => KeyValuePair.Create(entry.Key.Value ?? "", Convert(entry.Value)))),
        TemplateNodeKind.Sequence => new JsonArray([.. node.Items.Select(Convert)]),
        _ when node.Value is null => null,
        _ when !node.IsQuoted && bool.TryParse(node.Value, out var truth) => JsonValue.Create(truth),
        _ when !node.IsQuoted && long.TryParse(node.Value, out var number) => JsonValue.Create(number),
        _ => JsonValue.Create(node.Value),
    };
}
