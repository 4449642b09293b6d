using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow.Core;

namespace Serverless.Analyzers.Flow.Engine;

/// <content>Numbers that the sender chose: what is computed of them, what bounds them, and where they are sizes.</content>
internal sealed partial class BodyAnalysis
{
    // Members of library types that measure what is there, or that the host counts.
    private static readonly HashSet<string> s_measures = new(StringComparer.Ordinal)
    {
        "Length", "LongLength", "Count", "Capacity", "ContentLength", "Position", "Size", "Rank", "Port", "DeliveryCount", "DequeueCount", "RetryCount",
    };

    // A remainder is smaller than the divisor, and a mask lets no more through than it has.
    private static FlowValue Computed(BinaryOperatorKind kind, FlowValue left, FlowValue right) => kind switch
    {
        BinaryOperatorKind.Remainder => right,
        BinaryOperatorKind.And => Lesser([left, right]),
        BinaryOperatorKind.Divide or BinaryOperatorKind.RightShift => left,
        _ => Together(left, right),
    };

    private static bool IsLesser(IMethodSymbol method) => method is { Name: "Min", IsStatic: true, Parameters.Length: 2 } && FlowTypes.IsCount(method.ContainingType.SpecialType == SpecialType.None ? method.ReturnType : method.ContainingType) && !method.IsGenericMethod;

    // The lesser of two numbers is bounded where one of them is.
    private static FlowValue Lesser(IReadOnlyList<FlowValue> values) =>
        values.Any(static value => value.Labels.All(static label => !label.Harms(SinkKinds.Size))) ? FlowValue.Harmless : values.Aggregate(static (first, second) => first.Join(second));

    // What int.TryParse makes its number of.
    private FlowValue Parsed(IMethodSymbol method, FlowValue[] values)
    {
        var parsed = FlowValue.Empty;
        foreach (var row in _context.Catalog.Of(method, ApiRole.PassThrough))
        {
            parsed = row.Argument is null ? parsed : parsed.Join(Given(method, FlowValue.Empty, values, row.Argument));
        }

        return parsed;
    }

    // A length, or a number that its declaration limits.
    private static bool IsLimited(ISymbol member, ITypeSymbol? type) =>
        FlowTypes.IsCount(type)
        && ((member.DeclaringSyntaxReferences.IsEmpty && s_measures.Contains(member.Name))
            || member.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "RangeAttribute", ContainingNamespace.Name: "DataAnnotations" }));

    private void NarrowBound(IBinaryOperation comparison, bool outcome, FlowState state)
    {
        var isLess = comparison.OperatorKind is BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual;
        var (lesser, greater) = isLess == outcome ? (comparison.LeftOperand, comparison.RightOperand) : (comparison.RightOperand, comparison.LeftOperand);
        if (FlowTypes.IsCount(lesser.Type) && Written(greater).Labels.All(static label => !label.Harms(SinkKinds.Size)))
        {
            Validate(lesser, SinkKinds.Size, state);
        }
    }

    private static bool IsUpperBound(IPatternOperation pattern, bool outcome) => pattern switch
    {
        IRelationalPatternOperation relational => relational.OperatorKind is BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual == outcome,
        INegatedPatternOperation negated => IsUpperBound(negated.Pattern, !outcome),
        IConstantPatternOperation => outcome,
        IBinaryPatternOperation both when both.OperatorKind == BinaryOperatorKind.And == outcome => IsUpperBound(both.LeftPattern, outcome) || IsUpperBound(both.RightPattern, outcome),
        IBinaryPatternOperation either => IsUpperBound(either.LeftPattern, outcome) && IsUpperBound(either.RightPattern, outcome),
        _ => false,
    };

    // new byte[length]
    private void MeasureArray(IArrayCreationOperation array)
    {
        foreach (var size in array.DimensionSizes)
        {
            var value = Evaluate(size);
            if (array.Initializer is null && array.Type is IArrayTypeSymbol { ElementType: var element })
            {
                Arrive(_context.Sinks.OfSize(size.Syntax, $"new {element.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}[]"), value);
            }
        }
    }

    // for (…; i < count; …): a condition with a second part ends the loop some other way.
    private void MeasureLoop(IOperation condition)
    {
        if (condition is not IBinaryOperation comparison || LoopOf(comparison.Syntax) is not { } loop)
        {
            return;
        }

        var bound = comparison.OperatorKind switch
        {
            BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual => comparison.RightOperand,
            BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual when loop == "for" => comparison.LeftOperand,
            _ => null,
        };
        if (bound is not null)
        {
            Arrive(_context.Sinks.OfSize(bound.Syntax, loop), Written(bound));
        }
    }

    private static string? LoopOf(SyntaxNode condition) => condition.Parent switch
    {
        ForStatementSyntax loop when loop.Condition == condition => "for",
        WhileStatementSyntax loop when loop.Condition == condition => "while",
        DoStatementSyntax loop when loop.Condition == condition => "do",
        _ => null,
    };

    // The value of an expression that was evaluated.
    private FlowValue Written(IOperation operation) => !operation.ConstantValue.HasValue && _written.TryGetValue(operation.Syntax, out var value) ? value : FlowValue.Empty;
}
