using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;

namespace Serverless.Analyzers.Flow;

/// <summary>Tells values that code uses for nothing but logs and measurements.</summary>
internal sealed class LoggedValues(CatalogSymbols catalog)
{
    // Locals of locals of locals: more than anybody writes.
    private const int MaxDepth = 4;

    private readonly LogSinks _sinks = new(catalog);

    /// <summary>Whether a value ends in logs, metrics or traces only, directly or by way of locals.</summary>
    public bool IsOnlyLogged(IOperation value) => IsOnlyLogged(value, 0);

    private bool IsOnlyLogged(IOperation value, int depth)
    {
        for (var (child, parent) = (value, value.Parent); parent is not null; (child, parent) = (parent, parent.Parent))
        {
            switch (parent)
            {
                case IConversionOperation or IParenthesizedOperation or IInterpolationOperation or IInterpolatedStringOperation or IInterpolatedStringHandlerCreationOperation:
                case IArrayInitializerOperation or IArrayCreationOperation or IConditionalAccessOperation or IVariableInitializerOperation:
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract or BinaryOperatorKind.Divide or BinaryOperatorKind.Multiply }:
                case IPropertyReferenceOperation property when property.Instance == child:
                    break;
                case IInvocationOperation call when (call.Instance == child || child is IArgumentOperation) && IsOfTheFramework(call):
                    break;
                case IArgumentOperation { Parent: { } receiver }:
                    if (IsLog(receiver))
                    {
                        return true;
                    }

                    if (receiver is not IInvocationOperation taker || !IsOfTheFramework(taker))
                    {
                        return false;
                    }

                    break;
                case IVariableDeclaratorOperation declarator:
                    return depth < MaxDepth && AreOnlyLogged(declarator, depth);
                default:
                    return false;
            }
        }

        return false;
    }

    private bool AreOnlyLogged(IVariableDeclaratorOperation declarator, int depth)
    {
        IOperation root = declarator;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        var references = root.Descendants().OfType<ILocalReferenceOperation>()
            .Where(reference => SymbolEqualityComparer.Default.Equals(reference.Local, declarator.Symbol)).ToList();
        return references.Count > 0 && references.All(reference => IsOnlyLogged(reference, depth + 1));
    }

    private bool IsLog(IOperation taker) =>
        _sinks.Of(taker).Any()
        || (taker is IInvocationOperation { TargetMethod.ContainingType: { } type } && catalog.Is(type, ApiRole.Measurement));

    // Text and time that is put together: the result is the value in another form.
    private static bool IsOfTheFramework(IInvocationOperation call) =>
        call.TargetMethod.ContainingType is
        {
            SpecialType: SpecialType.System_String or SpecialType.System_DateTime or SpecialType.System_Object or (>= SpecialType.System_SByte and <= SpecialType.System_Double),
        }
        or { Name: "TimeSpan" or "DateTimeOffset" or "Guid" or "Math", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };
}
