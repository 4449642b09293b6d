using System.Security;

namespace Serverless.Analyzers.Tool.Scanning;

/// <summary>What a path means to a build.</summary>
/// <param name="Name">The path as the user knows it.</param>
/// <param name="File">The project or solution to build.</param>
/// <param name="Root">The folder that its projects are in.</param>
internal sealed record BuildTarget(string Name, string File, string Root)
{
    private static readonly string[] s_solutions = [".sln", ".slnx", ".slnf"];
    private static readonly string[] s_skipped = ["bin", "obj", "node_modules", ".git"];

    /// <summary>A project or solution is itself; a folder is its only solution, or else all projects below it.</summary>
    /// <param name="path">The path.</param>
    /// <param name="scratch">Where a solution may be written that holds the projects of a folder.</param>
    public static BuildTarget Of(string path, string scratch)
    {
        path = Path.GetFullPath(path);
        if (System.IO.File.Exists(path))
        {
            return Path.GetExtension(path) is var extension && (extension == ".csproj" || s_solutions.Contains(extension))
                ? new BuildTarget(path, path, Path.GetDirectoryName(path)!)
                : throw new BadInputException($"{path}: this is no C# project or solution.");
        }

        if (!Directory.Exists(path))
        {
            throw new BadInputException($"{path}: there is no such project, solution or folder.");
        }

        var solutions = Directory.EnumerateFiles(path).Where(file => Path.GetExtension(file) is ".sln" or ".slnx").ToArray();
        return new BuildTarget(path, solutions is [var only] ? only : Solution(path, scratch), path);
    }

    private static string Solution(string folder, string scratch)
    {
        var projects = Projects(new DirectoryInfo(folder)).Order(StringComparer.Ordinal).ToArray();
        if (projects.Length == 0)
        {
            throw new BadInputException($"{folder}: there is no C# project in this folder.");
        }

        if (projects is [var only])
        {
            return only;
        }

        var file = Path.Combine(scratch, "All.slnx");
        System.IO.File.WriteAllText(file, $"<Solution>{string.Concat(projects.Select(project => $"<Project Path=\"{SecurityElement.Escape(project)}\" />"))}</Solution>");
        return file;
    }

    private static IEnumerable<string> Projects(DirectoryInfo folder) =>
        folder.EnumerateFiles("*.csproj").Select(file => file.FullName)
            .Concat(folder.EnumerateDirectories().Where(child => !s_skipped.Contains(child.Name) && child.LinkTarget is null).SelectMany(Projects));
}
