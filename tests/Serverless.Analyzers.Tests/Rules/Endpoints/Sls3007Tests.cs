using Serverless.Analyzers.CodeFixes.Endpoints;
using Serverless.Analyzers.Rules.Endpoints;
using Serverless.Analyzers.Tests.Verifiers;
using Rule = Serverless.Analyzers.Tests.Verifiers.TemplateTest<Serverless.Analyzers.Rules.Endpoints.Sls3007OpenTemplateEndpoint>;

namespace Serverless.Analyzers.Tests.Rules.Endpoints;

public class Sls3007Tests
{
    // A SAM function with an event of that type and these further lines under its properties.
    private static string Function(string type, string mark = "", string auth = "", string path = "/orders", string method = "POST", string rest = "", string globals = "") =>
        $"""
        Transform: AWS::Serverless-2016-10-31
        {globals}
        Resources:
          PlaceOrder:
            Type: AWS::Serverless::Function
            Properties:
              Handler: bootstrap
              Events:
                Post:
                  Type: {type} {mark}
                  Properties:
                    Path: {path}
                    Method: {method}
                    {auth}
        {rest}
        """;

    [Theory]
    [InlineData("Api")]
    [InlineData("HttpApi")]
    public Task Fires_on_an_event_without_authorizer(string type) => Rule.Verify(Function(type, "# SLS3007"));

    [Theory]
    [InlineData("Api", "Auth: { Authorizer: Customers }")]
    [InlineData("Api", "Auth: { Authorizer: AWS_IAM }")]
    [InlineData("Api", "Auth: { ApiKeyRequired: true }")]
    [InlineData("Api", "Auth: { ResourcePolicy: { IpRangeWhitelist: [10.0.0.0/8] } }")]
    [InlineData("Api", "Auth: { Authorizer: !If [IsProd, Customers, NONE] }")]
    [InlineData("Api", "Auth: { Authorizer: !Ref AWS::StackName }")]
    [InlineData("Api", "Auth: !If [IsProd, { Authorizer: Customers }, !Ref AWS::NoValue]")]
    [InlineData("HttpApi", "Auth: { Authorizer: Customers, AuthorizationScopes: [orders] }")]
    [InlineData("HttpApi", "Auth: { Authorizer: AWS_IAM }")]
    public Task Quiet_where_the_event_has_a_lock(string type, string auth) => Rule.Verify(Function(type, auth: auth));

    [Theory]
    [InlineData("Api")]
    [InlineData("HttpApi")]
    public Task Suggests_where_the_event_opts_out(string type) => Rule.Verify(Function(type, auth: "Auth: { Authorizer: NONE } # SLS3007 Info"));

    [Fact]
    public Task Suggests_where_the_event_opts_out_of_the_api_key() => Rule.Verify(Function(
        "Api", auth: "Auth: { ApiKeyRequired: false } # SLS3007 Info", globals: "Globals: { Api: { Auth: { ApiKeyRequired: true } } }"));

    [Theory]
    [InlineData("!If [IsProd, NONE, NONE]")]
    [InlineData("!Ref Lock")]
    [InlineData("!Sub '${Lock}'")]
    [InlineData("!Join ['', [NO, NE]]")]
    [InlineData("!Select [1, [Customers, NONE]]")]
    [InlineData("!FindInMap [Locks, dev, lock]")]
    [InlineData("!FindInMap [Locks, !Ref AWS::Region, lock]")]
    public Task Follows_intrinsic_functions(string value) => Rule.Verify(Function(
        "Api",
        auth: $"Auth: {{ Authorizer: {value} }} # SLS3007 Info",
        globals: "Parameters: { Lock: { Type: String, Default: NONE } }\nMappings: { Locks: { dev: { lock: NONE } } }"));

