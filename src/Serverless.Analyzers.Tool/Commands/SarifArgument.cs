using System.CommandLine;
using Serverless.Analyzers.Tool.Map;
using Serverless.Analyzers.Tool.Sarif;

namespace Serverless.Analyzers.Tool.Commands;

/// <summary>The SARIF logs that a command reads.</summary>
internal sealed class SarifArgument : Argument<string[]>
{
    public SarifArgument()
        : base("sarif")
    {
        Description = "SARIF 2.1 logs, and folders that hold some.";
        Arity = ArgumentArity.OneOrMore;
    }

    /// <summary>Reads them all, one after the other.</summary>
    public SystemMap Read(ParseResult parsed)
    {
        var builder = new SystemMapBuilder();
        foreach (var (file, project) in SarifFiles.Find(parsed.GetRequiredValue(this)))
        {
            builder.Add(file, project);
        }

        return builder.Build();
    }
}
