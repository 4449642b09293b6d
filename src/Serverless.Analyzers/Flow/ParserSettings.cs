using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Serverless.Analyzers.Flow;

/// <summary>Whether the parser or deserializer that a value is handed to is set up so that the value can do harm.</summary>
internal static class ParserSettings
{
    private const string NewtonsoftJson = "Newtonsoft.Json";

    /// <summary>Whether a deserializer makes objects of types that the text names.</summary>
    public static bool NamesTypes(SyntaxNode sink, ServerlessCompilation compilation) =>
        Call(sink, compilation.Models) is { } call
        && (call.Member.ContainingNamespace?.ToDisplayString() != NewtonsoftJson || TypeNameHandling(sink, compilation.Models, () => compilation.JsonDefaults).Any());

    /// <summary>The values that make Newtonsoft.Json read the names of types from the text at <paramref name="sink"/>.</summary>
    public static IEnumerable<IOperation> TypeNameHandling(SyntaxNode sink, SemanticModels models, Func<IReadOnlyList<IObjectCreationOperation>> defaults) =>
        Call(sink, models) is { } call && call.Member.ContainingNamespace?.ToDisplayString() == NewtonsoftJson
            ? Setups(call, models).Concat(DefaultSetups(call.Operation, defaults))
                .Where(settings => settings.Values("SerializationBinder").Count == 0)
                .SelectMany(settings => settings.Values("TypeNameHandling")).Where(value => !RowMatch.Is(value, "None"))
            : [];

    // JsonConvert.DefaultSettings = () => new JsonSerializerSettings { … }, for calls that are handed no settings.
    private static IEnumerable<ObjectSettings> DefaultSetups(IOperation call, Func<IReadOnlyList<IObjectCreationOperation>> defaults) =>
        call is IInvocationOperation { TargetMethod.ContainingType.Name: "JsonConvert" } invocation
            && !invocation.Arguments.Any(argument => argument is { ArgumentKind: ArgumentKind.Explicit, Parameter.Type.Name: "JsonSerializerSettings" })
            ? defaults().Select(ObjectSettings.Of)
            : [];

    /// <summary>
    /// Whether an XML parser takes the entities that the text declares: by its own default, or because it is told to.
    /// Without a resolver it opens nothing outside the text, and stops at ten million characters
    /// (<c>MaxCharactersFromEntities</c>).
    /// </summary>
    public static bool TakesEntities(SyntaxNode sink, ServerlessCompilation compilation)
    {
        if (Call(sink, compilation.Models) is not { } call)
        {
            return false;
        }

        var setups = Setups(call, compilation.Models);
        return call.Member.ContainingType switch
        {
            // It opens files with a reader of its own.
            { Name: "ConfigXmlDocument" } when call.Member.Name == "Load" => false,

            // Its default is to parse document types.
            { Name: "XmlTextReader" } => !setups.Any(settings => settings.Values("DtdProcessing").Any(value => RowMatch.Is(value, "Prohibit|Ignore")) || settings.Values("ProhibitDtd").Count > 0 || HasNoResolver(settings)),
            var type when IsDocument(type) => setups.Any(HasResolver),
            { Name: "XPathDocument" } => false,
            _ => setups.Any(settings => !HasNoResolver(settings) && settings.Values("DtdProcessing").Any(value => RowMatch.Is(value, "Parse") || (HasResolver(settings) && !RowMatch.Is(value, "Prohibit|Ignore")))),
        };
    }

    /// <summary>Whether an XML parser that takes entities also opens what they name, or lets them grow without a limit.</summary>
    public static bool OpensEntities(SyntaxNode sink, ServerlessCompilation compilation) =>
        Call(sink, compilation.Models) is { } call
        && Setups(call, compilation.Models).Any(settings => HasResolver(settings) || settings.Values("MaxCharactersFromEntities").Any(value => RowMatch.Is(value, "0")));

    /// <summary>Whether a type is a document or a node of one.</summary>
    public static bool IsDocument(INamedTypeSymbol? type) => type is { Name: "XmlDocument" or "XmlNode" } || (type?.BaseType is { } ancestor && IsDocument(ancestor));

