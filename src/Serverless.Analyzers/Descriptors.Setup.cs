using Microsoft.CodeAnalysis;

namespace Serverless.Analyzers;

internal static partial class Descriptors
{
    internal static readonly DiagnosticDescriptor UnreadableTemplate = Info(
        RuleIds.UnreadableTemplate,
        "Template cannot be read",
        "'{0}' cannot be read, so its functions are not checked: {1}",
        "A file that is a deployment template or settings file by its name is malformed or too large. Rules that need it stay silent.");
}
