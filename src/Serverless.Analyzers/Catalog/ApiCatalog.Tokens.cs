namespace Serverless.Analyzers.Catalog;

internal static partial class ApiCatalog
{
    private const string TokenParameters = "Microsoft.IdentityModel.Tokens.TokenValidationParameters";

    /// <summary>The answer of an authorizer that turns a caller away.</summary>
    internal const string Deny = "deny";

    /// <summary>What validates tokens, switched off, and the callbacks that stand in for it. The hint is the safe value.</summary>
    private static readonly ApiRow[] TokenValidations =
    [
        new(TokenParameters, "ValidateIssuer", ApiRole.TokenValidation, Value: "false", Hint: "true"),
        new(TokenParameters, "ValidateAudience", ApiRole.TokenValidation, Value: "false", Hint: "true"),
        new(TokenParameters, "ValidateLifetime", ApiRole.TokenValidation, Value: "false", Hint: "true"),
        new(TokenParameters, "RequireSignedTokens", ApiRole.TokenValidation, Value: "false", Hint: "true"),
        new(TokenParameters, "RequireExpirationTime", ApiRole.TokenValidation, Value: "false", Hint: "true"),
        new(TokenParameters, "AudienceValidator", ApiRole.TokenValidation),
        new(TokenParameters, "LifetimeValidator", ApiRole.TokenValidation),
        new(TokenParameters, "IssuerSigningKeyValidator", ApiRole.TokenValidation),
        new(TokenParameters, "SignatureValidator", ApiRole.TokenValidation),
    ];

    /// <summary>Reading a token does not validate it: what it says is then whatever the sender wrote.</summary>
    private static readonly ApiRow[] TokenReaders =
    [
        new("System.IdentityModel.Tokens.Jwt.JwtSecurityTokenHandler", "ReadJwtToken", ApiRole.InjectionSink, "token", Hint: "Token"),
        new("System.IdentityModel.Tokens.Jwt.JwtSecurityTokenHandler", "ReadToken", ApiRole.InjectionSink, "token", Hint: "Token"),
        new("System.IdentityModel.Tokens.Jwt.JwtSecurityToken", ".ctor", ApiRole.InjectionSink, "jwtEncodedString", Hint: "Token"),
        new("Microsoft.IdentityModel.JsonWebTokens.JsonWebTokenHandler", "ReadJsonWebToken", ApiRole.InjectionSink, "token", Hint: "Token"),
        new("Microsoft.IdentityModel.JsonWebTokens.JsonWebTokenHandler", "ReadToken", ApiRole.InjectionSink, "token", Hint: "Token"),
        new("Microsoft.IdentityModel.JsonWebTokens.JsonWebToken", ".ctor", ApiRole.InjectionSink, "jwtEncodedString", Hint: "Token"),
    ];

    /// <summary>
    /// Claims, and members that hold them, by which code checks for itself what a setting leaves out. Cognito's access
    /// tokens, for one, have no audience but a <c>client_id</c>.
    /// </summary>
    internal static readonly Dictionary<string, HashSet<string>> ClaimsOf = new(StringComparer.Ordinal)
    {
        ["ValidateAudience"] = new(StringComparer.OrdinalIgnoreCase) { "aud", "azp", "appid", "client_id", "cid", "Audiences", "scp" },
        ["ValidateIssuer"] = new(StringComparer.OrdinalIgnoreCase) { "iss", "tid", "http://schemas.microsoft.com/identity/claims/tenantid" },
        ["ValidateLifetime"] = new(StringComparer.OrdinalIgnoreCase) { "exp", "ValidTo" },
    };

    /// <summary>How Lambda authorizers answer. Sources: Amazon.Lambda.APIGatewayEvents, where a statement allows unless told otherwise, and Amazon.Lambda.Annotations.</summary>
    private static readonly ApiRow[] AuthorizerAnswers =
    [
        new("Amazon.Lambda.APIGatewayEvents.APIGatewayCustomAuthorizerPolicy+IAMPolicyStatement", "Effect", ApiRole.AuthorizerAnswer, Value: "Allow"),
        new("Amazon.Lambda.APIGatewayEvents.APIGatewayCustomAuthorizerV2SimpleResponse", "IsAuthorized", ApiRole.AuthorizerAnswer, Value: "true"),
        new("Amazon.Lambda.Annotations.APIGateway.AuthorizerResults", "Allow", ApiRole.AuthorizerAnswer),
        new("Amazon.Lambda.Annotations.APIGateway.AuthorizerResults", "Deny", ApiRole.AuthorizerAnswer, Hint: Deny),
    ];
}