    [Theory]
    [InlineData("Api", "Globals: { Api: { Auth: { DefaultAuthorizer: Customers } } }")]
    [InlineData("Api", "Globals: { Api: { Auth: { DefaultAuthorizer: AWS_IAM } } }")]
    [InlineData("Api", "Globals: { Api: { Auth: { ApiKeyRequired: true } } }")]
    [InlineData("Api", "Globals: { Api: { EndpointConfiguration: PRIVATE } }")]
    [InlineData("Api", "Globals: { Api: { EndpointConfiguration: { Type: PRIVATE } } }")]
    [InlineData("Api", "Globals: { Api: { Domain: { MutualTlsAuthentication: { TruststoreUri: 's3://trust' } } } }")]
    [InlineData("HttpApi", "Globals: { HttpApi: { Auth: { DefaultAuthorizer: Customers } } }")]
    [InlineData("HttpApi", "Globals: { HttpApi: { Auth: { EnableIamAuthorizer: true, DefaultAuthorizer: AWS_IAM } } }")]
    public Task Quiet_where_globals_have_a_lock(string type, string globals) => Rule.Verify(Function(type, globals: globals));

    [Theory]
    [InlineData("Api", "Globals: { HttpApi: { Auth: { DefaultAuthorizer: Customers } } }")]
    [InlineData("HttpApi", "Globals: { Api: { Auth: { DefaultAuthorizer: Customers } } }")]
    [InlineData("HttpApi", "Globals: { HttpApi: { Auth: { Authorizers: { Customers: { IdentitySource: x } } } } }")]
    [InlineData("Api", "Globals: { Api: { Auth: { DefaultAuthorizer: NONE } } }")]
    public Task Fires_where_globals_lock_something_else(string type, string globals) => Rule.Verify(Function(type, "# SLS3007", globals: globals));

    [Theory]
    [InlineData("Api", "RestApiId: !Ref Shop", "Auth: { DefaultAuthorizer: Customers }", "")]
    [InlineData("Api", "RestApiId: !Ref Shop", "Auth: { ApiKeyRequired: true }", "")]
    [InlineData("Api", "RestApiId: !Ref Shop", "Auth: { ResourcePolicy: { CustomStatements: [] } }", "")]
    [InlineData("Api", "RestApiId: !Ref Shop", "DefinitionUri: openapi.yaml", "")]
    [InlineData("Api", "RestApiId: !Ref Shop", "StageName: prod", "# SLS3007")]
    [InlineData("HttpApi", "ApiId: !Ref Shop", "Auth: { DefaultAuthorizer: Customers }", "")]
    [InlineData("HttpApi", "ApiId: !Ref Shop", "StageName: prod", "# SLS3007")]
    [InlineData("HttpApi", "ApiId: !Ref Other", "StageName: prod", "")]
    [InlineData("HttpApi", "ApiId: !ImportValue Shop", "StageName: prod", "")]
    public Task The_api_that_the_event_names_decides(string type, string id, string api, string mark) => Rule.Verify(Function(
        type, mark, id, rest:
        $"""
          Shop:
            Type: AWS::Serverless::{type}
            Properties:
              {api}
        """));

    [Theory]
    [InlineData("/orders", "OPTIONS")]
    [InlineData("/orders", "options")]
    [InlineData("/health", "GET")]
    [InlineData("/api/health", "GET")]
    [InlineData("/swagger/{file}", "GET")]
    public Task Quiet_on_preflight_and_public_routes(string path, string method) => Rule.Verify(Function("HttpApi", path: $"'{path}'", method: method));

    [Fact]
    public Task Public_routes_are_an_option() => Rule.Verify(Function("Api"), options: [("serverless_public_routes", "orders")]);

    [Fact]
    public Task Quiet_where_the_platform_authenticates() => Rule.Verify(Function("Api"), options: [("serverless_platform_auth", "apim")]);

    [Fact]
    public Task Quiet_on_other_events() => Rule.Verify(Function("Schedule"));

    [Fact]
    public Task Fires_on_a_state_machine() => Rule.Verify(Function("Api", "# SLS3007").Replace("AWS::Serverless::Function", "AWS::Serverless::StateMachine", StringComparison.Ordinal));

    [Theory]
    [InlineData("NONE # SLS3007")]
    [InlineData("AWS_IAM")]
    [InlineData("!Ref Unknown")]
    [InlineData("!If [IsProd, AWS_IAM, NONE]")]
    public Task The_auth_type_of_a_function_url_decides(string authType) => Rule.Verify(
        $"""
        Resources:
          Export:
            Type: AWS::Serverless::Function
            Properties:
              Handler: bootstrap
              FunctionUrlConfig:
                AuthType: {authType}
          Url:
            Type: AWS::Lambda::Url
            Properties:
              AuthType: {authType}
              TargetFunctionArn: !GetAtt Export.Arn
        """);

