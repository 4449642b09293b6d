using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Serverless.Analyzers.Flow;

/// <summary>Where the locals and parameters of one body get their values.</summary>
internal sealed class LocalDefinitions
{
    private static readonly ConditionalWeakTable<IOperation, LocalDefinitions> s_cache = new();

    private readonly Dictionary<ISymbol, List<Definition>> _definitions = new(SymbolEqualityComparer.Default);

    private LocalDefinitions(IOperation root)
    {
        foreach (var operation in root.DescendantsAndSelf())
        {
            Collect(operation);
        }
    }

    /// <summary>
    /// What a local or parameter may hold where it is used: the last definition that is certain to have run before, and
    /// those behind it that may have.
    /// </summary>
    public static IReadOnlyList<Definition> Before(ISymbol symbol, IOperation use)
    {
        var root = use;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        if (!s_cache.GetValue(root, static key => new LocalDefinitions(key))._definitions.TryGetValue(symbol, out var all))
        {
            return [];
        }

        var found = new List<Definition>();
        for (var i = all.Count - 1; i >= 0; i--)
        {
            var definition = all[i];
            if (definition.Place.Syntax.Span.End <= use.Syntax.SpanStart || Encloses(definition.Place, use))
            {
                found.Add(definition);
                if (definition.IsWhole && IsCertainBefore(definition.Place, use))
                {
                    break;
                }
            }
        }

        return found;
    }

    private static bool Encloses(IOperation place, IOperation use) => place is IForEachLoopOperation && place.Syntax.Span.Contains(use.Syntax.Span);

    private static bool IsCertainBefore(IOperation place, IOperation use)
    {
        var scope = place;
        while (scope.Parent is { } parent && scope is not (IBlockOperation or ISwitchCaseOperation or ISwitchExpressionArmOperation or IConditionalOperation or IForEachLoopOperation or IAnonymousFunctionOperation))
        {
            scope = parent;
        }

        for (var current = use; current is not null; current = current.Parent)
        {
            if (current == scope)
            {
                return true;
            }
        }

        return false;
    }

    private void Collect(IOperation operation)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation { Symbol: var local, Initializer.Value: { } value }:
                Add(local, value, operation, isWhole: true);
                break;
            case ISimpleAssignmentOperation assignment:
                CollectAssignment(assignment.Target, assignment.Value, operation);
                break;
            case ICompoundAssignmentOperation or ICoalesceAssignmentOperation:
                var change = (IAssignmentOperation)operation;
                Add(Variable(change.Target), change.Value, operation, isWhole: false);
                break;
            case IDeconstructionAssignmentOperation deconstruction when Declared(deconstruction.Target) is ITupleOperation target:
                CollectTuple(target, deconstruction.Value, operation);
                break;
            case IForEachLoopOperation loop:
                Add(loop.LoopControlVariable is IVariableDeclaratorOperation declarator ? declarator.Symbol : null, loop.Collection, operation, isWhole: true);
                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref, Parent: { } call } argument:
                Add(Variable(Declared(argument.Value)), call, operation, argument.Parameter!.RefKind == RefKind.Out, isByReference: true);
                break;
            case IDeclarationPatternOperation { DeclaredSymbol: { } symbol }:
                Add(symbol, Matched(operation), operation, isWhole: true);
                break;
            case IRecursivePatternOperation { DeclaredSymbol: { } symbol }:
                Add(symbol, Matched(operation), operation, isWhole: true);
                break;
            case IInvocationOperation { Instance: { } receiver } invocation when Filled(receiver) is { } container:
                foreach (var argument in invocation.Arguments)
                {
                    Add(container, argument.Value, operation, isWhole: false);
                }

                break;
        }
    }

    private void CollectAssignment(IOperation target, IOperation value, IOperation place)
    {
        if (Variable(target) is { } variable)
        {
            Add(variable, value, place, isWhole: true);
        }
        else if (target is IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } receiver } && Filled(receiver) is { } container)
        {
            Add(container, value, place, isWhole: false);
        }
    }

    private void CollectTuple(ITupleOperation target, IOperation value, IOperation place)
    {
        for (var i = 0; i < target.Elements.Length; i++)
        {
            Add(Variable(Declared(target.Elements[i])), ValueSite.Unwrap(value) is ITupleOperation tuple && tuple.Elements.Length > i ? tuple.Elements[i] : null, place, isWhole: true);
        }
    }

    // The value that a declaration pattern looks at.
    private static IOperation? Matched(IOperation pattern)
    {
        var current = pattern.Parent;
        while (current is IBinaryPatternOperation or INegatedPatternOperation)
        {
            current = current.Parent;
        }

        return current switch
        {
            IIsPatternOperation test => test.Value,
            IPropertySubpatternOperation { Member: var member } => member,
            ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation @switch } => @switch.Value,
            IPatternCaseClauseOperation { Parent.Parent: ISwitchOperation @switch } => @switch.Value,
            _ => null,
        };
    }

    // The local collection or string builder that a call fills.
    private static ISymbol? Filled(IOperation receiver)
    {
        while (receiver is IInvocationOperation { Instance: { } inner, TargetMethod.ContainingType.Name: "StringBuilder" })
        {
            receiver = inner;
        }

        return receiver is ILocalReferenceOperation { Local: var local } && (local.Type.Name == "StringBuilder" || TextTypes.IsCollection(local.Type)) ? local : null;
    }

    private static IOperation Declared(IOperation target) => target is IDeclarationExpressionOperation declaration ? declaration.Expression : target;

    private static ISymbol? Variable(IOperation? target) => target switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    private void Add(ISymbol? symbol, IOperation? value, IOperation place, bool isWhole, bool isByReference = false)
    {
        if (symbol is not null)
        {
            if (!_definitions.TryGetValue(symbol, out var list))
            {
                _definitions[symbol] = list = [];
            }

            list.Add(new Definition(value, place, isWhole, isByReference));
        }
    }
}

/// <summary>One place where a variable gets a value.</summary>
/// <param name="Value">The value, or the call that fills an out or ref argument; null where nothing tells.</param>
/// <param name="Place">Where that happens.</param>
/// <param name="IsWhole">Whether the variable holds nothing else afterwards.</param>
/// <param name="IsByReference">Whether <paramref name="Value"/> is a call that fills an argument.</param>
internal readonly record struct Definition(IOperation? Value, IOperation Place, bool IsWhole, bool IsByReference);
