using System.Text;
using System.Text.RegularExpressions;

namespace Serverless.Analyzers.Sweep.Reading;

/// <summary>MSBuild's file patterns: <c>*</c>, <c>?</c> and <c>**</c>, with either slash.</summary>
internal static class Glob
{
    private static readonly HashSet<string> SkippedFolders =
        new(StringComparer.OrdinalIgnoreCase) { "bin", "obj", "node_modules" };

    /// <summary>The existing files a pattern names, as full paths in ordinal order.</summary>
    public static IEnumerable<string> Files(string baseDirectory, string pattern)
    {
        var path = FullPath(baseDirectory, pattern);
        var wildcard = path.AsSpan().IndexOfAny('*', '?');
        if (wildcard < 0)
        {
            return File.Exists(path) ? [path] : [];
        }

        var folder = path[..path.LastIndexOf('/', wildcard)];
        var isDeep = path.IndexOf('/', folder.Length + 1) >= 0;
        return Directory.Exists(folder) ? Walk(folder, ToRegex(path), isDeep) : [];
    }

    /// <summary>Whether a pattern, relative to a folder, names a path.</summary>
    public static bool Matches(string baseDirectory, string pattern, string path) =>
        ToRegex(FullPath(baseDirectory, pattern)).IsMatch(Slashed(path));

    public static string FullPath(string baseDirectory, string path) =>
        Slashed(Path.GetFullPath(Path.Combine(baseDirectory, Slashed(path))));

    private static string Slashed(string path) => path.Replace('\\', '/');

    /// <summary>Leaves out build output and folders whose name starts with a dot, as the SDK does.</summary>
    private static IEnumerable<string> Walk(string folder, Regex pattern, bool isDeep)
    {
        foreach (var file in Directory.GetFiles(folder).Select(Slashed).Order(StringComparer.Ordinal))
        {
            if (pattern.IsMatch(file))
            {
                yield return file;
            }
        }

        var children = isDeep ? Directory.GetDirectories(folder) : [];
        foreach (var child in children.Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(child);
            if (name.StartsWith('.') || SkippedFolders.Contains(name))
            {
                continue;
            }

            foreach (var file in Walk(child, pattern, isDeep))
            {
                yield return file;
            }
        }
    }

    private static Regex ToRegex(string pattern)
    {
        var text = new StringBuilder("^");
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern.AsSpan(i).StartsWith("**/"))
            {
                text.Append("(?:.*/)?");
                i += 2;
            }
            else if (pattern.AsSpan(i).StartsWith("**"))
            {
                text.Append(".*");
                i++;
            }
            else
            {
                text.Append(pattern[i] switch
                {
                    '*' => "[^/]*",
                    '?' => "[^/]",
                    var other => Regex.Escape(other.ToString()),
                });
            }
        }

        return new Regex(text.Append('$').ToString(), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }
}
