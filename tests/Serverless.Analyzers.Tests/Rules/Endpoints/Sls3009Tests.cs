using Serverless.Analyzers.CodeFixes.Endpoints;
using Serverless.Analyzers.Rules.Endpoints;
using Serverless.Analyzers.Tests.Verifiers;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Endpoints.Sls3009TokenNotValidated>;

namespace Serverless.Analyzers.Tests.Rules.Endpoints;

public class Sls3009Tests
{
    private static string Parameters(string settings, string method = "Check", string more = "") =>
        $$"""
        using System.IdentityModel.Tokens.Jwt;
        using Microsoft.IdentityModel.Tokens;

        public static partial class Tokens
        {
            public static void {{method}}(string token)
            {
                var parameters = new TokenValidationParameters
                {
                    {{settings}}
                };
                new JwtSecurityTokenHandler().ValidateToken(token, parameters, out _);
                {{more}}
            }
        }
        """;

    [Theory]
    [InlineData("{|SLS3009:ValidateIssuer = false|},")]
    [InlineData("{|SLS3009:ValidateAudience = false|},")]
    [InlineData("{|SLS3009:ValidateLifetime = false|},")]
    [InlineData("{|SLS3009:RequireSignedTokens = false|},")]
    [InlineData("{|SLS3009:RequireExpirationTime = false|},")]
    [InlineData("{|SLS3009:AudienceValidator = (audiences, token, parameters) => true|},")]
    [InlineData("{|SLS3009:LifetimeValidator = delegate { return true; }|},")]
    [InlineData("{|SLS3009:IssuerSigningKeyValidator = (key, token, parameters) => true|},")]
    [InlineData("{|SLS3009:SignatureValidator = (token, parameters) => new JwtSecurityToken(token)|},")]
    public Task Fires_where_a_check_is_switched_off(string settings) => Rule.Verify(Parameters(settings));

    [Theory]
    [InlineData("ValidateIssuer = true,")]
    [InlineData("ValidateIssuerSigningKey = false,")]
    [InlineData("ValidateIssuer = false, IssuerValidator = (issuer, token, parameters) => issuer.StartsWith(\"https://login.\") ? issuer : throw new SecurityTokenInvalidIssuerException(),")]
    [InlineData("AudienceValidator = (audiences, token, parameters) => audiences.Contains(\"orders\"),")]
    [InlineData("SignatureValidator = (token, parameters) => Verified(token),")]
    public Task Stays_quiet_where_the_check_is_made(string settings) =>
        Rule.Verify(Parameters(settings) + "\npublic static partial class Tokens { private static SecurityToken Verified(string token) => throw new NotImplementedException(); }");

    [Fact]
    public Task Stays_quiet_where_the_claim_is_looked_at_instead() => Rule.Verify(Parameters(
        "ValidateAudience = false,",
        more: "if (new JwtSecurityTokenHandler().ReadJwtToken(token).Claims.All(claim => claim.Type != \"client_id\")) throw new UnauthorizedAccessException();"));

    [Fact]
    public Task Stays_quiet_where_an_expired_token_is_renewed() => Rule.Verify(Parameters("ValidateLifetime = false,", method: "GetPrincipalFromExpiredToken"));

    [Fact]
    public Task Fires_where_the_token_of_a_request_is_only_read() => Rule.Verify(
        """
        using System.IdentityModel.Tokens.Jwt;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        public class Orders
        {
            [Function("PlaceOrder")]
            public IActionResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequest request)
            {
                var bearer = request.Headers["Authorization"].ToString().Replace("Bearer ", "");
                if (bearer.Length == 0)
                {
                    return new UnauthorizedResult();
                }

                var jwt = new JwtSecurityTokenHandler().ReadJwtToken({|SLS3009:bearer|});
                return new OkObjectResult(jwt.Subject);
            }
        }
        """);

    [Fact]
    public Task Fires_in_an_authorizer_that_only_reads() => Rule.Verify(
        """
        using System.IdentityModel.Tokens.Jwt;

        public class Gate
        {
            public APIGatewayCustomAuthorizerV2SimpleResponse Authorize(APIGatewayCustomAuthorizerV2Request request, ILambdaContext context) =>
                new() { IsAuthorized = new JwtSecurityToken({|SLS3009:request.Headers["authorization"]|}).Subject == "admin" };
        }
        """);

    [Fact]
    public Task Stays_quiet_where_the_project_validates_tokens() => Rule.Verify(
        """
        using System.IdentityModel.Tokens.Jwt;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.IdentityModel.Tokens;

        public class Orders(TokenValidationParameters parameters)
        {
            [Function("PlaceOrder")]
            public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequest request)
            {
                var bearer = request.Headers["Authorization"].ToString();
                var handler = new JwtSecurityTokenHandler();
                var result = await handler.ValidateTokenAsync(bearer, parameters);
                return result.IsValid ? new OkObjectResult(handler.ReadJwtToken(bearer).Subject) : new UnauthorizedResult();
            }
        }
        """);

    [Fact]
    public Task Stays_quiet_behind_an_authorizer() => Rule.Verify(
        """
        using System.IdentityModel.Tokens.Jwt;

        public class Orders
        {
            [LambdaFunction]
            [HttpApi(LambdaHttpMethod.Get, "/orders", Authorizer = "Gate")]
            public string Read([FromHeader(Name = "Authorization")] string token) => new JwtSecurityTokenHandler().ReadJwtToken(token).Subject;
        }
        """);

    [Fact]
    public Task Stays_quiet_where_nobody_can_tell_what_stands_in_front() => Rule.Verify(
        """
        using System.IdentityModel.Tokens.Jwt;

        public class Orders
        {
            public string Handle(APIGatewayProxyRequest request, ILambdaContext context) => new JwtSecurityTokenHandler().ReadJwtToken(request.Headers["Authorization"]).Subject;
        }
        """);

    [Fact]
    public Task Fires_where_the_template_leaves_the_route_open() => Rule.Verify(
        """
        using System.IdentityModel.Tokens.Jwt;

        namespace Shop;

        public class Orders
        {
            public string Handle(APIGatewayProxyRequest request, ILambdaContext context) => new JwtSecurityTokenHandler().ReadJwtToken({|SLS3009:request.Headers["Authorization"]|}).Subject;
        }
        """,
        [("template.yaml",
            """
            Transform: AWS::Serverless-2016-10-31
            Resources:
              Orders:
                Type: AWS::Serverless::Function
                Properties:
                  Handler: Shop::Shop.Orders::Handle
                  Events:
                    Get: { Type: Api, Properties: { Path: /orders, Method: get } }
            """)]);

    [Fact]
    public Task Stays_quiet_without_a_function_sdk() => Rule.VerifySdkAbsent(
        """
        public class Settings { public bool ValidateIssuer { get; set; } }
        public static class Tokens { public static Settings Lax => new() { ValidateIssuer = false }; }
        """);

    [Fact]
    public Task Fixes_all_by_validating_again() => FixTest<Sls3009TokenNotValidated, Sls3009TokenNotValidatedFix>.Verify(
        Parameters("{|SLS3009:ValidateIssuer = false|}, // for now\n            {|SLS3009:ValidateAudience = false|},"),
        Parameters("ValidateIssuer = true, // for now\n            ValidateAudience = true,"));
}
