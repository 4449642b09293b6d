using System.Text.RegularExpressions;
using Serverless.Analyzers.Tests;

namespace Serverless.Analyzers.Package.Tests;

/// <summary>The commands that the README promises do what it says.</summary>
[Collection(PackageCollection.Name)]
public sealed partial class ReadmeTests
{
    private static readonly string s_readme = File.ReadAllText(Repository.PathTo("README.md"));

    [Fact]
    public async Task Sample_command_shows_findings_of_every_group()
    {
        var command = Assert.Single(Commands(), command => command.StartsWith("dotnet build samples", StringComparison.Ordinal));

        var (exitCode, output) = await DotNet.Run(Repository.Root, command.Split(' ')[1..]);

        Assert.True(exitCode == 0, output);
        foreach (var group in new[] { "SLS1", "SLS2", "SLS3", "SLS4" })
        {
            Assert.Contains($"warning {group}", output, StringComparison.Ordinal);
        }
    }

    // It runs these very tests.
    [Fact]
    public void Test_command_is_the_one_of_the_gate()
    {
        var command = Assert.Single(Commands(), command => command.StartsWith("dotnet test", StringComparison.Ordinal));

        Assert.Contains($"\n{command} ", File.ReadAllText(Repository.PathTo(".ci", "run")), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Commands() => Block().Matches(s_readme).Select(block => block.Groups["command"].Value.Trim());

    [GeneratedRegex("^```\n(?<command>.+?)\n```$", RegexOptions.Multiline)]
    private static partial Regex Block();
}
