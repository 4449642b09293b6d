using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Serverless.Analyzers.Flow;

/// <summary>Whether the parser or deserializer that a value is handed to is set up so that the value can do harm.</summary>
internal static class ParserSettings
{
    /// <summary>Whether a deserializer makes objects of types that the text names.</summary>
    public static bool NamesTypes(SyntaxNode sink, ServerlessCompilation compilation) =>
        Call(sink, compilation) is { } call
        && (call.Member.ContainingNamespace?.ToDisplayString() != "Newtonsoft.Json"
            || (Setups(call, compilation) is { Count: > 0 } setups ? setups : DefaultSetups(call.Member, compilation))
                .Any(settings => settings.Values("TypeNameHandling").Any(value => !RowMatch.Is(value, "None")) && settings.Values("SerializationBinder").Count == 0));

    // JsonConvert.DefaultSettings = () => new JsonSerializerSettings { … }
    private static List<ObjectSettings> DefaultSetups(IMethodSymbol member, ServerlessCompilation compilation) =>
        member.ContainingType.Name == "JsonConvert" ? [.. compilation.JsonDefaults.Select(ObjectSettings.Of)] : [];

    /// <summary>Whether an XML parser resolves entities: by its own default, or because it is told to.</summary>
    public static bool ResolvesEntities(SyntaxNode sink, ServerlessCompilation compilation)
    {
        if (Call(sink, compilation) is not { } call)
        {
            return false;
        }

        var setups = Setups(call, compilation);
        return call.Member.ContainingType.Name switch
        {
            // Its default is to parse document types.
            "XmlTextReader" => !setups.Any(settings => settings.Values("DtdProcessing").Any(value => RowMatch.Is(value, "Prohibit|Ignore")) || settings.Values("ProhibitDtd").Count > 0 || HasNoResolver(settings)),
            "XmlDocument" => setups.Any(HasResolver),
            "XPathDocument" => false,
            _ => setups.Any(settings => (settings.Values("DtdProcessing").Any(value => RowMatch.Is(value, "Parse")) && !HasNoResolver(settings)) || HasResolver(settings) && settings.Values("DtdProcessing").Count > 0),
        };
    }

    private static bool HasResolver(ObjectSettings settings) => settings.Values("XmlResolver").Any(value => !IsHarmlessResolver(value));

    private static bool HasNoResolver(ObjectSettings settings) => settings.Values("XmlResolver") is { Count: > 0 } resolvers && resolvers.All(IsHarmlessResolver);

    // Nothing, or a resolver that asks before it opens something.
    private static bool IsHarmlessResolver(IOperation value) => ValueSite.Unwrap(value) is ILiteralOperation { ConstantValue.Value: null } or IDefaultValueOperation
        or IObjectCreationOperation { Type.Name: "XmlSecureResolver" } or IPropertyReferenceOperation { Property: { Name: "ThrowingResolver", ContainingType.Name: "XmlResolver" } };

    // The call or object creation that a value is handed to.
    private static (IMethodSymbol Member, IOperation Operation)? Call(SyntaxNode sink, ServerlessCompilation compilation)
    {
        for (var operation = compilation.Models.Operation(sink); operation is not null; operation = operation.Parent)
        {
            switch (operation.Parent)
            {
                case IArgumentOperation { Parent: IInvocationOperation call }:
                    return (call.TargetMethod, call);
                case IArgumentOperation { Parent: IObjectCreationOperation { Constructor: { } constructor } creation }:
                    return (constructor, creation);
            }
        }

        return null;
    }

    // What the objects are given that take part in a call: the one made or called, and the arguments that are settings.
    private static List<ObjectSettings> Setups((IMethodSymbol Member, IOperation Operation) call, ServerlessCompilation compilation)
    {
        var (instance, arguments) = call.Operation switch
        {
            IInvocationOperation invocation => (invocation.Instance, invocation.Arguments),
            IObjectCreationOperation creation => (creation, creation.Arguments),
            _ => default,
        };
        var setups = new List<ObjectSettings>();
        foreach (var part in arguments.Select(argument => argument.Value).Prepend(instance).OfType<IOperation>())
        {
            if (Origin.Of(part, compilation.Models, CancellationToken.None) is { } origin)
            {
                Add(origin);
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
                case IInvocationOperation { TargetMethod.IsStatic: true } factory:
                    foreach (var argument in factory.Arguments)
                    {
                        if (Origin.Of(argument.Value, compilation.Models, CancellationToken.None) is IObjectCreationOperation made)
                        {
                            setups.Add(ObjectSettings.Of(made));
                        }
                    }

                    break;
            }
        }
    }
}
