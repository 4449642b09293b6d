using Serverless.Analyzers.Templates.Stacks;

namespace Serverless.Analyzers.Templates.Endpoints;

/// <summary>The endpoints of functions in a serverless.yml for AWS.</summary>
internal static class FrameworkEndpoints
{
    /// <summary>All of them.</summary>
    public static IEnumerable<TemplateEndpoint> Of(Template template)
    {
        var provider = template.Stack.Value(template.Root["provider"]);
        return provider.At("name").IsAbsent || provider.At("name").MayBe("aws")
            ? TemplateContent.FunctionsOf(template).SelectMany(function => Of(template, provider, function))
            : [];
    }

    private static IEnumerable<TemplateEndpoint> Of(Template template, TemplateValue provider, TemplateFunction function)
    {
        var declared = template.Stack.Value(function.Node);
        foreach (var entry in declared.At("events").Items.SelectMany(item => item.Entries))
        {
            var value = template.Stack.Value(entry.Value);
            var endpoint = entry.Key.Value switch
            {
                "http" when !IsClosed(provider) => Event(template, function, entry, value, RestMethodAndPath(value), value.At("private").Is("true")),
                "httpApi" => Event(template, function, entry, value, HttpMethodAndPath(value), isKeyed: false),
                "websocket" when value.Is("$connect") || value.At("route").Is("$connect") => Event(template, function, entry, value, (null, "$connect"), isKeyed: false),
                _ => null,
            };
            if (endpoint is not null)
            {
                yield return endpoint;
            }
        }

        // 'url: true', or a mapping of settings for it.
        var url = declared.At("url");
        if (url.Is("true") || url.Entries.Any())
        {
            var access = url.At("authorizer").IsAbsent ? TemplateAccess.Open : TemplateAccess.Guarded;
            yield return new(template, function.Name, null, null, access, KeyOf(function.Node, "url"), "it names no authorizer");
        }
    }

    private static bool IsClosed(TemplateValue provider) =>
        !provider.At("apiGateway", "resourcePolicy").IsAbsent || !provider.At("resourcePolicy").IsAbsent || provider.At("endpointType").MayBe("private");

    private static TemplateEndpoint? Event(
        Template template, TemplateFunction function, TemplateEntry entry, TemplateValue value, (string? Method, string Path) route, bool isKeyed)
    {
        if (value.Alternatives.Any(alternative => alternative.Kind == TemplateValueKind.Unknown))
        {
            return null;
        }

        return new(
            template, function.Name, route.Method is "ANY" or "*" ? null : route.Method, route.Path,
            !value.At("authorizer").IsAbsent ? TemplateAccess.Guarded : isKeyed ? TemplateAccess.Keyed : TemplateAccess.Open, entry.Key,
            isKeyed ? "an API key is all it asks for" : "its event names no authorizer");
    }

    private static (string? Method, string Path) RestMethodAndPath(TemplateValue value) =>
        value.Text is { } text ? Split(text) : (value.At("method").Text?.ToUpperInvariant(), "/" + value.At("path").Text?.TrimStart('/'));

    // '*' is every request that no other route takes.
    private static (string? Method, string Path) HttpMethodAndPath(TemplateValue value) =>
        value.Is("*") ? (null, "$default") : RestMethodAndPath(value);

    private static (string? Method, string Path) Split(string text)
    {
        var parts = text.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 2 ? (parts[0].ToUpperInvariant(), "/" + parts[1].TrimStart('/')) : (null, "/" + text.TrimStart('/'));
    }

    private static TemplateNode KeyOf(TemplateNode mapping, string key) => mapping.Entries.First(entry => entry.Key.Value == key).Key;
}
