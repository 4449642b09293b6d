namespace Serverless.Analyzers.Tests;

/// <summary>The repository the tests run in.</summary>
internal static class Repository
{
    /// <summary>Its top folder.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>A file or folder of it.</summary>
    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Analyzers.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
