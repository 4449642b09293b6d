using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Serverless.Analyzers.Flow;

/// <summary>
/// One place where a value is handed to a member: an assignment, an initialiser, an argument, an element or dictionary
/// entry; or a call as such, whatever its arguments.
/// </summary>
/// <param name="Member">The property, field or event that takes it, or the method or constructor called.</param>
/// <param name="Parameter">The parameter that takes it; null for properties, fields and events, and for a call as such.</param>
/// <param name="Key">The constant key, where the value is an entry of a dictionary that <paramref name="Member"/> or the parameter takes.</param>
/// <param name="Value">The value, without conversions; the call itself for a call as such.</param>
/// <param name="Syntax">The whole assignment, argument or call, for the location of a finding.</param>
internal readonly record struct ValueSite(ISymbol Member, IParameterSymbol? Parameter, string? Key, IOperation Value, SyntaxNode Syntax)
{
    /// <summary>Whether the site is a call as such.</summary>
    public bool IsCall => Parameter is null && Key is null && Member is IMethodSymbol;

    /// <summary>Calls <paramref name="visit"/> for each site of the code being analysed.</summary>
    public static void Register(CompilationStartAnalysisContext context, Action<OperationAnalysisContext, ValueSite> visit)
    {
        context.RegisterOperationAction(
            operation =>
            {
                if (FromAssignment((IAssignmentOperation)operation.Operation) is { } site)
                {
                    visit(operation, site);
                }
            },
            OperationKind.SimpleAssignment,
            OperationKind.CompoundAssignment,
            OperationKind.CoalesceAssignment);
        context.RegisterOperationAction(
            operation =>
            {
                foreach (var site in FromArguments(operation.Operation))
                {
                    visit(operation, site);
                }
            },
            OperationKind.Invocation,
            OperationKind.ObjectCreation);
        context.RegisterOperationAction(
            operation =>
            {
                var assignment = (IEventAssignmentOperation)operation.Operation;
                if (assignment.Adds && assignment.EventReference is IEventReferenceOperation reference)
                {
                    visit(operation, new ValueSite(reference.Event, null, null, Unwrap(assignment.HandlerValue), assignment.Syntax));
                }
            },
            OperationKind.EventAssignment);
    }

    /// <summary>The value under conversions, parentheses and delegate creations.</summary>
    public static IOperation Unwrap(IOperation value) => value switch
    {
        IConversionOperation { OperatorMethod: null } conversion => Unwrap(conversion.Operand),
        IParenthesizedOperation parenthesized => Unwrap(parenthesized.Operand),
        IDelegateCreationOperation creation => Unwrap(creation.Target),
        _ => value,
    };

    private static ValueSite? FromAssignment(IAssignmentOperation assignment) => assignment.Target switch
    {
        // 'setting &= ~flag' and 'callback -= handler' take away; only '|=' and '+=' give.
        _ when assignment is ICompoundAssignmentOperation { OperatorKind: not (BinaryOperatorKind.Or or BinaryOperatorKind.Add) } => null,

        // config["key"] = value, and the same inside an initialiser: { Attributes = { ["key"] = value } }
        IPropertyReferenceOperation { Property.IsIndexer: true, Arguments.Length: 1 } indexer =>
            HolderOf(indexer.Instance) is { Member: { } holder } taker && KeyOf(indexer.Arguments[0]) is { } key
                ? new ValueSite(holder, taker.Parameter, key, Unwrap(assignment.Value), assignment.Syntax)
                : null,
        IMemberReferenceOperation member => new ValueSite(member.Member, null, null, Unwrap(assignment.Value), assignment.Syntax),
        _ => null,
    };

    private static IEnumerable<ValueSite> FromArguments(IOperation call)
    {
        var (member, arguments) = call switch
        {
            IInvocationOperation invocation => ((IMethodSymbol?)invocation.TargetMethod, invocation.Arguments),
            IObjectCreationOperation creation => (creation.Constructor, creation.Arguments),
            _ => default,
        };
        if (member is null)
        {
            yield break;
        }

        yield return new ValueSite(member, null, null, call, call.Syntax);

        // A collection initialiser's { "key", value } is a call of Add.
        if (member.Name is "Add" or "TryAdd" && arguments.Length is 1 or 2 && call is IInvocationOperation { Instance: { } receiver }
            && HolderOf(receiver) is { Member: { } holder } taker && (arguments.Length == 1 || KeyOf(arguments[0]) is not null))
        {
            yield return new ValueSite(holder, taker.Parameter, arguments.Length == 1 ? null : KeyOf(arguments[0]), Unwrap(arguments[^1].Value), call.Syntax);
        }

        foreach (var argument in arguments)
        {
            if (argument is { ArgumentKind: not ArgumentKind.DefaultValue, Parameter: { } parameter })
            {
                yield return new ValueSite(member, parameter, null, Unwrap(argument.Value), argument.Syntax);
            }
        }
    }

    /// <summary>The key an argument names: a constant, or a member of a class of string constants such as <c>QueueAttributeName</c>; null for any other.</summary>
    public static string? KeyOf(IArgumentOperation argument) =>
        argument.Value.ConstantValue is { HasValue: true, Value: string key } ? key
        : argument.Value is IConversionOperation { OperatorMethod: not null } conversion
            && Unwrap(conversion.Operand) is IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field } ? field.Name
        : null;

    // The property or field that holds the collection an entry is added to, or the call and parameter that take it.
    private static (ISymbol? Member, IParameterSymbol? Parameter) HolderOf(IOperation? receiver) => receiver switch
    {
        IMemberReferenceOperation member => (member.Member, null),
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } implicitReceiver => Initialized(implicitReceiver),
        _ => default,
    };

    private static (ISymbol? Member, IParameterSymbol? Parameter) Initialized(IOperation operation)
    {
        for (var current = operation.Parent; current is not null; current = current.Parent)
        {
            switch (current)
            {
                case IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation member }:
                    return (member.Member, null);
                case IObjectCreationOperation creation:
                    return Taker(creation);
            }
        }

        return default;
    }

    private static (ISymbol? Member, IParameterSymbol? Parameter) Taker(IOperation creation)
    {
        var parent = creation.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation)
        {
            parent = parent.Parent;
        }

        return parent switch
        {
            ISimpleAssignmentOperation { Target: IMemberReferenceOperation member } => (member.Member, null),
            IArgumentOperation { Parameter: { } parameter } => (parameter.ContainingSymbol, parameter),
            _ => default,
        };
    }
}
