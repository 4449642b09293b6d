using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow;

namespace Serverless.Analyzers.Rules.Purity;

/// <summary>SLS1007: code that a handler reaches changes a setting that every invocation in the process sees.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls1007ProcessWideSettingChanged() : ServerlessAnalyzer(Descriptors.ProcessWideSettingChanged)
{
    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation) =>
        context.RegisterOperationAction(
            operation =>
            {
                if (Setting(operation.Operation) is { } member
                    && compilation.Catalog.Is(member, ApiRole.ProcessWideSetting)
                    && operation.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.StaticConstructor }
                    && compilation.Reachability.PathTo(operation.ContainingSymbol, operation.Operation.Syntax) is { } path
                    && !IsDoneOnce(operation.Operation))
                {
                    operation.ReportDiagnostic(Diagnostic.Create(
                        Descriptors.ProcessWideSettingChanged, operation.Operation.Syntax.GetLocation(), member.ContainingType.Name, member.Name, path));
                }
            },
            OperationKind.Invocation,
            OperationKind.SimpleAssignment,
            OperationKind.CompoundAssignment,
            OperationKind.CoalesceAssignment);

    private static ISymbol? Setting(IOperation operation) => operation switch
    {
        IInvocationOperation invocation => invocation.TargetMethod,
        IAssignmentOperation { Target: IMemberReferenceOperation target } => target.Member,
        _ => null,
    };

    // Behind a latch that the same branch sets.
    private static bool IsDoneOnce(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IBlockOperation block
                && block.Operations.OfType<IExpressionStatementOperation>().Any(statement => statement.Operation is ISimpleAssignmentOperation { Target: IFieldReferenceOperation latch, Value.ConstantValue.HasValue: true } write
                    && InitializationGuard.Covers(write, latch.Field)))
            {
                return true;
            }
        }

        return false;
    }
}
