using Serverless.Analyzers.Templates.Stacks;

namespace Serverless.Analyzers.Templates.Endpoints;

/// <summary>An endpoint or API that pages of any origin may call.</summary>
/// <param name="Node">The value that says so.</param>
/// <param name="Name">What users call the endpoint or API.</param>
/// <param name="WithCredentials">Whether these pages may have the browser send the user's credentials.</param>
internal sealed record AnyOriginGrant(TemplateNode Node, string Name, bool WithCredentials);

/// <summary>The settings of cross-origin requests in a template.</summary>
internal static class TemplateCors
{
    /// <summary>Those that let any origin in.</summary>
    public static IEnumerable<AnyOriginGrant> Of(Template template)
    {
        var found = template.Stack.Resources.SelectMany(OfResource);
        return template.Kind == TemplateKind.ServerlessFramework ? OfFramework(template).Concat(found) : found;
    }

    private static IEnumerable<AnyOriginGrant> OfResource(StackResource resource) => resource.Type switch
    {
        // A REST API takes the header as it is to be sent, quotes included.
        StackTypes.ServerlessApi => Read(resource.At("Cors"), resource.Id, "AllowOrigin", "AllowCredentials"),
        StackTypes.ServerlessHttpApi or StackTypes.GatewayApi => Read(resource.At("CorsConfiguration"), resource.Id, "AllowOrigins", "AllowCredentials"),
        StackTypes.LambdaUrl => Read(resource.At("Cors"), resource.Id, "AllowOrigins", "AllowCredentials"),
        StackTypes.ServerlessFunction when !(resource.IsGenerated && resource.Node.At("Metadata", "SyncedFunctionUrlConfig") is not null) =>
            Read(resource.At("FunctionUrlConfig", "Cors"), resource.Id, "AllowOrigins", "AllowCredentials"),
        _ => [],
    };

    private static IEnumerable<AnyOriginGrant> OfFramework(Template template)
    {
        var common = Read(template.Stack.Value(template.Root.At("provider", "httpApi", "cors")), "httpApi", "allowedOrigins", "allowCredentials");
        return common.Concat(TemplateContent.FunctionsOf(template).SelectMany(function =>
        {
            var declared = template.Stack.Value(function.Node);
            return declared.At("events").Items.SelectMany(item => Read(item.At("http", "cors"), function.Name, "origin", "allowCredentials"))
                .Concat(Read(declared.At("url", "cors"), function.Name, "allowedOrigins", "allowCredentials"));
        }));
    }

    private static IEnumerable<AnyOriginGrant> Read(TemplateValue cors, string name, string origins, string credentials)
    {
        var allowed = cors.At(origins);
        if (cors.Is("true") || IsAny(cors))
        {
            yield return new(cors.Node!, name, false);
        }
        else if (allowed.Items.FirstOrDefault(IsAny) is { Node: { } node })
        {
            yield return new(node, name, cors.At(credentials).Is("true"));
        }
        else if (cors.At("origins").Items.FirstOrDefault(IsAny) is { Node: { } listed })
        {
            yield return new(listed, name, cors.At(credentials).Is("true"));
        }
    }

    private static bool IsAny(TemplateValue origin) => origin.Is("*") || origin.Is("'*'");
}
