using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Functions;

namespace Serverless.Analyzers.Flow;

/// <summary>
/// Tells which values bring a whole request, message or object with a secret member into the text made of them.
/// </summary>
internal sealed class SensitiveObjects(CatalogSymbols catalog) : OriginFinder(catalog)
{
    /// <summary>The kind of a whole message or stream record, which is worth a suggestion only.</summary>
    public const string Message = "message";

    private const int MemberDepth = 2;

    /// <summary>What <paramref name="logged"/> brings into the log, or null where that is nothing to care about.</summary>
    public ValueOrigin? Find(LoggedValue logged) =>
        Written(logged.Value, logged.HasMembers, logged.HasElements) ?? (TextTypes.IsWritten(logged.Value.Type, logged.HasElements) ? Find(logged.Value) : null);

    /// <inheritdoc/>
    protected override ValueOrigin? Judge(IOperation value)
    {
        if (value is IInvocationOperation { Arguments: [{ Value: var serialized }, ..] } call
            && Catalog.Of(call.TargetMethod, ApiRole.PassThrough).Any(row => row.Hint == "serialize"))
        {
            return Written(ValueSite.Unwrap(serialized), hasMembers: true, hasElements: true);
        }

        // What is built from a request or message as text, not one of its members.
        return value.Type is { SpecialType: SpecialType.System_String } or { Name: "Stream" or "BinaryData" or "Task" or "ValueTask" } ? Payload(value) : null;
    }

    private ValueOrigin? Written(IOperation value, bool hasMembers, bool hasElements)
    {
        if (value.Type is not { } type || value.ConstantValue.HasValue)
        {
            return null;
        }

        if (Payload(value) is { } payload && (hasMembers || TextTypes.IsWritten(type, hasElements)))
        {
            return payload;
        }

        return IsNameless(value) || TextTypes.IsText(type) ? null
            : hasMembers ? WithSecretMember(value, type, recordsOnly: false)
            : type.IsRecord && !TextTypes.HasOwnToString(type) ? WithSecretMember(value, type, recordsOnly: true) : null;
    }

    // A value made in place is judged by its parts.
    private static bool IsNameless(IOperation value) => value is IAnonymousObjectCreationOperation or IArrayCreationOperation;

    private ValueOrigin? Payload(IOperation value)
    {
        ISymbol? member = value switch
        {
            IInvocationOperation call => call.TargetMethod,
            IMemberReferenceOperation reference => reference.Member,
            _ => null,
        };
        if (member is not null && Catalog.Of(member, ApiRole.EventPayload).FirstOrDefault() is { } memberRow)
        {
            return WholeValue(value, memberRow.Hint);
        }

        if (value is IParameterReferenceOperation { Parameter: { Type.SpecialType: SpecialType.System_String } parameter } && IsQueueMessage(parameter))
        {
            return WholeValue(value, Message);
        }

        return value is ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation
            && value.Type is INamedTypeSymbol type && Catalog.Of(type, ApiRole.EventPayload).FirstOrDefault() is { } row ? WholeValue(value, row.Hint) : null;
    }

    private bool IsQueueMessage(IParameterSymbol parameter) => parameter.GetAttributes().Any(attribute =>
        attribute.AttributeClass is { } type && Catalog.Of(type, ApiRole.Trigger).Any(row => row.Hint is nameof(TriggerKind.Queue) or nameof(TriggerKind.Message) or nameof(TriggerKind.Stream)));

    private static ValueOrigin WholeValue(IOperation value, string? kind) => new($"The {kind ?? "event"} '{value.Syntax}'", null, kind ?? "event");

    private static ValueOrigin? WithSecretMember(IOperation value, ITypeSymbol type, bool recordsOnly) =>
        SecretMember(type, MemberDepth, recordsOnly) is { } member ? new($"'{value.Syntax}', with its member '{member}',", null, "object") : null;

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