    [Theory]
    [InlineData("AuthorizationType: NONE # SLS3007")]
    [InlineData("AuthorizationType: AWS_IAM")]
    [InlineData("AuthorizationType: CUSTOM")]
    [InlineData("AuthorizationType: COGNITO_USER_POOLS")]
    [InlineData("AuthorizationType: NONE\n      ApiKeyRequired: true")]
    [InlineData("AuthorizationType: NONE\n      Integration: { Type: MOCK }")]
    [InlineData("AuthorizationType: NONE\n      RestApiId: !Ref Private")]
    [InlineData("AuthorizationType: NONE\n      RestApiId: !Ref Restricted")]
    [InlineData("AuthorizationType: NONE # SLS3007\n      RestApiId: !Ref Plain")]
    public Task The_authorization_type_of_a_rest_method_decides(string properties) => Rule.Verify(
        $$"""
        Resources:
          Post:
            Type: AWS::ApiGateway::Method
            Properties:
              HttpMethod: POST
              {{properties.Replace("\n      ", "\n      ", StringComparison.Ordinal)}}
          Private: { Type: AWS::ApiGateway::RestApi, Properties: { EndpointConfiguration: { Types: [PRIVATE] } } }
          Restricted: { Type: AWS::ApiGateway::RestApi, Properties: { Policy: { Version: x } } }
          Plain: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
        """);

    [Fact]
    public Task Quiet_on_preflight_and_health_checks_of_a_rest_api() => Rule.Verify(
        """
        Resources:
          Preflight:
            Type: AWS::ApiGateway::Method
            Properties: { HttpMethod: OPTIONS, AuthorizationType: NONE }
          Health:
            Type: AWS::ApiGateway::Method
            Properties: { HttpMethod: GET, AuthorizationType: NONE, ResourceId: !Ref HealthPart }
          HealthPart:
            Type: AWS::ApiGateway::Resource
            Properties: { PathPart: health, ParentId: !Ref Circle }
          Circle:
            Type: AWS::ApiGateway::Resource
            Properties: { PathPart: api, ParentId: !Ref Circle }
        """);

    [Theory]
    [InlineData("RouteKey: POST /orders", "# SLS3007")]
    [InlineData("RouteKey: ANY /orders", "# SLS3007")]
    [InlineData("RouteKey: POST /orders, AuthorizationType: JWT", "")]
    [InlineData("RouteKey: POST /orders, AuthorizationType: AWS_IAM", "")]
    [InlineData("RouteKey: POST /orders, AuthorizationType: NONE", "# SLS3007 Info")]
    [InlineData("RouteKey: OPTIONS /orders", "")]
    [InlineData("RouteKey: $default, ApiId: !Ref Http", "# SLS3007")]
    [InlineData("RouteKey: $default, ApiId: !Ref Socket", "")]
    [InlineData("RouteKey: $connect, ApiId: !Ref Socket", "# SLS3007")]
    [InlineData("RouteKey: $connect, ApiId: !Ref Socket, AuthorizationType: CUSTOM", "")]
    [InlineData("RouteKey: $disconnect, ApiId: !Ref Socket", "")]
    [InlineData("RouteKey: send, ApiId: !Ref Socket", "")]
    public Task The_authorization_type_of_a_route_decides(string properties, string mark)
    {
        var onValue = properties.Contains("NONE", StringComparison.Ordinal);
        return Rule.Verify(
            $$"""
            Resources:
              Route:
                Type: AWS::ApiGatewayV2::Route {{(onValue ? "" : mark)}}
                Properties: { {{properties}} } {{(onValue ? mark : "")}}
              Http: { Type: AWS::ApiGatewayV2::Api, Properties: { ProtocolType: HTTP } }
              Socket: { Type: AWS::ApiGatewayV2::Api, Properties: { ProtocolType: WEBSOCKET } }
            """);
    }

    [Fact]
    public Task Fires_on_the_route_that_a_target_makes() => Rule.Verify(
        """
        Resources:
          Http: { Type: AWS::ApiGatewayV2::Api, Properties: { ProtocolType: HTTP, Target: !GetAtt Export.Arn } } # SLS3007
        """);

