using System.Diagnostics;
using System.Reflection;
using Serverless.Analyzers.Tests;

namespace Serverless.Analyzers.Tool.Tests;

/// <summary>The packed tool, installed as a user does.</summary>
public sealed class PackedToolTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public void Is_installed_with_its_analyzers_and_runs()
    {
        var configuration = typeof(PackedToolTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == "Configuration").Value!;
        _ = Run("dotnet", "pack", Repository.PathTo("src", "Serverless.Analyzers.Tool"), "--no-build", "-c", configuration, "-o", _folder["feed"]);
        _folder.Write("nuget.config", $"""<configuration><packageSources><clear /><add key="packed" value="{_folder["feed"]}" /></packageSources></configuration>""");
        _ = Run("dotnet", "tool", "install", "Serverless.Analyzers.Tool", "--tool-path", _folder["tools"], "--configfile", _folder["nuget.config"], "--prerelease", "--no-cache");
        var log = _folder.Write("Shop.sarif", new Log().Endpoint("PlaceOrder", "/orders", "none").Text());

        Assert.Contains("1 function (1 open to anybody)", Run(_folder["tools/serverless-analyzers"], "report", log, "-o", _folder["report.html"]), StringComparison.Ordinal);
        Assert.Superset(
            new HashSet<string> { "Scan.targets", "Serverless.Analyzers.targets", "Serverless.Analyzers.dll", "Serverless.Analyzers.CodeFixes.dll", "Strict.globalconfig" },
            Directory.EnumerateFiles(_folder["tools"], "*", SearchOption.AllDirectories).Select(file => Path.GetFileName(file)!).ToHashSet());
    }

    public void Dispose() => _folder.Dispose();

    private static string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment.Remove("MSBuildSDKsPath");
        start.Environment.Remove("MSBUILD_EXE_PATH");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output);
        return output;
    }
}
