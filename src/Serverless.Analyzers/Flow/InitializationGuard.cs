using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Serverless.Analyzers.Flow;

/// <summary>
/// Tells writes that fill state once, or refresh what was filled: behind a check that the state is missing, empty, stale,
/// or that a latch has not been set.
/// </summary>
internal static class InitializationGuard
{
    private static readonly HashSet<string> s_lookups = new(StringComparer.Ordinal)
    {
        "TryGetValue", "ContainsKey", "Contains", "Any", "IsNullOrEmpty", "IsNullOrWhiteSpace", "ReferenceEquals", "Equals",
    };

    /// <summary>Whether a check of <paramref name="state"/>, or of a field that is set with it, guards <paramref name="write"/>.</summary>
    public static bool Covers(IOperation write, ISymbol state)
    {
        // state = state ?? Make(); state = state is null ? Make() : state;
        if (write is ISimpleAssignmentOperation { Value: { } value }
            && ValueSite.Unwrap(value) switch
            {
                ICoalesceOperation coalesce => Refers(coalesce.Value, state),
                IConditionalOperation conditional => Asks(conditional.Condition, state, write),
                _ => false,
            })
        {
            return true;
        }

        for (var (child, parent) = (write, write.Parent); parent is not null; (child, parent) = (parent, parent.Parent))
        {
            var isGuarded = parent switch
            {
                IConditionalOperation conditional => child != conditional.Condition && Asks(conditional.Condition, state, child),
                ICoalesceOperation coalesce => child == coalesce.WhenNull && Refers(coalesce.Value, state),
                IBlockOperation block => block.Operations.TakeWhile(statement => statement != child)
                    .Any(statement => statement is IConditionalOperation { WhenFalse: null } guard && Leaves(guard.WhenTrue) && Asks(guard.Condition, state, block)),
                _ => false,
            };
            if (isGuarded)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Leaves(IOperation statement) => statement switch
    {
        IReturnOperation or IBranchOperation or IThrowOperation => true,
        IExpressionStatementOperation { Operation: IThrowOperation } => true,
        IBlockOperation { Operations.Length: > 0 } block => Leaves(block.Operations[^1]),
        _ => false,
    };

    // Whether a condition asks for the state, for what was read from it, or for another field that the guarded code sets as well.
    private static bool Asks(IOperation condition, ISymbol state, IOperation guarded) => condition.DescendantsAndSelf().Any(part => part switch
    {
        ILocalReferenceOperation local => IsQuestion(local) && (SymbolEqualityComparer.Default.Equals(local.Local, state) || IsReadFrom(local, state)),
        IParameterReferenceOperation parameter => SymbolEqualityComparer.Default.Equals(parameter.Parameter, state) && IsQuestion(parameter),
        IFieldReferenceOperation or IPropertyReferenceOperation when ((IMemberReferenceOperation)part).Member is { } member =>
            IsQuestion(part) && (SymbolEqualityComparer.Default.Equals(member, state) || IsSetIn(guarded, member)),
        _ => false,
    });

    private static bool IsReadFrom(ILocalReferenceOperation local, ISymbol state)
    {
        IOperation root = local;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return root.Descendants().Any(part => part is IVariableDeclaratorOperation { Initializer.Value: { } value } declarator
            && SymbolEqualityComparer.Default.Equals(declarator.Symbol, local.Local) && Refers(value, state));
    }

    private static bool Refers(IOperation value, ISymbol state) =>
        value.DescendantsAndSelf().Any(part => part is IMemberReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Member, state));

    private static bool IsSetIn(IOperation guarded, ISymbol member) =>
        guarded.DescendantsAndSelf().Any(part => part is IAssignmentOperation { Target: IMemberReferenceOperation target } && SymbolEqualityComparer.Default.Equals(target.Member, member));

    // Whether a reference is asked for being there, being set or being stale; 'is it the same as this caller's?' is no such question.
    private static bool IsQuestion(IOperation reference)
    {
        var asked = reference;
        while (asked.Parent is IConversionOperation or IParenthesizedOperation || asked.Parent is IMemberReferenceOperation member && member.Instance == asked)
        {
            asked = asked.Parent;
        }

        return asked.Parent switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } equality => equality.LeftOperand.ConstantValue.HasValue || equality.RightOperand.ConstantValue.HasValue || IsDefault(equality),
            IBinaryOperation => true,
            IUnaryOperation or IIsPatternOperation or IIsTypeOperation or IConditionalOperation => true,
            IInvocationOperation call => s_lookups.Contains(call.TargetMethod.Name),
            IArgumentOperation { Parent: IInvocationOperation call } argument => s_lookups.Contains(call.TargetMethod.Name) || AsksOnlyOf(argument, call),
            IConditionalAccessOperation => true,
            _ => asked.Type?.SpecialType == SpecialType.System_Boolean,
        };
    }

    // if (state.IsMissing())
    private static bool AsksOnlyOf(IArgumentOperation argument, IInvocationOperation call) =>
        call is { Instance: null, Type.SpecialType: SpecialType.System_Boolean }
        && call.Arguments.All(other => other == argument || other.Value.ConstantValue.HasValue);

    private static bool IsDefault(IBinaryOperation equality) =>
        ValueSite.Unwrap(equality.LeftOperand) is IDefaultValueOperation || ValueSite.Unwrap(equality.RightOperand) is IDefaultValueOperation
        || equality.LeftOperand.Type?.SpecialType == SpecialType.System_DateTime || equality.LeftOperand.Type?.Name == "DateTimeOffset";
}
