using Serverless.Analyzers.Templates.Stacks;

namespace Serverless.Analyzers.Templates.Endpoints;

/// <summary>The endpoints of plain CloudFormation: methods and routes of API Gateway, and function URLs.</summary>
internal static class GatewayEndpoints
{
    private const string NoAuthorizer = "it has no AuthorizationType";
    private const string WrittenOpen = "its AuthorizationType is NONE";

    /// <summary>The endpoints of a stack.</summary>
    public static IEnumerable<TemplateEndpoint> Of(Stack stack)
    {
        foreach (var resource in stack.Resources)
        {
            var endpoint = resource.Type switch
            {
                StackTypes.LambdaUrl when resource.At("AuthType") is { IsAbsent: false } authType =>
                    SamEndpoints.Url(stack.Template, resource.At("TargetFunctionArn").Resource?.Id ?? resource.Id, authType),
                StackTypes.RestMethod => RestMethod(resource),
                StackTypes.GatewayRoute => Route(resource),
                StackTypes.GatewayApi when resource.At("Target") is { IsAbsent: false, Node: { } target } =>
                    new(stack.Template, null, null, "$default", TemplateAccess.Open, target, "a route made by Target has no authorizer"),
                _ => null,
            };
            if (endpoint is not null)
            {
                yield return endpoint;
            }
        }
    }

    private static TemplateEndpoint RestMethod(StackResource method)
    {
        var api = method.At("RestApiId").Resource;
        var verb = method.At("HttpMethod").Text?.ToUpperInvariant();
        var authorization = method.At("AuthorizationType");
        var isGuarded = (!authorization.IsAbsent && !authorization.Is("NONE"))
            || method.At("ApiKeyRequired").MayBe("true")
            || method.At("Integration", "Type").MayBe("MOCK")
            || (api is not null && (!api.At("Policy").IsAbsent || api.At("EndpointConfiguration", "Types").Items.Any(type => type.MayBe("PRIVATE"))));
        return new(
            method.Stack.Template,
            null,
            verb == "ANY" ? null : verb,
            "/" + PathOf(method.At("ResourceId").Resource),
            isGuarded ? TemplateAccess.Guarded : TemplateAccess.Open,
            authorization.Node ?? method.Node["Type"]!,
            authorization.IsAbsent ? NoAuthorizer : WrittenOpen);
    }

    // Parts refer to their parents; a template may be wrong and refer in circles.
    private static string PathOf(StackResource? part)
    {
        var path = new List<string>();
        for (var depth = 0; part is not null && depth < TemplateLimits.Depth; part = part.At("ParentId").Resource, depth++)
        {
            if (part.At("PathPart").Text is { } text)
            {
                path.Insert(0, text);
            }
        }

        return string.Join("/", path);
    }

    private static TemplateEndpoint? Route(StackResource route)
    {
        // A WebSocket API authenticates at $connect and nowhere else.
        var parts = (route.At("RouteKey").Text ?? "").Split(' ');
        var protocol = route.At("ApiId").Resource?.At("ProtocolType");
        var isHttp = parts.Length == 2 || (parts[0] == "$default" && protocol?.Is("HTTP") == true);
        if (!isHttp && parts[0] != "$connect")
        {
            return null;
        }

        var authorization = route.At("AuthorizationType");
        var access = route.At("ApiKeyRequired").MayBe("true") ? TemplateAccess.Guarded
            : authorization.IsAbsent ? TemplateAccess.Open
            : authorization.Is("NONE") ? TemplateAccess.OptedOut
            : TemplateAccess.Guarded;
        return new(
            route.Stack.Template,
            null,
            parts.Length == 2 && parts[0] != "ANY" ? parts[0].ToUpperInvariant() : null,
            parts[^1],
            access,
            authorization.Node ?? route.Node["Type"]!,
            authorization.IsAbsent ? NoAuthorizer : WrittenOpen);
    }
}
