using Microsoft.CodeAnalysis;

namespace Serverless.Analyzers.Functions;

/// <summary>How a function is reached over HTTP, as its attributes say.</summary>
/// <param name="Kind">Which kind of endpoint.</param>
/// <param name="Methods">HTTP methods in upper case; empty where every method is served.</param>
/// <param name="Route">The route template, or null where it is the default.</param>
/// <param name="Level">Azure: the authorization level that was written; null where it was left out.</param>
/// <param name="Authorizer">Lambda Annotations: the authorizer named, or null.</param>
/// <param name="AuthType">Lambda function URL: the value of AuthType that was written; null where it was left out.</param>
/// <param name="Attribute">The attribute that declares the endpoint.</param>
internal sealed record Endpoint(
    EndpointKind Kind,
    IReadOnlyList<string> Methods,
    string? Route,
    AuthorizationLevel? Level,
    string? Authorizer,
    FunctionUrlAuthType? AuthType,
    AttributeData? Attribute);

/// <summary>Kinds of HTTP endpoints.</summary>
internal enum EndpointKind
{
    /// <summary>Azure HTTP trigger.</summary>
    AzureHttp,

    /// <summary>API Gateway HTTP API by Lambda Annotations.</summary>
    HttpApi,

    /// <summary>API Gateway REST API by Lambda Annotations.</summary>
    RestApi,

    /// <summary>Lambda function URL by Lambda Annotations.</summary>
    FunctionUrl,

    /// <summary>A listener rule of an Application Load Balancer by Lambda Annotations.</summary>
    LoadBalancer,

    /// <summary>ASP.NET Core route; its own pipeline authenticates.</summary>
    AspNetCore,
}

/// <summary>Azure's authorization levels, with the values both programming models give them.</summary>
internal enum AuthorizationLevel
{
    /// <summary>Anyone may call.</summary>
    Anonymous = 0,

    /// <summary>Not supported by the host.</summary>
    User = 1,

    /// <summary>A function or host key is required.</summary>
    Function = 2,

    /// <summary>A system key is required.</summary>
    System = 3,

    /// <summary>The master key is required.</summary>
    Admin = 4,
}

/// <summary>Who may call a Lambda function URL.</summary>
internal enum FunctionUrlAuthType
{
    /// <summary>Anyone.</summary>
    None,

    /// <summary>Callers that sign their requests with an AWS identity that is allowed to.</summary>
    AwsIam,
}
