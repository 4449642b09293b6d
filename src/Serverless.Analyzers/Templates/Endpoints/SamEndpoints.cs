using Serverless.Analyzers.Templates.Stacks;

namespace Serverless.Analyzers.Templates.Endpoints;

/// <summary>The endpoints of SAM functions and state machines: their events and function URLs.</summary>
internal static class SamEndpoints
{
    private const string NoAuthorizer = "neither its event nor its API names an authorizer";

    /// <summary>The endpoints of a stack, those that Lambda Annotations writes excepted: attributes in code decide these.</summary>
    public static IEnumerable<TemplateEndpoint> Of(Stack stack)
    {
        var authorizers = new Lazy<HashSet<string>>(() => AuthorizersOf(stack));
        foreach (var resource in stack.Resources)
        {
            if (resource.Type is not (StackTypes.ServerlessFunction or StackTypes.ServerlessStateMachine) || authorizers.Value.Contains(resource.Id))
            {
                continue;
            }

            foreach (var entry in resource.At("Events").Entries)
            {
                if (entry.Key.Value is { } name && !resource.IsGeneratedEvent(name) && Event(resource, entry.Value) is { } endpoint)
                {
                    yield return endpoint;
                }
            }

            if (resource.At("FunctionUrlConfig", "AuthType") is { IsAbsent: false } authType && !(resource.IsGenerated && resource.Node.At("Metadata", "SyncedFunctionUrlConfig") is not null))
            {
                yield return Url(resource.Stack.Template, resource.Id, authType);
            }
        }
    }

    /// <summary>A function URL.</summary>
    public static TemplateEndpoint Url(Template template, string? function, TemplateValue authType) => new(
        template, function, null, null, authType.Is("NONE") ? TemplateAccess.Open : TemplateAccess.Guarded, authType.Node!, "its AuthType is NONE");

    /// <summary>Whether an API lets nobody in from outside, or only whom something other than an authorizer knows; or its definition is not here.</summary>
    public static bool IsClosed(StackResource? api) => api is null
        || api.At("Auth", "ResourcePolicy") is { IsAbsent: false }
        || api.At("Auth", "DefaultAuthorizer") is { IsAbsent: false } authorizer && !authorizer.Is("NONE")
        || api.At("Domain", "MutualTlsAuthentication") is { IsAbsent: false }
        || api.At("EndpointConfiguration").MayBe("PRIVATE") || api.At("EndpointConfiguration", "Type").MayBe("PRIVATE");

    private static TemplateEndpoint? Event(StackResource function, TemplateNode node)
    {
        var declared = function.Stack.Value(node);
        var isRest = declared.At("Type").Is("Api");
        if (!isRest && !declared.At("Type").Is("HttpApi"))
        {
            return null;
        }

        var properties = declared.At("Properties");
        var method = properties.At("Method").Text?.ToUpperInvariant();
        var (access, decided) = Access(properties.At("Auth"), ApiOf(function.Stack, properties, isRest));
        return new(
            function.Stack.Template,
            function.Id,
            method is "ANY" or "X-AMAZON-APIGATEWAY-ANY-METHOD" or "*" ? null : method,
            properties.At("Path").Text ?? "$default",
            access,
            decided ?? declared.At("Type").Node!,
            access switch { TemplateAccess.OptedOut => "its event opts out", TemplateAccess.Keyed => "an API key is all it asks for", _ => NoAuthorizer });
    }

    private static (TemplateAccess Access, TemplateNode? Decided) Access(TemplateValue auth, StackResource? api)
    {
        var authorizer = auth.At("Authorizer");
        var key = auth.At("ApiKeyRequired");
        var apiKey = api?.At("Auth", "ApiKeyRequired");
        if (key.MayBe("true") || (apiKey?.MayBe("true") == true && !key.Is("false")) || !auth.At("ResourcePolicy").IsAbsent)
        {
            var isKeyed = (key.Is("true") || (key.IsAbsent && apiKey?.Is("true") == true)) && auth.At("ResourcePolicy").IsAbsent && (authorizer.IsAbsent || authorizer.Is("NONE")) && !IsClosed(api);
            return (isKeyed ? TemplateAccess.Keyed : TemplateAccess.Guarded, key.Node);
        }

        if (authorizer.Is("NONE"))
        {
            return (IsReachedByAnyone(api) ? TemplateAccess.OptedOut : TemplateAccess.Guarded, authorizer.Node);
        }

        if (!authorizer.IsAbsent || api is null || IsClosed(api) || HasOwnDefinition(api))
        {
            return (TemplateAccess.Guarded, null);
        }

        return apiKey?.MayBe("true") == true ? (TemplateAccess.OptedOut, key.Node) : (TemplateAccess.Open, null);
    }

    // An event opts out of the default authorizer, not of what stands in front of the whole API.
    private static bool IsReachedByAnyone(StackResource? api) => api is null
        || !(api.At("Auth", "ResourcePolicy") is { IsAbsent: false } || api.At("EndpointConfiguration").MayBe("PRIVATE") || api.At("EndpointConfiguration", "Type").MayBe("PRIVATE"));

    private static bool HasOwnDefinition(StackResource api) => !api.At("DefinitionBody").IsAbsent || !api.At("DefinitionUri").IsAbsent;

    // An event that names no API is served by one that SAM makes, and that has only what Globals gives it.
    private static StackResource? ApiOf(Stack stack, TemplateValue properties, bool isRest)
    {
        var type = isRest ? StackTypes.ServerlessApi : StackTypes.ServerlessHttpApi;
        var id = properties.At(isRest ? "RestApiId" : "ApiId");
        if (id.IsAbsent || id.Alternatives is [{ Kind: TemplateValueKind.Reference, Text: "ServerlessRestApi" or "ServerlessHttpApi" }])
        {
            var nothing = TemplateNode.Mapping(default, []);
            return new(stack, "", type, nothing, nothing);
        }

        return id.Resource is { } api && api.Type == type ? api : null;
    }

    private static HashSet<string> AuthorizersOf(Stack stack) => [.. stack.Resources
        .Where(resource => resource.Type is StackTypes.ServerlessApi or StackTypes.ServerlessHttpApi)
        .SelectMany(api => api.At("Auth", "Authorizers").Entries)
        .Concat(stack.Common(StackTypes.ServerlessApi).At("Auth", "Authorizers").Entries)
        .Concat(stack.Common(StackTypes.ServerlessHttpApi).At("Auth", "Authorizers").Entries)
        .Select(authorizer => stack.Value(authorizer.Value).At("FunctionArn").Resource?.Id)
        .OfType<string>()];
}
