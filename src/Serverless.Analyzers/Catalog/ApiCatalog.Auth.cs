namespace Serverless.Analyzers.Catalog;

internal static partial class ApiCatalog
{
    /// <summary>A call at startup after which every function's callers are authenticated.</summary>
    internal const string WholeProject = "project";

    /// <summary>A call at startup that makes attributes with the hint <see cref="Marker"/> count.</summary>
    internal const string EnforcesMarkers = "enforces-markers";

    /// <summary>An attribute that asks for authentication, and counts only where something enforces it.</summary>
    internal const string Marker = "marker";

    /// <summary>A read of a credential that the request carries, which counts where it is used.</summary>
    internal const string Credential = "credential";

    /// <summary>
    /// Evidence that callers are authenticated. Without a hint: a call, read or attribute that does it where it stands,
    /// or a middleware that does it where it is registered.
    /// </summary>
    private static readonly ApiRow[] Auth =
    [
        // The function looks at who calls.
        new("System.IdentityModel.Tokens.Jwt.JwtSecurityTokenHandler", "ValidateToken", ApiRole.AuthEvidence),
        new("System.IdentityModel.Tokens.Jwt.JwtSecurityTokenHandler", "ValidateTokenAsync", ApiRole.AuthEvidence),
        new("Microsoft.IdentityModel.JsonWebTokens.JsonWebTokenHandler", "ValidateToken", ApiRole.AuthEvidence),
        new("Microsoft.IdentityModel.JsonWebTokens.JsonWebTokenHandler", "ValidateTokenAsync", ApiRole.AuthEvidence),
        new("Microsoft.IdentityModel.Tokens.ISecurityTokenValidator", "ValidateToken", ApiRole.AuthEvidence),
        new("Microsoft.IdentityModel.Tokens.TokenHandler", "ValidateTokenAsync", ApiRole.AuthEvidence),
        new("System.Security.Cryptography.CryptographicOperations", "FixedTimeEquals", ApiRole.AuthEvidence),
        new("System.Security.Cryptography.RSA", "VerifyData", ApiRole.AuthEvidence),
        new("System.Security.Cryptography.RSA", "VerifyHash", ApiRole.AuthEvidence),
        new("System.Security.Cryptography.ECDsa", "VerifyData", ApiRole.AuthEvidence),
        new("System.Security.Cryptography.ECDsa", "VerifyHash", ApiRole.AuthEvidence),
        new("System.Security.Principal.IIdentity", "IsAuthenticated", ApiRole.AuthEvidence),
        new("System.Security.Principal.IPrincipal", "IsInRole", ApiRole.AuthEvidence),
        new("Microsoft.AspNetCore.Authentication.AuthenticationHttpContextExtensions", "AuthenticateAsync", ApiRole.AuthEvidence),
        new("Microsoft.AspNetCore.Authorization.IAuthorizationService", "AuthorizeAsync", ApiRole.AuthEvidence),
        new("Microsoft.AspNetCore.Authorization.AuthorizationServiceExtensions", "AuthorizeAsync", ApiRole.AuthEvidence),
        new("Microsoft.AspNetCore.Http.IHeaderDictionary", "Authorization", ApiRole.AuthEvidence, Hint: Credential),
        new("Microsoft.AspNetCore.Http.ConnectionInfo", "ClientCertificate", ApiRole.AuthEvidence, Hint: Credential),
        new("Microsoft.AspNetCore.Http.ConnectionInfo", "GetClientCertificateAsync", ApiRole.AuthEvidence, Hint: Credential),
        new("Microsoft.Identity.Web.AzureFunctionsAuthenticationHttpContextExtension", "AuthenticateAzureFunctionAsync", ApiRole.AuthEvidence),
        new("Stripe.EventUtility", "ConstructEvent", ApiRole.AuthEvidence),
        new("Stripe.EventUtility", "ValidateSignature", ApiRole.AuthEvidence),

        // It turns some callers away.
        new("System.UnauthorizedAccessException", ".ctor", ApiRole.AuthEvidence),
        new("System.Net.HttpStatusCode", "Unauthorized", ApiRole.AuthEvidence),
        new("System.Net.HttpStatusCode", "Forbidden", ApiRole.AuthEvidence),
        new("Microsoft.AspNetCore.Http.StatusCodes", "Status401Unauthorized", ApiRole.AuthEvidence),
        new("Microsoft.AspNetCore.Http.StatusCodes", "Status403Forbidden", ApiRole.AuthEvidence),
        new("Microsoft.AspNetCore.Mvc.UnauthorizedResult", ".ctor", ApiRole.AuthEvidence),
        new("Microsoft.AspNetCore.Mvc.UnauthorizedObjectResult", ".ctor", ApiRole.AuthEvidence),
        new("Microsoft.AspNetCore.Mvc.ForbidResult", ".ctor", ApiRole.AuthEvidence),
        new("Microsoft.AspNetCore.Mvc.ChallengeResult", ".ctor", ApiRole.AuthEvidence),
        new("Microsoft.AspNetCore.Http.Results", "Unauthorized", ApiRole.AuthEvidence),
        new("Microsoft.AspNetCore.Http.Results", "Forbid", ApiRole.AuthEvidence),
        new("Microsoft.AspNetCore.Http.Results", "Challenge", ApiRole.AuthEvidence),
        new("Microsoft.AspNetCore.Http.TypedResults", "Unauthorized", ApiRole.AuthEvidence),
        new("Microsoft.AspNetCore.Http.TypedResults", "Forbid", ApiRole.AuthEvidence),
        new("Microsoft.AspNetCore.Http.TypedResults", "Challenge", ApiRole.AuthEvidence),
        new("Amazon.Lambda.Annotations.APIGateway.HttpResults", "Unauthorized", ApiRole.AuthEvidence),
        new("Amazon.Lambda.Annotations.APIGateway.HttpResults", "Forbid", ApiRole.AuthEvidence),
        new("Microsoft.AspNetCore.Mvc.StatusCodeResult", ".ctor", ApiRole.AuthEvidence, Argument: "statusCode", Value: "401|403"),
        new("Microsoft.AspNetCore.Http.Results", "StatusCode", ApiRole.AuthEvidence, Argument: "statusCode", Value: "401|403"),
        new("Microsoft.AspNetCore.Http.TypedResults", "StatusCode", ApiRole.AuthEvidence, Argument: "statusCode", Value: "401|403"),
        new("Microsoft.AspNetCore.Http.HttpResponse", "StatusCode", ApiRole.AuthEvidence, Value: "401|403"),
        new("Microsoft.AspNetCore.Mvc.ObjectResult", "StatusCode", ApiRole.AuthEvidence, Value: "401|403"),
        new("Microsoft.AspNetCore.Mvc.ContentResult", "StatusCode", ApiRole.AuthEvidence, Value: "401|403"),
        new("Microsoft.AspNetCore.Mvc.JsonResult", "StatusCode", ApiRole.AuthEvidence, Value: "401|403"),
        new("Microsoft.AspNetCore.Mvc.ProblemDetails", "Status", ApiRole.AuthEvidence, Value: "401|403"),
        new("Amazon.Lambda.APIGatewayEvents.APIGatewayProxyResponse", "StatusCode", ApiRole.AuthEvidence, Value: "401|403"),
        new("Amazon.Lambda.APIGatewayEvents.APIGatewayHttpApiV2ProxyResponse", "StatusCode", ApiRole.AuthEvidence, Value: "401|403"),

        // Attributes, and what makes them count.
        new("Microsoft.AspNetCore.Authorization.IAllowAnonymous", "", ApiRole.AuthEvidence),
        new("Microsoft.AspNetCore.Authorization.IAuthorizeData", "", ApiRole.AuthEvidence, Hint: Marker),
        new("DarkLoop.Azure.Functions.Authorization.FunctionAuthorizeAttribute", "", ApiRole.AuthEvidence),
        new("Microsoft.AspNetCore.Builder.AuthorizationAppBuilderExtensions", "UseAuthorization", ApiRole.AuthEvidence, Hint: EnforcesMarkers),
        new("Microsoft.Azure.Functions.Worker.FunctionsAuthorizationWorkerAppBuilderExtensions", "UseFunctionsAuthorization", ApiRole.AuthEvidence, Hint: EnforcesMarkers),

        // What the Annotations generator writes for such a parameter answers 401 where no authorizer has run.
        new("Amazon.Lambda.Annotations.APIGateway.FromCustomAuthorizerAttribute", "", ApiRole.AuthEvidence),

        // Everybody must be authenticated unless an attribute says otherwise.
        new("Microsoft.AspNetCore.Authorization.AuthorizationOptions", "FallbackPolicy", ApiRole.AuthEvidence, Hint: WholeProject),
        new("Microsoft.AspNetCore.Authorization.AuthorizationBuilder", "SetFallbackPolicy", ApiRole.AuthEvidence, Hint: WholeProject),
        new("Microsoft.AspNetCore.Authorization.AuthorizationBuilder", "AddFallbackPolicy", ApiRole.AuthEvidence, Hint: WholeProject),
    ];

