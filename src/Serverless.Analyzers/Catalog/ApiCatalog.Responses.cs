namespace Serverless.Analyzers.Catalog;

internal static partial class ApiCatalog
{
    /// <summary>Where a value becomes part of the response to the caller, beyond what HTTP functions return.</summary>
    private static readonly ApiRow[] Responses =
    [
        new("Microsoft.AspNetCore.Mvc.BadRequestObjectResult", ".ctor", ApiRole.ResponseSink, "error"),
        new("Microsoft.AspNetCore.Mvc.ConflictObjectResult", ".ctor", ApiRole.ResponseSink, "error"),
        new("Microsoft.AspNetCore.Mvc.UnprocessableEntityObjectResult", ".ctor", ApiRole.ResponseSink, "error"),
        new("Microsoft.AspNetCore.Mvc.NotFoundObjectResult", ".ctor", ApiRole.ResponseSink, "value"),
        new("Microsoft.AspNetCore.Mvc.OkObjectResult", ".ctor", ApiRole.ResponseSink, "value"),
        new("Microsoft.AspNetCore.Mvc.UnauthorizedObjectResult", ".ctor", ApiRole.ResponseSink, "value"),
        new("Microsoft.AspNetCore.Mvc.ObjectResult", ".ctor", ApiRole.ResponseSink, "value"),
        new("Microsoft.AspNetCore.Mvc.ObjectResult", "Value", ApiRole.ResponseSink),
        new("Microsoft.AspNetCore.Mvc.JsonResult", ".ctor", ApiRole.ResponseSink, "value"),
        new("Microsoft.AspNetCore.Mvc.ContentResult", "Content", ApiRole.ResponseSink),
        new("Microsoft.AspNetCore.Mvc.ProblemDetails", "Detail", ApiRole.ResponseSink),
        .. Each("Microsoft.AspNetCore.Mvc.ControllerBase", "BadRequest Conflict UnprocessableEntity", ApiRole.ResponseSink, "error"),
        .. Each("Microsoft.AspNetCore.Mvc.ControllerBase", "Ok NotFound Unauthorized StatusCode", ApiRole.ResponseSink, "value"),
        .. Each("Microsoft.AspNetCore.Mvc.ControllerBase", "Problem", ApiRole.ResponseSink, "detail"),
        .. Each("Microsoft.AspNetCore.Mvc.ControllerBase", "Content", ApiRole.ResponseSink, "content"),
        .. Each("Microsoft.AspNetCore.Http.Results", "BadRequest Conflict UnprocessableEntity", ApiRole.ResponseSink, "error"),
        .. Each("Microsoft.AspNetCore.Http.Results", "Ok NotFound", ApiRole.ResponseSink, "value"),
        .. Each("Microsoft.AspNetCore.Http.Results", "Json", ApiRole.ResponseSink, "data"),
        .. Each("Microsoft.AspNetCore.Http.Results", "Problem", ApiRole.ResponseSink, "detail"),
        .. Each("Microsoft.AspNetCore.Http.Results", "Content Text", ApiRole.ResponseSink, "content"),
        .. Each("Microsoft.AspNetCore.Http.TypedResults", "BadRequest Conflict UnprocessableEntity", ApiRole.ResponseSink, "error"),
        .. Each("Microsoft.AspNetCore.Http.TypedResults", "Ok NotFound", ApiRole.ResponseSink, "value"),
        .. Each("Microsoft.AspNetCore.Http.TypedResults", "Json", ApiRole.ResponseSink, "data"),
        .. Each("Microsoft.AspNetCore.Http.TypedResults", "Problem", ApiRole.ResponseSink, "detail"),
        .. Each("Microsoft.AspNetCore.Http.TypedResults", "Content Text", ApiRole.ResponseSink, "content"),
        .. Each("Microsoft.AspNetCore.Http.HttpResponseWritingExtensions", "WriteAsync", ApiRole.ResponseSink, "text"),
        .. Each("Microsoft.AspNetCore.Http.HttpResponseJsonExtensions", "WriteAsJsonAsync", ApiRole.ResponseSink, "value"),
        .. Each("Microsoft.Azure.Functions.Worker.Http.HttpResponseDataExtensions", "WriteString WriteStringAsync WriteBytes WriteBytesAsync", ApiRole.ResponseSink, "value"),
        .. Each("Microsoft.Azure.Functions.Worker.Http.HttpResponseDataExtensions", "WriteAsJsonAsync", ApiRole.ResponseSink, "instance"),
        .. Each("Amazon.Lambda.Annotations.APIGateway.HttpResults", "Accepted BadRequest Conflict Created Forbid InternalServerError NotFound Ok NewResult", ApiRole.ResponseSink, "body"),
        new("Amazon.Lambda.APIGatewayEvents.APIGatewayProxyResponse", "Body", ApiRole.ResponseSink),
        new("Amazon.Lambda.APIGatewayEvents.APIGatewayHttpApiV2ProxyResponse", "Body", ApiRole.ResponseSink),
        new("Amazon.Lambda.ApplicationLoadBalancerEvents.ApplicationLoadBalancerResponse", "Body", ApiRole.ResponseSink),
    ];
}
