using Microsoft.CodeAnalysis;
using Serverless.Analyzers.Catalog;

namespace Serverless.Analyzers.Functions;

/// <summary>Azure Functions, isolated worker and in-process.</summary>
internal sealed class AzureFunctionReader(CatalogSymbols catalog) : FunctionReader(catalog)
{
    private readonly BindingReader _bindings = new(catalog);

    /// <inheritdoc/>
    public override Function? Read(IMethodSymbol method)
    {
        if (method.IsAbstract
            || Find(method.GetAttributes(), ApiRole.FunctionDeclaration) is not var (declaration, row)
            || !Enum.TryParse<FunctionHost>(row.Hint, out var host)
            || host is not (FunctionHost.AzureIsolated or FunctionHost.AzureInProcess))
        {
            return null;
        }

        var trigger = Trigger(method);
        return new Function(
            declaration.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Primitive, Value: string name } ? name : method.Name,
            host,
            method,
            Declaration(method),
            trigger,
            _bindings.Read(method),
            trigger.Kind == TriggerKind.Entity ? InstanceLifetime.Durable : method.IsStatic ? InstanceLifetime.None : InstanceLifetime.PerInvocation,
            declaration,
            trigger is { Kind: TriggerKind.Http, Attribute: { } http } ? Endpoint(http) : null)
        {
            EventParameters = [.. EventParameters(method).Where(parameter =>
                SymbolEqualityComparer.Default.Equals(parameter, trigger.Parameter)
                || (parameter is { RefKind: RefKind.None, Type.TypeKind: not TypeKind.Interface } && Find(parameter.GetAttributes(), ApiRole.Binding) is null))],
        };
    }

    private Trigger Trigger(IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
        {
            if (Find(parameter.GetAttributes(), ApiRole.Trigger) is var (attribute, row))
            {
                return new Trigger(KindOf(row), parameter, attribute);
            }
        }

        return new Trigger(TriggerKind.Unknown, null, null);
    }

    private static Endpoint Endpoint(AttributeData http)
    {
        AuthorizationLevel? level = null;
        IReadOnlyList<string> methods = [];
        foreach (var argument in http.ConstructorArguments)
        {
            if (argument is { Kind: TypedConstantKind.Enum, Value: not null })
            {
                level = (AuthorizationLevel)Convert.ToInt32(argument.Value);
            }
            else if (argument.Kind == TypedConstantKind.Array && !argument.IsNull)
            {
                methods = [.. argument.Values.Select(value => value.Value).OfType<string>().Select(value => value.ToUpperInvariant())];
            }
        }

        if (Named(http, "AuthLevel") is { } named)
        {
            level = (AuthorizationLevel)Convert.ToInt32(named);
        }

        return new Endpoint(EndpointKind.AzureHttp, methods, Named(http, "Route") as string, level, null, null, http);
    }
}
