using System.Text.RegularExpressions;

namespace Serverless.Analyzers.Sweep.Reading;

/// <summary>Properties while a project is read. Those fixed from outside cannot be set by the project.</summary>
internal sealed partial class PropertyBag(IReadOnlyDictionary<string, string> fixedValues)
{
    private readonly Dictionary<string, string> _values = new(fixedValues, StringComparer.OrdinalIgnoreCase);

    public IReadOnlyDictionary<string, string> Values => _values;

    public string this[string name] => _values.GetValueOrDefault(name, "");

    public void Set(string name, string value)
    {
        if (!fixedValues.ContainsKey(name))
        {
            _values[name] = value;
        }
    }

    /// <summary>Replaces <c>$(Name)</c>. A property function is left as it stands.</summary>
    public string Expand(string text, string thisFile) => Reference().Replace(text, match =>
        match.Groups[1].Value.ToUpperInvariant() switch
        {
            "MSBUILDTHISFILEDIRECTORY" => Path.GetDirectoryName(thisFile) + "/",
            "MSBUILDTHISFILE" => Path.GetFileName(thisFile),
            _ => this[match.Groups[1].Value],
        });

    [GeneratedRegex(@"\$\(\s*([A-Za-z_][\w-]*)\s*\)")]
    private static partial Regex Reference();
}
