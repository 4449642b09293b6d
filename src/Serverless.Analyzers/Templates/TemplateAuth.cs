using Serverless.Analyzers.Functions;

namespace Serverless.Analyzers.Templates;

/// <summary>Whether a template has API Gateway authenticate the callers of a function that code declares.</summary>
internal static class TemplateAuth
{
    /// <summary>Whether a default authorizer of the API or the function's own event does.</summary>
    public static bool Covers(TemplateSet templates, EndpointKind kind, Function function)
    {
        var api = kind == EndpointKind.HttpApi ? "HttpApi" : "Api";
        foreach (var template in templates.Templates)
        {
            if (template.Kind == TemplateKind.CloudFormation
                && (Names(template.Root.At("Globals", api, "Auth", "DefaultAuthorizer"))
                    || (template.Root["Resources"]?.Entries ?? []).Any(resource =>
                        resource.Value["Type"]?.Value == "AWS::Serverless::" + api && Names(resource.Value.At("Properties", "Auth", "DefaultAuthorizer")))))
            {
                return true;
            }
        }

        return templates.Functions.Any(declared => IsOf(declared, function)
            && (declared.Node["Events"]?.Entries ?? []).Any(entry => entry.Value.At("Properties", "Auth", "Authorizer") is { } authorizer && Names(authorizer)));
    }

    private static bool Names(TemplateNode? authorizer) => authorizer is { Value: null, Entries.Count: > 0 } or { Value.Length: > 0, Value: not "NONE" };

    // The generator of Annotations wraps 'Type.Method' in 'Type_Method_Generated'.
    private static bool IsOf(TemplateFunction declared, Function function) =>
        declared.Name == function.Name
        || declared.Handler?.Value?.EndsWith($"{function.Method.ContainingType.Name}_{function.Method.Name}_Generated::{function.Method.Name}", StringComparison.Ordinal) == true;
}
