using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Serverless.Analyzers.Flow.Access;

/// <summary>
/// Finds where values were made: through locals, fields, properties, what methods of the project return, and the
/// arguments of the calls that one function makes. It knows no order of statements: every value a name is given counts.
/// </summary>
internal sealed class ValueOrigins(MemberValues members, Callees callees, Func<IMethodSymbol, IEnumerable<IOperation>> callsOf)
{
    private const int MaxDepth = 12;
    private const int MaxOrigins = 8;

    /// <summary>The places where a value may have been made; the value itself where nothing more is known.</summary>
    public IReadOnlyList<IOperation> Of(IOperation value)
    {
        var found = new List<IOperation>();
        Follow(value, 0, [], found);
        return found;
    }

    /// <summary>The value under conversions, awaits and what waits for tasks.</summary>
    public static IOperation Unwrap(IOperation value)
    {
        while (true)
        {
            var inner = ValueSite.Unwrap(value) switch
            {
                IAwaitOperation await => await.Operation,
                IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "GetAwaiter" or "GetResult" or "AsTask", Instance: { } task } => task,
                IPropertyReferenceOperation { Property: { Name: "Result", ContainingType.Name: "Task" or "ValueTask" }, Instance: { } task } => task,
                IInvocationOperation { TargetMethod: { Name: "FromResult", ContainingType.Name: "Task" or "ValueTask" }, Arguments: [var result] } => result.Value,
                ISimpleAssignmentOperation assignment => assignment.Value,
                ICoalesceAssignmentOperation assignment => assignment.Value,
                IConditionalAccessOperation access => access.WhenNotNull,
                var other when !ReferenceEquals(other, value) => other,
                _ => null,
            };
            if (inner is null)
            {
                return value;
            }

            value = inner;
        }
    }

    private void Follow(IOperation value, int depth, HashSet<SyntaxNode> seen, List<IOperation> found)
    {
        value = Unwrap(value);
        if (found.Count >= MaxOrigins || value is IThrowOperation)
        {
            return;
        }

        var before = found.Count;
        if (depth < MaxDepth && !value.ConstantValue.HasValue && seen.Add(value.Syntax))
        {
            switch (value)
            {
                // What stands behind ?? is for the case that there is nothing.
                case ICoalesceOperation coalesce:
                    Follow(coalesce.Value, depth + 1, seen, found);
                    if (found.Count == before || (found.Count == before + 1 && found[before].ConstantValue is { HasValue: true, Value: null }))
                    {
                        Follow(coalesce.WhenNull, depth + 1, seen, found);
                    }

                    return;
                case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                    Follow(conditional.WhenTrue, depth + 1, seen, found);
                    Follow(whenFalse, depth + 1, seen, found);
                    return;
                case ISwitchExpressionOperation choice:
                    foreach (var arm in choice.Arms)
                    {
                        Follow(arm.Value, depth + 1, seen, found);
                    }

                    return;
            }

            foreach (var source in SourcesOf(value))
            {
                Follow(source, depth + 1, seen, found);
            }
        }

        if (found.Count == before && value.ConstantValue is not { HasValue: true, Value: null })
        {
            found.Add(value);
        }
    }

    private IEnumerable<IOperation> SourcesOf(IOperation value) => value switch
    {
        ILocalReferenceOperation local => Written(local),
        IParameterReferenceOperation parameter => Given(parameter.Parameter),
        IFieldReferenceOperation field => members.Of(field.Field),
        IPropertyReferenceOperation { Property.IsIndexer: false } property when IsOwn(property) => members.Of(property.Property),
        IInvocationOperation call => members.Of(call.TargetMethod) is { Count: > 0 } returned ? returned
            : callees.ImplementationsOf(call.TargetMethod) is [var only] ? members.Of(only) : [],
        _ => [],
    };

    // Another object's property that anybody may set holds more than its type gives it.
    private static bool IsOwn(IPropertyReferenceOperation property) =>
        property.Instance is null or IInstanceReferenceOperation || property.Property.SetMethod is not { DeclaredAccessibility: not (Accessibility.Private or Accessibility.Protected) };

    private static IEnumerable<IOperation> Written(ILocalReferenceOperation reference)
    {
        IOperation root = reference;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        foreach (var operation in root.Descendants())
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation declarator when Same(declarator.Symbol, reference.Local) && declarator.GetVariableInitializer() is { } initializer:
                    yield return initializer.Value;
                    break;
                case ISimpleAssignmentOperation { Target: ILocalReferenceOperation local } assignment when Same(local.Local, reference.Local):
                    yield return assignment.Value;
                    break;
            }
        }
    }

    private IEnumerable<IOperation> Given(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol method)
        {
            yield break;
        }

        foreach (var call in callsOf(method.OriginalDefinition))
        {
            foreach (var argument in ArgumentsOf(call))
            {
                if (argument.Parameter?.Ordinal == parameter.Ordinal)
                {
                    yield return argument.Value;
                }
            }
        }
    }

    /// <summary>The arguments of a call or creation.</summary>
    public static IEnumerable<IArgumentOperation> ArgumentsOf(IOperation call) => call switch
    {
        IInvocationOperation invocation => invocation.Arguments,
        IObjectCreationOperation creation => creation.Arguments,
        _ => Enumerable.Empty<IArgumentOperation>(),
    };

    private static bool Same(ISymbol first, ISymbol second) => SymbolEqualityComparer.Default.Equals(first, second);
}
