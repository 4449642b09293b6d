namespace Serverless.Analyzers.Tool.Tests.Commands;

/// <summary>Runs a command in this process, as its user does.</summary>
internal static class Run
{
    private static readonly object s_console = new();

    /// <summary>The exit code, and what was printed to both streams.</summary>
    public static (int ExitCode, string Output, string Error) Tool(params string[] arguments)
    {
        lock (s_console)
        {
            var (output, error) = (Console.Out, Console.Error);
            using var newOutput = new StringWriter();
            using var newError = new StringWriter();
            try
            {
                Console.SetOut(newOutput);
                Console.SetError(newError);
                return (ToolCommand.Run(arguments), newOutput.ToString(), newError.ToString());
            }
            finally
            {
                Console.SetOut(output);
                Console.SetError(error);
            }
        }
    }
}
