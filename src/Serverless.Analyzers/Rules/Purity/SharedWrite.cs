using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Flow;
using Serverless.Analyzers.Functions;

namespace Serverless.Analyzers.Rules.Purity;

/// <summary>A write of code that a handler reaches, to state that outlives the invocation, and that does harm there.</summary>
/// <param name="Write">The write.</param>
/// <param name="Kind">What holds the state: static field, static property, captured variable; null for a member of a shared instance.</param>
/// <param name="Path">How a handler reaches it.</param>
/// <param name="EventData">The data of the event that is kept there; null where there is none.</param>
internal sealed record SharedWrite(StateWrite Write, string? Kind, CallPath Path, FlowHit? EventData)
{
    /// <summary>Calls <paramref name="visit"/> for each such write of the code being analysed.</summary>
    public static void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation, Func<OperationAnalysisContext, SharedWrite, Diagnostic?> visit)
    {
        var shared = new SharedState(compilation);
        StateWrite.Register(context, compilation.Catalog, (operation, write) =>
        {
            var containing = operation.ContainingSymbol;
            var kind = KindOfStatic(write, compilation);
            if ((kind is not null ? containing is not IMethodSymbol { MethodKind: MethodKind.StaticConstructor } : IsOfSharedInstance(write, containing, compilation))
                && compilation.Reachability.PathTo(containing, write.Operation.Syntax) is { } path
                && !shared.IsBenign(write, containing)
                && visit(operation, new SharedWrite(write, kind, path, shared.EventDataIn(write))) is { } finding)
            {
                operation.ReportDiagnostic(finding);
            }
        });
    }

    private static string? KindOfStatic(StateWrite write, ServerlessCompilation compilation) => write.State switch
    {
        IFieldSymbol { IsStatic: true, IsConst: false } field when IsOurs(field) => "Static field",
        IPropertySymbol { IsStatic: true } property when IsOurs(property) && (!write.IsReassignment || property.IsAuto()) => "Static property",
        ILocalSymbol or IParameterSymbol when compilation.Reachability.HandlerAround(write.Operation.Syntax) is { } handler && !IsDeclaredIn(handler, write.State) => "Captured variable",
        _ => null,
    };

    private static bool IsOurs(ISymbol state) => state.DeclaringSyntaxReferences.Length > 0;

    private static bool IsDeclaredIn(SyntaxNode handler, ISymbol state) =>
        state.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == handler.SyntaxTree && handler.Span.Contains(reference.Span));

    private static bool IsOfSharedInstance(StateWrite write, ISymbol containing, ServerlessCompilation compilation) =>
        IsInstanceState(write, containing)
        && containing is not IMethodSymbol { MethodKind: MethodKind.Constructor }
        && compilation.Functions.LifetimeOf(containing.ContainingType) == InstanceLifetime.Shared;

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
