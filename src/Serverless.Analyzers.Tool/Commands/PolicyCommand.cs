using System.CommandLine;
using Serverless.Analyzers.Tool.Map;
using Serverless.Analyzers.Tool.Policies;
using Serverless.Analyzers.Tool.Reports;

namespace Serverless.Analyzers.Tool.Commands;

/// <summary><c>policy</c>: what each function needs, and no more.</summary>
internal sealed class PolicyCommand : Command
{
    private const string Sam = "sam";

    private readonly SarifArgument _logs = new();
    private readonly Option<string> _format = new Option<string>("--format") { Description = "json: IAM policies and Azure role assignments. sam: Policies for a SAM template.", DefaultValueFactory = _ => "json" }.AcceptOnlyFromAmong("json", Sam);
    private readonly Option<FileInfo?> _output = new("--output", "-o") { Description = "The file to write; the console if left out." };

    public PolicyCommand()
        : base("policy", "Prints the smallest IAM policy and the Azure role assignments of each function.")
    {
        Add(_logs);
        Add(_format);
        Add(_output);
        SetAction(parsed =>
        {
            var map = _logs.Read(parsed);
            if (!map.HasFacts)
            {
                throw new BadInputException(SystemMap.NoFacts);
            }

            Action<SystemMap, Stream> write = parsed.GetValue(_format) == Sam ? SamPolicies.Write : PolicyJson.Write;
            if (parsed.GetValue(_output) is { } output)
            {
                OutputFile.Write(output.FullName, stream => write(map, stream));
            }
            else
            {
                Print(stream => write(map, stream));
            }
        });
    }

    private static void Print(Action<Stream> write)
    {
        using var memory = new MemoryStream();
        write(memory);
        memory.Position = 0;
        using var reader = new StreamReader(memory);
        Console.WriteLine(reader.ReadToEnd().TrimEnd());
    }
}
