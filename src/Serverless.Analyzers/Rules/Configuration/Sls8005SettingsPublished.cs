using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Templates.Projects;

namespace Serverless.Analyzers.Rules.Configuration;

/// <summary>SLS8005: local.settings.json, which holds the secrets of the developer's machine, is published with the functions.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls8005SettingsPublished() : ProjectAnalyzer(Descriptors.SettingsPublished)
{
    private const string Settings = "local.settings.json";

    private protected override void OnProject(ProjectFile project, ServerlessCompilation compilation, Action<Diagnostic> report)
    {
        foreach (var item in project.Elements("None", "Content").Where(IsOfSettings))
        {
            // What is copied to the output is published too, unless it is told not to.
            if (IsCopied(ProjectFile.Metadata(item, "CopyToPublishDirectory") ?? ProjectFile.Metadata(item, "CopyToOutputDirectory")))
            {
                report(Diagnostic.Create(Descriptors.SettingsPublished, project.LocationOf(item)));
            }
        }
    }

    private static bool IsOfSettings(XElement item) =>
        new[] { "Update", "Include" }.Select(name => item.Attribute(name)?.Value).OfType<string>()
            .SelectMany(files => files.Split(';')).Any(file => Path.GetFileName(file.Trim().Replace('\\', '/')).Equals(Settings, StringComparison.OrdinalIgnoreCase));

    private static bool IsCopied(string? when) => when is not null && (when.Equals("Always", StringComparison.OrdinalIgnoreCase) || when.Equals("PreserveNewest", StringComparison.OrdinalIgnoreCase) || when.Equals("IfDifferent", StringComparison.OrdinalIgnoreCase));
}
