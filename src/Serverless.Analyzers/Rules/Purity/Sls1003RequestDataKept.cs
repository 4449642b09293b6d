using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Serverless.Analyzers.Rules.Purity;

/// <summary>SLS1003: data of the event is kept in state that later invocations see.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls1003RequestDataKept() : ServerlessAnalyzer(Descriptors.RequestDataKept)
{
    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation) =>
        SharedWrite.Register(context, compilation, (_, found) => found is { EventData: { } data, Write: var write }
            ? Diagnostic.Create(Descriptors.RequestDataKept, write.Target.Syntax.GetLocation(), data.Path, data.Source.Name, write.State.Name, found.Path)
            : null);
}
