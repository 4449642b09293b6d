using System.CommandLine;
using Serverless.Analyzers.Tool.Commands;

namespace Serverless.Analyzers.Tool;

/// <summary>The command line.</summary>
internal sealed class ToolCommand : RootCommand
{
    /// <summary>The exit code for input that can't be used.</summary>
    public const int BadInput = 2;

    private const int Stopped = 130;

    public ToolCommand()
        : base("Reports and least-privilege policies for serverless functions in C#.")
    {
        Add(new ReportCommand());
        Add(new PolicyCommand());
        Add(new ScanCommand());
        Add(new FixCommand());
    }

    /// <summary>Runs a command; what is wrong with its input is said in one line.</summary>
    public static int Run(string[] arguments)
    {
        try
        {
            return new ToolCommand().Parse(arguments).Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception exception) when (exception is BadInputException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"error: {exception.Message}");
            return BadInput;
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Stopped.");
            return Stopped;
        }
    }
}
