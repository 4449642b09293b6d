using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Endpoints.Sls3008AdmittingAuthorizer>;

namespace Serverless.Analyzers.Tests.Rules.Endpoints;

public class Sls3008Tests
{
    [Fact]
    public Task Fires_where_everyone_is_authorized() => Rule.Verify(
        """
        public class Gate
        {
            public APIGatewayCustomAuthorizerV2SimpleResponse {|SLS3008:Authorize|}(APIGatewayCustomAuthorizerV2Request request, ILambdaContext context)
            {
                context.Logger.LogLine("called");
                return new APIGatewayCustomAuthorizerV2SimpleResponse { IsAuthorized = true };
            }
        }
        """);

    [Theory]
    [InlineData("Effect = \"Allow\", ")]
    [InlineData("Effect = Allowed, ")]
    [InlineData("")]
    public Task Fires_where_every_policy_allows(string effect) => Rule.Verify(
        $$"""
        public class Gate
        {
            private const string Allowed = "Allow";

            public Task<APIGatewayCustomAuthorizerResponse> {|SLS3008:Authorize|}(APIGatewayCustomAuthorizerRequest request, ILambdaContext context)
            {
                var user = string.IsNullOrEmpty(request.AuthorizationToken) ? "anonymous" : request.AuthorizationToken;
                return Task.FromResult(new APIGatewayCustomAuthorizerResponse { PrincipalID = user, PolicyDocument = Policy(request.MethodArn) });
            }

            private static APIGatewayCustomAuthorizerPolicy Policy(string arn) => new()
            {
                Statement = new() { new APIGatewayCustomAuthorizerPolicy.IAMPolicyStatement { {{effect}}Action = new() { "execute-api:Invoke" }, Resource = new() { arn } } },
            };
        }
        """);

    [Fact]
    public Task Fires_on_an_annotated_authorizer() => Rule.Verify(
        """
        public class Gate
        {
            [LambdaFunction]
            [HttpApiAuthorizer]
            public IAuthorizerResult {|SLS3008:Authorize|}(APIGatewayCustomAuthorizerV2Request request) => AuthorizerResults.Allow().WithPrincipalId("me");
        }
        """);

    [Theory]
    [InlineData("return new() { IsAuthorized = request.Headers[\"x-key\"] == Environment.GetEnvironmentVariable(\"KEY\") };")]
    [InlineData("if (request.Headers.Count == 0) return new() { IsAuthorized = false }; return new() { IsAuthorized = true };")]
    [InlineData("if (request.Headers.Count == 0) throw new UnauthorizedAccessException(); return new() { IsAuthorized = true };")]
    [InlineData("new System.Net.Http.HttpClient().Send(new(HttpMethod.Get, \"https://id.example.com\")).EnsureSuccessStatusCode(); return new() { IsAuthorized = true };")]
    [InlineData("Check(request); return new() { IsAuthorized = true };")]
    [InlineData("check(request); return new() { IsAuthorized = true };")]
    public Task Stays_quiet_where_something_may_deny(string body) => Rule.Verify(
        $$"""
        public class Gate(Action<object> check)
        {
            public APIGatewayCustomAuthorizerV2SimpleResponse Authorize(APIGatewayCustomAuthorizerV2Request request, ILambdaContext context)
            {
                {{body}}
            }

            private static void Check(APIGatewayCustomAuthorizerV2Request request)
            {
                if (!request.Headers.ContainsKey("authorization"))
                {
                    throw new UnauthorizedAccessException();
                }
            }
        }
        """);

    [Fact]
    public Task Stays_quiet_where_a_token_is_validated() => Rule.Verify(
        """
        using System.IdentityModel.Tokens.Jwt;
        using Microsoft.IdentityModel.Tokens;

        public class Gate
        {
            [LambdaFunction]
            [RestApiAuthorizer]
            public IAuthorizerResult Authorize(APIGatewayCustomAuthorizerRequest request)
            {
                new JwtSecurityTokenHandler().ValidateToken(request.AuthorizationToken, new TokenValidationParameters(), out _);
                return AuthorizerResults.Allow();
            }
        }
        """);

    [Fact]
    public Task Stays_quiet_on_functions_that_are_no_authorizer() => Rule.Verify(
        """
        public class Orders
        {
            public APIGatewayCustomAuthorizerV2SimpleResponse Handle(APIGatewayProxyRequest request, ILambdaContext context) => new() { IsAuthorized = true };
        }
        """);

    [Fact]
    public Task Stays_quiet_without_a_function_sdk() => Rule.VerifySdkAbsent("public class Answer { public bool IsAuthorized { get; set; } = true; }");
}
