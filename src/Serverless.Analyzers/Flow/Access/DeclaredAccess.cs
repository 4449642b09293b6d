using Microsoft.CodeAnalysis;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Functions;

namespace Serverless.Analyzers.Flow.Access;

/// <summary>The stores that a function reaches by declaration: its trigger, and its input and output bindings.</summary>
internal static class DeclaredAccess
{
    /// <summary>The accesses of a function, its trigger's first.</summary>
    public static IEnumerable<FunctionAccess> Of(Function function)
    {
        if (OfTrigger(function) is { } trigger)
        {
            yield return trigger;
        }

        foreach (var binding in function.Bindings)
        {
            if (BindingResource.RowOf(binding.Attribute.AttributeClass) is { } row && binding.Attribute.ApplicationSyntaxReference?.GetSyntax() is { } syntax)
            {
                yield return Create(function, row, BindingResource.Of(binding.Attribute), binding.Attribute.AttributeClass!, binding.IsOutput ? AccessKinds.Write : AccessKinds.Read, AccessVia.Binding, syntax);
            }
        }
    }

    private static FunctionAccess? OfTrigger(Function function)
    {
        var type = function.Trigger.Attribute?.AttributeClass ?? (ITypeSymbol?)function.Trigger.Parameter?.Type;
        var syntax = function.Trigger.Attribute?.ApplicationSyntaxReference?.GetSyntax() ?? function.Trigger.Parameter?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        return BindingResource.RowOf(type) is { } row && syntax is not null
            ? Create(function, row, function.Trigger.Attribute is { } attribute ? BindingResource.Of(attribute) : StoreResource.Unknown, type!, AccessKinds.Read, AccessVia.Trigger, syntax)
            : null;
    }

    private static FunctionAccess Create(Function function, BindingStoreRow row, StoreResource resource, ITypeSymbol declaration, AccessKinds kinds, AccessVia via, SyntaxNode syntax)
    {
        const string suffix = "Attribute";
        var name = declaration.Name.EndsWith(suffix, StringComparison.Ordinal) ? declaration.Name.Substring(0, declaration.Name.Length - suffix.Length) : declaration.Name;
        return new FunctionAccess(function, row.Store, resource, name, kinds, FunctionAccess.Split(kinds == AccessKinds.Write ? row.Writes : row.Reads), via, new CallPath(function.Name, []), syntax);
    }
}
