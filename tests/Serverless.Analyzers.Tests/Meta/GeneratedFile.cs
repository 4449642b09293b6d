namespace Serverless.Analyzers.Tests.Meta;

/// <summary>Files, and sections of files, that are made from code: <c>UPDATE_DOCS=1 dotnet test</c> rewrites them.</summary>
internal static class GeneratedFile
{
    /// <summary>The whole file is <paramref name="content"/>.</summary>
    public static void Check(string content, params string[] parts)
    {
        var path = Repository.PathTo(parts);
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(path, content);
        }

        Assert.True(
            File.Exists(path) && File.ReadAllText(path) == content,
            $"{string.Join('/', parts)} differs from the code. Run 'UPDATE_DOCS=1 dotnet test' and commit what it writes.");
    }

    /// <summary>What stands between the markers <c>name</c> and <c>/name</c> of a file is <paramref name="content"/>.</summary>
    public static void CheckSection(string name, string content, params string[] parts)
    {
        var text = File.ReadAllText(Repository.PathTo(parts));
        var (open, close) = ($"<!-- {name}: written by UPDATE_DOCS=1 dotnet test -->\n", $"\n<!-- /{name} -->");
        var start = text.IndexOf(open, StringComparison.Ordinal);
        var end = text.IndexOf(close, StringComparison.Ordinal);
        Assert.True(start >= 0 && end >= start, $"{string.Join('/', parts)} has no markers '{open.Trim()}' and '{close.Trim()}'.");
        Check(text[..(start + open.Length)] + content + text[end..], parts);
    }
}
