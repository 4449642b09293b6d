using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Flow;

namespace Serverless.Analyzers.Rules.Purity;

/// <summary>SLS1001: code that a handler reaches modifies static state, or a local that the handler captured from startup code.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls1001StaticStateModified() : ServerlessAnalyzer(Descriptors.StaticStateModified)
{
    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation)
    {
        var shared = new SharedState(compilation);
        StateWrite.Register(context, compilation.Catalog, (operation, write) =>
        {
            if (IsShared(write, compilation) is { } kind
                && operation.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.StaticConstructor }
                && compilation.Reachability.PathTo(operation.ContainingSymbol, write.Operation.Syntax) is { } path
                && !shared.IsBenign(write, operation.ContainingSymbol))
            {
                operation.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.StaticStateModified, write.Target.Syntax.GetLocation(), kind, write.State.Name, path));
            }
        });
    }

    private static string? IsShared(StateWrite write, ServerlessCompilation compilation) => write.State switch
    {
        IFieldSymbol { IsStatic: true, IsConst: false } field when IsOurs(field) => "Static field",
        IPropertySymbol { IsStatic: true } property when IsOurs(property) && (!write.IsReassignment || property.IsAuto()) => "Static property",
        ILocalSymbol or IParameterSymbol when compilation.Reachability.HandlerAround(write.Operation.Syntax) is { } handler && !IsDeclaredIn(handler, write.State) => "Captured variable",
        _ => null,
    };

    private static bool IsOurs(ISymbol state) => state.DeclaringSyntaxReferences.Length > 0;

    private static bool IsDeclaredIn(SyntaxNode handler, ISymbol state) =>
        state.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == handler.SyntaxTree && handler.Span.Contains(reference.Span));
}
