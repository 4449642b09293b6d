using System.Text.RegularExpressions;
using CliWrap;

namespace Serverless.Analyzers.Tool.Scanning;

/// <summary>Builds with the analyzers brought in from outside, each project writing a SARIF log.</summary>
internal sealed partial class AnalyzedBuild(BuildTarget target, string logs)
{
    private const int ErrorsShown = 20;

    private readonly HashSet<string> _errors = new(StringComparer.Ordinal);
    private readonly Queue<string> _lastLines = new();
    private int _built;

    /// <summary>Whether rules of this project that are set to error kept projects from being built.</summary>
    public bool WasStoppedByFindings { get; private set; }

    /// <summary>Builds.</summary>
    /// <param name="progress">Takes a word on each project that is done.</param>
    /// <param name="cancellationToken">Stops the build.</param>
    /// <exception cref="BadInputException">The build failed.</exception>
    public async Task RunAsync(Action<string> progress, CancellationToken cancellationToken)
    {
        var result = await Cli.Wrap("dotnet").WithArguments(Arguments()).WithWorkingDirectory(target.Root).WithValidation(CommandResultValidation.None)
            .WithEnvironmentVariables(Injection.Environment)
            .WithStandardOutputPipe(PipeTarget.ToDelegate(line => Read(line, progress)))
            .WithStandardErrorPipe(PipeTarget.ToDelegate(line => Read(line, progress)))
            .ExecuteAsync(cancellationToken).ConfigureAwait(false);
        if (result.ExitCode == 0)
        {
            return;
        }

        var own = _errors.Where(error => Finding().IsMatch(error)).ToArray();
        WasStoppedByFindings = own.Length == _errors.Count && own.Length > 0;
        if (!WasStoppedByFindings)
        {
            var others = _errors.Except(own).DefaultIfEmpty(string.Join("\n  ", _lastLines)).ToArray();
            throw new BadInputException($"{target.Name}: it does not build.\n  {string.Join("\n  ", others.Take(ErrorsShown))}{(others.Length > ErrorsShown ? $"\n  and {others.Length - ErrorsShown} more" : "")}");
        }
    }

    private IEnumerable<string> Arguments() =>
    [
        "build", target.File, "--no-incremental", "-nologo", "-clp:NoSummary",
        .. Injection.Properties(target, logs).Select(property => $"-p:{property.Key}={property.Value}"), "-p:ServerlessReport=true",
        "-p:RunAnalyzers=true", "-p:RunAnalyzersDuringBuild=true", "-p:TreatWarningsAsErrors=false", "-p:MSBuildTreatWarningsAsErrors=false",
    ];

    private void Read(string line, Action<string> progress)
    {
        // Where the build could not even start, what it said last is the reason.
        lock (_lastLines)
        {
            _lastLines.Enqueue(line);
            if (_lastLines.Count > ErrorsShown)
            {
                _ = _lastLines.Dequeue();
            }
        }

        if (Built().Match(line) is { Success: true } built)
        {
            progress($"{built.Groups[1].Value} ({++_built})");
        }
        else if (Error().IsMatch(line))
        {
            lock (_errors)
            {
                _errors.Add(ProjectSuffix().Replace(line.Trim(), ""));
            }
        }
    }

    // "  Orders -> /src/Orders/bin/Debug/net8.0/Orders.dll"
    [GeneratedRegex(@"^\s+(\S+) -> ")]
    private static partial Regex Built();

    [GeneratedRegex(@"(^|: |\s)error( [A-Z]+\d+)?\s*:")]
    private static partial Regex Error();

    [GeneratedRegex(@": error SLS\d{4}:")]
    private static partial Regex Finding();

    // " [/src/Orders/Orders.csproj]"
    [GeneratedRegex(@" \[[^\]]+proj(::[^\]]*)?\]$")]
    private static partial Regex ProjectSuffix();
}