    [Theory]
    [InlineData("AWS::Serverless::Api", "DefinitionBody", "", "", "# SLS3007")]
    [InlineData("AWS::Serverless::HttpApi", "DefinitionBody", "", "", "# SLS3007")]
    [InlineData("AWS::ApiGateway::RestApi", "Body", "", "", "# SLS3007")]
    [InlineData("AWS::ApiGatewayV2::Api", "Body", "", "", "# SLS3007")]
    [InlineData("AWS::ApiGatewayV2::Api", "Body", "security: [{ customers: [] }]", "", "")]
    [InlineData("AWS::ApiGatewayV2::Api", "Body", "", "security: [{ customers: [] }]", "")]
    [InlineData("AWS::ApiGateway::RestApi", "Body", "", "x-amazon-apigateway-auth: { type: AWS_IAM }", "")]
    [InlineData("AWS::ApiGateway::RestApi", "Body", "x-amazon-apigateway-policy: { Version: x }", "", "")]
    public Task The_definition_in_a_template_decides(string type, string property, string global, string own, string mark) => Rule.Verify(
        $$"""
        AWSTemplateFormatVersion: '2010-09-09'
        Resources:
          Shop:
            Type: {{type}}
            Properties:
              {{property}}:
                openapi: 3.0.1
                {{global}}
                paths:
                  /orders:
                    options: { x-amazon-apigateway-integration: { type: mock } }
                    get: { description: only described }
                    post: {{mark}}
                      {{own}}
                      x-amazon-apigateway-integration: { type: aws_proxy }
        """);

    [Fact]
    public Task Suggests_where_an_operation_opts_out() => Rule.Verify(
        """
        Resources:
          Shop:
            Type: AWS::ApiGateway::RestApi
            Properties:
              Body:
                security: [{ customers: [] }]
                paths:
                  /orders:
                    post:
                      security: [] # SLS3007 Info
                      x-amazon-apigateway-integration: { type: aws_proxy }
        """);

    [Fact]
    public Task Quiet_where_the_definition_is_included() => Rule.Verify(
        """
        Resources:
          Shop:
            Type: AWS::Serverless::Api
            Properties:
              DefinitionBody:
                Fn::Transform: { Name: AWS::Include, Parameters: { Location: openapi.yaml } }
        """);

    [Theory]
    [InlineData("http: post orders", true)]
    [InlineData("http: { path: orders, method: post }", true)]
    [InlineData("http: { path: orders, method: post, authorizer: aws_iam }", false)]
    [InlineData("http: { path: orders, method: post, authorizer: { name: check, type: request } }", false)]
    [InlineData("http: { path: orders, method: post, private: true }", false)]
    [InlineData("http: { path: orders, method: options }", false)]
    [InlineData("http: { path: health, method: get }", false)]
    [InlineData("http: ${file(http.yml)}", false)]
    [InlineData("http: { path: orders, method: post, authorizer: '${self:custom.authorizer}' }", false)]
    [InlineData("httpApi: '*'", true)]
    [InlineData("httpApi: POST /orders", true)]
    [InlineData("httpApi: { path: /orders, method: post }", true)]
    [InlineData("httpApi: { path: /orders, method: post, authorizer: customers }", false)]
    [InlineData("httpApi: { path: /orders, method: post, authorizer: { type: aws_iam } }", false)]
    [InlineData("websocket: $connect", true)]
    [InlineData("websocket: { route: $connect }", true)]
    [InlineData("websocket: { route: $connect, authorizer: check }", false)]
    [InlineData("websocket: $disconnect", false)]
    [InlineData("sqs: orders", false)]
    public Task The_authorizer_of_a_serverless_framework_event_decides(string value, bool fires) => Rule.Verify(
        $"""
        provider:
          name: aws
        functions:
          place:
            handler: bootstrap
            events:
              - {value} {(fires ? "# SLS3007" : "")}
        """,
        path: "/0/serverless.yml");

    [Theory]
    [InlineData("apiGateway: { resourcePolicy: [{ Effect: Allow }] }")]
    [InlineData("endpointType: PRIVATE")]
    [InlineData("stage: prod\n  name: azure")]
    public Task Quiet_where_the_serverless_framework_provider_decides(string provider) => Rule.Verify(
        $"provider:\n  {provider}\nfunctions:\n  place:\n    handler: bootstrap\n    events:\n      - http: post orders\n", path: "/0/serverless.yml");

