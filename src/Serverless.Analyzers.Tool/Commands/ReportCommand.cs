using System.CommandLine;
using Serverless.Analyzers.Tool.Map;
using Serverless.Analyzers.Tool.Reports;

namespace Serverless.Analyzers.Tool.Commands;

/// <summary><c>report</c>: one page, document or data file from any number of SARIF logs.</summary>
internal sealed class ReportCommand : Command
{
    private readonly SarifArgument _logs = new();
    private readonly Option<FileInfo> _output = new("--output", "-o") { Description = "The report to write: .html, .md or .json.", Required = true };

    public ReportCommand()
        : base("report", "Merges SARIF logs into one report of functions, endpoints, data access, findings and policies.")
    {
        Add(_logs);
        Add(_output);
        SetAction(parsed =>
        {
            var output = parsed.GetRequiredValue(_output).FullName;
            var report = ReportFormats.For(output);
            var map = _logs.Read(parsed);
            OutputFile.Write(output, stream => report(map, stream));
            if (!map.HasFacts)
            {
                Console.Error.WriteLine($"note: {SystemMap.NoFacts}");
            }

            Console.WriteLine($"{output}: {map.Summary}");
        });
    }
}
