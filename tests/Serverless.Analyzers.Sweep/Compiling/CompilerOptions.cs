using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Serverless.Analyzers.Sweep.Reading;

namespace Serverless.Analyzers.Sweep.Compiling;

/// <summary>Compiler options as a project sets them.</summary>
internal static class CompilerOptions
{
    private static readonly string[] ProgramSdks = ["Microsoft.NET.Sdk.Web", "Microsoft.NET.Sdk.Worker"];

    public static CSharpCompilationOptions Compilation(SourceProject project) => new(
        IsProgram(project) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
        allowUnsafe: true,
        concurrentBuild: true,
        nullableContextOptions: Enum.TryParse<NullableContextOptions>(project.Property("Nullable"), ignoreCase: true, out var nullable)
            ? nullable
            : NullableContextOptions.Disable);

    public static CSharpParseOptions Parse(SourceProject project)
    {
        var framework = TargetFramework.Parse(project.Property("TargetFramework"));
        var version = project.Property("LangVersion") is { Length: > 0 } given and not "default" ? given : framework?.LanguageVersion;
        return new(
            LanguageVersionFacts.TryParse(version, out var parsed) ? parsed : LanguageVersion.Latest,
            DocumentationMode.Parse,
            preprocessorSymbols:
            [
                "DEBUG", "TRACE",
                .. framework?.Symbols ?? [],
                .. project.Property("DefineConstants").Split([';', ',', ' '], StringSplitOptions.RemoveEmptyEntries),
            ]);
    }

    private static bool IsProgram(SourceProject project) => project.Property("OutputType") is { Length: > 0 } type
        ? type.EndsWith("exe", StringComparison.OrdinalIgnoreCase)
        : ProgramSdks.Contains(project.Sdk);
}
