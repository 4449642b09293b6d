using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;

namespace Serverless.Analyzers.Flow;

/// <summary>A place where code changes state that is not its own local: a field, a property, or what one of them holds.</summary>
/// <param name="State">The field, property, captured local or captured parameter that holds the state.</param>
/// <param name="Reference">The reference to it.</param>
/// <param name="Target">What is changed: the reference itself, an element of it, or a member of what it holds.</param>
/// <param name="Operation">The assignment, increment, argument or call that changes it.</param>
internal sealed record StateWrite(ISymbol State, IOperation Reference, IOperation Target, IOperation Operation)
{
    /// <summary>Whether the reference itself is given a new value.</summary>
    public bool IsReassignment => Target == Reference && (Operation is not IInvocationOperation call || call.Arguments.Any(argument => argument.Value == Target));

    /// <summary>Calls <paramref name="visit"/> for each write of the code being analysed.</summary>
    public static void Register(CompilationStartAnalysisContext context, CatalogSymbols catalog, Action<OperationAnalysisContext, StateWrite> visit) =>
        context.RegisterOperationAction(
            operation =>
            {
                foreach (var write in Of(operation.Operation, catalog))
                {
                    visit(operation, write);
                }
            },
            OperationKind.SimpleAssignment,
            OperationKind.CompoundAssignment,
            OperationKind.CoalesceAssignment,
            OperationKind.DeconstructionAssignment,
            OperationKind.Increment,
            OperationKind.Decrement,
            OperationKind.Invocation);

    /// <summary>The writes that one operation makes.</summary>
    public static IEnumerable<StateWrite> Of(IOperation operation, CatalogSymbols catalog)
    {
        foreach (var target in Targets(operation, catalog))
        {
            if (Holder(target) is { } holder)
            {
                yield return new StateWrite(holder.State, holder.Reference, target, operation);
            }
        }
    }

    // What an operation changes, outermost first.
    private static IEnumerable<IOperation> Targets(IOperation operation, CatalogSymbols catalog)
    {
        switch (operation)
        {
            case IDeconstructionAssignmentOperation { Target: ITupleOperation tuple }:
                return tuple.Elements;
            case IAssignmentOperation assignment when !IsInitializer(assignment):
                return [assignment.Target];
            case IIncrementOrDecrementOperation increment:
                return [increment.Target];
            case IInvocationOperation invocation:
                var written = invocation.Arguments
                    .Where(argument => argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out && !IsSynchronization(invocation))
                    .Select(argument => argument.Value);
                return Receiver(invocation) is { } receiver && catalog.Is(invocation.TargetMethod, ApiRole.MutatesReceiver) ? written.Append(receiver) : written;
            default:
                return [];
        }
    }

    // An object initialiser sets up an object that is new.
    private static bool IsInitializer(IAssignmentOperation assignment) => assignment.Parent is IObjectOrCollectionInitializerOperation;

    // Interlocked, Volatile, LazyInitializer: made for state that is shared.
    private static bool IsSynchronization(IInvocationOperation invocation) =>
        invocation.TargetMethod.ContainingType is { Name: "Interlocked" or "Volatile" or "LazyInitializer", ContainingNamespace: { Name: "Threading", ContainingNamespace.Name: "System" } };

    private static IOperation? Receiver(IInvocationOperation invocation) => invocation.Instance switch
    {
        IConditionalAccessInstanceOperation => ConditionalReceiver(invocation),
        var instance => instance,
    };

    private static IOperation? ConditionalReceiver(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IConditionalAccessOperation access)
            {
                return access.Operation;
            }
        }

        return null;
    }

    // The innermost field, property, local or parameter by which the state that is changed is reached.
    private static (ISymbol State, IOperation Reference)? Holder(IOperation target)
    {
        target = ValueSite.Unwrap(target);
        return target switch
        {
            IFieldReferenceOperation field => Member(field, field.Instance),
            IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } collection } => Holder(collection),
            IPropertyReferenceOperation property => Member(property, property.Instance),
            IArrayElementReferenceOperation element => Holder(element.ArrayReference),
            ILocalReferenceOperation { IsDeclaration: false } local => (local.Local, local),
            IParameterReferenceOperation parameter => (parameter.Parameter, parameter),
            _ => null,
        };
    }

    private static (ISymbol State, IOperation Reference)? Member(IMemberReferenceOperation reference, IOperation? instance) => instance switch
    {
        null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } => (reference.Member, reference),
        IConditionalAccessInstanceOperation => null,
        // A member of what a field or property holds belongs to it; one of what a local holds may be anybody's.
        _ when Holder(instance) is { State: IFieldSymbol or IPropertySymbol } holder => holder,
        _ => null,
    };
}
