using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Serverless.Analyzers.Flow;

/// <summary>One place where a value is handed to a member: an assignment, an initialiser, an argument, a dictionary entry.</summary>
/// <param name="Member">The property, field or event that takes it, or the method or constructor called.</param>
/// <param name="Parameter">The parameter that takes it; null for properties, fields and events.</param>
/// <param name="Key">The constant key, where the value is an entry of a dictionary that <paramref name="Member"/> holds.</param>
/// <param name="Value">The value, without conversions.</param>
/// <param name="Syntax">The whole assignment or argument, for the location of a finding.</param>
internal readonly record struct ValueSite(ISymbol Member, IParameterSymbol? Parameter, string? Key, IOperation Value, SyntaxNode Syntax)
{
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
        // config["key"] = value, and the same inside an initialiser: { Attributes = { ["key"] = value } }
        IPropertyReferenceOperation { Property.IsIndexer: true, Arguments.Length: 1 } indexer when HolderOf(indexer.Instance) is { } holder =>
            new ValueSite(holder, null, indexer.Arguments[0].Value.ConstantValue.Value as string, Unwrap(assignment.Value), assignment.Syntax),
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
        if (member is null || arguments.IsDefaultOrEmpty)
        {
            yield break;
        }

        // A collection initialiser's { "key", value } is a call of Add.
        if (arguments.Length == 2 && member.Name is "Add" or "TryAdd" && call is IInvocationOperation { Instance: { } receiver } && HolderOf(receiver) is { } holder
            && arguments[0].Value.ConstantValue.Value is string key)
        {
            yield return new ValueSite(holder, null, key, Unwrap(arguments[1].Value), call.Syntax);
        }

        foreach (var argument in arguments)
        {
            if (argument is { ArgumentKind: not ArgumentKind.DefaultValue, Parameter: { } parameter })
            {
                yield return new ValueSite(member, parameter, null, Unwrap(argument.Value), argument.Syntax);
            }
        }
    }

    // The property or field that holds the dictionary an entry is added to.
    private static ISymbol? HolderOf(IOperation? receiver) => receiver switch
    {
        IMemberReferenceOperation member => member.Member,
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } implicitReceiver => InitializedMember(implicitReceiver),
        _ => null,
    };

    private static ISymbol? InitializedMember(IOperation operation)
    {
        for (var current = operation.Parent; current is not null; current = current.Parent)
        {
            switch (current)
            {
                case IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation member }:
                    return member.Member;
                case IObjectCreationOperation creation:
                    return Assigned(creation);
            }
        }

        return null;
    }

    private static ISymbol? Assigned(IOperation creation)
    {
        var parent = creation.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation)
        {
            parent = parent.Parent;
        }

        return parent is ISimpleAssignmentOperation { Target: IMemberReferenceOperation member } ? member.Member : null;
    }
}
