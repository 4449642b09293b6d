using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Flow;
using Serverless.Analyzers.Flow.Core;

namespace Serverless.Analyzers.Rules.Injection;

/// <summary>SLS5013: data of the event becomes part of what a language model is told to do.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls5013PromptInjection() : FlowAnalyzer(Descriptors.PromptInjection, SinkKinds.Prompt, FlowKinds.Event)
{
    private protected override object[] Arguments(FlowHit hit) => [hit.Source.Name, hit.SinkName, hit.Way];

    // Messages of users, assistants and tools are data.
    private protected override bool IsQuiet(FlowHit hit, ServerlessCompilation compilation) =>
        RoleOf(hit, compilation) is { } role && ValueSite.Unwrap(role) is not IPropertyReferenceOperation { Property.Name: "System" or "Developer" };

    // new ChatMessage(ChatRole.System, text)
    private static IOperation? RoleOf(FlowHit hit, ServerlessCompilation compilation)
    {
        var operation = compilation.Models.Operation(hit.Sink);
        while (operation is not (null or IArgumentOperation))
        {
            operation = operation.Parent;
        }

        return operation?.Parent?.ChildOperations.OfType<IArgumentOperation>()
            .FirstOrDefault(argument => argument.Parameter is { Name: "role" or "authorRole", Type.Name: "ChatRole" or "AuthorRole" })?.Value;
    }
}
