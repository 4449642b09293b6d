using Microsoft.CodeAnalysis;
using Serverless.Analyzers.Rules.Endpoints;
using Serverless.Analyzers.Tests.Verifiers;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Endpoints.Sls3010AnyOrigin>;

namespace Serverless.Analyzers.Tests.Rules.Endpoints;

public class Sls3010Tests
{
    private static string Lambda(string headers) =>
        $$"""
        public class Orders
        {
            public APIGatewayProxyResponse Handle(APIGatewayProxyRequest request, ILambdaContext context) => new()
            {
                StatusCode = 200,
                Headers = new Dictionary<string, string> { {{headers}} },
            };
        }
        """;

    [Theory]
    [InlineData("{|#0:{ \"Access-Control-Allow-Origin\", \"*\" }|}", DiagnosticSeverity.Info)]
    [InlineData("{|#0:[\"Access-Control-Allow-Origin\"] = \"*\"|}", DiagnosticSeverity.Info)]
    [InlineData("{|#0:[\"Access-Control-Allow-Origin\"] = \"*\"|}, [\"Access-Control-Allow-Credentials\"] = \"true\"", DiagnosticSeverity.Warning)]
    public Task Fires_on_headers_of_a_response(string headers, DiagnosticSeverity severity) => Rule.VerifySeverity(Lambda(headers), severity);

    [Theory]
    [InlineData("[\"Access-Control-Allow-Origin\"] = \"https://shop.example.com\"")]
    [InlineData("[\"Access-Control-Allow-Methods\"] = \"*\"")]
    [InlineData("[\"Access-Control-Allow-Headers\"] = \"*\"")]
    public Task Stays_quiet_on_named_origins_and_other_headers(string headers) => Rule.Verify(Lambda(headers));

    [Fact]
    public Task Fires_on_headers_of_azure_responses() => Rule.Verify(
        """
        public class Orders
        {
            [Function("Orders")]
            public HttpResponseData Run([HttpTrigger(AuthorizationLevel.Function, "get")] HttpRequestData request)
            {
                var response = request.CreateResponse();
                {|SLS3010:response.Headers.Add("Access-Control-Allow-Origin", "*")|};
                return response;
            }
        }
        """);

    [Theory]
    [InlineData("{|#0:builder.AllowAnyOrigin()|}.AllowAnyHeader()", DiagnosticSeverity.Info)]
    [InlineData("{|#0:builder.WithOrigins(\"*\")|}", DiagnosticSeverity.Info)]
    [InlineData("builder.SetIsOriginAllowed({|#0:_ => true|}).AllowCredentials()", DiagnosticSeverity.Warning)]
    [InlineData("builder.AllowCredentials().SetIsOriginAllowed({|#0:origin => true|})", DiagnosticSeverity.Warning)]
    public Task Fires_on_policies_of_asp_net_core(string policy, DiagnosticSeverity severity) => Rule.VerifySeverity(Cors(policy), severity);

    [Theory]
    [InlineData("builder.WithOrigins(\"https://shop.example.com\").AllowCredentials()")]
    [InlineData("builder.SetIsOriginAllowed(origin => origin.EndsWith(\".example.com\")).AllowCredentials()")]
    public Task Stays_quiet_on_policies_that_name_origins(string policy) => Rule.Verify(Cors(policy));

    private static string Cors(string policy) =>
        $$"""
        using Microsoft.AspNetCore.Cors.Infrastructure;

        public static class Policies
        {
            public static void Add(CorsPolicyBuilder builder)
            {
                {{policy}};
            }
        }
        """;

    [Fact]
    public Task Fires_on_function_urls_by_annotations() => Rule.Verify(
        """
        public class Orders
        {
            [LambdaFunction]
            [FunctionUrl(AuthType = FunctionUrlAuthType.AWS_IAM, {|SLS3010:AllowOrigins = new[] { "*" }|}, AllowCredentials = true)]
            public string Read() => "";

            [LambdaFunction]
            [FunctionUrl(AuthType = FunctionUrlAuthType.AWS_IAM, AllowOrigins = new[] { "https://shop.example.com" })]
            public string Write() => "";
        }
        """);

    [Fact]
    public Task Fires_on_apis_of_the_cdk() => Rule.Verify(
        """
        using Amazon.CDK.AWS.APIGateway;
        using Amazon.CDK.AWS.Apigatewayv2;
        using Amazon.CDK.AWS.Lambda;

        public static class Settings
        {
            public static object[] All() => new object[]
            {
                new CorsOptions { {|SLS3010:AllowOrigins = Cors.ALL_ORIGINS|} },
                new CorsPreflightOptions { {|SLS3010:AllowOrigins = new[] { "*" }|}, AllowCredentials = true },
                new FunctionUrlCorsOptions { {|SLS3010:AllowedOrigins = ["*"]|} },
                new CorsOptions { AllowOrigins = new[] { "https://shop.example.com" } },
            };
        }
        """);

    [Fact]
    public Task Fires_on_apis_and_urls_of_a_template() => TemplateTest<Sls3010AnyOrigin>.Verify(
        """
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Rest:
            Type: AWS::Serverless::Api
            Properties:
              StageName: prod
              Cors: "'*'" # SLS3010 Info
          Named:
            Type: AWS::Serverless::Api
            Properties:
              StageName: prod
              Cors:
                AllowOrigin: "'https://shop.example.com'"
          Http:
            Type: AWS::Serverless::HttpApi
            Properties:
              CorsConfiguration:
                AllowOrigins:
                  - https://shop.example.com
                  - "*" # SLS3010
                AllowCredentials: true
          Plain:
            Type: AWS::ApiGatewayV2::Api
            Properties:
              ProtocolType: HTTP
              CorsConfiguration:
                AllowOrigins: !Ref Origins
          Orders:
            Type: AWS::Serverless::Function
            Properties:
              Handler: Shop::Shop.Orders::Handle
              FunctionUrlConfig:
                AuthType: AWS_IAM
                Cors:
                  AllowOrigins: ["*"] # SLS3010 Info
        """);

    [Fact]
    public Task Fires_on_events_of_the_serverless_framework() => TemplateTest<Sls3010AnyOrigin>.Verify(
        """
        service: shop
        provider:
          name: aws
          httpApi:
            cors: true # SLS3010 Info
        functions:
          orders:
            handler: Shop::Shop.Orders::Handle
            events:
              - http:
                  path: orders
                  method: get
                  cors:
                    origin: "*" # SLS3010
                    allowCredentials: true
              - http:
                  path: orders
                  method: post
                  cors:
                    origin: https://shop.example.com
        """,
        path: "serverless.yml");

    [Fact]
    public Task Stays_quiet_without_a_function_sdk() => Rule.VerifySdkAbsent(
        """
        public static class Headers
        {
            public static Dictionary<string, string> All() => new() { ["Access-Control-Allow-Origin"] = "*" };
        }
        """);
}
