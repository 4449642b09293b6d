using System.Text.RegularExpressions;
using Serverless.Analyzers.Tests;

namespace Serverless.Analyzers.Package.Tests;

/// <summary>The samples print what their <c>expected-findings.txt</c> says, and the fixes repair the insecure ones.</summary>
[Collection(PackageCollection.Name)]
public sealed partial class SampleTests : IDisposable
{
    private static readonly string[] s_samples = ["AwsLambda", "AzureInProcess", "AzureIsolated"];

    private readonly string _folder = Directory.CreateTempSubdirectory("serverless-samples-").FullName;

    [Fact]
    public async Task Insecure_samples_print_exactly_their_expected_findings()
    {
        var findings = await FindingsOf(Repository.PathTo("samples", "insecure"));

        foreach (var sample in s_samples)
        {
            var expected = Repository.PathTo("samples", "insecure", sample, "expected-findings.txt");
            if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
            {
                await File.WriteAllLinesAsync(expected, findings[sample]);
            }

            Assert.Equal(await File.ReadAllLinesAsync(expected), findings[sample]);
        }
    }

    [Fact]
    public async Task Fixed_samples_build_without_a_warning()
    {
        var (exitCode, output) = await Build(Repository.PathTo("samples", "fixed"), "-warnaserror");

        Assert.True(exitCode == 0, output);
        Assert.Contains("    0 Warning(s)", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Format_leaves_only_findings_without_a_fix_and_the_samples_still_build()
    {
        CopyInsecure();

        var (exitCode, output) = await DotNet.Run(
            _folder, ["format", "analyzers", Solution(_folder), "--severity", "warn", "--diagnostics", .. FixableRules()]);
        Assert.True(exitCode == 0, output);

        // No fix would be right there: state that other methods need too, authorizers that nobody wrote, headers to choose from, a model to move away from.
        var left = await FindingsOf(_folder);
        Assert.Equal(["OrderFunctions.cs: SLS1003", "OrderFunctions.cs: SLS1007", "OrderFunctions.cs: SLS3004"], Places(left["AwsLambda"]));
        Assert.Equal(["OrderFunctions.cs: SLS1003", "OrderFunctions.cs: SLS2003", "OrderFunctions.cs: SLS8004"], Places(left["AzureInProcess"]));
        Assert.Equal(["OrderFunctions.cs: SLS1003", "OrderFunctions.cs: SLS1007", "OrderFunctions.cs: SLS2003", "PaymentClient.cs: SLS1003"], Places(left["AzureIsolated"]));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static IEnumerable<string> Places(IEnumerable<string> findings) => findings.Select(finding => LineNumber().Replace(finding, "")).Distinct().Order(StringComparer.Ordinal);

    // Outside the repository, where only the shared properties and targets lead back to it.
    private void CopyInsecure()
    {
        foreach (var file in s_samples.SelectMany(sample => Directory.GetFiles(Repository.PathTo("samples", "insecure", sample))))
        {
            var copy = Directory.CreateDirectory(Path.Combine(_folder, Path.GetFileName(Path.GetDirectoryName(file)!))).FullName;
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        }

        foreach (var shared in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
        {
            File.WriteAllText(Path.Combine(_folder, shared), $"""<Project><Import Project="{Repository.PathTo("samples", shared)}" /></Project>""");
        }
    }

    private static IEnumerable<string> FixableRules() =>
        Directory.GetFiles(Repository.PathTo("docs", "rules"), "SLS*.md")
            .Where(page => !File.ReadAllText(page).Contains("| Fix | none |", StringComparison.OrdinalIgnoreCase))
            .Select(page => Path.GetFileNameWithoutExtension(page)!);

    // The findings of each sample in a folder, as 'File.cs(line): ID' in order.
    private async Task<ILookup<string, string>> FindingsOf(string folder)
    {
        var (exitCode, output) = await Build(folder);
        Assert.True(exitCode == 0, output);
        return Finding().Matches(output)
            .Select(match => (
                Sample: match.Groups["sample"].Value,
                File: match.Groups["file"].Value,
                Line: int.Parse(match.Groups["line"].Value, System.Globalization.CultureInfo.InvariantCulture),
                Id: match.Groups["id"].Value))
            .Distinct()
            .OrderBy(finding => finding.File, StringComparer.Ordinal).ThenBy(finding => finding.Line).ThenBy(finding => finding.Id, StringComparer.Ordinal)
            .ToLookup(finding => finding.Sample, finding => $"{finding.File}({finding.Line}): {finding.Id}");
    }

    // The analyzers are built already, by the build of these tests.
    private Task<(int ExitCode, string Output)> Build(string folder, params string[] arguments) => DotNet.Run(
        folder,
        ["build", Solution(folder), "--no-incremental", "-p:BuildProjectReferences=false", "-c", PackedPackage.Configuration, "-nologo", .. arguments]);

    // One command for all samples of a folder.
    private string Solution(string folder)
    {
        var file = Path.Combine(_folder, "Samples.slnx");
        var projects = s_samples.Select(sample => $"""<Project Path="{Path.Combine(folder, sample, sample)}.csproj" />""");
        File.WriteAllText(file, $"<Solution>{string.Concat(projects)}</Solution>");
        return file;
    }

    [GeneratedRegex(@"(?<sample>\w+)[/\\](?<file>[^/\\\s]+)\((?<line>\d+),\d+\): warning (?<id>(SLS|AD)\d{4})")]
    private static partial Regex Finding();

    [GeneratedRegex(@"\(\d+\)")]
    private static partial Regex LineNumber();
}
