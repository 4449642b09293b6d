using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Templates.Projects;

namespace Serverless.Analyzers.Rules.Configuration;

/// <summary>SLS8002: restore does not say which packages have known vulnerabilities.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls8002AuditOff() : ProjectAnalyzer(Descriptors.AuditOff)
{
    // What restore says of packages with vulnerabilities of high and of critical severity.
    private static readonly HashSet<string> s_serious = new(StringComparer.OrdinalIgnoreCase) { "NU1903", "NU1904" };

    private protected override void OnProject(ProjectFile project, ServerlessCompilation compilation, Action<Diagnostic> report)
    {
        foreach (var element in project.Elements("NuGetAudit", "NoWarn"))
        {
            if (Harm(element) is { } harm && !(element.Name.LocalName == "NuGetAudit" && compilation.Projects.Any(other => other.MaySet("NuGetAudit", "true"))))
            {
                report(Diagnostic.Create(Descriptors.AuditOff, project.LocationOf(element), harm));
            }
        }
    }

    private static string? Harm(XElement element) => element.Name.LocalName switch
    {
        "NuGetAudit" => element.Value.Trim().Equals("false", StringComparison.OrdinalIgnoreCase) ? "'NuGetAudit' is false" : null,
        "NoWarn" => element.Value.Split(';', ',').Select(id => id.Trim()).FirstOrDefault(s_serious.Contains) is { } id ? $"'NoWarn' hides {id}" : null,
        _ => null,
    };
}
