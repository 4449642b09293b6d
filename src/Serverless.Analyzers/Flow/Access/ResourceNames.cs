using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;

namespace Serverless.Analyzers.Flow.Access;

/// <summary>Finds out what text a value will be: a constant, an environment variable, a key of the configuration.</summary>
internal sealed class ResourceNames(ValueOrigins origins, StoreSymbols symbols, CreationIndex creations, CatalogSymbols catalog)
{
    private const int MaxDepth = 8;

    /// <summary>The resources that a value may name.</summary>
    public IReadOnlyList<StoreResource> Of(IOperation value) => Of(value, MaxDepth);

    /// <summary>The resources that an object, such as the client of one container, may stand for.</summary>
    public IReadOnlyList<StoreResource> OfObject(IOperation value) => OfObject(value, MaxDepth);

    private IReadOnlyList<StoreResource> Of(IOperation value, int depth) =>
        depth == 0 ? [StoreResource.Unknown] : [.. origins.Of(value).SelectMany(origin => OfOrigin(origin, depth - 1)).Distinct()];

    private IEnumerable<StoreResource> OfOrigin(IOperation origin, int depth)
    {
        switch (origin)
        {
            case { ConstantValue: { HasValue: true, Value: string name } }:
                return [name.Length == 0 ? StoreResource.Unknown : new StoreResource(ResourceKind.Name, name)];
            case IInterpolatedStringOperation interpolated:
                return [StoreResource.Join([.. interpolated.Parts.Select(part => Part(part, depth))], "")];
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum:
                return [StoreResource.Join([Single(sum.LeftOperand, depth), Single(sum.RightOperand, depth)], "")];
            case IInvocationOperation { TargetMethod: { Name: "GetEnvironmentVariable", ContainingType.Name: "Environment" } } call:
                return [Keyed(ResourceKind.Environment, call.Arguments[0].Value, "", depth)];
            case IInvocationOperation call when IsConfiguration(call.Instance ?? call.Arguments.FirstOrDefault()?.Value):
                return [OfConfiguration(call, depth)];
            case IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [var key], Instance: { } instance } when IsConfiguration(instance):
                return [Keyed(ResourceKind.Configuration, key.Value, SectionOf(instance, depth), depth)];
            case IPropertyReferenceOperation { Instance: { } section, Property.Name: "Value" } when IsConfiguration(section):
                return [SectionOf(section, depth) is { Length: > 0 } path ? new StoreResource(ResourceKind.Configuration, path.TrimEnd(':')) : StoreResource.Unknown];

            case IPropertyReferenceOperation { Instance: { } options, Property: { ContainingType.Name: var type } property } when IsBound(options):
                return [new StoreResource(ResourceKind.Configuration, $"{type}.{property.Name}")];
            case IPropertyReferenceOperation { Instance: { } holder } when !holder.Type?.Locations.Any(location => location.IsInSource) ?? false:
                return OfObject(holder, depth, mayGuess: false);
            default:
                return OfMade(origin, depth) ?? [StoreResource.Unknown];
        }
    }

    private StoreResource Part(IInterpolatedStringContentOperation part, int depth) => part switch
    {
        IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string text } } => new StoreResource(ResourceKind.Name, text),
        IInterpolationOperation interpolation => Single(interpolation.Expression, depth),
        _ => StoreResource.Unknown,
    };

    private StoreResource Single(IOperation value, int depth) => Of(value, depth) is [var only] ? only : StoreResource.Unknown;

    private StoreResource Keyed(ResourceKind kind, IOperation key, string prefix, int depth) =>
        Single(key, depth) is { Kind: ResourceKind.Name, Text: var name } ? new StoreResource(kind, prefix + name) : StoreResource.Unknown;

    private static bool IsConfiguration(IOperation? value) =>
        value is not null && ValueOrigins.Unwrap(value).Type is { } type
        && (IsConfiguration(type) || type.AllInterfaces.Any(IsConfiguration));

    private static bool IsConfiguration(ITypeSymbol type) => type is { Name: "IConfiguration", ContainingNamespace: { Name: "Configuration", ContainingNamespace.Name: "Extensions" } };

    // IOptions<T>.Value, IOptionsMonitor<T>.CurrentValue, configuration.Get<T>(): an object that the configuration is bound to.
    private bool IsBound(IOperation value) => origins.Of(value).All(origin => origin switch
    {
        IPropertyReferenceOperation { Property: { Name: "Value" or "CurrentValue", ContainingType: { Name: "IOptions" or "IOptionsSnapshot" or "IOptionsMonitor", ContainingNamespace.Name: "Options" } } } => true,
        IInvocationOperation { TargetMethod: { Name: "Get", ContainingType.Name: "ConfigurationBinder" } } => true,
        _ => false,
    });

    // configuration.GetSection("a").GetValue<string>("b"), GetConnectionString("c")
    private StoreResource OfConfiguration(IInvocationOperation call, int depth)
    {
        var key = call.Arguments.FirstOrDefault(argument => argument.Parameter is { Type.SpecialType: SpecialType.System_String, Name: "key" or "name" })?.Value;
        var prefix = SectionOf(call.Instance ?? call.Arguments[0].Value, depth) + (call.TargetMethod.Name == "GetConnectionString" ? "ConnectionStrings:" : "");
        return key is null ? StoreResource.Unknown : Keyed(ResourceKind.Configuration, key, prefix, depth);
    }

    private string SectionOf(IOperation configuration, int depth) =>
        depth > 0 && origins.Of(configuration) is [IInvocationOperation { TargetMethod.Name: "GetSection" or "GetRequiredSection" } call] && call.Arguments.LastOrDefault() is { } key
            && Single(key.Value, depth - 1) is { Kind: ResourceKind.Name, Text: var name }
                ? SectionOf(call.Instance ?? call.Arguments[0].Value, depth - 1) + name + ":"
                : "";

    private IReadOnlyList<StoreResource> OfObject(IOperation value, int depth, bool mayGuess = true)
    {
        if (depth == 0)
        {
            return [StoreResource.Unknown];
        }

        var found = new List<StoreResource>();
        foreach (var origin in origins.Of(value))
        {
            var made = OfMade(origin, depth - 1)
                ?? (origin is IPropertyReferenceOperation { Instance: { } holder } ? OfObject(holder, depth - 1, mayGuess: false).Where(name => name.Kind != ResourceKind.Unknown).ToArray() : []);
            found.AddRange(made.Count > 0 ? made : [OfBinding(origin) ?? (mayGuess ? OfType(origin.Type, depth - 1) : StoreResource.Unknown)]);
        }

        return [.. found.Distinct()];
    }

    // A call or constructor that is given the name; null for others.
    private IReadOnlyList<StoreResource>? OfMade(IOperation origin, int depth)
    {
        var method = origin switch
        {
            IInvocationOperation call => call.TargetMethod,
            IObjectCreationOperation creation => creation.Constructor,
            _ => null,
        };
        foreach (var row in method is null ? [] : symbols.NamesOf(method))
        {
            var parts = row.Parameter.Split('/').Select(part => part == StoreRow.Receiver ? ReceiverOf(origin) : ArgumentOf(origin, part)).ToArray();
            if (parts.All(part => part is not null))
            {
                return parts.Length == 1
                    ? row.Parameter == StoreRow.Receiver ? OfObject(parts[0]!, depth) : Of(parts[0]!, depth)
                    : [StoreResource.Join([.. row.Parameter.Split('/').Select((part, index) => (part == StoreRow.Receiver ? OfObject(parts[index]!, depth) : Of(parts[index]!, depth)) is [var only] ? only : StoreResource.Unknown)], "/")];
            }
        }

        return null;
    }

    /// <summary>The object that a call is made on, the first argument of an extension method included.</summary>
    public static IOperation? ReceiverOf(IOperation call) =>
        call is IInvocationOperation invocation ? invocation.Instance ?? (invocation.TargetMethod.IsExtensionMethod ? invocation.Arguments.FirstOrDefault()?.Value : null) : null;

    private static IOperation? ArgumentOf(IOperation call, string parameter) =>
        ValueOrigins.ArgumentsOf(call).FirstOrDefault(argument => argument.Parameter?.Name == parameter)?.Value;

    // [BlobInput("orders/{id}")] BlobClient blob
    private StoreResource? OfBinding(IOperation origin)
    {
        if (origin is IParameterReferenceOperation { Parameter: var parameter })
        {
            foreach (var attribute in parameter.GetAttributes())
            {
                if (attribute.AttributeClass is { } type && (catalog.Is(type, ApiRole.Binding) || catalog.Is(type, ApiRole.Trigger)))
                {
                    return BindingResource.Of(attribute);
                }
            }
        }

        return null;
    }

    // An injected object: where the project makes only one of its type, it is that one.
    private StoreResource OfType(ITypeSymbol? type, int depth)
    {
        var names = type is null ? [] : creations.NamedOf(type).SelectMany(made => OfMade(made, depth) ?? []).Distinct().ToArray();
        return names is [var only] ? only : StoreResource.Unknown;
    }
}
