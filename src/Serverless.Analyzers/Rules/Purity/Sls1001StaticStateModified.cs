using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Serverless.Analyzers.Rules.Purity;

/// <summary>SLS1001: code that a handler reaches modifies static state, or a local that the handler captured from startup code.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls1001StaticStateModified() : ServerlessAnalyzer(Descriptors.StaticStateModified)
{
    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation) =>
        SharedWrite.Register(context, compilation, (_, found) => found is { Kind: { } kind, EventData: null, Write: var write }
            ? Diagnostic.Create(Descriptors.StaticStateModified, write.Target.Syntax.GetLocation(), kind, write.State.Name, found.Path)
            : null);
}
