using System.Collections.Immutable;
using System.Xml;

namespace Serverless.Analyzers.Sweep.Reading;

/// <summary>All projects below a folder.</summary>
internal sealed class ProjectFolder
{
    private readonly Dictionary<string, SourceProject> _projects = new(StringComparer.Ordinal);

    private ProjectFolder(string path) => Path = path;

    public string Path { get; }

    /// <summary>The projects that hold source, in the order of their paths.</summary>
    public IEnumerable<SourceProject> Projects => _projects.Values.Where(project => project.SourceFiles.Length > 0);

    /// <summary>Project files that are not XML, with the reason.</summary>
    public ImmutableSortedDictionary<string, string> Unreadable { get; private set; } = ImmutableSortedDictionary<string, string>.Empty;

    public static ProjectFolder Read(string path)
    {
        var folder = new ProjectFolder(path);
        foreach (var file in Glob.Files(path, "**/*.csproj"))
        {
            try
            {
                folder._projects.Add(file, ProjectReader.Read(file, path));
            }
            catch (XmlException exception)
            {
                folder.Unreadable = folder.Unreadable.Add(file, exception.Message);
            }
        }

        if (folder._projects.Count == 0)
        {
            var loose = ProjectReader.FromLooseFiles(path);
            folder._projects.Add(loose.Path, loose);
        }

        return folder;
    }

    /// <summary>A project after all it refers to, directly or not. A reference that closes a circle is left out.</summary>
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

            foreach (var path in current.ProjectReferences)
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
