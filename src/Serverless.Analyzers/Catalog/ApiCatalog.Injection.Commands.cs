namespace Serverless.Analyzers.Catalog;

internal static partial class ApiCatalog
{
    private const string Command = "Command";

    /// <summary>Where a command line of the operating system, of a remote machine or of a shell is put together.</summary>
    private static readonly ApiRow[] CommandSinks =
    [
        .. Each("System.Diagnostics.Process", "Start", ApiRole.InjectionSink, "fileName", Command),
        .. Each("System.Diagnostics.Process", "Start", ApiRole.InjectionSink, "arguments", Command),
        new("System.Diagnostics.ProcessStartInfo", ".ctor", ApiRole.InjectionSink, "fileName", Hint: Command),
        new("System.Diagnostics.ProcessStartInfo", ".ctor", ApiRole.InjectionSink, "arguments", Hint: Command),
        .. Each("System.Diagnostics.ProcessStartInfo", "FileName Arguments", ApiRole.InjectionSink, hint: Command),
        .. Each("System.Management.Automation.PowerShell", "AddScript", ApiRole.InjectionSink, "script", Command),
        .. Each("Renci.SshNet.SshClient", "RunCommand CreateCommand", ApiRole.InjectionSink, "commandText", Command),
    ];
}
