namespace Serverless.Analyzers.Catalog;

internal static partial class ApiCatalog
{
    private const string Redirect = "Redirect";

    /// <summary>Where a response sends the caller, and the headers that act in the name of the host. Other headers do no harm.</summary>
    private static readonly ApiRow[] RedirectSinks =
    [
        new("Microsoft.AspNetCore.Mvc.RedirectResult", ".ctor", ApiRole.InjectionSink, "url", Hint: Redirect),
        new("Microsoft.AspNetCore.Mvc.RedirectResult", "Url", ApiRole.InjectionSink, Hint: Redirect),
        .. Each("Microsoft.AspNetCore.Mvc.ControllerBase", "Redirect RedirectPermanent RedirectPreserveMethod RedirectPermanentPreserveMethod", ApiRole.InjectionSink, "url", Redirect),
        new("Microsoft.AspNetCore.Http.Results", "Redirect", ApiRole.InjectionSink, "url", Hint: Redirect),
        new("Microsoft.AspNetCore.Http.TypedResults", "Redirect", ApiRole.InjectionSink, "url", Hint: Redirect),
        new("Microsoft.AspNetCore.Http.HttpResponse", "Redirect", ApiRole.InjectionSink, "location", Hint: Redirect),
        new("Amazon.Lambda.Annotations.APIGateway.HttpResults", "Redirect", ApiRole.InjectionSink, "uri", Hint: Redirect),
        .. ResponseHeaders("Microsoft.AspNetCore.Http.HttpResponse"),
        .. ResponseHeaders("Microsoft.Azure.Functions.Worker.Http.HttpResponseData"),
        .. ResponseHeaders("Amazon.Lambda.APIGatewayEvents.APIGatewayProxyResponse"),
        .. ResponseHeaders("Amazon.Lambda.APIGatewayEvents.APIGatewayHttpApiV2ProxyResponse"),
        new("Microsoft.AspNetCore.Mvc.IUrlHelper", "IsLocalUrl", ApiRole.Sanitizer, "url", Hint: Redirect),
        new("System.Uri", "EscapeDataString", ApiRole.Sanitizer, Hint: "Url Html Redirect Header LogText"),
        .. Each("System.Net.WebUtility", "UrlEncode", ApiRole.Sanitizer, hint: "Url Html Redirect Header LogText"),
        .. Each("System.Web.HttpUtility", "UrlEncode", ApiRole.Sanitizer, hint: "Url Html Redirect Header LogText"),
    ];

    private static IEnumerable<ApiRow> ResponseHeaders(string response) =>
    [
        new(response, "Headers", ApiRole.InjectionSink, "Location", Hint: Redirect),
        new(response, "Headers", ApiRole.InjectionSink, "Set-Cookie", Hint: "Header"),
        new(response, "Headers", ApiRole.InjectionSink, "Content-Disposition", Hint: "Header"),
    ];
}
