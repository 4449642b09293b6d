using System.Xml.Linq;

namespace Serverless.Analyzers.Sweep.Reading;

/// <summary>One item element of a project file or of a file it imports.</summary>
/// <param name="Element">The element as written.</param>
/// <param name="File">The file it is written in.</param>
/// <param name="Conditions">Its own condition and that of its group, as written.</param>
internal sealed record ProjectItem(XElement Element, string File, string[] Conditions)
{
    public string Kind => Element.Name.LocalName;

    /// <summary>An attribute of the element, or the child element that stands for it.</summary>
    public string Metadata(string name) =>
        Element.Attribute(name)?.Value ??
        Element.Elements().FirstOrDefault(child => child.Name.LocalName == name)?.Value ??
        "";
}
