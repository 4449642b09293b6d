using Microsoft.CodeAnalysis;
using Serverless.Analyzers.Catalog;

namespace Serverless.Analyzers.Functions;

/// <summary>Handlers by base class: class-based durable tasks and entities, and the entry points of ASP.NET Core in Lambda.</summary>
internal sealed class InheritedHandlerReader(CatalogSymbols catalog, NamedHandlers named) : FunctionReader(catalog)
{
    private readonly bool _hasRows = catalog.Has(ApiRole.HandlerBase);

    /// <inheritdoc/>
    public override Function? Read(IMethodSymbol method)
    {
        if (!_hasRows || method.IsAbstract || method.DeclaredAccessibility != Accessibility.Public || method.IsStatic)
        {
            return null;
        }

        // A base that names no member has a handler in every public method that a class adds to it.
        return method.OverriddenMethod is null
            ? Catalog.Of(method.ContainingType, ApiRole.HandlerBase).FirstOrDefault(row => row.Member.Length == 0) is { } entity ? Create(method.ContainingType, method, entity, method.Name) : null
            : Catalog.Of(method, ApiRole.HandlerBase).FirstOrDefault() is { } row ? Create(method.ContainingType, method, row, method.ContainingType.Name) : null;
    }

    /// <summary>The function of a class whose handler is the library's own, without any code of the project's; else null.</summary>
    public Function? ReadInherited(INamedTypeSymbol type)
    {
        if (!_hasRows || type.IsAbstract || type.TypeKind != TypeKind.Class)
        {
            return null;
        }

        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var method in current.GetMembers().OfType<IMethodSymbol>())
            {
                if (method is { MethodKind: MethodKind.Ordinary, IsAbstract: false, IsStatic: false, DeclaredAccessibility: Accessibility.Public }
                    && Catalog.Of(method, ApiRole.HandlerBase).FirstOrDefault() is { } row)
                {
                    return method.DeclaringSyntaxReferences.Length > 0 ? null : Create(type, method, row, type.Name);
                }
            }
        }

        return null;
    }

    private Function Create(INamedTypeSymbol type, IMethodSymbol method, ApiRow row, string name)
    {
        var parameters = EventParameters(method);
        var kind = KindOf(Catalog.Of(type, ApiRole.Trigger).FirstOrDefault() ?? row);
        var isDurable = kind is TriggerKind.Orchestration or TriggerKind.Activity or TriggerKind.Entity;
        return new Function(
            (named.Of(method) ?? named.On(type))?.FunctionName ?? name,
            isDurable ? FunctionHost.AzureIsolated : FunctionHost.Lambda,
            method,
            Declaration(method),
            new Trigger(kind, parameters.Count > 0 ? parameters[0] : null, null),
            [],
            kind == TriggerKind.Entity ? InstanceLifetime.Durable : isDurable ? InstanceLifetime.PerInvocation : InstanceLifetime.Shared,
            null,
            null) { EventParameters = parameters };
    }
}
