using Serverless.Analyzers.Templates.Stacks;

namespace Serverless.Analyzers.Templates.Endpoints;

/// <summary>The operations of OpenAPI definitions that stand in a template.</summary>
internal static class OpenApiEndpoints
{
    private static readonly HashSet<string> s_methods = new(StringComparer.OrdinalIgnoreCase)
    {
        "get", "put", "post", "delete", "patch", "head", "x-amazon-apigateway-any-method",
    };

    /// <summary>The endpoints of a stack.</summary>
    public static IEnumerable<TemplateEndpoint> Of(Stack stack)
    {
        foreach (var api in stack.Resources)
        {
            var definition = api.Type switch
            {
                StackTypes.ServerlessApi or StackTypes.ServerlessHttpApi => api.At("DefinitionBody"),
                StackTypes.RestApi or StackTypes.GatewayApi => api.At("Body"),
                _ => null,
            };
            if (definition is null || IsClosed(api, definition))
            {
                continue;
            }

            foreach (var path in definition.At("paths").Entries)
            {
                foreach (var operation in stack.Value(path.Value).Entries.Where(entry => s_methods.Contains(entry.Key.Value ?? "")))
                {
                    if (Operation(stack, definition, path.Key.Value ?? "", operation) is { } endpoint)
                    {
                        yield return endpoint;
                    }
                }
            }
        }
    }

    private static bool IsClosed(StackResource api, TemplateValue definition) =>
        SamEndpoints.IsClosed(api)
        || api.At("Auth", "ApiKeyRequired").MayBe("true")
        || !api.At("Policy").IsAbsent || !definition.At("x-amazon-apigateway-policy").IsAbsent
        || api.At("EndpointConfiguration", "Types").Items.Any(type => type.MayBe("PRIVATE"));

    // Without an integration an operation is only described.
    private static TemplateEndpoint? Operation(Stack stack, TemplateValue definition, string path, TemplateEntry entry)
    {
        var operation = stack.Value(entry.Value);
        var integration = operation.At("x-amazon-apigateway-integration");
        if (integration.IsAbsent || integration.At("type").MayBe("mock"))
        {
            return null;
        }

        var security = operation.At("security");
        var type = operation.At("x-amazon-apigateway-auth", "type");
        var access = IsDemanded(security) || (!type.IsAbsent && !type.Is("NONE")) ? TemplateAccess.Guarded
            : !security.IsAbsent || !type.IsAbsent ? TemplateAccess.OptedOut
            : IsDemanded(definition.At("security")) ? TemplateAccess.Guarded
            : TemplateAccess.Open;
        var method = entry.Key.Value!.ToUpperInvariant();
        return new(
            stack.Template, null, method.StartsWith("X-", StringComparison.Ordinal) ? null : method, path, access,
            security.Node ?? type.Node ?? entry.Key,
            access == TemplateAccess.OptedOut ? "it opts out" : "its definition demands no security");
    }

    private static bool IsDemanded(TemplateValue security) => security.Items.Any(item => item.Entries.Any() || item.MayBe(""));
}
