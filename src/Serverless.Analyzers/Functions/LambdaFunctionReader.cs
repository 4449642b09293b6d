using Microsoft.CodeAnalysis;
using Serverless.Analyzers.Catalog;

namespace Serverless.Analyzers.Functions;

/// <summary>Lambda handlers that are methods: Annotations, methods that take the context, and methods a template names.</summary>
internal sealed class LambdaFunctionReader(CatalogSymbols catalog, IReadOnlyList<HandlerName> handlers) : FunctionReader
{
    private readonly INamedTypeSymbol? _annotation = catalog.Type("Amazon.Lambda.Annotations.LambdaFunctionAttribute");
    private readonly INamedTypeSymbol? _context = catalog.Type("Amazon.Lambda.Core.ILambdaContext");
    private readonly INamedTypeSymbol? _functionUrl = catalog.Type("Amazon.Lambda.Annotations.APIGateway.FunctionUrlAttribute");
    private readonly INamedTypeSymbol? _httpApi = catalog.Type("Amazon.Lambda.Annotations.APIGateway.HttpApiAttribute");
    private readonly INamedTypeSymbol? _restApi = catalog.Type("Amazon.Lambda.Annotations.APIGateway.RestApiAttribute");

    /// <inheritdoc/>
    public override Function? Read(IMethodSymbol method)
    {
        var annotation = Attribute(method, _annotation);
        var named = Named(method);
        if (annotation is null && named is null && !TakesContext(method))
        {
            return null;
        }

        var endpoint = annotation is null ? null : Endpoint(method);
        var trigger = endpoint is null
            ? EventTrigger(method)
            : new Trigger(TriggerKind.Http, method.Parameters.FirstOrDefault(), endpoint.Attribute);
        return new Function(
            named?.FunctionName ?? method.Name,
            FunctionHost.Lambda,
            method,
            Declaration(method),
            trigger,
            [],
            method.IsStatic ? InstanceLifetime.None : InstanceLifetime.Shared,
            annotation,
            endpoint);
    }

    // The shape the runtime calls: a public method whose last parameter is the context, after the event if any.
    private bool TakesContext(IMethodSymbol method) =>
        _context is not null
        && method is { DeclaredAccessibility: Accessibility.Public, IsAbstract: false, Parameters.Length: 1 or 2, ContainingType.TypeKind: TypeKind.Class }
        && SymbolEqualityComparer.Default.Equals(method.Parameters[^1].Type, _context);

    private HandlerName? Named(IMethodSymbol method)
    {
        foreach (var handler in handlers)
        {
            if (handler.Method == method.Name && handler.Type == MetadataName(method.ContainingType))
            {
                return handler;
            }
        }

        return null;
    }

    private static string MetadataName(INamedTypeSymbol type) =>
        type.ContainingType is { } outer ? MetadataName(outer) + "+" + type.MetadataName
        : type.ContainingNamespace.IsGlobalNamespace ? type.MetadataName
        : type.ContainingNamespace.ToDisplayString() + "." + type.MetadataName;

    private Trigger EventTrigger(IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
        {
            if (catalog.Of(parameter.Type, ApiRole.Trigger).FirstOrDefault() is { } row)
            {
                return new Trigger((TriggerKind)Enum.Parse(typeof(TriggerKind), row.Hint!), parameter, null);
            }
        }

        return new Trigger(TriggerKind.Unknown, method.Parameters.FirstOrDefault(), null);
    }

    private Endpoint? Endpoint(IMethodSymbol method)
    {
        if (Attribute(method, _functionUrl) is { } url)
        {
            var auth = Named(url, "AuthType") is { } value ? (FunctionUrlAuthType?)Convert.ToInt32(value) : null;
            return new Endpoint(EndpointKind.FunctionUrl, [], null, null, null, auth, url);
        }

        var isHttpApi = Attribute(method, _httpApi) is not null;
        if ((Attribute(method, _httpApi) ?? Attribute(method, _restApi)) is not { } api)
        {
            return null;
        }

        var arguments = api.ConstructorArguments;
        var verb = arguments.Length > 0 && arguments[0] is { Kind: TypedConstantKind.Enum, Type: { } type } constant
            ? type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, constant.Value))?.Name
            : null;
        return new Endpoint(
            isHttpApi ? EndpointKind.HttpApi : EndpointKind.RestApi,
            verb is null or "Any" ? [] : [verb.ToUpperInvariant()],
            arguments.Length > 1 ? arguments[1].Value as string : null,
            null,
            Named(api, "Authorizer") as string,
            null,
            api);
    }
}