    private static bool HasResolver(ObjectSettings settings) => settings.Values("XmlResolver").Any(value => !IsHarmlessResolver(value));

    private static bool HasNoResolver(ObjectSettings settings) => settings.Values("XmlResolver") is { Count: > 0 } resolvers && resolvers.All(IsHarmlessResolver);

    /// <summary>Whether a resolver is none, or one that asks before it opens something.</summary>
    public static bool IsHarmlessResolver(IOperation value) => ValueSite.Unwrap(value) is ILiteralOperation { ConstantValue.Value: null } or IDefaultValueOperation
        or IObjectCreationOperation { Type.Name: "XmlSecureResolver" } or IPropertyReferenceOperation { Property: { Name: "ThrowingResolver", ContainingType.Name: "XmlResolver" } };

    /// <summary>The call, object creation or assignment that a value is handed to.</summary>
    public static (IMethodSymbol Member, IOperation Operation)? Call(SyntaxNode sink, SemanticModels models)
    {
        for (var operation = models.Operation(sink); operation is not null; operation = operation.Parent)
        {
            switch (operation.Parent)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.SetMethod: { } setter } } assignment when assignment.Value == operation:
                    return (setter, assignment);
                case IArgumentOperation { Parent: IInvocationOperation call }:
                    return (call.TargetMethod, call);
                case IArgumentOperation { Parent: IObjectCreationOperation { Constructor: { } constructor } creation }:
                    return (constructor, creation);
            }
        }

        return null;
    }

    /// <summary>What the objects are given that take part in a call: the one made or called, and the arguments that are settings.</summary>
    public static IReadOnlyList<ObjectSettings> Setups((IMethodSymbol Member, IOperation Operation) call, SemanticModels models)
    {
        var (instance, arguments) = call.Operation switch
        {
            IInvocationOperation invocation => (invocation.Instance, invocation.Arguments),
            IObjectCreationOperation creation => (creation, creation.Arguments),
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Instance: var holder } } => (holder, ImmutableArray<IArgumentOperation>.Empty),
            _ => (null, ImmutableArray<IArgumentOperation>.Empty),
        };
        var setups = new List<ObjectSettings>();
        foreach (var part in arguments.Select(argument => argument.Value).Prepend(instance).OfType<IOperation>())
        {
            var origin = Origin.Of(part, models, CancellationToken.None);
            Add(origin);
            if (origin is not IObjectCreationOperation)
            {
                setups.Add(ObjectSettings.OfNamed(ValueSite.Unwrap(part)));
            }
        }

        return setups;

        void Add(IOperation origin)
        {
            switch (ValueSite.Unwrap(origin))
            {
                case IObjectCreationOperation creation:
                    setups.Add(ObjectSettings.Of(creation));
                    break;

                // JsonSerializer.Create(settings)
                case IInvocationOperation { TargetMethod: { IsStatic: true, DeclaringSyntaxReferences.IsEmpty: true } } factory:
                    foreach (var argument in factory.Arguments)
                    {
                        if (Origin.Of(argument.Value, models, CancellationToken.None) is IObjectCreationOperation made)
                        {
                            setups.Add(ObjectSettings.Of(made));
                        }
                    }

                    break;

                // What a member of the project makes.
                case IFieldReferenceOperation field:
                    AddMade(field.Field, field.Type);
                    break;
                case IPropertyReferenceOperation property:
                    AddMade(property.Property, property.Type);
                    break;
                case IInvocationOperation helper:
                    AddMade(helper.TargetMethod.OriginalDefinition, helper.Type);
                    break;
            }
        }

        void AddMade(ISymbol? member, ITypeSymbol? type)
        {
            foreach (var creation in member?.DeclaringSyntaxReferences.SelectMany(reference => reference.GetSyntax().DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>()) ?? [])
            {
                if (models.Operation(creation) is IObjectCreationOperation made && SymbolEqualityComparer.Default.Equals(made.Type, type))
                {
                    setups.Add(ObjectSettings.Of(made));
                }
            }
        }
    }
}
