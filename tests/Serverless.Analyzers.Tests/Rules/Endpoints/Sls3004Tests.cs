using Serverless.Analyzers.CodeFixes.Endpoints;
using Serverless.Analyzers.Rules.Endpoints;
using Serverless.Analyzers.Tests.Verifiers;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Endpoints.Sls3004LambdaEndpointWithoutAuthorizer>;

namespace Serverless.Analyzers.Tests.Rules.Endpoints;

public class Sls3004Tests
{
    [Fact]
    public Task Fires_on_an_http_api_without_an_authorizer() => Rule.Verify(
        """
        public class Orders
        {
            [LambdaFunction]
            [{|SLS3004:HttpApi(LambdaHttpMethod.Post, "/orders")|}]
            public string PlaceOrder(string body) => "";
        }
        """);

    [Fact]
    public Task Fires_on_a_rest_api_without_an_authorizer() => Rule.Verify(
        """
        public class Orders
        {
            [LambdaFunction]
            [{|SLS3004:RestApi(LambdaHttpMethod.Any, "/orders")|}]
            public string PlaceOrder(string body) => "";
        }
        """);

    [Fact]
    public Task Fires_where_the_authorizer_is_empty() => Rule.Verify(
        """
        public class Orders
        {
            [LambdaFunction]
            [{|SLS3004:HttpApi(LambdaHttpMethod.Post, "/orders", Authorizer = "")|}]
            public string PlaceOrder(string body) => "";
        }
        """);

    [Fact]
    public Task Stays_quiet_where_an_authorizer_is_named() => Rule.Verify(
        """
        public class Orders
        {
            [LambdaFunction]
            [HttpApi(LambdaHttpMethod.Post, "/orders", Authorizer = nameof(Check))]
            public string PlaceOrder(string body) => "";

            [LambdaFunction]
            [HttpApiAuthorizer]
            public bool Check(APIGatewayCustomAuthorizerV2Request request) => request.Headers.Count > 0;
        }
        """);

    [Fact]
    public Task Stays_quiet_on_preflight_requests() => Rule.Verify(
        """
        public class Orders
        {
            [LambdaFunction]
            [HttpApi(LambdaHttpMethod.Options, "/orders")]
            public string PlaceOrder(string body) => "";
        }
        """);

    [Fact]
    public Task Stays_quiet_on_health_routes() => Rule.Verify(
        """
        public class Orders
        {
            [LambdaFunction]
            [HttpApi(LambdaHttpMethod.Get, "/health")]
            public string PlaceOrder(string body) => "";
        }
        """);

    [Fact]
    public Task Stays_quiet_behind_a_platform_that_authenticates() => Rule.Verify(
        """
        public class Orders
        {
            [LambdaFunction]
            [HttpApi(LambdaHttpMethod.Post, "/orders")]
            public string PlaceOrder(string body) => "";
        }
        """,
        options: [("serverless_platform_auth", "apim")]);

    [Fact]
    public Task Stays_quiet_where_the_handler_turns_callers_away() => Rule.Verify(
        """
        public class Orders
        {
            [LambdaFunction]
            [HttpApi(LambdaHttpMethod.Post, "/orders")]
            public IHttpResult PlaceOrder([FromHeader(Name = "X-Partner")] string code) => code == "" ? HttpResults.Unauthorized() : HttpResults.Ok();
        }
        """);

    [Fact]
    public Task Stays_quiet_where_the_handler_validates_a_token() => Rule.Verify(
        """
        using System.IdentityModel.Tokens.Jwt;
        using Microsoft.IdentityModel.Tokens;

        public class Orders
        {
            [LambdaFunction]
            [HttpApi(LambdaHttpMethod.Post, "/orders")]
            public string? PlaceOrder([FromHeader(Name = "X-Token")] string token) => new JwtSecurityTokenHandler().ValidateToken(token, new TokenValidationParameters(), out _).Identity?.Name;
        }
        """);

    [Fact]
    public Task Stays_quiet_where_the_template_sets_a_default_authorizer() => Rule.Verify(
        """
        public class Orders
        {
            [LambdaFunction]
            [HttpApi(LambdaHttpMethod.Post, "/orders")]
            public string PlaceOrder(string body) => "";
        }
        """,
        files: [("template.yaml",
            """
            AWSTemplateFormatVersion: '2010-09-09'
            Transform: AWS::Serverless-2016-10-31
            Resources:
              Api:
                Type: AWS::Serverless::HttpApi
                Properties:
                  Auth:
                    DefaultAuthorizer: Tokens
            """)]);

    [Fact]
    public Task Fires_where_the_default_authorizer_is_of_the_other_kind_of_api() => Rule.Verify(
        """
        public class Orders
        {
            [LambdaFunction]
            [{|SLS3004:HttpApi(LambdaHttpMethod.Post, "/orders")|}]
            public string PlaceOrder(string body) => "";
        }
        """,
        files: [("template.yaml",
            """
            AWSTemplateFormatVersion: '2010-09-09'
            Transform: AWS::Serverless-2016-10-31
            Globals:
              Api:
                Auth:
                  DefaultAuthorizer: AWS_IAM
            """)]);

    [Fact]
    public Task Stays_quiet_on_half_typed_code() => Rule.Verify(
        """
        public class Orders
        {
            [LambdaFunction]
            [HttpApi(LambdaHttpMethod.{|CS0117:Postt|}, "/orders", Authorizer = nameof({|CS0103:Chec|}))]
            public string PlaceOrder(string body) => "";
        }
        """);

