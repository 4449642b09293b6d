using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow.Core;

namespace Serverless.Analyzers.Flow.Engine;

/// <summary>Tells which values are labelled where they are read: secrets the catalog proves, text under a telling name, event data.</summary>
internal sealed class FlowSources(FlowContext context)
{
    private readonly HashSet<string> _switches = [.. ApiCatalog.Rows.Where(row => row is { Role: ApiRole.SecretSource, Value: not null }).Select(row => row.Value!)];

    /// <summary>The text of sources that the system's own orchestration hands over, which is worth a suggestion only.</summary>
    public const string Orchestration = "orchestration";

    /// <summary>The kinds that make a name's own say superfluous.</summary>
    private const FlowKinds Known = FlowKinds.Secret | FlowKinds.NamedSecret | FlowKinds.Personal | FlowKinds.KeyedUrl;

    /// <summary>What reading or calling a member of the catalog gives, whatever was handed to it.</summary>
    /// <param name="operation">The read or call.</param>
    /// <param name="member">The member.</param>
    /// <param name="receiver">What it is read of.</param>
    /// <param name="receiverType">The type of that.</param>
    /// <param name="key">The first constant text among its arguments.</param>
    public FlowValue Of(IOperation operation, ISymbol member, FlowValue receiver, ITypeSymbol? receiverType, string? key)
    {
        var value = FlowValue.Empty;
        foreach (var row in context.Catalog.Of(member))
        {
            value = row.Role switch
            {
                ApiRole.SecretSource => value.Join(Secret(operation, row, receiver, key)),
                ApiRole.EventSource => value.Join(FlowValue.Of(context.SourceAt(FlowKinds.Event, operation.Syntax, operation.Syntax.ToString(), row.Hint))),
                ApiRole.KeyedUrl => value.Join(FlowValue.Of(context.SourceAt(FlowKinds.KeyedUrl, operation.Syntax, operation.Syntax.ToString(), row.Hint))),
                ApiRole.EventPayload when IsText(operation.Type) => value.Join(FlowValue.Of(context.Objects.Payload(operation)! with { File = context.FileOf(operation.Syntax) })),
                _ => value,
            };
        }

        if (key is not null && SensitiveNames.IsSecretKey(key) && receiver.Labels.FirstOrDefault(label => label.Source.Kind == FlowKinds.SecretEntries) is { } entries)
        {
            value = value.Join(Secret(operation, entries.Source.Name, key));
        }

        if (operation is IInvocationOperation && receiverType is INamedTypeSymbol provider && context.Catalog.Of(provider, ApiRole.SecretSource).FirstOrDefault() is { } typeRow)
        {
            value = value.Join(Secret(operation, NameOf(typeRow), key));
        }

        return value;
    }

    /// <summary>The value of a variable or member, with what its name says where nothing better is known.</summary>
    public FlowValue Named(FlowValue value, string name, ITypeSymbol? type, SyntaxNode syntax)
    {
        if (ReferenceEquals(value, FlowValue.Harmless) || !TextTypes.IsText(type) || (value.Labels.Count > 0 && value.Labels.All(label => !label.Harms(SinkKinds.Log))) || value.Labels.Any(label => (label.Source.Kind & Known) != 0))
        {
            return value;
        }

        return SensitiveNames.Classify(name) switch
        {
            Sensitivity.Secret => value.Join(FlowValue.Of(context.SourceAt(FlowKinds.NamedSecret, syntax, name))),
            Sensitivity.Personal => value.Join(FlowValue.Of(context.SourceAt(FlowKinds.Personal, syntax, name))),
            _ => value,
        };
    }

    /// <summary>Whether a member belongs to the runtime's own reflection or file system, whose names are of types and files: <c>Type.FullName</c>.</summary>
    public static bool IsOfRuntime(ISymbol member) =>
        member.ContainingNamespace is { Name: "Reflection" or "IO", ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } }
        || member.ContainingType is { Name: nameof(Type), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>What setting a member of a request to a constant says of what answers the request.</summary>
    public FlowValue Switched(IMemberReferenceOperation target, object? constant)
    {
        var (name, type) = (target.Member.Name, target.Member.ContainingType);
        var isAsked = _switches.Contains(name) ? constant is true
            : name == "Name" && constant is string text && _switches.Any(@switch => !type.GetMembers(@switch).IsEmpty) && SensitiveNames.IsSecret(text.Substring(text.LastIndexOf('/') + 1));
        return isAsked ? FlowValue.Of(context.SourceAt(FlowKinds.Switch, target.Syntax, name)) : FlowValue.Harmless;
    }

    /// <summary>Whether a definition of that name, or under that key, says that it holds something else than a secret.</summary>
    public static bool IsLookalike(IOperation value) => ValueSite.Unwrap(value) switch
    {
        ILocalReferenceOperation local => SensitiveNames.IsLookalike(local.Local.Name),
        IParameterReferenceOperation parameter => SensitiveNames.IsLookalike(parameter.Parameter.Name),
        IFieldReferenceOperation field => SensitiveNames.IsLookalike(field.Field.Name),
        IPropertyReferenceOperation { Property.IsIndexer: false } property => SensitiveNames.IsLookalike(property.Property.Name),
        IPropertyReferenceOperation { Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string key } }, ..] } => SensitiveNames.IsLookalike(key),
        IInvocationOperation { Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string key } }, ..] } => SensitiveNames.IsLookalike(key),
        IInvocationOperation { TargetMethod.IsExtensionMethod: true, Arguments: [_, { Value.ConstantValue: { HasValue: true, Value: string key } }, ..] } => SensitiveNames.IsLookalike(key),
        IAwaitOperation awaited => IsLookalike(awaited.Operation),
        _ => false,
    };

    private FlowValue Secret(IOperation operation, ApiRow row, FlowValue receiver, string? key)
    {
        var isOfEntries = row.Hint?.EndsWith("[]", StringComparison.Ordinal) == true;
        if (isOfEntries && key is null)
        {
            return FlowValue.Of(context.SourceAt(FlowKinds.SecretEntries, operation.Syntax, NameOf(row)));
        }

        var isSecret = row.Argument is not null || isOfEntries ? key is not null && SensitiveNames.IsSecretKey(key)
            : row.Value is null || receiver.Labels.Any(label => label.Source.Kind == FlowKinds.Switch && label.Source.Name is var name && (name == row.Value || name == "Name"));
        return isSecret ? Secret(operation, NameOf(row), key) : FlowValue.Empty;
    }

    private FlowValue Secret(IOperation operation, string source, string? key) => FlowValue.Of(
        context.SourceAt(FlowKinds.Secret, operation.Syntax, operation.Syntax.ToString(), key is null ? source : $"{source} '{key}'"));

    private static string NameOf(ApiRow row) => row.Hint?.TrimEnd('[', ']') ?? "a secret";

    private static bool IsText(ITypeSymbol? type) => type is { SpecialType: SpecialType.System_String } or { Name: "Stream" or "BinaryData" or "Task" or "ValueTask" };
}
