namespace Serverless.Analyzers.Templates.Stacks;

/// <summary>The resource types that more than one class asks for.</summary>
internal static class StackTypes
{
#pragma warning disable CS1591 // Each name says it.
    public const string ServerlessPrefix = "AWS::Serverless::";
    public const string ServerlessFunction = "AWS::Serverless::Function";
    public const string ServerlessStateMachine = "AWS::Serverless::StateMachine";
    public const string ServerlessApi = "AWS::Serverless::Api";
    public const string ServerlessHttpApi = "AWS::Serverless::HttpApi";
    public const string LambdaFunction = "AWS::Lambda::Function";
    public const string LambdaUrl = "AWS::Lambda::Url";
    public const string RestApi = "AWS::ApiGateway::RestApi";
    public const string RestMethod = "AWS::ApiGateway::Method";
    public const string GatewayApi = "AWS::ApiGatewayV2::Api";
    public const string GatewayRoute = "AWS::ApiGatewayV2::Route";
#pragma warning restore CS1591
}
