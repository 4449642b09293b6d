using Microsoft.CodeAnalysis;
using Serverless.Analyzers.Catalog;

namespace Serverless.Analyzers.Flow.Access;

/// <summary>What the attribute of a trigger or binding, or the type of an event, says about the store behind it.</summary>
internal static class BindingResource
{
    private static readonly Lazy<Dictionary<string, BindingStoreRow>> s_rows = new(() => StoreCatalog.Bindings.ToDictionary(row => row.Attribute));

    /// <summary>The row of an attribute or event type; null where it reaches no store.</summary>
    public static BindingStoreRow? RowOf(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (s_rows.Value.TryGetValue(type.Name, out var row))
            {
                return row;
            }
        }

        return null;
    }

    /// <summary>The resource that an attribute names.</summary>
    public static StoreResource Of(AttributeData attribute)
    {
        foreach (var alternative in RowOf(attribute.AttributeClass)?.Resource.Split('|') ?? [])
        {
            var parts = alternative.Split('/').Select(name => ValueOf(attribute, name)).ToArray();
            if (parts.All(part => part is not null))
            {
                return StoreResource.Join([.. parts.Select(part => StoreResource.FromBinding(alternative == "BlobPath" ? Container(part!) : part))], "/");
            }
        }

        return StoreResource.Unknown;
    }

    /// <summary>The text of a property of an attribute, by whatever argument it is given.</summary>
    public static string? ValueOf(AttributeData attribute, string property)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == property)
            {
                return argument.Value is { Kind: TypedConstantKind.Primitive, Value: string named } ? named : null;
            }
        }

        for (var i = 0; i < attribute.ConstructorArguments.Length && i < attribute.AttributeConstructor?.Parameters.Length; i++)
        {
            if (attribute.AttributeConstructor!.Parameters[i].Name.Equals(property, StringComparison.OrdinalIgnoreCase))
            {
                return attribute.ConstructorArguments[i] is { Kind: TypedConstantKind.Primitive, Value: string positional } ? positional : null;
            }
        }

        return null;
    }

    // orders/{id}.json
    private static string Container(string path) => path.IndexOf('/') is > 0 and var slash ? path.Substring(0, slash) : path;
}