    [Fact]
    public Task Stays_quiet_without_an_sdk() => Rule.VerifySdkAbsent(
        """
        public class LambdaFunctionAttribute : Attribute;
        public class HttpApiAttribute(string route) : Attribute { public string Route => route; }

        public class Orders
        {
            [LambdaFunction]
            [HttpApi("/orders")]
            public string PlaceOrder(string body) => body;
        }
        """);

    [Fact]
    public Task Fix_names_the_authorizer_of_the_project() => FixTest<Sls3004LambdaEndpointWithoutAuthorizer, Sls3004LambdaEndpointWithoutAuthorizerFix>.Verify(
        """
        public class Orders
        {
            [LambdaFunction]
            [{|SLS3004:HttpApi(LambdaHttpMethod.Post, "/orders")|}]
            public string Place(string body) => body;

            [LambdaFunction]
            [{|SLS3004:HttpApi(LambdaHttpMethod.Get, "/orders")|}]
            public string Read(string body) => body;

            [LambdaFunction]
            [HttpApiAuthorizer]
            public bool Check(APIGatewayCustomAuthorizerV2Request request) => request.Headers.Count > 0;
        }
        """,
        """
        public class Orders
        {
            [LambdaFunction]
            [HttpApi(LambdaHttpMethod.Post, "/orders", Authorizer = nameof(Check))]
            public string Place(string body) => body;

            [LambdaFunction]
            [HttpApi(LambdaHttpMethod.Get, "/orders", Authorizer = nameof(Check))]
            public string Read(string body) => body;

            [LambdaFunction]
            [HttpApiAuthorizer]
            public bool Check(APIGatewayCustomAuthorizerV2Request request) => request.Headers.Count > 0;
        }
        """,
        title: "Authorize callers with 'Check' (those it refuses are then turned away)");

    [Fact]
    public Task Fix_names_the_authorizer_that_was_chosen_of_several() => FixTest<Sls3004LambdaEndpointWithoutAuthorizer, Sls3004LambdaEndpointWithoutAuthorizerFix>.Verify(
        """
        public class Gate
        {
            [LambdaFunction]
            [RestApiAuthorizer]
            public bool Check(APIGatewayCustomAuthorizerRequest request) => request.Headers.Count > 0;

            [LambdaFunction]
            [RestApiAuthorizer]
            public bool CheckPartner(APIGatewayCustomAuthorizerRequest request) => request.Headers.Count > 1;
        }

        public class Orders
        {
            [LambdaFunction]
            [{|SLS3004:RestApi(LambdaHttpMethod.Post, "/orders", Authorizer = null)|}]
            public string PlaceOrder(string body) => "";
        }
        """,
        """
        public class Gate
        {
            [LambdaFunction]
            [RestApiAuthorizer]
            public bool Check(APIGatewayCustomAuthorizerRequest request) => request.Headers.Count > 0;

            [LambdaFunction]
            [RestApiAuthorizer]
            public bool CheckPartner(APIGatewayCustomAuthorizerRequest request) => request.Headers.Count > 1;
        }

        public class Orders
        {
            [LambdaFunction]
            [RestApi(LambdaHttpMethod.Post, "/orders", Authorizer = nameof(Gate.CheckPartner))]
            public string PlaceOrder(string body) => "";
        }
        """,
        key: "Sls3004LambdaEndpointWithoutAuthorizerFix:Gate.CheckPartner(Amazon.Lambda.APIGatewayEvents.APIGatewayCustomAuthorizerRequest)");

    [Fact]
    public Task No_fix_is_offered_where_the_authorizer_is_of_the_other_kind() => FixTest<Sls3004LambdaEndpointWithoutAuthorizer, Sls3004LambdaEndpointWithoutAuthorizerFix>.Verify(
        """
        public class Gate
        {
            [LambdaFunction]
            [RestApiAuthorizer]
            public bool Check(APIGatewayCustomAuthorizerRequest request) => request.Headers.Count > 0;

            [LambdaFunction]
            [RestApiAuthorizer]
            public bool CheckPartner(APIGatewayCustomAuthorizerRequest request) => request.Headers.Count > 1;
        }

        public class Orders
        {
            [LambdaFunction]
            [{|SLS3004:HttpApi(LambdaHttpMethod.Post, "/orders")|}]
            public string PlaceOrder(string body) => "";
        }
        """,
        """
        public class Gate
        {
            [LambdaFunction]
            [RestApiAuthorizer]
            public bool Check(APIGatewayCustomAuthorizerRequest request) => request.Headers.Count > 0;

            [LambdaFunction]
            [RestApiAuthorizer]
            public bool CheckPartner(APIGatewayCustomAuthorizerRequest request) => request.Headers.Count > 1;
        }

        public class Orders
        {
            [LambdaFunction]
            [{|SLS3004:HttpApi(LambdaHttpMethod.Post, "/orders")|}]
            public string PlaceOrder(string body) => "";
        }
        """);

    [Fact]
    public Task Stays_quiet_where_a_parameter_comes_from_the_authorizer() => Rule.Verify(
        """
        public class Orders
        {
            [LambdaFunction]
            [HttpApi(LambdaHttpMethod.Get, "/orders")]
            public string Get([FromCustomAuthorizer(Name = "userId")] string user, ILambdaContext context) => user;
        }
        """);
}
