using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow.Core;
using Serverless.Analyzers.Functions;

namespace Serverless.Analyzers.Flow.Engine;

/// <summary>
/// Tells which values bring a whole request, message or object with a secret member into the text made of them.
/// </summary>
internal sealed class ObjectText(CatalogSymbols catalog)
{
    /// <summary>The text of sources that are a whole message or stream record, which is worth a suggestion only.</summary>
    public const string Message = "message";

    private const int MemberDepth = 2;

    /// <summary>What a value brings into text that is made of it: its kind, what it is called, and what it is; null where that is nothing to care about.</summary>
    /// <param name="value">The value as it is written.</param>
    /// <param name="hasMembers">Whether its members are written too.</param>
    /// <param name="hasElements">Whether the elements of a collection are written too.</param>
    public FlowSource? Written(IOperation value, bool hasMembers, bool hasElements)
    {
        value = ValueSite.Unwrap(value);
        if (value.Type is not { } type || value.ConstantValue.HasValue)
        {
            return null;
        }

        if (Payload(value) is { } payload && (hasMembers || TextTypes.IsWritten(type, hasElements)))
        {
            return payload;
        }

        // A value made in place is judged by its parts.
        return value is IAnonymousObjectCreationOperation or IArrayCreationOperation || TextTypes.IsText(type) ? null
            : hasMembers ? WithSecretMember(value, type, recordsOnly: false)
            : type.IsRecord && !TextTypes.HasOwnToString(type) ? WithSecretMember(value, type, recordsOnly: true) : null;
    }

    /// <summary>The whole request, body or message that a value read in place is; null where it is none.</summary>
    public FlowSource? Payload(IOperation value)
    {
        ISymbol? member = value switch
        {
            IInvocationOperation call => call.TargetMethod,
            IMemberReferenceOperation reference => reference.Member,
            _ => null,
        };
        if (member is not null && catalog.Of(member, ApiRole.EventPayload).FirstOrDefault() is { } memberRow)
        {
            return Whole(value.Syntax, memberRow.Hint);
        }

        if (value is IParameterReferenceOperation { Parameter: { Type.SpecialType: SpecialType.System_String } parameter } && IsMessage(parameter))
        {
            return Whole(value.Syntax, Message);
        }

        return value is ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation
            && value.Type is INamedTypeSymbol type && catalog.Of(type, ApiRole.EventPayload).FirstOrDefault() is { } row ? Whole(value.Syntax, row.Hint) : null;
    }

    /// <summary>Whether a parameter is the text of a queue, topic or stream message.</summary>
    public bool IsMessage(IParameterSymbol parameter) => parameter.GetAttributes().Any(attribute =>
        attribute.AttributeClass is { } type && catalog.Of(type, ApiRole.Trigger).Any(row => row.Hint is nameof(TriggerKind.Queue) or nameof(TriggerKind.Message) or nameof(TriggerKind.Stream)));

    /// <summary>The source that a whole request or message is.</summary>
    public static FlowSource Whole(SyntaxNode syntax, string? kind) =>
        new(FlowKinds.Payload, $"The {kind ?? "event"} '{syntax}'", kind ?? "event", syntax, Position: syntax.SpanStart);

    private static FlowSource? WithSecretMember(IOperation value, ITypeSymbol type, bool recordsOnly) => SecretMember(type, MemberDepth, recordsOnly) is { } member
        ? new(FlowKinds.SecretObject, $"'{value.Syntax}', with its member '{member}',", "object", value.Syntax, Position: value.Syntax.SpanStart)
        : null;

    private static string? SecretMember(ITypeSymbol type, int depth, bool recordsOnly)
    {
        if (type is INamedTypeSymbol { TypeArguments: [.., var element] } && TextTypes.IsCollection(type))
        {
            return recordsOnly ? null : SecretMember(element, depth, recordsOnly);
        }

        if (type is IArrayTypeSymbol array)
        {
            return recordsOnly ? null : SecretMember(array.ElementType, depth, recordsOnly);
        }

        if (!type.Locations.Any(location => location.IsInSource) || (recordsOnly && !type.IsRecord))
        {
            return null;
        }

        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var property in current.GetMembers().OfType<IPropertySymbol>())
            {
                if (property is not { DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsIndexer: false, GetMethod: not null } || IsIgnored(property))
                {
                    continue;
                }

                if (TextTypes.IsText(property.Type) && SensitiveNames.IsSecret(property.Name))
                {
                    return property.Name;
                }

                if (depth > 1 && SecretMember(property.Type, depth - 1, recordsOnly) is { } inner)
                {
                    return property.Name + "." + inner;
                }
            }
        }

        return null;
    }

    private static bool IsIgnored(IPropertySymbol property) =>
        property.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "JsonIgnoreAttribute" or "NotLoggedAttribute" or "LogPropertyIgnoreAttribute" });
}
