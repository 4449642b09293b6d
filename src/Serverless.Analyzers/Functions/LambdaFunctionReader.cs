using Microsoft.CodeAnalysis;
using Serverless.Analyzers.Catalog;

namespace Serverless.Analyzers.Functions;

/// <summary>Lambda handlers that are methods: Annotations, methods a template names, and methods of the shape the runtime calls.</summary>
internal sealed class LambdaFunctionReader(CatalogSymbols catalog, SourceTypes types, NamedHandlers named) : FunctionReader(catalog)
{
    private readonly bool _hasContext = catalog.Has(ApiRole.HandlerContext);
    private readonly bool _isLambda = ApiCatalog.FunctionSdks.Any(row => row.Hint == nameof(FunctionHost.Lambda) && catalog.Type(row.Type) is not null);

    /// <inheritdoc/>
    public override Function? Read(IMethodSymbol method)
    {
        if (!_isLambda)
        {
            return null;
        }

        var declaration = Find(method.GetAttributes(), ApiRole.FunctionDeclaration) is var (attribute, row) && row.Hint == nameof(FunctionHost.Lambda) ? attribute : null;
        var handler = named.Of(method);
        if (method.IsAbstract || (declaration is null && handler is null && !IsHandler(method)))
        {
            return null;
        }

        var parameters = EventParameters(method);
        var trigger = EventTrigger(parameters);
        Endpoint? endpoint = null;
        if (declaration is not null)
        {
            endpoint = Endpoint(method);
            if (Find(method.GetAttributes(), ApiRole.Trigger) is var (source, kind))
            {
                trigger = new Trigger(KindOf(kind), trigger.Parameter, source);
            }
        }

        return new Function(
            handler?.FunctionName ?? method.Name,
            FunctionHost.Lambda,
            method,
            Declaration(method),
            trigger,
            [],
            method.IsStatic ? InstanceLifetime.None : InstanceLifetime.Shared,
            declaration,
            endpoint) { EventParameters = parameters };
    }

    // The shape the runtime calls: a public method, unique by its name, whose last parameter is the context. It takes
    // its object from a public constructor without parameters, so helpers that are handed their services are none; nor
    // are methods that implement an interface, and what the Annotations generator writes around a function of the user's.
    private bool IsHandler(IMethodSymbol method) =>
        _hasContext
        && HasShape(method)
        && method is { IsExtensionMethod: false, ContainingType: { TypeKind: TypeKind.Class, ContainingType: null, DeclaredAccessibility: Accessibility.Public } type }
        && method.Parameters.All(parameter => parameter.RefKind == RefKind.None)
        && (method.IsStatic || type.IsAbstract || type.InstanceConstructors.Any(constructor => constructor is { DeclaredAccessibility: Accessibility.Public, Parameters.Length: 0 }))
        && ((!type.IsAbstract && !type.IsGenericType) || type.IsStatic || types.IsBaseOfConcrete(type))
        && !type.GetMembers(method.Name).Any(other => !SymbolEqualityComparer.Default.Equals(other, method) && HasShape(other))
        && !GeneratedHandlers.IsGenerated(method)
        && !ImplementsInterface(method);

    private bool HasShape(ISymbol member) =>
        member is IMethodSymbol { DeclaredAccessibility: Accessibility.Public, IsAbstract: false, IsGenericMethod: false, MethodKind: MethodKind.Ordinary, Parameters.Length: 1 or 2 } method
        && method.Parameters[method.Parameters.Length - 1].Type is INamedTypeSymbol last
        && Catalog.Is(last, ApiRole.HandlerContext);

    private static bool ImplementsInterface(IMethodSymbol method) => method.ContainingType.AllInterfaces
        .SelectMany(contract => contract.GetMembers(method.Name))
        .Any(member => SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method));

    private Endpoint? Endpoint(IMethodSymbol method)
    {
        if (Find(method.GetAttributes(), ApiRole.EndpointDeclaration) is not var (api, row) || !Enum.TryParse<EndpointKind>(row.Hint, out var kind))
        {
            return null;
        }

        // Each kind of attribute has only some of these.
        var verb = api.ConstructorArguments.FirstOrDefault(argument => argument.Kind == TypedConstantKind.Enum) is { Type: { } type } constant
            ? type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, constant.Value))?.Name
            : Named(api, "HttpMethod") as string;
        var paths = api.ConstructorArguments.Where(argument => argument is { Kind: TypedConstantKind.Primitive, Value: string }).Select(argument => (string)argument.Value!);
        return new Endpoint(
            kind,
            verb is null or "Any" ? [] : [verb.ToUpperInvariant()],
            paths.LastOrDefault(),
            null,
            Named(api, "Authorizer") as string,
            Named(api, "AuthType") is { } auth ? (FunctionUrlAuthType?)Convert.ToInt32(auth) : null,
            api);
    }
}
