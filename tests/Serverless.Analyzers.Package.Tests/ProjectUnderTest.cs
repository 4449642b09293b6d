using System.Text.RegularExpressions;
using Serverless.Analyzers.Tests;

namespace Serverless.Analyzers.Package.Tests;

/// <summary>A small project on disk that references the packed file and the function SDKs.</summary>
internal sealed partial class ProjectUnderTest
{
    public ProjectUnderTest(string folder, string version, string feed, string properties, string items)
    {
        Folder = folder;
        Directory.CreateDirectory(folder);
        Write("nuget.config", $"""<configuration><packageSources><add key="packed" value="{feed}" /></packageSources></configuration>""");
        Write("Project.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Serverless.Analyzers" Version="{version}" PrivateAssets="all" />
                {items}
              </ItemGroup>
            </Project>
            """);
    }

    /// <summary>References to the Azure isolated worker.</summary>
    public static string AzureSdk { get; } = Reference("Microsoft.Azure.Functions.Worker.*");

    /// <summary>References to the Lambda SDK.</summary>
    public static string LambdaSdk { get; } = Reference("Amazon.Lambda.*");

    /// <summary>The project's folder.</summary>
    public string Folder { get; }

    /// <summary>Writes a file of the project.</summary>
    public void Write(string path, string text)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    /// <summary>Reads a file of the project.</summary>
    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>Builds from scratch and gives the exit code, the findings printed as <c>severity ID</c> in order, and all output.</summary>
    public async Task<(int ExitCode, IReadOnlyList<string> Findings, string Output)> Build(params string[] arguments)
    {
        var (exitCode, output) = await DotNet.Run(Folder, ["build", "--no-incremental", "-nologo", "-clp:NoSummary", .. arguments]);
        return (exitCode, [.. Finding().Matches(output).Select(match => $"{match.Groups[1].Value} {match.Groups[2].Value}").Distinct().Order()], output);
    }

    /// <summary>Runs <c>dotnet format analyzers</c> for one rule.</summary>
    public async Task<(int ExitCode, string Output)> Format(params string[] arguments) =>
        await DotNet.Run(Folder, ["format", "analyzers", "Project.csproj", .. arguments]);

    private static string Reference(string pattern) => $"""<Reference Include="{Repository.PathTo("tests", "Sdk", "bin", pattern)}.dll" />""";

    [GeneratedRegex(@"(warning|error|message|info) (SLS\d{4}|AD0001|CS\d{4}|CS\d{4})")]
    private static partial Regex Finding();
}
