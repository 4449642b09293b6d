using Microsoft.CodeAnalysis;

namespace Serverless.Analyzers;

internal static partial class Descriptors
{
    internal static readonly DiagnosticDescriptor AnonymousEndpoint = Warning(
        RuleIds.AnonymousEndpoint,
        "HTTP function answers anyone",
        "HTTP function '{0}' is Anonymous and nothing in this project authenticates its callers",
        "Anyone who finds the URL of an Anonymous HTTP trigger can call it. Require a key, or authenticate callers in code or in front of the function.",
        306);

    internal static readonly DiagnosticDescriptor ImplicitAuthorizationLevel = Info(
        RuleIds.ImplicitAuthorizationLevel,
        "HTTP trigger leaves its authorization level implicit",
        "HTTP function '{0}' does not say who may call it; the host requires a function key",
        "The attribute's own default reads as Anonymous while the host applies Function. Write the level that is meant.",
        306);

    internal static readonly DiagnosticDescriptor LambdaEndpointWithoutAuthorizer = Warning(
        RuleIds.LambdaEndpointWithoutAuthorizer,
        "Lambda endpoint has no authorizer",
        "Lambda endpoint '{0}' names no authorizer and nothing in this project authenticates its callers",
        "API Gateway lets every request through to a function without an authorizer. Name one, or set a default authorizer in the template.",
        306);

    internal static readonly DiagnosticDescriptor OpenFunctionUrl = Warning(
        RuleIds.OpenFunctionUrl,
        "Lambda function URL answers anyone",
        "The function URL of '{0}' has AuthType NONE and nothing in this project authenticates its callers",
        "A function URL with AuthType NONE, which is what Lambda Annotations writes when it is left out, can be called by anyone who has it.",
        306);

    internal static readonly DiagnosticDescriptor OpenTemplateEndpoint = Warning(
        RuleIds.OpenTemplateEndpoint,
        OpenTemplateEndpointTitle,
        OpenTemplateEndpointMessage,
        OpenTemplateEndpointDescription,
        306);

    // Open, and written down as such.
    internal static readonly DiagnosticDescriptor OpenTemplateEndpointByChoice = Info(
        RuleIds.OpenTemplateEndpoint,
        OpenTemplateEndpointTitle,
        OpenTemplateEndpointMessage,
        OpenTemplateEndpointDescription,
        306);

    private const string OpenTemplateEndpointTitle = "Deployed endpoint answers anyone";
    private const string OpenTemplateEndpointMessage = "{0} answers anyone: {1}, and nothing in this project authenticates its callers";
    private const string OpenTemplateEndpointDescription =
        "What the template deploys decides who is let in. A route without authorizer and a function URL with AuthType NONE can be called by anyone who has the address.";
}