    [Theory]
    [InlineData("url: true # SLS3007")]
    [InlineData("url: { cors: true } # SLS3007")]
    [InlineData("url: { authorizer: aws_iam }")]
    [InlineData("url: false")]
    public Task The_authorizer_of_a_serverless_framework_url_decides(string url) => Rule.Verify(
        $"functions:\n  place:\n    handler: bootstrap\n    {url}\n", path: "/0/serverless.yml");

    [Fact]
    public Task Fires_in_the_resources_of_a_serverless_framework_service() => Rule.Verify(
        """
        service: shop
        resources:
          - Resources:
              Url:
                Type: AWS::Lambda::Url
                Properties:
                  AuthType: NONE # SLS3007
        """,
        path: "/0/serverless.yml");

    [Fact]
    public Task Quiet_on_what_annotations_write() => Rule.Verify(
        """
        Resources:
          Place:
            Type: AWS::Serverless::Function
            Metadata: { Tool: Amazon.Lambda.Annotations, SyncedEvents: [RootPost], SyncedFunctionUrlConfig: true }
            Properties:
              Handler: bootstrap
              FunctionUrlConfig: { AuthType: NONE }
              Events:
                RootPost: { Type: HttpApi, Properties: { Path: /orders, Method: POST } }
                ByHand: { Type: HttpApi, Properties: { Path: /more, Method: POST } } # SLS3007
        """);

    [Fact]
    public Task Quiet_on_authorizer_functions() => Rule.Verify(Function("HttpApi", rest:
        """
          Shop:
            Type: AWS::Serverless::HttpApi
            Properties:
              Auth: { Authorizers: { Tokens: { FunctionArn: !GetAtt PlaceOrder.Arn } } }
        """));

    [Fact]
    public Task Quiet_where_the_handler_checks_the_caller() => Rule.Verify(
        Function("HttpApi").Replace("bootstrap", "Shop::Shop.Orders::Place", StringComparison.Ordinal),
        """
        namespace Shop
        {
            public class Orders
            {
                public APIGatewayHttpApiV2ProxyResponse Place(APIGatewayHttpApiV2ProxyRequest request, ILambdaContext context)
                {
                    new System.IdentityModel.Tokens.Jwt.JwtSecurityTokenHandler().ValidateToken(request.Headers["authorization"], new(), out _);
                    return new();
                }
            }
        }
        """);

    [Fact]
    public Task Fires_where_the_handler_does_not_check_the_caller() => Rule.Verify(
        Function("HttpApi", "# SLS3007").Replace("bootstrap", "Shop::Shop.Orders::Place", StringComparison.Ordinal),
        """
        namespace Shop
        {
            public class Orders
            {
                public APIGatewayHttpApiV2ProxyResponse Place(APIGatewayHttpApiV2ProxyRequest request, ILambdaContext context) => new();
            }
        }
        """);

    [Fact]
    public Task Quiet_on_asp_net_core_in_lambda() => Rule.Verify(
        Function("HttpApi").Replace("bootstrap", "Shop::Shop.Entry::FunctionHandlerAsync", StringComparison.Ordinal),
        "namespace Shop { public class Entry : Amazon.Lambda.AspNetCoreServer.APIGatewayHttpApiV2ProxyFunction { protected override void Init(Microsoft.AspNetCore.Hosting.IWebHostBuilder builder) { } } }");

    [Theory]
    [InlineData("Other::Other.Orders::Place")]
    [InlineData("bootstrap\n      CodeUri: ./src/Other")]
    public Task Quiet_on_the_functions_of_other_projects(string handler) => Rule.Verify(
        Function("HttpApi").Replace("bootstrap", handler, StringComparison.Ordinal), options: [("build_property.ProjectDir", "/0/src/Shop/")]);

    [Theory]
    [InlineData("bootstrap\n      CodeUri: ./src/Shop/")]
    [InlineData("bootstrap\n      CodeUri: src/Other/../Shop")]
    [InlineData("bootstrap\n      CodeUri: s3://code/shop.zip")]
    [InlineData("index.handler")]
    public Task Fires_on_the_functions_of_the_project_and_of_none(string handler) => Rule.Verify(
        Function("HttpApi", "# SLS3007").Replace("bootstrap", handler, StringComparison.Ordinal), options: [("build_property.ProjectDir", "/0/src/Shop/")]);

