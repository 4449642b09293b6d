using System.Collections.Immutable;
using System.Xml;

namespace Serverless.Analyzers.Sweep.Reading;

/// <summary>All projects below a folder.</summary>
internal sealed class ProjectFolder
{
    private readonly ImmutableSortedDictionary<string, SourceProject> _projects;
    private readonly ILookup<string, string> _pathsByName;

    private ProjectFolder(string path, IEnumerable<SourceProject> projects, ImmutableSortedDictionary<string, string> unreadable)
    {
        Path = path;
        Unreadable = unreadable;
        _projects = projects.ToImmutableSortedDictionary(project => project.Path, project => project, StringComparer.Ordinal);
        _pathsByName = _projects.Values.ToLookup(project => project.AssemblyName, project => project.Path, StringComparer.OrdinalIgnoreCase);
    }

    public string Path { get; }

    /// <summary>The projects that hold source, in the order of their paths.</summary>
    public IEnumerable<SourceProject> Projects => _projects.Values.Where(project => project.SourceFiles.Length > 0);

    /// <summary>Project files that are not XML, with the reason.</summary>
    public ImmutableSortedDictionary<string, string> Unreadable { get; }

    public static ProjectFolder Read(string path)
    {
        var projects = new List<SourceProject>();
        var unreadable = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var file in Glob.Files(path, "**/*.csproj"))
        {
            try
            {
                projects.Add(ProjectReader.Read(file, path));
            }
            catch (XmlException exception)
            {
                unreadable.Add(file, exception.Message);
            }
        }

        return new(path, projects is [] ? [ProjectReader.FromLooseFiles(path)] : projects, unreadable.ToImmutable());
    }

    /// <summary>
    /// A project after all it refers to, directly or not, as a project or as a package that is made here. A reference
    /// that closes a circle is left out.
    /// </summary>
    public ImmutableArray<SourceProject> WithReferences(SourceProject project)
    {
        var ordered = ImmutableArray.CreateBuilder<SourceProject>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Visit(project);
        return ordered.ToImmutable();

        void Visit(SourceProject current)
        {
            if (!seen.Add(current.Path))
            {
                return;
            }

            foreach (var path in current.ProjectReferences.Concat(current.Packages.SelectMany(package => _pathsByName[package].Take(1))))
            {
                if (_projects.TryGetValue(path, out var referenced))
                {
                    Visit(referenced);
                }
            }

            ordered.Add(current);
        }
    }

    /// <summary>The function SDKs a project references, itself or through other projects.</summary>
    public ImmutableArray<FunctionSdk> Sdks(SourceProject project)
    {
        var all = WithReferences(project);
        var names = all.SelectMany(one => one.Packages).Concat(all.Select(one => one.AssemblyName)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. FunctionSdk.All.Where(sdk => names.Any(sdk.Has))];
    }

    /// <summary>A path as shown: relative to the folder.</summary>
    public string Relative(string path) => System.IO.Path.GetRelativePath(Path, path).Replace('\\', '/');
}
