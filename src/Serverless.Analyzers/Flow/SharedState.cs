using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;

namespace Serverless.Analyzers.Flow;

/// <summary>Judges writes to state that outlives an invocation: which of them are made for it, and do no harm.</summary>
internal sealed class SharedState(ServerlessCompilation compilation)
{
    /// <summary>Whether a write is initialisation, caching, counting for a log, or goes to state that is not shared or is made to be.</summary>
    public bool IsBenign(StateWrite write) =>
        write.Operation is ICoalesceAssignmentOperation
        || IsMadeForSharing(write)
        || IsThreadStatic(write.State)
        || (!IsCount(write.Operation) && InitializationGuard.Covers(write.Operation, write.State))
        || IsLatch(write)
        || (IsCount(write.Operation) && write.IsReassignment && IsOnlyLogged(write));

    // A flag that only ever takes one constant, such as 'a first invocation has been seen'.
    private bool IsLatch(StateWrite write) =>
        write is { IsReassignment: true, Operation: ISimpleAssignmentOperation { Value.ConstantValue: { HasValue: true, Value: bool value } } }
        && References(write.State).All(reference => AssignedConstant(reference) is null || Equals(AssignedConstant(reference), value));

    private static object? AssignedConstant(IOperation reference) =>
        reference.Parent is ISimpleAssignmentOperation assignment && assignment.Target == reference ? assignment.Value.ConstantValue.Value ?? assignment : null;

    private bool IsMadeForSharing(StateWrite write)
    {
        for (var target = write.Target; target is not null; target = Instance(target))
        {
            if (target.Type is { } type && compilation.Catalog.Is(type, ApiRole.SharedByDesign))
            {
                return true;
            }
        }

        return false;
    }

    private static IOperation? Instance(IOperation operation) => ValueSite.Unwrap(operation) switch
    {
        IMemberReferenceOperation member => member.Instance,
        IArrayElementReferenceOperation element => element.ArrayReference,
        _ => null,
    };

    private static bool IsThreadStatic(ISymbol state) =>
        state.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "ThreadStaticAttribute" });

    private static bool IsCount(IOperation operation) => operation is IIncrementOrDecrementOperation or ICompoundAssignmentOperation;

    // A count that nothing but a log reads, or nothing at all.
    private bool IsOnlyLogged(StateWrite write) =>
        write.State is IFieldSymbol { DeclaredAccessibility: Accessibility.Private }
        && References(write.State).All(reference => IsLogged(reference) || IsStatement(reference.Parent));

    private static bool IsStatement(IOperation? update) => update is not null && IsCount(update) && update.Parent is IExpressionStatementOperation;

    private bool IsLogged(IOperation reference)
    {
        for (var parent = reference.Parent; parent is not null and not IBlockOperation and not IAnonymousFunctionOperation; parent = parent.Parent)
        {
            if (parent is IInvocationOperation call && compilation.Catalog.Is(call.TargetMethod, ApiRole.LogSink))
            {
                return true;
            }
        }

        return false;
    }

    // Everything that names the state in the types that may: its own, for a private member.
    private IEnumerable<IOperation> References(ISymbol state)
    {
        foreach (var declaration in state.ContainingType.DeclaringSyntaxReferences)
        {
            var model = compilation.Models[declaration.SyntaxTree];
            foreach (var name in declaration.GetSyntax().DescendantNodes().OfType<IdentifierNameSyntax>())
            {
                if (name.Identifier.ValueText == state.Name && model.GetOperation(name) is { } operation && Whole(operation) is IMemberReferenceOperation reference
                    && SymbolEqualityComparer.Default.Equals(reference.Member.OriginalDefinition, state.OriginalDefinition))
                {
                    yield return reference;
                }
            }
        }
    }

    // 'this.count' and 'Type.count' are one reference; the operation of the name alone may be the whole already.
    private static IOperation Whole(IOperation operation) => operation.Parent is IMemberReferenceOperation member && member.Syntax.Contains(operation.Syntax) && operation is not IMemberReferenceOperation ? member : operation;
}
