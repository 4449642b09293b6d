using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;

namespace Serverless.Analyzers.Flow;

/// <summary>Where a value that must not be disclosed comes from.</summary>
/// <param name="Name">What the user calls it.</param>
/// <param name="Source">What it was read from, where that is known.</param>
/// <param name="Kind">What kind of value it is.</param>
internal sealed record ValueOrigin(string Name, string? Source, string? Kind = null);

/// <summary>
/// Follows a value back to its origin within one body: through locals, patterns, branches, awaits, text building and the
/// calls that the catalog says pass a value through. What an origin is, the derived class says.
/// </summary>
internal abstract class OriginFinder(CatalogSymbols catalog)
{
    private const int MaxDepth = 24;

    /// <summary>What each referenced API is.</summary>
    protected CatalogSymbols Catalog { get; } = catalog;

    /// <summary>The origin of <paramref name="value"/>, or null where none is known.</summary>
    public ValueOrigin? Find(IOperation value) => Find(value, 0);

    /// <summary>The origin that a value is by itself, whatever it was made of; null to look further.</summary>
    protected abstract ValueOrigin? Judge(IOperation value);

    /// <summary>Whether a value is known to disclose nothing, whatever it was made of.</summary>
    protected virtual bool IsHarmless(IOperation value) => value.ConstantValue.HasValue || !TextTypes.CanCarryText(value.Type);

    /// <summary>Whether a variable that was given this value holds nothing that its own name could tell about.</summary>
    protected virtual bool Clears(IOperation definition) => IsHarmless(definition);

    /// <summary>What a value stands for when its local, conversions and conditional accesses are seen through.</summary>
    protected static IOperation Resolve(IOperation value)
    {
        for (var depth = 0; depth < MaxDepth; depth++)
        {
            var next = value switch
            {
                IConversionOperation conversion => conversion.Operand,
                IParenthesizedOperation parenthesized => parenthesized.Operand,
                IAwaitOperation awaited => awaited.Operation,
                IConditionalAccessOperation access => access.WhenNotNull,
                IConditionalAccessInstanceOperation instance => Accessed(instance),
                ILocalReferenceOperation local when LocalDefinitions.Before(local.Local, local) is [{ IsByReference: false, Value: { } only }] => only,
                IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } task } => task,
                _ => null,
            };
            if (next is null)
            {
                return value;
            }

            value = next;
        }

        return value;
    }

    private ValueOrigin? Find(IOperation? value, int depth)
    {
        if (value is null || depth > MaxDepth || IsHarmless(value))
        {
            return null;
        }

        depth++;
        switch (value)
        {
            case ILocalReferenceOperation local:
                return FindVariable(local.Local, local, depth);
            case IParameterReferenceOperation parameter:
                return FindVariable(parameter.Parameter, parameter, depth);
            case IMemberReferenceOperation or IInvocationOperation when Judge(value) is { } origin:
                return origin;
            case IConversionOperation conversion:
                return Find(conversion.Operand, depth);
            case IParenthesizedOperation parenthesized:
                return Find(parenthesized.Operand, depth);
            case IAwaitOperation awaited:
                return Find(awaited.Operation, depth);
            case IConditionalOperation conditional:
                return Find(conditional.WhenTrue, depth) ?? Find(conditional.WhenFalse, depth);
            case ICoalesceOperation coalesce:
                return Find(coalesce.Value, depth) ?? Find(coalesce.WhenNull, depth);
            case ISwitchExpressionOperation @switch:
                return FindAny(@switch.Arms.Select(arm => arm.Value), depth);
            case IConditionalAccessOperation access:
                return Find(access.WhenNotNull, depth);
            case IConditionalAccessInstanceOperation instance:
                return Find(Accessed(instance), depth);
            case IAssignmentOperation assignment:
                return Find(assignment.Value, depth);
            case IArrayElementReferenceOperation element:
                return Find(element.ArrayReference, depth);
            case IImplicitIndexerReferenceOperation indexer:
                return Find(indexer.Instance, depth);
            case IPropertyReferenceOperation property:
                return PassesReceiver(property.Property) ? Find(property.Instance, depth) : null;
            case IInvocationOperation invocation:
                return FindAny(Passed(invocation.TargetMethod, invocation.Instance, invocation.Arguments), depth);
            case IObjectCreationOperation { Constructor: { } constructor } creation:
                return FindAny(Passed(constructor, null, creation.Arguments), depth)
                    ?? (TextTypes.IsCollection(creation.Type) ? FindAny(Parts.Of(creation), depth) : null);
            default:
                return FindAny(Parts.Of(value), depth);
        }
    }

    private ValueOrigin? FindAny(IEnumerable<IOperation> values, int depth)
    {
        foreach (var value in values)
        {
            if (Find(value, depth) is { } origin)
            {
                return origin;
            }
        }

        return null;
    }

    private ValueOrigin? FindVariable(ISymbol variable, IOperation use, int depth)
    {
        var definitions = LocalDefinitions.Before(variable, use);
        if (definitions.Count > 0 && definitions.Any(definition => definition.IsWhole) && definitions.All(definition => definition is { IsByReference: false, Value: { } value } && Clears(ValueSite.Unwrap(value))))
        {
            return null;
        }

        if (Judge(use) is { } origin)
        {
            return origin;
        }

        foreach (var definition in definitions)
        {
            if ((definition.IsByReference ? Judge(definition.Value!) : Find(definition.Value, depth)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private bool PassesReceiver(ISymbol member) => Catalog.Is(member, ApiRole.PassThrough);

    private IEnumerable<IOperation> Passed(IMethodSymbol method, IOperation? receiver, System.Collections.Immutable.ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var row in Catalog.Of(method, ApiRole.PassThrough))
        {
            if (row.Argument is null && receiver is not null)
            {
                yield return receiver;
            }

            if (row.Hint == "this")
            {
                continue;
            }

            foreach (var argument in arguments)
            {
                if (row.Argument is null || row.Argument == argument.Parameter?.Name)
                {
                    foreach (var value in Parts.OfArgument(argument))
                    {
                        yield return value;
                    }
                }
            }
        }
    }

    /// <summary>The value whose member a conditional access reads.</summary>
    private static IOperation? Accessed(IConditionalAccessInstanceOperation instance)
    {
        for (IOperation current = instance; current.Parent is { } parent; current = parent)
        {
            if (parent is IConditionalAccessOperation access && access.WhenNotNull == current)
            {
                return access.Operation;
            }
        }

        return null;
    }
}
