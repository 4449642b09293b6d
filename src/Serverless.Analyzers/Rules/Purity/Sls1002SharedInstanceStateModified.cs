using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Flow;
using Serverless.Analyzers.Functions;

namespace Serverless.Analyzers.Rules.Purity;

/// <summary>SLS1002: code that a handler reaches modifies state of an instance that serves many invocations.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls1002SharedInstanceStateModified() : ServerlessAnalyzer(Descriptors.SharedInstanceStateModified)
{
    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation)
    {
        var shared = new SharedState(compilation);
        StateWrite.Register(context, compilation.Catalog, (operation, write) =>
        {
            if (IsInstanceState(write, operation.ContainingSymbol)
                && operation.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Constructor }
                && compilation.Functions.LifetimeOf(operation.ContainingSymbol.ContainingType) == InstanceLifetime.Shared
                && compilation.Reachability.PathTo(operation.ContainingSymbol, write.Operation.Syntax) is { } path
                && !shared.IsBenign(write, operation.ContainingSymbol))
            {
                operation.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.SharedInstanceStateModified, write.Target.Syntax.GetLocation(), write.State.Name, operation.ContainingSymbol.ContainingType.Name, path));
            }
        });
    }

    // The object's own fields and properties and the collections in them; what an injected object holds is that object's.
    private static bool IsInstanceState(StateWrite write, ISymbol containing) => write.State switch
    {
        IFieldSymbol { IsStatic: false } => IsDirect(write),
        IPropertySymbol { IsStatic: false } property => IsDirect(write) && (!write.IsReassignment || property.IsAuto()),
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor } =>
            write.IsReassignment && !SymbolEqualityComparer.Default.Equals(constructor, containing),
        _ => false,
    };

    private static bool IsDirect(StateWrite write) =>
        write.Target == write.Reference || write.Target is not IPropertyReferenceOperation { Property.IsIndexer: false };
}