    [Fact]
    public async Task Messages_name_the_route_and_the_reason() => Assert.Equal(
        [
            "'POST /orders' of 'PlaceOrder' answers anyone: neither its event nor its API names an authorizer, and nothing in this project authenticates its callers",
            "The URL of 'Export' answers anyone: its AuthType is NONE, and nothing in this project authenticates its callers",
        ],
        await Rule.Messages(Function("Api", rest: "  Export: { Type: AWS::Serverless::Function, Properties: { FunctionUrlConfig: { AuthType: NONE } } }")));

    [Theory]
    [InlineData("Resources:\n  A:\n    Type: AWS::Serverless::Function\n")]
    [InlineData("Resources:\n  A:\n    Type: AWS::Serverless::Function\n    Properties:\n      Events: [1, { a: b }]\n")]
    [InlineData("Resources:\n  A:\n    Type: AWS::Serverless::Function\n    Properties:\n      Events: { B: , C: text, D: { Type: Api }, E: { Properties: { Path: [x] } } } # SLS3007\n")]
    [InlineData("Resources:\n  A:\n    Type: [AWS::Serverless::Function]\n  Fn::ForEach::B: [X, [a], { 'F${X}': { Type: AWS::Lambda::Url, Properties: { AuthType: NONE } } }]\n")]
    [InlineData("Resources:\n  A:\n    Type: AWS::Lambda::Url\n    Properties: { AuthType: !If [x], TargetFunctionArn: !GetAtt [] }\n")]
    [InlineData("Resources:\n  A:\n    Type: AWS::Lambda::Url\n    Properties: { AuthType: !Sub [], TargetFunctionArn: !Unheard [of, it] }\n")]
    [InlineData("Resources:\n  A:\n    Type: AWS::Lambda::Url\n    Properties: { AuthType: !FindInMap [a], TargetFunctionArn: !Select [7, [a]] }\n")]
    public Task Never_throws_on_half_typed_templates(string template) => Rule.Verify(template);

    [Fact]
    public Task Fixes_function_urls_and_nothing_around_them() => TemplateFixTest<Sls3007OpenTemplateEndpoint, Sls3007OpenTemplateEndpointFix>.Verify(
        """
        # The shop.
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Orders:
            Type: AWS::Serverless::Function
            Properties:
              Handler: Shop::Shop.Orders::Handle
              FunctionUrlConfig: { AuthType:   NONE } # open for now
              Events:
                Get: { Type: HttpApi, Properties: { Path: /orders, Method: get } }
          Url:
            Type: AWS::Lambda::Url
            Properties:
              TargetFunctionArn: !Ref Orders
              AuthType: 'NONE'
        """,
        """
        # The shop.
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Orders:
            Type: AWS::Serverless::Function
            Properties:
              Handler: Shop::Shop.Orders::Handle
              FunctionUrlConfig: { AuthType:   AWS_IAM } # open for now
              Events:
                Get: { Type: HttpApi, Properties: { Path: /orders, Method: get } }
          Url:
            Type: AWS::Lambda::Url
            Properties:
              TargetFunctionArn: !Ref Orders
              AuthType: 'AWS_IAM'
        """);

    [Fact]
    public Task Offers_no_fix_where_a_parameter_decides() => TemplateFixTest<Sls3007OpenTemplateEndpoint, Sls3007OpenTemplateEndpointFix>.Verify(Parameterized, Parameterized);

    private const string Parameterized =
        """
        Transform: AWS::Serverless-2016-10-31
        Parameters:
          Auth: { Type: String, Default: NONE }
        Resources:
          Orders:
            Type: AWS::Serverless::Function
            Properties:
              Handler: Shop::Shop.Orders::Handle
              FunctionUrlConfig:
                AuthType: !Ref Auth
        """;

    [Fact]
    public async Task The_fix_says_what_changes_for_callers() => Assert.Equal(
        "Require AWS_IAM; callers must then sign their requests",
        await TemplateFixTest<Sls3007OpenTemplateEndpoint, Sls3007OpenTemplateEndpointFix>.Title(
            "AWSTemplateFormatVersion: 2010-09-09\nResources:\n  Url:\n    Type: AWS::Lambda::Url\n    Properties: { TargetFunctionArn: a, AuthType: NONE }"));
}
