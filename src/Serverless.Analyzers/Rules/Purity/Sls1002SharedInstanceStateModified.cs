using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Serverless.Analyzers.Rules.Purity;

/// <summary>SLS1002: code that a handler reaches modifies state of an instance that serves many invocations.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls1002SharedInstanceStateModified() : ServerlessAnalyzer(Descriptors.SharedInstanceStateModified)
{
    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation) =>
        SharedWrite.Register(context, compilation, (operation, found) => found is { Kind: null, EventData: null, Write: var write }
            ? Diagnostic.Create(Descriptors.SharedInstanceStateModified, write.Target.Syntax.GetLocation(), write.State.Name, operation.ContainingSymbol.ContainingType.Name, found.Path)
            : null);
}
