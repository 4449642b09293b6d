using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Flow;
using Serverless.Analyzers.Flow.Core;

namespace Serverless.Analyzers.Rules.Injection;

/// <summary>SLS5002: data of the event becomes part of a command line of the operating system.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls5002CommandInjection() : FlowAnalyzer(Descriptors.CommandInjection, SinkKinds.Command, FlowKinds.Event)
{
    private protected override object[] Arguments(FlowHit hit) => [hit.Source.Name, hit.SinkName, hit.Way];

    // Arguments that are handed over one by one stay what they are.
    private protected override bool IsQuiet(FlowHit hit, ServerlessCompilation compilation)
    {
        var operation = compilation.Models.Operation(hit.Sink)?.Parent;
        while (operation is IConversionOperation)
        {
            operation = operation.Parent;
        }

        return operation is IArgumentOperation { Parameter.Type.SpecialType: not SpecialType.System_String };
    }
}
