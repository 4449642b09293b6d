using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow.Core;

namespace Serverless.Analyzers.Flow;

/// <summary>Judges writes to state that outlives an invocation: which of them are made for it, and do no harm.</summary>
internal sealed class SharedState(ServerlessCompilation compilation)
{
    /// <summary>Whether a write is initialisation, caching, counting for a log, or goes to state that is not shared or is made to be.</summary>
    /// <param name="write">The write.</param>
    /// <param name="containing">The member that holds it.</param>
    public bool IsBenign(StateWrite write, ISymbol containing) =>
        write.Operation is ICoalesceAssignmentOperation
        || IsMadeForSharing(write)
        || IsThreadStatic(write.State)
        || (!IsCount(write.Operation) && (InitializationGuard.Covers(write.Operation, write.State) || IsCalledToInitialize(containing, write.State)))
        || IsLatch(write)
        || (IsCount(write.Operation) && write.IsReassignment && IsOnlyLogged(write));

    /// <summary>The data of the event that a write keeps; null where it keeps none.</summary>
    public FlowHit? EventDataIn(StateWrite write)
    {
        IEnumerable<IOperation> values = write.Operation switch
        {
            IAssignmentOperation assignment => [assignment.Value],
            IInvocationOperation call => call.Arguments.Select(argument => argument.Value),
            _ => [],
        };
        return values.SelectMany(value => compilation.Flow.At(value.Syntax)).FirstOrDefault(hit => hit.Kind == SinkKinds.SharedState && hit.Source.Kind == FlowKinds.Event);
    }

    // A private method that is called only where the state turned out to be missing.
    private bool IsCalledToInitialize(ISymbol containing, ISymbol state)
    {
        if (containing is not IMethodSymbol { DeclaredAccessibility: Accessibility.Private, MethodKind: MethodKind.Ordinary })
        {
            return false;
        }

        var uses = Uses(containing).ToList();
        return uses.Count > 0 && uses.All(use => use is IInvocationOperation call && InitializationGuard.Covers(call, state));
    }

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

    private IEnumerable<IOperation> References(ISymbol state) => Uses(state).Where(use => use is not IInvocationOperation);

    // References to a member in the type that declares it, which for a private one are all; calls of a method.
    private IEnumerable<IOperation> Uses(ISymbol symbol)
    {
        foreach (var declaration in symbol.ContainingType.DeclaringSyntaxReferences)
        {
            // A member of another project is used there as well: what is seen here is not all.
            if (!compilation.Compilation.ContainsSyntaxTree(declaration.SyntaxTree))
            {
                continue;
            }

            var model = compilation.Models[declaration.SyntaxTree];
            foreach (var name in declaration.GetSyntax().DescendantNodes().OfType<IdentifierNameSyntax>())
            {
                if (name.Identifier.ValueText == symbol.Name
                    && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name).Symbol?.OriginalDefinition, symbol.OriginalDefinition))
                {
                    // The operation of 'this.count' and 'Type.count' is that of the whole; a call's is that of the invocation.
                    SyntaxNode whole = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
                    if (model.GetOperation(symbol is IMethodSymbol && whole.Parent is InvocationExpressionSyntax call && call.Expression == whole ? call : whole) is { } operation)
                    {
                        yield return operation;
                    }
                }
            }
        }
    }
}
