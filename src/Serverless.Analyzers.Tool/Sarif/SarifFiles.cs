namespace Serverless.Analyzers.Tool.Sarif;

/// <summary>The logs that the arguments of a command mean, and the project that each stands for.</summary>
internal static class SarifFiles
{
    /// <summary>The files, each once, with a name for its project: the file's own, with as much of its folder as tells it from the others.</summary>
    public static IReadOnlyList<(string File, string Project)> Find(IEnumerable<string> arguments)
    {
        var files = arguments.SelectMany(Expand).Select(Path.GetFullPath).Distinct().ToArray();
        return [.. files.Zip(NamesOf([.. files.Select(file => Path.ChangeExtension(file, null))]))];
    }

    private static IEnumerable<string> Expand(string argument)
    {
        if (!Directory.Exists(argument))
        {
            return File.Exists(argument) ? [argument] : throw new BadInputException($"{argument}: there is no such file.");
        }

        var found = Directory.EnumerateFiles(argument, "*.sarif", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        return found.Length > 0 ? found : throw new BadInputException($"{argument}: this folder holds no .sarif file.");
    }

    private static string[] NamesOf(string[] paths)
    {
        var parts = paths.Select(path => path.Split(Path.DirectorySeparatorChar)).ToArray();
        var names = parts.Select(part => part[^1]).ToArray();
        for (var depth = 2; names.Distinct().Count() < names.Length && parts.Any(part => part.Length >= depth); depth++)
        {
            var common = names.GroupBy(name => name).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet();
            for (var i = 0; i < names.Length; i++)
            {
                names[i] = common.Contains(names[i]) && parts[i].Length >= depth ? string.Join('/', parts[i][^depth..]) : names[i];
            }
        }

        return names;
    }
}
