using Microsoft.CodeAnalysis;
using Serverless.Analyzers.Catalog;

namespace Serverless.Analyzers.Functions;

/// <summary>Recognises the functions of one programming model.</summary>
internal abstract class FunctionReader(CatalogSymbols catalog)
{
    /// <summary>The catalog of the compilation.</summary>
    protected CatalogSymbols Catalog { get; } = catalog;

    /// <summary>The function that <paramref name="method"/> is the handler of in this programming model, or null.</summary>
    public abstract Function? Read(IMethodSymbol method);

    /// <summary>The first of some attributes whose class plays <paramref name="role"/>, and the row that says so.</summary>
    protected (AttributeData Attribute, ApiRow Row)? Find(IEnumerable<AttributeData> attributes, ApiRole role)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.AttributeClass is { } type && Catalog.Of(type, role).FirstOrDefault() is { } row)
            {
                return (attribute, row);
            }
        }

        return null;
    }

    /// <summary>The syntax of a method's declaration.</summary>
    protected static SyntaxNode? Declaration(IMethodSymbol method) => method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();

    /// <summary>The value of a named argument of an attribute, or null.</summary>
    protected static object? Named(AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
            {
                return argument.Value.Kind == TypedConstantKind.Array ? null : argument.Value.Value;
            }
        }

        return null;
    }

    /// <summary>The trigger kind that a row names.</summary>
    protected static TriggerKind KindOf(ApiRow row) => Enum.TryParse<TriggerKind>(row.Hint, out var kind) ? kind : TriggerKind.Unknown;

    /// <summary>The trigger that the type of a parameter tells, else an unknown one with the first parameter that may be an event.</summary>
    protected Trigger EventTrigger(IReadOnlyList<IParameterSymbol> eventParameters)
    {
        foreach (var parameter in eventParameters)
        {
            var type = parameter.Type is IArrayTypeSymbol array ? array.ElementType : parameter.Type;
            if (type is INamedTypeSymbol && Catalog.Of(type, ApiRole.Trigger).FirstOrDefault() is { } row)
            {
                return new Trigger(KindOf(row), parameter, null);
            }
        }

        return new Trigger(TriggerKind.Unknown, eventParameters.Count > 0 ? eventParameters[0] : null, null);
    }

    /// <summary>The parameters that bring no service or fact of the host.</summary>
    protected IReadOnlyList<IParameterSymbol> EventParameters(IMethodSymbol method) => [.. method.Parameters.Where(parameter => !IsService(parameter))];

    private bool IsService(IParameterSymbol parameter) =>
        (parameter.Type is INamedTypeSymbol type && Catalog.Is(type, ApiRole.HostService)) || Find(parameter.GetAttributes(), ApiRole.HostService) is not null;
}
