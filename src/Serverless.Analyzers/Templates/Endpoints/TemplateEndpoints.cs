namespace Serverless.Analyzers.Templates.Endpoints;

/// <summary>The endpoints that a template publishes.</summary>
internal static class TemplateEndpoints
{
    /// <summary>All of them.</summary>
    public static IEnumerable<TemplateEndpoint> Of(Template template)
    {
        var resources = SamEndpoints.Of(template.Stack).Concat(GatewayEndpoints.Of(template.Stack)).Concat(OpenApiEndpoints.Of(template.Stack));
        return template.Kind == TemplateKind.ServerlessFramework ? FrameworkEndpoints.Of(template).Concat(resources) : resources;
    }
}
