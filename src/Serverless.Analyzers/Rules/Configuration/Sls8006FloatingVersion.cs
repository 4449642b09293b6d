using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Templates;
using Serverless.Analyzers.Templates.Projects;

namespace Serverless.Analyzers.Rules.Configuration;

/// <summary>SLS8006: a package is taken in whatever version is the newest on the day of the build, and no lock file holds the one that was tested.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls8006FloatingVersion() : ProjectAnalyzer(Descriptors.FloatingVersion)
{
    private protected override void OnProject(ProjectFile project, ServerlessCompilation compilation, Action<Diagnostic> report)
    {
        foreach (var package in project.Elements("PackageReference", "PackageVersion", "GlobalPackageReference"))
        {
            if ((ProjectFile.Metadata(package, "Version") ?? ProjectFile.Metadata(package, "VersionOverride")) is { } version
                && (version.IndexOf('*') >= 0 || IsOpen(version))
                && (package.Attribute("Include") ?? package.Attribute("Update"))?.Value is { } name
                && !IsLocked(compilation))
            {
                report(Diagnostic.Create(Descriptors.FloatingVersion, project.LocationOf(package), name, version));
            }
        }
    }

    // '[1.0,)' and '(1.0,)' take every later version, but of these the oldest: it floats only where none of the oldest is served.
    private static bool IsOpen(string version) => version.Replace(" ", "") is "[,)" or "(,)";

    private static bool IsLocked(ServerlessCompilation compilation) =>
        compilation.Templates.Templates.Any(template => template.Kind == TemplateKind.LockFile)
        || compilation.Projects.Any(project => project.MaySet("RestorePackagesWithLockFile", "true"));
}
