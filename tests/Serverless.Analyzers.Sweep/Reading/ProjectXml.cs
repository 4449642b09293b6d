using System.Xml.Linq;

namespace Serverless.Analyzers.Sweep.Reading;

/// <summary>
/// Properties and items of one project file, its imports and the Directory.Build files above it: the plain part of
/// what MSBuild does, without running any of it.
/// </summary>
internal sealed class ProjectXml
{
    private readonly List<ProjectItem> _items = [];
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

    private ProjectXml(string path, IReadOnlyDictionary<string, string> globals)
    {
        Path = path;
        Properties = new PropertyBag(globals);
    }

    public string Path { get; }

    public string Directory => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>The SDK the project names; empty for a project of the older kind, which lists its files.</summary>
    public string Sdk { get; private set; } = "";

    public PropertyBag Properties { get; }

    /// <param name="path">The project file.</param>
    /// <param name="root">The folder above which nothing is looked for.</param>
    /// <param name="globals">Properties the project cannot change.</param>
    public static ProjectXml Read(string path, string root, IReadOnlyDictionary<string, string> globals)
    {
        var xml = new ProjectXml(path, globals);
        xml.ReadAbove("Directory.Build.props", root);
        var project = xml.ReadFile(path);
        xml.Sdk = project?.Attribute("Sdk")?.Value ??
            project?.Elements().FirstOrDefault(element => element.Name.LocalName is "Sdk")?.Attribute("Name")?.Value ??
            project?.Elements().Select(element => element.Attribute("Sdk")?.Value).FirstOrDefault(sdk => sdk is not null) ??
            "";
        xml.ReadAbove("Directory.Build.targets", root);
        return xml;
    }

    /// <summary>The items of one kind whose conditions hold, in the order of the files.</summary>
    public IEnumerable<ProjectItem> Items(string kind) =>
        _items.Where(item => item.Kind == kind && item.Conditions.All(condition => Holds(condition, item.File)));

    /// <summary>The values a list attribute of an item names.</summary>
    public IEnumerable<string> List(ProjectItem item, string attribute) =>
        Properties.Expand(item.Element.Attribute(attribute)?.Value ?? "", item.File)
            .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(value => !value.Contains("@(", StringComparison.Ordinal) && !value.Contains("%(", StringComparison.Ordinal));

    private void ReadAbove(string name, string root)
    {
        if (Ancestors.Of(Directory, root).Select(folder => $"{folder}/{name}").FirstOrDefault(File.Exists) is { } file)
        {
            ReadFile(file);
        }
    }

    private XElement? ReadFile(string file)
    {
        if (!_visited.Add(file))
        {
            return null;
        }

        var root = XDocument.Load(file).Root!;
        ReadChildren(root, file);
        return root;
    }

    private void ReadChildren(XElement parent, string file)
    {
        foreach (var element in parent.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "PropertyGroup" when Holds(ConditionOf(element), file):
                    ReadProperties(element, file);
                    break;
                case "ItemGroup":
                    _items.AddRange(element.Elements().Select(item =>
                        new ProjectItem(item, file, [ConditionOf(element), ConditionOf(item)])));
                    break;
                case "ImportGroup" when Holds(ConditionOf(element), file):
                    ReadChildren(element, file);
                    break;
                case "Import" when Holds(ConditionOf(element), file):
                    ReadImport(element, file);
                    break;
            }
        }
    }

    private void ReadProperties(XElement group, string file)
    {
        foreach (var property in group.Elements().Where(property => Holds(ConditionOf(property), file)))
        {
            Properties.Set(property.Name.LocalName, Properties.Expand(property.Value, file).Trim());
        }
    }

    private void ReadImport(XElement import, string file)
    {
        var path = Properties.Expand(import.Attribute("Project")?.Value ?? "", file);
        foreach (var imported in Glob.Files(System.IO.Path.GetDirectoryName(file)!, path))
        {
            ReadFile(imported);
        }
    }

    private static string ConditionOf(XElement element) => element.Attribute("Condition")?.Value ?? "";

    private bool Holds(string condition, string file) =>
        Condition.Holds(Properties.Expand(condition, file), Directory);
}
