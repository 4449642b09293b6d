using CliWrap;
using CliWrap.Buffered;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.MSBuild;
using Serverless.Analyzers.Tool.Scanning;

namespace Serverless.Analyzers.Tool.Fixing;

/// <summary>A project or solution, opened as an editor opens it.</summary>
internal static class OpenedCode
{
    /// <summary>Opens it.</summary>
    /// <exception cref="BadInputException">It can't be restored or does not compile.</exception>
    public static async Task<Solution> OpenAsync(BuildTarget target, string scratch, CancellationToken cancellationToken)
    {
        var restore = await Cli.Wrap("dotnet").WithArguments(["restore", target.File]).WithWorkingDirectory(target.Root).WithEnvironmentVariables(Injection.Environment)
            .WithValidation(CommandResultValidation.None).ExecuteBufferedAsync(cancellationToken).ConfigureAwait(false);
        if (restore.ExitCode != 0)
        {
            throw new BadInputException($"{target.Name}: its packages can't be restored.\n{restore.StandardOutput.Trim()}");
        }

        // Lives as long as the process: the solution loads its files from it.
        var workspace = MSBuildWorkspace.Create(Injection.Properties(target, scratch));
        var solution = Path.GetExtension(target.File) == ".csproj"
            ? (await workspace.OpenProjectAsync(target.File, cancellationToken: cancellationToken).ConfigureAwait(false)).Solution
            : await workspace.OpenSolutionAsync(target.File, cancellationToken: cancellationToken).ConfigureAwait(false);
        foreach (var project in solution.Projects)
        {
            var compilation = await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false);
            if (compilation?.GetDiagnostics(cancellationToken).FirstOrDefault(diagnostic => diagnostic is { Severity: DiagnosticSeverity.Error, IsWarningAsError: false }) is { } error)
            {
                throw new BadInputException($"{target.Name}: {project.Name} does not compile.\n  {error}");
            }
        }

        return solution;
    }
}
