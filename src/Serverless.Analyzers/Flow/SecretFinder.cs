using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;

namespace Serverless.Analyzers.Flow;

/// <summary>Tells which values are secrets: those the catalog proves, and text under a name that says so.</summary>
internal sealed class SecretFinder(CatalogSymbols catalog) : OriginFinder(catalog)
{
    // As much of a secret as people show on purpose, to tell one from another.
    private const int FewCharacters = 6;

    /// <summary>The secret that <paramref name="logged"/> discloses, or null.</summary>
    public ValueOrigin? Find(LoggedValue logged) => TextTypes.IsWritten(logged.Value.Type, logged.HasElements) ? Find(logged.Value) : null;

    /// <inheritdoc/>
    protected override ValueOrigin? Judge(IOperation value) => Proven(value) ?? Named(value);

    /// <inheritdoc/>
    protected override bool IsHarmless(IOperation value) => base.IsHarmless(value) || value switch
    {
        IInvocationOperation call => IsRedacted(call),
        IAwaitOperation { Operation: IInvocationOperation call } => IsRedacted(call),
        IImplicitIndexerReferenceOperation { Argument: IRangeOperation range } => IsShort(range),
        _ => false,
    };

    /// <inheritdoc/>
    protected override bool Clears(IOperation definition) => base.Clears(definition) || (NameOf(definition) is { } name && SensitiveNames.IsLookalike(name))
        || (Call(definition).Arguments is [{ Value: var key }, ..] && TextOf(key) is { } text && Proven(definition) is null && SensitiveNames.IsLookalike(text));

    private ValueOrigin? Proven(IOperation value)
    {
        var (member, receiver, arguments) = Call(value);
        if (member is null)
        {
            return null;
        }

        var key = arguments.Select(argument => TextOf(argument.Value)).FirstOrDefault(text => text is not null);
        foreach (var row in Catalog.Of(member, ApiRole.SecretSource))
        {
            var isKeyed = row.Argument is not null || IsOfEntries(row);
            if (isKeyed ? key is not null && SensitiveNames.IsSecretKey(key) : row.Value is null || WasAskedFor(receiver, row.Value))
            {
                return From(value, row, key);
            }
        }

        if (key is not null && receiver is not null && SensitiveNames.IsSecretKey(key) && Resolve(receiver) is IMemberReferenceOperation holder)
        {
            return Catalog.Of(holder.Member, ApiRole.SecretSource).FirstOrDefault(IsOfEntries) is { } row ? From(value, row, key) : null;
        }

        return value is IInvocationOperation && receiver?.Type is INamedTypeSymbol provider && Catalog.Of(provider, ApiRole.SecretSource).FirstOrDefault() is { } typeRow
            ? From(value, typeRow, key)
            : null;
    }

    private static bool IsOfEntries(ApiRow row) => row.Hint?.EndsWith("[]", StringComparison.Ordinal) == true;

    private static ValueOrigin From(IOperation value, ApiRow row, string? key)
    {
        var source = row.Hint?.TrimEnd('[', ']') ?? "a secret";
        return new ValueOrigin(value.Syntax.ToString(), key is null ? source : $"{source} '{key}'");
    }

    // A read of a value: what is read, from what, and with which arguments.
    private static (ISymbol? Member, IOperation? Receiver, ImmutableArray<IArgumentOperation> Arguments) Call(IOperation value) => value switch
    {
        IInvocationOperation { TargetMethod: { IsExtensionMethod: true } method, Arguments: [{ Value: var receiver }, ..] arguments } => (method, receiver, arguments),
        IInvocationOperation call => (call.TargetMethod, call.Instance, call.Arguments),
        IPropertyReferenceOperation property => (property.Property, property.Instance, property.Arguments),
        IFieldReferenceOperation field => (field.Field, field.Instance, ImmutableArray<IArgumentOperation>.Empty),
        _ => (null, null, ImmutableArray<IArgumentOperation>.Empty),
    };

    private static ValueOrigin? Named(IOperation value) =>
        TextTypes.IsText(value.Type) && NameOf(value) is { } name && SensitiveNames.IsSecret(name) ? new ValueOrigin(value.Syntax.ToString(), null) : null;

    private static string? NameOf(IOperation value) => value switch
    {
        ILocalReferenceOperation local => local.Local.Name,
        IParameterReferenceOperation parameter => parameter.Parameter.Name,
        IPropertyReferenceOperation { Property.IsIndexer: false } property => property.Property.Name,
        IFieldReferenceOperation field => field.Field.Name,
        _ => null,
    };

    // Whether the request that a response answers sets the switch, or names a secret.
    private static bool WasAskedFor(IOperation? receiver, string @switch)
    {
        for (var depth = 0; receiver is not null && depth < 8; depth++)
        {
            receiver = Resolve(receiver);
            switch (receiver)
            {
                case IMemberReferenceOperation member:
                    receiver = member.Instance;
                    break;
                case ILocalReferenceOperation local:
                    receiver = LocalDefinitions.Before(local.Local, local) is [{ Value: var last }, ..] ? last : null;
                    break;
                case IInvocationOperation call:
                    return call.Arguments.Any(argument => Resolve(argument.Value) is IObjectCreationOperation { Initializer: { } initializer } && initializer.Initializers.Any(member => Asks(member, @switch)));
                default:
                    return false;
            }
        }

        return false;
    }

    private static bool Asks(IOperation initializer, string @switch) =>
        initializer is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: var name }, Value: var value }
        && (name == @switch ? ValueSite.Unwrap(value).ConstantValue.Value is true : name == "Name" && TextOf(value) is { } text && SensitiveNames.IsSecret(LastSegment(text)));

    private static string LastSegment(string path) => path.Substring(path.LastIndexOf('/') + 1);

    private static string? TextOf(IOperation? value) => value?.ConstantValue is { HasValue: true, Value: string text } ? text : null;

    private bool IsRedacted(IInvocationOperation call) =>
        Catalog.Is(call.TargetMethod, ApiRole.Redactor)
        || SensitiveNames.IsRedactor(call.TargetMethod.Name)
        || (call.TargetMethod is { ContainingType.SpecialType: SpecialType.System_String } text && text.Name switch
        {
            "Substring" => call.Arguments is [_, { Value.ConstantValue.Value: <= FewCharacters }] || (call.Arguments is [{ Value: var start }] && IsFromEnd(start)),
            "Replace" => call.Arguments is [{ Value: { ConstantValue.HasValue: false } secret }, { Value.ConstantValue.HasValue: true }, ..] && Find(secret) is not null,
            "Remove" => call.Arguments is [{ Value.ConstantValue.Value: <= FewCharacters }],
            _ => false,
        });

    // x.Length - 4
    private static bool IsFromEnd(IOperation start) =>
        start is IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract, RightOperand.ConstantValue.Value: <= FewCharacters, LeftOperand: IPropertyReferenceOperation { Property.Name: "Length" } };

    // [..4] and [^4..]
    private static bool IsShort(IRangeOperation range) =>
        range is { LeftOperand: null, RightOperand: IConversionOperation { Operand.ConstantValue.Value: <= FewCharacters } }
        || range is { RightOperand: null, LeftOperand: IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat, Operand.ConstantValue.Value: <= FewCharacters } };
}
