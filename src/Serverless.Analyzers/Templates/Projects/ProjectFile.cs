using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Serverless.Analyzers.Templates.Projects;

/// <summary>The project file of a compilation, or a props or targets file that its folders give to it, as it is written.</summary>
internal sealed class ProjectFile
{
    private readonly SourceText _text;
    private readonly XElement _root;

    private ProjectFile(string path, SourceText text, XElement root)
    {
        Path = path;
        _text = text;
        _root = root;
    }

    /// <summary>Whether that is the project itself.</summary>
    public bool IsProject => Path.EndsWith("proj", StringComparison.OrdinalIgnoreCase);

    /// <summary>Its path.</summary>
    public string Path { get; }

    /// <summary>Whether a file is one by its name.</summary>
    public static bool IsOne(string path) =>
        path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase)
        || System.IO.Path.GetFileName(path) is "Directory.Build.props" or "Directory.Build.targets" or "Directory.Packages.props";

    /// <summary>Reads a file; null where it is no XML, which the build itself says, or is too large for a project.</summary>
    public static ProjectFile? Read(AdditionalText file, CancellationToken cancellationToken)
    {
        if (file.GetText(cancellationToken) is not { } text || text.Length > TemplateLimits.Length)
        {
            return null;
        }

        try
        {
            var written = text.ToString();
            using var reader = Reader(written);
            return !IsTooDeep(written) && XDocument.Load(reader, LoadOptions.SetLineInfo).Root is { } root ? new(file.Path, text, root) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>The elements of some names that hold whatever is built: none that a condition decides on.</summary>
    public IEnumerable<XElement> Elements(params string[] names) => _root.Descendants().Where(element =>
        names.Contains(element.Name.LocalName)
        && element.AncestorsAndSelf().All(part => part.Attribute("Condition") is null && part.Name.LocalName is not ("Target" or "Choose")));

    /// <summary>Whether a property is given that value, under a condition or not.</summary>
    public bool MaySet(string property, string value) =>
        _root.Descendants().Any(element => element.Name.LocalName == property && string.Equals(element.Value.Trim(), value, StringComparison.OrdinalIgnoreCase));

    /// <summary>What an item says of itself, as an attribute or as an element in it.</summary>
    public static string? Metadata(XElement item, string name) =>
        (item.Attribute(name)?.Value ?? item.Elements().FirstOrDefault(child => child.Name.LocalName == name)?.Value)?.Trim();

    /// <summary>Where an element is written, as far as its line goes.</summary>
    public Location LocationOf(XElement element)
    {
        var info = (IXmlLineInfo)element;
        var line = _text.Lines[Math.Max(0, Math.Min(info.LineNumber - 1, _text.Lines.Count - 1))];
        var start = Math.Min(line.Start + Math.Max(info.LinePosition - 2, 0), line.End);
        var written = _text.ToString(TextSpan.FromBounds(start, line.End));
        var close = written.IndexOf("</" + element.Name.LocalName, StringComparison.Ordinal);
        var end = written.IndexOf('>', Math.Max(close, 0));
        var span = new TextSpan(start, end < 0 ? written.TrimEnd().Length : end + 1);
        return Location.Create(Path, span, _text.Lines.GetLinePositionSpan(span));
    }

    private static bool IsTooDeep(string text)
    {
        using var reader = Reader(text);
        while (reader.Read())
        {
            if (reader.Depth > TemplateLimits.Depth)
            {
                return true;
            }
        }

        return false;
    }

    private static XmlReader Reader(string text) => XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
}
