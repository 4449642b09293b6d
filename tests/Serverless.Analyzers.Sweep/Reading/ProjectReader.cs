namespace Serverless.Analyzers.Sweep.Reading;

/// <summary>Makes a <see cref="SourceProject"/> of a project file, or of a folder without any.</summary>
internal static class ProjectReader
{
    /// <param name="path">Full path of a project file.</param>
    /// <param name="folder">The swept folder.</param>
    public static SourceProject Read(string path, string folder)
    {
        var root = Ancestors.RepositoryRoot(Path.GetDirectoryName(path)!, folder);
        var xml = Evaluate(path, root);
        return new SourceProject
        {
            Path = path,
            AssemblyName = xml.Properties["AssemblyName"] is { Length: > 0 } name ? name : Path.GetFileNameWithoutExtension(path),
            Sdk = xml.Sdk,
            Root = root,
            Properties = xml.Properties.Values,
            SourceFiles = [.. CompileItems(xml)],
            AdditionalFiles = [.. xml.Items("AdditionalFiles").SelectMany(item => Files(xml, item, "Include"))],
            ProjectReferences = [.. ProjectReferences(xml).Distinct()],
            Packages = [.. Values(xml, "PackageReference").Distinct()],
            Usings = [.. Usings(xml)],
            FriendAssemblies = [.. Values(xml, "InternalsVisibleTo").Distinct()],
        };
    }

    /// <summary>All source below a folder as one project that references every SDK.</summary>
    public static SourceProject FromLooseFiles(string folder) => new()
    {
        Path = $"{folder}/(no project)",
        AssemblyName = Path.GetFileName(folder),
        Sdk = "Microsoft.NET.Sdk",
        Root = Ancestors.RepositoryRoot(folder, folder),
        Properties = new Dictionary<string, string> { ["ImplicitUsings"] = "enable" },
        SourceFiles = [.. Glob.Files(folder, "**/*.cs")],
        AdditionalFiles = [],
        ProjectReferences = [],
        Packages = [.. FunctionSdk.All.SelectMany(sdk => sdk.Names)],
        Usings = [],
        FriendAssemblies = [],
    };

    /// <summary>Reads a project for several frameworks as a build for the newest of them.</summary>
    private static ProjectXml Evaluate(string path, string root)
    {
        var globals = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["Configuration"] = "Debug",
            ["Platform"] = "AnyCPU",
            ["MSBuildProjectDirectory"] = Path.GetDirectoryName(path)!,
            ["MSBuildProjectName"] = Path.GetFileNameWithoutExtension(path),
            ["MSBuildProjectFile"] = Path.GetFileName(path),
        };
        var xml = ProjectXml.Read(path, root, globals);
        if (xml.Properties["TargetFramework"].Length > 0 || TargetFramework.Newest(xml.Properties["TargetFrameworks"]) is not { } framework)
        {
            return xml;
        }

        globals["TargetFramework"] = framework.Name;
        return ProjectXml.Read(path, root, globals);
    }

    private static IEnumerable<string> CompileItems(ProjectXml xml)
    {
        var hasDefaults = xml.Sdk.Length > 0 &&
            !new[] { "EnableDefaultItems", "EnableDefaultCompileItems" }.Any(name =>
                xml.Properties[name].Equals("false", StringComparison.OrdinalIgnoreCase));
        List<string> files = hasDefaults ? [.. Glob.Files(xml.Directory, "**/*.cs")] : [];
        foreach (var item in xml.Items("Compile"))
        {
            files.RemoveAll(file => xml.List(item, "Remove").Any(pattern => Glob.Matches(xml.Directory, pattern, file)));
            files.AddRange(Files(xml, item, "Include").Where(file =>
                !xml.List(item, "Exclude").Any(pattern => Glob.Matches(xml.Directory, pattern, file))));
        }

        return files.Distinct();
    }

    private static IEnumerable<string> ProjectReferences(ProjectXml xml) => xml.Items("ProjectReference")
        .Where(item => !item.Metadata("ReferenceOutputAssembly").Equals("false", StringComparison.OrdinalIgnoreCase))
        .SelectMany(item => Files(xml, item, "Include"));

    private static IEnumerable<string> Files(ProjectXml xml, ProjectItem item, string attribute) =>
        xml.List(item, attribute).SelectMany(pattern => Glob.Files(xml.Directory, pattern));

    private static IEnumerable<string> Values(ProjectXml xml, string kind) =>
        xml.Items(kind).SelectMany(item => xml.List(item, "Include"));

    private static IEnumerable<string> Usings(ProjectXml xml) =>
        from item in xml.Items("Using")
        from name in xml.List(item, "Include")
        let isStatic = item.Metadata("Static").Equals("true", StringComparison.OrdinalIgnoreCase)
        let alias = item.Metadata("Alias")
        select isStatic ? $"static {name}" : alias.Length > 0 ? $"{alias} = {name}" : name;
}
