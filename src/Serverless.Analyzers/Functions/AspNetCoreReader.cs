using Microsoft.CodeAnalysis;
using Serverless.Analyzers.Catalog;

namespace Serverless.Analyzers.Functions;

/// <summary>The controller actions of an ASP.NET Core application that runs inside a Lambda function.</summary>
internal sealed class AspNetCoreReader(CatalogSymbols catalog, SourceTypes types, CallSites calls, Lifetimes lifetimes) : FunctionReader(catalog)
{
    private readonly Lazy<bool> _isHosted = new(() =>
        catalog.Has(ApiRole.AspNetCoreHost)
        && (calls.Of(ApiRole.AspNetCoreHost).Count > 0 || types.All.Any(type => catalog.Is(type, ApiRole.AspNetCoreHost))));

    /// <summary>Whether the project runs ASP.NET Core in a Lambda function.</summary>
    public bool IsHosted => _isHosted.Value;

    /// <inheritdoc/>
    public override Function? Read(IMethodSymbol method)
    {
        if (method is not { DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsAbstract: false, IsGenericMethod: false }
            || !Catalog.Has(ApiRole.AspNetCoreHost)
            || !IsController(method.ContainingType)
            || Find(method.GetAttributes(), ApiRole.NoEndpoint) is not null
            || IsObjectMember(method)
            || !IsHosted)
        {
            return null;
        }

        return Create(method, method.Name, Endpoint(method), InstanceLifetime.PerInvocation);
    }

    /// <summary>The function that a handler of requests is.</summary>
    public Function Create(IMethodSymbol method, string name, Endpoint endpoint, InstanceLifetime lifetime)
    {
        IReadOnlyList<IParameterSymbol> parameters = [.. EventParameters(method).Where(IsBoundToRequest)];
        return new Function(
            name,
            FunctionHost.AspNetCore,
            method,
            Declaration(method),
            new Trigger(TriggerKind.Http, parameters.Count > 0 ? parameters[0] : null, endpoint.Attribute),
            [],
            lifetime,
            endpoint.Attribute,
            endpoint) { EventParameters = parameters };
    }

    // What the container holds, and interfaces that are no collections, come from the container.
    private bool IsBoundToRequest(IParameterSymbol parameter) =>
        (parameter.Type.TypeKind != TypeKind.Interface
            || parameter.Type.AllInterfaces.Any(contract => contract.SpecialType == SpecialType.System_Collections_IEnumerable)
            || Catalog.Is(parameter.Type, ApiRole.EventPayload))
        && !(parameter.Type is INamedTypeSymbol type && lifetimes.IsRegistered(type));

    private bool IsController(INamedTypeSymbol type)
    {
        if (type is not { TypeKind: TypeKind.Class, DeclaredAccessibility: Accessibility.Public, IsGenericType: false }
            || (type.IsAbstract && !types.IsBaseOfConcrete(type))
            || !(Catalog.Is(type, ApiRole.Controller) || SourceTypes.Bases(type).Prepend(type).Any(current => Find(current.GetAttributes(), ApiRole.Controller) is not null)))
        {
            return false;
        }

        return Find(type.GetAttributes(), ApiRole.NoEndpoint) is null;
    }

    private static bool IsObjectMember(IMethodSymbol method)
    {
        var declared = method;
        while (declared.OverriddenMethod is { } overridden)
        {
            declared = overridden;
        }

        return declared.ContainingType.SpecialType == SpecialType.System_Object
            || method.ContainingType.AllInterfaces.Any(contract => contract.SpecialType == SpecialType.System_IDisposable && method is { Name: nameof(IDisposable.Dispose), Parameters.Length: 0 });
    }

    private Endpoint Endpoint(IMethodSymbol method)
    {
        AttributeData? declaration = null;
        string? template = null;
        var methods = new List<string>();
        foreach (var attribute in method.GetAttributes())
        {
            if (Find([attribute], ApiRole.Route) is var (route, row))
            {
                declaration ??= route;
                template ??= Template(route);
                methods.AddRange(row.Hint is { Length: > 0 } verb ? [verb] : Verbs(route));
            }
        }

        var prefix = Find(method.ContainingType.GetAttributes(), ApiRole.Route) is var (outer, _) ? Template(outer) : null;
        return new Endpoint(EndpointKind.AspNetCore, [.. methods.Distinct()], Combine(prefix, template, method), null, null, null, declaration);
    }

    private static string? Template(AttributeData route) =>
        route.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Primitive, Value: string template } && route.ConstructorArguments.Length == 1 ? template : Named(route, "Route") as string;

    // [AcceptVerbs("GET", "POST")], also with one verb; a [Route] has a template there.
    private static IEnumerable<string> Verbs(AttributeData route) => route.ConstructorArguments
        .Where(argument => argument.Kind == TypedConstantKind.Array && !argument.IsNull)
        .SelectMany(argument => argument.Values)
        .Select(value => value.Value)
        .OfType<string>()
        .Select(verb => verb.ToUpperInvariant());

    private static string? Combine(string? prefix, string? template, IMethodSymbol method)
    {
        var isAbsolute = template is not null && (template.StartsWith("/", StringComparison.Ordinal) || template.StartsWith("~/", StringComparison.Ordinal));
        var route = prefix is null || isAbsolute ? template?.TrimStart('~') : template is null ? prefix : $"{prefix.TrimEnd('/')}/{template}";
        var controller = method.ContainingType.Name;
        const string suffix = "Controller";
        controller = controller.EndsWith(suffix, StringComparison.Ordinal) ? controller.Substring(0, controller.Length - suffix.Length) : controller;
        return route?.Replace("[controller]", controller).Replace("[action]", method.Name);
    }
}
