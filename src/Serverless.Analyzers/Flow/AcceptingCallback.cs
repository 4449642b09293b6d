using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Serverless.Analyzers.Flow;

/// <summary>Callbacks that decide whether something is trusted, and trust everything.</summary>
internal static class AcceptingCallback
{
    private const string AcceptsAny = "DangerousAcceptAnyServerCertificateValidator";

    /// <summary>Whether a delegate, or the method behind it, answers yes whatever it is asked.</summary>
    public static bool Is(IOperation callback, SemanticModels models, CancellationToken cancellationToken)
    {
        switch (Origin.Of(callback, models, cancellationToken))
        {
            case IPropertyReferenceOperation { Property: { IsStatic: true, Name: AcceptsAny } }:
                return true;
            case IAnonymousFunctionOperation function:
                return ReturnsTrue(function.Body);
            case IMethodReferenceOperation { Method.DeclaringSyntaxReferences: [var reference] }:
                return models.Operation(reference.GetSyntax(cancellationToken), cancellationToken) switch
                {
                    IMethodBodyOperation method => ReturnsTrue(method.BlockBody ?? method.ExpressionBody),
                    ILocalFunctionOperation local => ReturnsTrue(local.Body),
                    _ => false,
                };
            default:
                return false;
        }
    }

    // Every return is the constant true, and nothing in between can refuse: neither a throw nor a check of the project's own.
    private static bool ReturnsTrue(IBlockOperation? body)
    {
        if (body is null)
        {
            return false;
        }

        var returns = 0;
        foreach (var operation in Within(body))
        {
            switch (operation)
            {
                case IReturnOperation { ReturnedValue: { } value }:
                    if (value.ConstantValue is not { HasValue: true, Value: true } || DevelopmentGuard.Covers(operation))
                    {
                        return false;
                    }

                    returns++;
                    break;
                case IThrowOperation:
                case IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: false }:
                    return false;
            }
        }

        return returns > 0;
    }

    private static IEnumerable<IOperation> Within(IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
        {
            if (child is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                continue;
            }

            yield return child;
            foreach (var descendant in Within(child))
            {
                yield return descendant;
            }
        }
    }
}
