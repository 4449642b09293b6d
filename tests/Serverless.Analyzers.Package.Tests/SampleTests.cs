using System.Text.RegularExpressions;
using Serverless.Analyzers.Tests;

namespace Serverless.Analyzers.Package.Tests;

/// <summary>The samples print what their <c>expected-findings.txt</c> says, and the fixes repair the insecure ones.</summary>
public sealed partial class SampleTests : IDisposable
{
    private readonly string _copy = Directory.CreateTempSubdirectory("serverless-sample-").FullName;

    [Theory]
    [InlineData("AwsLambda")]
    [InlineData("AzureInProcess")]
    [InlineData("AzureIsolated")]
    public async Task Insecure_sample_prints_exactly_its_expected_findings(string sample)
    {
        var (exitCode, output) = await DotNet.Run(Repository.PathTo("samples", "insecure", sample), "build", "--no-incremental", "-nologo", "-clp:NoSummary");
        Assert.True(exitCode == 0, output);
        var findings = string.Concat(Findings(output).Select(finding => finding + "\n"));

        var expected = Repository.PathTo("samples", "insecure", sample, "expected-findings.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            await File.WriteAllTextAsync(expected, findings);
        }

        Assert.Equal(await File.ReadAllTextAsync(expected), findings);
    }

    [Theory]
    [InlineData("AwsLambda")]
    [InlineData("AzureInProcess")]
    [InlineData("AzureIsolated")]
    public async Task Fixed_sample_builds_without_a_warning(string sample)
    {
        var (exitCode, output) = await DotNet.Run(Repository.PathTo("samples", "fixed", sample), "build", "--no-incremental", "-nologo", "-warnaserror");

        Assert.True(exitCode == 0, output);
        Assert.Contains("0 Warning(s)", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AwsLambda")]
    [InlineData("AzureInProcess")]
    [InlineData("AzureIsolated")]
    public async Task Format_leaves_no_finding_that_has_a_fix_and_the_sample_still_builds(string sample)
    {
        var project = Copy(sample);

        var (exitCode, output) = await DotNet.Run(project, ["format", "analyzers", "--severity", "warn", "--diagnostics", .. FixableRules()]);
        Assert.True(exitCode == 0, output);

        (exitCode, output) = await DotNet.Run(project, "build", "--no-incremental", "-nologo", "-clp:NoSummary");
        Assert.True(exitCode == 0, output);
        var left = Findings(output).ToList();
        var unfixable = await File.ReadAllLinesAsync(Repository.PathTo("samples", "insecure", sample, "findings-without-fix.txt"));
        Assert.Equal(unfixable.Order(StringComparer.Ordinal), left.Select(finding => finding[..finding.IndexOf('(', StringComparison.Ordinal)] + finding[finding.IndexOf(':', StringComparison.Ordinal)..]).Order(StringComparer.Ordinal));
    }

    public void Dispose() => Directory.Delete(_copy, recursive: true);

    // A copy outside the repository, whose shared properties and targets still lead back to it.
    private string Copy(string sample)
    {
        var target = Path.Combine(_copy, sample);
        Directory.CreateDirectory(target);
        foreach (var file in Directory.GetFiles(Repository.PathTo("samples", "insecure", sample)))
        {
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        }

        File.Copy(Repository.PathTo("samples", "Directory.Packages.props"), Path.Combine(_copy, "Directory.Packages.props"));
        File.WriteAllText(Path.Combine(_copy, "Directory.Build.props"), $"""<Project><Import Project="{Repository.PathTo("samples", "Directory.Build.props")}" /></Project>""");
        File.WriteAllText(Path.Combine(_copy, "Directory.Build.targets"), $"""<Project><Import Project="{Repository.PathTo("samples", "Directory.Build.targets")}" /></Project>""");
        return target;
    }

    private static IEnumerable<string> FixableRules() =>
        Directory.GetFiles(Repository.PathTo("docs", "rules"), "SLS*.md")
            .Where(page => !File.ReadAllText(page).Contains("| Fix | none |", StringComparison.OrdinalIgnoreCase))
            .Select(page => Path.GetFileNameWithoutExtension(page)!);

    private static IEnumerable<string> Findings(string output) =>
        Finding().Matches(output)
            .Select(match => (File: match.Groups["file"].Value, Line: int.Parse(match.Groups["line"].Value), Id: match.Groups["id"].Value))
            .Distinct()
            .OrderBy(finding => finding.File, StringComparer.Ordinal).ThenBy(finding => finding.Line).ThenBy(finding => finding.Id, StringComparer.Ordinal)
            .Select(finding => $"{finding.File}({finding.Line}): {finding.Id}");

    [GeneratedRegex(@"(?<file>[^/\\\s]+)\((?<line>\d+),\d+\): warning (?<id>SLS\d{4}|AD\d{4})")]
    private static partial Regex Finding();
}
