using Rule = Serverless.Analyzers.Tests.Verifiers.TemplateTest<Serverless.Analyzers.Rules.Resources.Sls7005NoThrottle>;

namespace Serverless.Analyzers.Tests.Rules.Resources;

public class Sls7005Tests
{
    private static string Function(string properties, string globals = "", string resources = "") =>
        $"""
        Transform: AWS::Serverless-2016-10-31
        {globals}
        Resources:
          Orders: @
            Type: AWS::Serverless::Function
            Properties:
              Handler: Shop::Shop.Orders::Handle
              {properties}
        {resources}
        """;

    private static Task Fires(string template) => Rule.Verify(template.Replace("@", "# SLS7005 Info", StringComparison.Ordinal));

    private static Task Quiet(string template) => Rule.Verify(template.Replace(" @", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("Events: { Get: { Type: Api, Properties: { Path: /a, Method: get } } }")]
    [InlineData("Events: { Get: { Type: HttpApi } }")]
    [InlineData("Events: { Work: { Type: SQS, Properties: { Queue: !GetAtt Work.Arn } } }")]
    [InlineData("Events: { File: { Type: S3, Properties: { Bucket: !Ref Files, Events: s3:ObjectCreated:* } } }")]
    [InlineData("FunctionUrlConfig: { AuthType: AWS_IAM }")]
    public Task Fires_where_as_many_run_as_come(string properties) => Fires(Function(properties));

    [Theory]
    [InlineData("ReservedConcurrentExecutions: 5")]
    [InlineData("ReservedConcurrentExecutions: !Ref Limit")]
    public Task Stays_quiet_where_concurrency_is_reserved(string limit) =>
        Quiet(Function("Events: { Get: { Type: Api, Properties: { Path: /a, Method: get } } }\n      " + limit));

    [Theory]
    [InlineData("Events: { Work: { Type: SQS, Properties: { Queue: q, ScalingConfig: { MaximumConcurrency: 5 } } } }")]
    [InlineData("Events: { Get: { Type: HttpApi, Properties: { RouteSettings: { ThrottlingBurstLimit: 10 } } } }")]
    [InlineData("Events: { Tick: { Type: Schedule, Properties: { Schedule: rate(1 hour) } } }")]
    [InlineData("Events: { Rows: { Type: DynamoDB, Properties: { Stream: s, StartingPosition: LATEST } } }")]
    [InlineData("Timeout: 30")]
    public Task Stays_quiet_where_the_event_has_a_limit_of_its_own(string properties) => Quiet(Function(properties));

    [Fact]
    public Task Stays_quiet_where_the_api_throttles() => Quiet(Function(
        "Events: { Get: { Type: HttpApi, Properties: { ApiId: !Ref Shop } } }",
        resources: "  Shop: { Type: AWS::Serverless::HttpApi, Properties: { DefaultRouteSettings: { ThrottlingRateLimit: 20 } } }"));

    [Fact]
    public Task Stays_quiet_where_globals_throttle() => Quiet(Function(
        "Events: { Get: { Type: Api, Properties: { Path: /a, Method: get } } }", globals: "Globals: { Api: { MethodSettings: [{ HttpMethod: '*', ResourcePath: '/*', ThrottlingRateLimit: 20 }] } }"));

    [Fact]
    public Task Stays_quiet_where_the_api_is_declared_elsewhere() => Quiet(Function("Events: { Get: { Type: Api, Properties: { Path: /a, Method: get, RestApiId: !ImportValue shop } } }"));

    [Fact]
    public Task Fires_on_functions_of_the_serverless_framework() => Rule.Verify(
        """
        service: shop
        provider: { name: aws }
        functions:
          orders: # SLS7005 Info
            handler: Shop::Shop.Orders::Handle
            events:
              - httpApi: GET /orders
          limited:
            handler: Shop::Shop.Orders::Handle
            reservedConcurrency: 5
            events:
              - httpApi: GET /limited
          work:
            handler: Shop::Shop.Orders::Handle
            events:
              - sqs: { arn: a, maximumConcurrency: 5 }
        """,
        path: "serverless.yml");

    [Fact]
    public Task Stays_quiet_without_a_function_sdk() =>
        Verifiers.RuleTest<Analyzers.Rules.Resources.Sls7005NoThrottle>.VerifySdkAbsent("public class Empty;");
}
