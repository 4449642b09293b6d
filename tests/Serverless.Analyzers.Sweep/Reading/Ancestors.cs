namespace Serverless.Analyzers.Sweep.Reading;

internal static class Ancestors
{
    /// <summary>A folder and those above it, up to and including a root that contains it.</summary>
    public static IEnumerable<string> Of(string directory, string root)
    {
        for (var folder = directory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            yield return folder;
            if (folder == root)
            {
                yield break;
            }
        }
    }

    /// <summary>The repository a folder lies in: the nearest folder that holds <c>.git</c>, else the one given.</summary>
    public static string RepositoryRoot(string directory, string otherwise) =>
        Of(directory, "/").FirstOrDefault(folder => Path.Exists(Path.Combine(folder, ".git"))) ?? otherwise;
}
