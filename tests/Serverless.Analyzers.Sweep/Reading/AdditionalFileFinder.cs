namespace Serverless.Analyzers.Sweep.Reading;

/// <summary>The deployment templates and settings files that belong to a project.</summary>
internal static class AdditionalFileFinder
{
    private static readonly string[] Templates = ["template.yaml", "template.yml", "template.json", "serverless.yml", "serverless.yaml", "*.template"];

    private static readonly string[] Settings =
    [
        "host.json", "function.json", "*/function.json", "local.settings.json", "appsettings*.json",
        "aws-lambda-tools-defaults.json", "serverless.catalog.txt",
    ];

    /// <summary>What the project names itself, its settings, and templates from its folder up to the repository root.</summary>
    public static IEnumerable<string> Find(SourceProject project) => project.AdditionalFiles
        .Concat(Ancestors.Of(project.Directory, project.Root).SelectMany(folder => Templates.SelectMany(pattern => Glob.Files(folder, pattern))))
        .Concat(Settings.SelectMany(pattern => Glob.Files(project.Directory, pattern)))
        .Distinct();
}
