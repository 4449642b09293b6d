namespace Serverless.Analyzers.Tool.Map;

/// <summary>The folder that all source files of a system lie in: reports name files from there on.</summary>
internal sealed class SourceRoot
{
    private string[]? _folders;

    /// <summary>Takes a file into account.</summary>
    public void Include(string uri)
    {
        if (uri.Length == 0)
        {
            return;
        }

        var folders = uri.Split('/')[..^1];
        _folders = _folders is null ? folders : [.. _folders.Zip(folders).TakeWhile(pair => pair.First == pair.Second).Select(pair => pair.First)];
    }

    /// <summary>The path of a file from the root on.</summary>
    public string Relative(string uri)
    {
        var root = string.Concat(_folders?.Select(folder => folder + "/") ?? []);
        return Uri.UnescapeDataString(uri.StartsWith(root, StringComparison.Ordinal) ? uri[root.Length..] : uri);
    }
}
