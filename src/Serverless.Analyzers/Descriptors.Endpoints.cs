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

    internal static readonly DiagnosticDescriptor UnenforcedAuthorize = Warning(
        RuleIds.UnenforcedAuthorize,
        "[Authorize] is not enforced",
        "HTTP function '{1}' lets everyone in: nothing in this project enforces [{0}]",
        "The Functions host ignores authorization attributes. Without a middleware that reads them everyone who reaches the endpoint is let in, though the code reads as if it were protected.",
        862);

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

    internal static readonly DiagnosticDescriptor KeyOnlyWrite = Info(
        RuleIds.KeyOnlyWrite,
        "Endpoint that changes data relies on a key alone",
        "'{0}' {1} for whoever holds the key; nothing tells callers apart",
        "A key says that a caller was given the key, not who calls. It is shared, seldom changed, and found in scripts and logs. Where data changes, authenticate the caller.",
        308);

    internal static readonly DiagnosticDescriptor AdmittingAuthorizer = Warning(
        RuleIds.AdmittingAuthorizer,
        "Authorizer admits everyone",
        "Authorizer '{0}' admits every caller: no path through it denies",
        "The endpoints behind an authorizer are as open as what it lets through. One that only ever allows is none.",
        285);

    internal static readonly DiagnosticDescriptor TokenNotValidated = Warning(
        RuleIds.TokenNotValidated,
        TokenNotValidatedTitle,
        "'{0}' {1}, so that tokens are taken that must be refused",
        TokenNotValidatedDescription,
        347, 345, 613);

    // The second way to take any token.
    internal static readonly DiagnosticDescriptor TokenOnlyRead = Warning(
        RuleIds.TokenNotValidated,
        TokenNotValidatedTitle,
        "'{0}' reads a token of the request of '{1}' and nothing validates it: its claims are what the sender wrote",
        TokenNotValidatedDescription,
        347, 345, 613);

    internal static readonly DiagnosticDescriptor AnyOrigin = Info(
        RuleIds.AnyOrigin,
        AnyOriginTitle,
        "'{0}' lets the pages of every origin call it",
        AnyOriginDescription,
        942);

    internal static readonly DiagnosticDescriptor AnyOriginWithCredentials = Warning(
        RuleIds.AnyOrigin,
        AnyOriginTitle,
        "'{0}' lets the pages of every origin call it with the user's credentials",
        AnyOriginDescription,
        942);

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

    internal static readonly DiagnosticDescriptor RecordOfAnotherCaller = Off(
        RuleIds.RecordOfAnotherCaller,
        "Caller names the record, and nothing looks at who calls",
        "{0} selects the record of '{1}'{2}, and nothing compares it with who calls",
        "Whoever may call the endpoint at all can then read or delete the records of others by trying their keys. Compare the owner of the record, or a part of its key, with the caller.",
        639);

    internal static readonly DiagnosticDescriptor AnyPrincipal = Warning(
        RuleIds.AnyPrincipal,
        "Policy lets everyone in",
        "{0} lets everyone in: it names no account, service or role",
        "A policy with the principal * holds for every AWS account and, for some services, for callers without any. A condition or a named principal narrows it.",
        284, 732);

    private const string TokenNotValidatedTitle = "Token is not validated";
    private const string TokenNotValidatedDescription =
        "A token proves who calls only after its signature, issuer, audience and lifetime have been checked. Anyone can write one that merely reads well.";

    private const string AnyOriginTitle = "Pages of every origin may call";
    private const string AnyOriginDescription =
        "Browsers let a page call other origins only where these agree. An endpoint that agrees to all of them can be called from any page a user has open, and with credentials in the user's name.";
}
