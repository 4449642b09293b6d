using System.CommandLine;
using Serverless.Analyzers.Tool.Map;
using Serverless.Analyzers.Tool.Sarif;
using Serverless.Analyzers.Tool.Scanning;
using Spectre.Console;

namespace Serverless.Analyzers.Tool.Commands;

/// <summary><c>scan</c>: builds code with the analyzers brought in from outside, and gathers what they say.</summary>
internal sealed class ScanCommand : Command
{
    private const int FindingsExitCode = 1;

    private readonly Argument<string> _path = new("path") { Description = "A project, a solution or a folder.", DefaultValueFactory = _ => "." };
    private readonly Option<string> _output = new("--output", "-o") { Description = "The folder for the SARIF logs, one for each project.", DefaultValueFactory = _ => "serverless-logs" };
    private readonly Option<string> _failOn = new Option<string>("--fail-on") { Description = "Exit with 1 where a finding is at least this bad.", DefaultValueFactory = _ => Severity.Levels[0] }.AcceptOnlyFromAmong([.. Severity.Levels, "none"]);

    public ScanCommand()
        : base("scan", "Builds a project, solution or folder with the analyzers, without changing it, and writes SARIF logs.")
    {
        Add(_path);
        Add(_output);
        Add(_failOn);
        SetAction((parsed, cancellationToken) => RunAsync(parsed.GetRequiredValue(_path), Path.GetFullPath(parsed.GetRequiredValue(_output)), parsed.GetRequiredValue(_failOn), cancellationToken));
    }

    private static async Task<int> RunAsync(string path, string output, string failOn, CancellationToken cancellationToken)
    {
        LogFolder.Check(output);
        var scratch = Directory.CreateTempSubdirectory("serverless-scan-");
        try
        {
            var logs = scratch.CreateSubdirectory("logs").FullName;
            var build = new AnalyzedBuild(BuildTarget.Of(path, scratch.FullName), logs);
            await AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }).Status().StartAsync(
                $"Building {Markup.Escape(path)}",
                status => build.RunAsync(project => status.Status($"Building {Markup.Escape(path)}: {Markup.Escape(project)}"), cancellationToken)).ConfigureAwait(false);

            var map = Read(path, logs);
            LogFolder.Replace(output, logs);
            ScanSummary.Print(map, output, AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) }));
            if (build.WasStoppedByFindings)
            {
                await Console.Error.WriteLineAsync("note: rules set to 'error' stopped the build; projects that depend on those are missing.").ConfigureAwait(false);
            }

            return map.Findings.Any(finding => failOn != "none" && Severity.Rank(finding.Level) <= Severity.Rank(failOn)) ? FindingsExitCode : 0;
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }

    private static SystemMap Read(string path, string logs)
    {
        if (!Directory.EnumerateFiles(logs, "*.sarif", SearchOption.AllDirectories).Any())
        {
            throw new BadInputException($"{path}: no C# project was built.");
        }

        var builder = new SystemMapBuilder();
        foreach (var (file, project) in SarifFiles.Find([logs]))
        {
            builder.Add(file, project);
        }

        return builder.Build();
    }
}
