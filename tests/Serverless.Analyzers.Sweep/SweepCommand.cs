using System.CommandLine;
using Serverless.Analyzers.Sweep.Reporting;
using Serverless.Analyzers.Sweep.Running;
using Spectre.Console;

namespace Serverless.Analyzers.Sweep;

/// <summary>The command line. Exit code 2 says that an analyzer or a fix crashed.</summary>
internal sealed class SweepCommand : RootCommand
{
    private const int CrashExitCode = 2;
    private const int StoppedExitCode = 130;
    private const int RedirectedWidth = 240;

    private readonly Argument<DirectoryInfo> _folder = new Argument<DirectoryInfo>("folder") { Description = "A folder of C# source." }.AcceptExistingOnly();
    private readonly Option<string[]> _rules = new("--rule") { Description = "Look for these rules only.", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string?> _project = new("--project") { Description = "Look at the projects whose path in the folder, or name, is like this: *Api* or src/**." };
    private readonly Option<FileInfo?> _json = new("--json") { Description = "Write the result to this file as JSON." };
    private readonly Option<bool> _all = new("--all") { Description = "Enable the rules that are off by default." };
    private readonly Option<bool> _times = new("--times") { Description = "Show the time of each analyzer." };
    private readonly Option<bool> _fix = new("--fix") { Description = "Try the code fixes in memory and judge what they leave." };
    private readonly Option<bool> _show = new("--show") { Description = "Show the source line of each finding." };
    private readonly Option<string[]> _options = new("--option") { Description = "Global analyzer options, as key=value.", AllowMultipleArgumentsPerToken = true };

    public SweepCommand()
        : base("Runs every rule of Serverless.Analyzers over the C# projects in a folder, without building or restoring them.")
    {
        Add(_folder);
        foreach (Option option in new Option[] { _rules, _project, _json, _all, _times, _fix, _show, _options })
        {
            Add(option);
        }

        _options.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !token.Value.Contains('=', StringComparison.Ordinal)))
            {
                result.AddError($"'{token.Value}' is not of the form key=value.");
            }
        });
        SetAction(async (parsed, cancellationToken) =>
        {
            try
            {
                return await RunAsync(Read(parsed), cancellationToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                await Console.Error.WriteLineAsync("Stopped.").ConfigureAwait(false);
                return StoppedExitCode;
            }
        });
    }

    private SweepOptions Read(ParseResult parsed) => new(
        parsed.GetRequiredValue(_folder).FullName.Replace('\\', '/').TrimEnd('/'),
        (parsed.GetValue(_rules) ?? []).ToHashSet(StringComparer.OrdinalIgnoreCase),
        parsed.GetValue(_project),
        parsed.GetValue(_json)?.FullName,
        parsed.GetValue(_all),
        parsed.GetValue(_times),
        parsed.GetValue(_fix),
        parsed.GetValue(_show),
        (parsed.GetValue(_options) ?? [])
            .Select(option => option.Split('=', 2, StringSplitOptions.TrimEntries))
            .GroupBy(pair => pair[0], pair => pair[1])
            .ToDictionary(pair => pair.Key, pair => pair.Last()));

    private static async Task<int> RunAsync(SweepOptions options, CancellationToken cancellationToken)
    {
        var result = await new FolderSweep(options).RunAsync(
            project => Console.Error.WriteLine(project.Path), cancellationToken).ConfigureAwait(false);
        if (Console.IsOutputRedirected)
        {
            AnsiConsole.Profile.Width = RedirectedWidth;
        }

        new ConsoleReport(options, result, AnsiConsole.Console).Print();
        if (options.Json is { } path)
        {
            JsonReport.Write(result, path);
        }

        return result.Crashes.Any() ? CrashExitCode : 0;
    }
}