    /// <summary>Settings of infrastructure code that let everyone call a function; the hint is the value that does not.</summary>
    private static readonly ApiRow[] OpenEndpoints =
    [
        new("Amazon.CDK.AWS.Lambda.FunctionUrlOptions", "AuthType", ApiRole.OpenEndpoint, Value: "NONE", Hint: "AWS_IAM"),
        new("Amazon.CDK.AWS.Lambda.FunctionUrlProps", "AuthType", ApiRole.OpenEndpoint, Value: "NONE", Hint: "AWS_IAM"),
    ];

    /// <summary>Principals of infrastructure code that are everyone.</summary>
    private static readonly ApiRow[] AnyPrincipals =
    [
        new("Amazon.CDK.AWS.IAM.AnyPrincipal", ".ctor", ApiRole.AnyPrincipal),
        new("Amazon.CDK.AWS.IAM.StarPrincipal", ".ctor", ApiRole.AnyPrincipal),
    ];

    /// <summary>Request headers that carry credentials, a platform's word on the caller, or a signature: reading one is looking at who calls.</summary>
    internal static readonly HashSet<string> CredentialHeaders = new(StringComparer.OrdinalIgnoreCase)
    {
        "Authorization", "X-API-Key", "X-ARR-ClientCert", "X-MS-CLIENT-PRINCIPAL", "X-MS-CLIENT-PRINCIPAL-ID", "X-MS-CLIENT-PRINCIPAL-NAME",
        "X-MS-TOKEN-AAD-ID-TOKEN", "X-MS-TOKEN-AAD-ACCESS-TOKEN", "X-ZUMO-AUTH", "X-Hub-Signature", "X-Hub-Signature-256", "Stripe-Signature",
        "X-Slack-Signature", "X-Twilio-Signature", "X-Shopify-Hmac-Sha256", "X-Zm-Signature", "X-Signature-Ed25519", "X-Gitlab-Token",
        "X-Telegram-Bot-Api-Secret-Token", "Webhook-Signature", "X-Webhook-Signature", "X-Signature",
    };
}
