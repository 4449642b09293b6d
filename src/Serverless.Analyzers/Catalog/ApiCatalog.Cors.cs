namespace Serverless.Analyzers.Catalog;

internal static partial class ApiCatalog
{
    private const string OriginHeader = "Access-Control-Allow-Origin";
    private const string CredentialsHeader = "Access-Control-Allow-Credentials";

    /// <summary>What lets the pages of every origin call an endpoint; the hint is the setting beside it that lets them send credentials.</summary>
    private static readonly ApiRow[] AllowedOrigins =
    [
        new("Amazon.CDK.AWS.APIGateway.CorsOptions", "AllowOrigins", ApiRole.AllowedOrigin, Value: "*", Hint: "AllowCredentials"),
        new("Amazon.CDK.AWS.Apigatewayv2.CorsPreflightOptions", "AllowOrigins", ApiRole.AllowedOrigin, Value: "*", Hint: "AllowCredentials"),
        new("Amazon.CDK.AWS.Lambda.FunctionUrlCorsOptions", "AllowedOrigins", ApiRole.AllowedOrigin, Value: "*", Hint: "AllowCredentials"),
        new("Amazon.Lambda.Annotations.APIGateway.FunctionUrlAttribute", "AllowOrigins", ApiRole.AllowedOrigin, Value: "*", Hint: "AllowCredentials"),
        new("Microsoft.AspNetCore.Cors.Infrastructure.CorsPolicyBuilder", "AllowAnyOrigin", ApiRole.AllowedOrigin, Hint: "AllowCredentials"),
        new("Microsoft.AspNetCore.Cors.Infrastructure.CorsPolicyBuilder", "WithOrigins", ApiRole.AllowedOrigin, "origins", "*", "AllowCredentials"),
        new("Microsoft.AspNetCore.Cors.Infrastructure.CorsPolicyBuilder", "SetIsOriginAllowed", ApiRole.AllowedOrigin, "isOriginAllowed", Hint: "AllowCredentials"),
        new("Microsoft.AspNetCore.Http.IHeaderDictionary", "AccessControlAllowOrigin", ApiRole.AllowedOrigin, Value: "*", Hint: "AccessControlAllowCredentials"),
        .. OriginHeaders("Amazon.Lambda.APIGatewayEvents.APIGatewayProxyResponse", "Amazon.Lambda.APIGatewayEvents.APIGatewayHttpApiV2ProxyResponse",
            "Amazon.Lambda.ApplicationLoadBalancerEvents.ApplicationLoadBalancerResponse", "Microsoft.Azure.Functions.Worker.Http.HttpResponseData",
            "Microsoft.AspNetCore.Http.HttpResponse"),
    ];

    private static IEnumerable<ApiRow> OriginHeaders(params string[] responses) =>
        responses.Select(type => new ApiRow(type, "Headers", ApiRole.AllowedOrigin, OriginHeader, "*", CredentialsHeader));
}
