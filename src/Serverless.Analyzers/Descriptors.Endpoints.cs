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
}
