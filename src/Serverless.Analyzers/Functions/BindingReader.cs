using Microsoft.CodeAnalysis;
using Serverless.Analyzers.Catalog;

namespace Serverless.Analyzers.Functions;

/// <summary>Reads the bindings of Azure functions: on parameters, on the method or its return value, on the properties of what it returns.</summary>
internal sealed class BindingReader(CatalogSymbols catalog)
{
    /// <summary>All bindings of a function but its trigger, in the order in which they are written.</summary>
    public IReadOnlyList<Binding> Read(IMethodSymbol method)
    {
        var bindings = new List<Binding>();
        foreach (var parameter in method.Parameters)
        {
            Add(parameter, parameter.GetAttributes(), bindings);
        }

        Add(method, method.GetAttributes(), bindings);
        Add(method, method.GetReturnTypeAttributes(), bindings);
        for (var type = Returned(method.ReturnType); type is { SpecialType: not SpecialType.System_Object } && type.Locations.Any(location => location.IsInSource); type = type.BaseType)
        {
            foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
            {
                Add(property, property.GetAttributes(), bindings);
            }
        }

        return bindings;
    }

    private void Add(ISymbol target, IEnumerable<AttributeData> attributes, List<Binding> bindings)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.AttributeClass is { } type && catalog.Of(type, ApiRole.Binding).FirstOrDefault() is { Hint: { } hint })
            {
                var space = hint.IndexOf(' ');
                if (space > 0)
                {
                    var isOutput = hint.Substring(space + 1) switch
                    {
                        "Out" => true,
                        "In" => false,
                        _ => IsWritten(target, attribute),
                    };
                    bindings.Add(new Binding(hint.Substring(0, space), isOutput, target, attribute));
                }
            }
        }
    }

    // Of an attribute that goes both ways.
    private bool IsWritten(ISymbol target, AttributeData attribute) =>
        target is not IParameterSymbol parameter
        || parameter.RefKind == RefKind.Out
        || (parameter.Type is INamedTypeSymbol type && catalog.Is(type, ApiRole.OutputCarrier))
        || attribute.ConstructorArguments.Any(argument => argument is { Kind: TypedConstantKind.Enum, Type.Name: nameof(FileAccess), Value: int access } && ((FileAccess)access & FileAccess.Write) != 0);

    // What a task or a nullable holds.
    private static INamedTypeSymbol? Returned(ITypeSymbol type) => type is INamedTypeSymbol { IsGenericType: true, TypeArguments: [INamedTypeSymbol inner] } wrapper
        && wrapper.Locations.All(location => location.IsInMetadata)
            ? inner
            : type as INamedTypeSymbol;
}
