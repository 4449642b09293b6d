using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Serverless.Analyzers.Catalog;

namespace Serverless.Analyzers.Flow;

/// <summary>Holds a <see cref="ValueSite"/> against rows of the catalog.</summary>
internal static class RowMatch
{
    /// <summary>The row of <paramref name="role"/> that names this member, parameter or key and this value; null where none does.</summary>
    public static ApiRow? Find(CatalogSymbols catalog, ApiRole role, in ValueSite site)
    {
        var argument = site is { Parameter: { } parameter, Key: { } key } ? $"{parameter.Name}[{key}]" : site.Parameter?.Name ?? site.Key;
        foreach (var row in catalog.Of(site.Member))
        {
            if (row.Role == role && row.Argument == argument && (row.Value is null || Is(site.Value, row.Value)))
            {
                return row;
            }
        }

        return null;
    }

    /// <summary>Whether a value is one of the alternatives, constants or names of enum and static members, that are separated by <c>|</c>.</summary>
    public static bool Is(IOperation value, string alternatives)
    {
        // (DtdProcessing)1
        if (value is IConversionOperation { Type: INamedTypeSymbol { TypeKind: TypeKind.Enum } to, ConstantValue: { HasValue: true, Value: { } member } } && alternatives.Split('|').Any(name => Has(to, member, name)))
        {
            return true;
        }

        value = ValueSite.Unwrap(value);
        if (value is IBinaryOperation { OperatorKind: BinaryOperatorKind.Or } flags)
        {
            return Is(flags.LeftOperand, alternatives) || Is(flags.RightOperand, alternatives);
        }

        if (value is IConversionOperation { OperatorMethod: not null } converted)
        {
            return Is(converted.Operand, alternatives);
        }

        var names = alternatives.Split('|');
        var text = value switch
        {
            { Type: INamedTypeSymbol { TypeKind: TypeKind.Enum } type, ConstantValue: { HasValue: true, Value: { } number } } when names.Any(name => Has(type, number, name)) => names[0],
            IFieldReferenceOperation { Field: { IsStatic: true, IsConst: false } or { ContainingType.TypeKind: TypeKind.Enum } } field => field.Field.Name,
            IPropertyReferenceOperation { Property.IsStatic: true } property => property.Property.Name,
            { ConstantValue: { HasValue: true, Value: bool boolean } } => boolean ? "true" : "false",
            { ConstantValue: { HasValue: true, Value: { } constant } } => constant.ToString(),
            _ => null,
        };
        return text is not null && names.Contains(text, StringComparer.OrdinalIgnoreCase);
    }

    // Whether an enum value is that member, or has its flags among others.
    private static bool Has(INamedTypeSymbol type, object value, string member)
    {
        if (type.GetMembers(member).FirstOrDefault() is not IFieldSymbol { ConstantValue: { } constant })
        {
            return false;
        }

        var (whole, part) = (Convert.ToDecimal(value), Convert.ToDecimal(constant));
        return whole == part
            || (part > 0 && whole > 0 && ((ulong)whole & (ulong)part) == (ulong)part
                && type.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: nameof(FlagsAttribute) }));
    }
}
