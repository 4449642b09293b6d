using System.Text;
using CliWrap;

namespace Serverless.Analyzers.Package.Tests;

/// <summary>Runs the <c>dotnet</c> command as a user does.</summary>
internal static class DotNet
{
    /// <summary>Runs a command to its end; more than five minutes is a failure.</summary>
    public static async Task<(int ExitCode, string Output)> Run(string folder, params string[] arguments)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        var output = new StringBuilder();
        var result = await Cli.Wrap("dotnet")
            .WithArguments(arguments)
            .WithWorkingDirectory(folder)
            .WithEnvironmentVariables(variables => variables
                .Set("DOTNET_CLI_UI_LANGUAGE", "en")
                .Set("MSBUILDDISABLENODEREUSE", "1")
                // What the test host sets for itself would lead MSBuild astray.
                .Set("MSBuildSDKsPath", null)
                .Set("MSBUILD_EXE_PATH", null)
                .Set("CI", null))
            .WithStandardOutputPipe(PipeTarget.ToStringBuilder(output))
            .WithStandardErrorPipe(PipeTarget.ToStringBuilder(output))
            .WithValidation(CommandResultValidation.None)
            .ExecuteAsync(timeout.Token);
        return (result.ExitCode, output.ToString());
    }
}
