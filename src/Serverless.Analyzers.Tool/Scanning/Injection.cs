namespace Serverless.Analyzers.Tool.Scanning;

/// <summary>What brings the analyzers into a build from outside.</summary>
internal static class Injection
{
    /// <summary>The environment of a build: its messages are read, and what a parent build or test host has set would lead it astray.</summary>
    public static IReadOnlyDictionary<string, string?> Environment { get; } = new Dictionary<string, string?>
    {
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        ["MSBuildSDKsPath"] = null,
        ["MSBUILD_EXE_PATH"] = null,
    };

    /// <summary>The global properties of the build.</summary>
    public static Dictionary<string, string> Properties(BuildTarget target, string logs) => new()
    {
        ["CustomAfterMicrosoftCommonTargets"] = Path.Combine(AppContext.BaseDirectory, "Scan.targets"),
        ["ServerlessScanLogs"] = logs,
        ["ServerlessScanRoot"] = target.Root + Path.DirectorySeparatorChar,
    };
}
