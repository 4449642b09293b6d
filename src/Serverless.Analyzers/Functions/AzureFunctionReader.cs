using Microsoft.CodeAnalysis;
using Serverless.Analyzers.Catalog;

namespace Serverless.Analyzers.Functions;

/// <summary>Azure Functions, isolated worker and in-process.</summary>
internal sealed class AzureFunctionReader(CatalogSymbols catalog) : FunctionReader
{
    private readonly INamedTypeSymbol? _isolated = catalog.Type("Microsoft.Azure.Functions.Worker.FunctionAttribute");
    private readonly INamedTypeSymbol? _inProcess = catalog.Type("Microsoft.Azure.WebJobs.FunctionNameAttribute");

    /// <inheritdoc/>
    public override Function? Read(IMethodSymbol method)
    {
        var host = FunctionHost.AzureIsolated;
        var declaration = Attribute(method, _isolated);
        if (declaration is null)
        {
            host = FunctionHost.AzureInProcess;
            declaration = Attribute(method, _inProcess);
        }

        if (declaration is null)
        {
            return null;
        }

        var trigger = Trigger(method);
        return new Function(
            declaration.ConstructorArguments.FirstOrDefault().Value as string ?? method.Name,
            host,
            method,
            Declaration(method),
            trigger,
            [],
            trigger.Kind == TriggerKind.Entity ? InstanceLifetime.Durable : method.IsStatic ? InstanceLifetime.None : InstanceLifetime.PerInvocation,
            declaration,
            trigger is { Kind: TriggerKind.Http, Attribute: { } http } ? Endpoint(http) : null);
    }

    private Trigger Trigger(IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
        {
            foreach (var attribute in parameter.GetAttributes())
            {
                if (attribute.AttributeClass is { } type && catalog.Of(type, ApiRole.Trigger).FirstOrDefault() is { } row)
                {
                    return new Trigger((TriggerKind)Enum.Parse(typeof(TriggerKind), row.Hint!), parameter, attribute);
                }
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
            if (argument.Kind == TypedConstantKind.Enum)
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
