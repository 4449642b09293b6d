namespace Serverless.Analyzers.Catalog;

internal static partial class ApiCatalog
{
    /// <summary>Controllers and routes; they are functions only where ASP.NET Core runs inside one.</summary>
    private static readonly ApiRow[] AspNetCoreEndpoints =
    [
        new("Microsoft.Extensions.DependencyInjection.ServiceCollectionExtensions", "AddAWSLambdaHosting", ApiRole.AspNetCoreHost),
        new("Amazon.Lambda.AspNetCoreServer.AbstractAspNetCoreFunction", "", ApiRole.AspNetCoreHost),
        new("Microsoft.AspNetCore.Mvc.ControllerBase", "", ApiRole.Controller),
        new("Microsoft.AspNetCore.Mvc.ApiControllerAttribute", "", ApiRole.Controller),
        new("Microsoft.AspNetCore.Mvc.ControllerAttribute", "", ApiRole.Controller),
        new("Microsoft.AspNetCore.Mvc.NonControllerAttribute", "", ApiRole.NoEndpoint),
        new("Microsoft.AspNetCore.Mvc.NonActionAttribute", "", ApiRole.NoEndpoint),
        new("Microsoft.AspNetCore.Mvc.HttpDeleteAttribute", "", ApiRole.Route, Hint: "DELETE"),
        new("Microsoft.AspNetCore.Mvc.HttpGetAttribute", "", ApiRole.Route, Hint: "GET"),
        new("Microsoft.AspNetCore.Mvc.HttpHeadAttribute", "", ApiRole.Route, Hint: "HEAD"),
        new("Microsoft.AspNetCore.Mvc.HttpOptionsAttribute", "", ApiRole.Route, Hint: "OPTIONS"),
        new("Microsoft.AspNetCore.Mvc.HttpPatchAttribute", "", ApiRole.Route, Hint: "PATCH"),
        new("Microsoft.AspNetCore.Mvc.HttpPostAttribute", "", ApiRole.Route, Hint: "POST"),
        new("Microsoft.AspNetCore.Mvc.HttpPutAttribute", "", ApiRole.Route, Hint: "PUT"),
        new("Microsoft.AspNetCore.Mvc.AcceptVerbsAttribute", "", ApiRole.Route, Hint: ""),
        new("Microsoft.AspNetCore.Mvc.RouteAttribute", "", ApiRole.Route, Hint: ""),
        new("Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions", "Map", ApiRole.Route, Argument: "handler", Hint: ""),
        new("Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions", "Map", ApiRole.Route, Argument: "requestDelegate", Hint: ""),
        new("Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions", "MapDelete", ApiRole.Route, Argument: "handler", Hint: "DELETE"),
        new("Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions", "MapDelete", ApiRole.Route, Argument: "requestDelegate", Hint: "DELETE"),
        new("Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions", "MapGet", ApiRole.Route, Argument: "handler", Hint: "GET"),
        new("Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions", "MapGet", ApiRole.Route, Argument: "requestDelegate", Hint: "GET"),
        new("Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions", "MapMethods", ApiRole.Route, Argument: "handler", Hint: ""),
        new("Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions", "MapMethods", ApiRole.Route, Argument: "requestDelegate", Hint: ""),
        new("Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions", "MapPatch", ApiRole.Route, Argument: "handler", Hint: "PATCH"),
        new("Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions", "MapPatch", ApiRole.Route, Argument: "requestDelegate", Hint: "PATCH"),
        new("Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions", "MapPost", ApiRole.Route, Argument: "handler", Hint: "POST"),
        new("Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions", "MapPost", ApiRole.Route, Argument: "requestDelegate", Hint: "POST"),
        new("Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions", "MapPut", ApiRole.Route, Argument: "handler", Hint: "PUT"),
        new("Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions", "MapPut", ApiRole.Route, Argument: "requestDelegate", Hint: "PUT"),
        new("Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions", "MapFallback", ApiRole.Route, Argument: "handler", Hint: ""),
        new("Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions", "MapGroup", ApiRole.RouteGroup),
        new("Microsoft.AspNetCore.Mvc.FromServicesAttribute", "", ApiRole.HostService),
    ];
}
