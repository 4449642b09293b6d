using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Serverless.Analyzers.Sweep.Reading;

namespace Serverless.Analyzers.Sweep.Compiling;

/// <summary>Turns source projects into Roslyn projects.</summary>
/// <param name="folder">Where the projects are from.</param>
/// <param name="references">What they compile against.</param>
/// <param name="globalOptions">Global options beside the projects' own properties.</param>
internal sealed class ProjectLoader(ProjectFolder folder, ReferenceSet references, IReadOnlyDictionary<string, string> globalOptions)
{
    /// <summary>
    /// Loads one project with those it refers to into a workspace of its own, so that memory does not grow with the
    /// number of projects in the folder.
    /// </summary>
    public Project Load(SourceProject source)
    {
        var closure = folder.WithReferences(source);
        var ids = closure.ToDictionary(one => one.Path, one => ProjectId.CreateNewId(one.AssemblyName));
        using var workspace = new AdhocWorkspace();
        return workspace.AddSolution(SolutionInfo.Create(
            SolutionId.CreateNewId(),
            VersionStamp.Default,
            projects: closure.Select(one => Info(one, ids)))).GetProject(ids[source.Path])!;
    }

    private ProjectInfo Info(SourceProject source, Dictionary<string, ProjectId> ids)
    {
        var id = ids[source.Path];
        var closure = folder.WithReferences(source);
        var referenced = closure.Where(one => one.Path != source.Path);
        var compiled = closure.Select(one => one.AssemblyName).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return ProjectInfo.Create(
            id,
            VersionStamp.Default,
            source.AssemblyName,
            source.AssemblyName,
            LanguageNames.CSharp,
            source.Path,
            compilationOptions: CompilerOptions.Compilation(source),
            parseOptions: CompilerOptions.Parse(source),
            documents: [.. source.SourceFiles.Select(path => FromFile(id, path)), FromText(id, $"{source.Directory}/obj/{source.AssemblyName}.GlobalUsings.g.cs", GlobalUsings.Text(source))],
            projectReferences: referenced.Select(one => new ProjectReference(ids[one.Path])),
            metadataReferences: references.For(folder.Sdks(source), compiled),
            additionalDocuments: AdditionalFileFinder.Find(source).Select(path => FromFile(id, path)))
            .WithAnalyzerConfigDocuments(
            [
                .. ConfigFiles(source).Select(path => FromFile(id, path)),
                FromText(id, $"{source.Directory}/obj/sweep.globalconfig", GlobalConfig.Text(source, globalOptions)),
            ]);
    }

    /// <summary>The .editorconfig and .globalconfig files in and above the folders of the source.</summary>
    private static IEnumerable<string> ConfigFiles(SourceProject source) => source.SourceFiles
        .Select(path => Path.GetDirectoryName(path)!)
        .Distinct()
        .SelectMany(directory => Ancestors.Of(directory, source.Root))
        .Distinct()
        .SelectMany(directory => new[] { $"{directory}/.editorconfig", $"{directory}/.globalconfig" })
        .Where(File.Exists)
        .Order(StringComparer.Ordinal);

    private static DocumentInfo FromFile(ProjectId project, string path) =>
        Document(project, path, new FileTextLoader(path, Encoding.UTF8));

    private static DocumentInfo FromText(ProjectId project, string path, string text) =>
        Document(project, path, TextLoader.From(TextAndVersion.Create(SourceText.From(text, Encoding.UTF8), VersionStamp.Default, path)));

    private static DocumentInfo Document(ProjectId project, string path, TextLoader loader) =>
        DocumentInfo.Create(DocumentId.CreateNewId(project, path), Path.GetFileName(path), loader: loader, filePath: path);
}
