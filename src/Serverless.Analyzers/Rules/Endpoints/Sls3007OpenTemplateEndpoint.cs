using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Options;
using Serverless.Analyzers.Templates.Endpoints;

namespace Serverless.Analyzers.Rules.Endpoints;

/// <summary>SLS3007: a template publishes a route or URL, and neither the template nor the code behind it authenticates callers.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls3007OpenTemplateEndpoint() : TemplateAnalyzer(Descriptors.OpenTemplateEndpoint, Descriptors.OpenTemplateEndpointByChoice)
{
    private protected override void OnTemplate(TemplateReport report)
    {
        var options = report.Compilation.Options;
        if (OpenEndpoint.IsBehindPlatform(report.Compilation, report.OptionsTree))
        {
            return;
        }

        var publicRoutes = options.Get(OptionDefinitions.PublicRoutes, report.OptionsTree);
        foreach (var endpoint in TemplateEndpoints.Of(report.Template))
        {
            if (endpoint.Access is TemplateAccess.Open or TemplateAccess.OptedOut
                && endpoint.Method != "OPTIONS"
                && !OpenEndpoint.IsPublic(endpoint.Path, endpoint.Function ?? "", publicRoutes)
                && !IsJudgedByCode(report, endpoint))
            {
                // Only a URL of its own names its kind of authorization in one word.
                report.AddWithSafeValue(
                    endpoint.Access == TemplateAccess.Open ? Descriptors.OpenTemplateEndpoint : Descriptors.OpenTemplateEndpointByChoice,
                    endpoint.Node,
                    endpoint.Node.Value == "NONE" && endpoint.Path is null ? "AWS_IAM" : null,
                    endpoint.Name,
                    endpoint.Reason);
            }
        }
    }

    // Code authenticates, or is another project's, where this one knows nothing of it.
    private static bool IsJudgedByCode(TemplateReport report, TemplateEndpoint endpoint)
    {
        if (report.Compilation.Templates.Function(endpoint.Template, endpoint.Function) is not { } declared)
        {
            return false;
        }

        var handler = report.Compilation.Handlers.Of(declared);
        return handler.IsElsewhere || handler.IsWebApplication
            || handler.Functions.Any(function => report.Compilation.Auth.Covers(function, report.CancellationToken));
    }
}
