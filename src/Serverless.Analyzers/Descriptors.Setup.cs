using Microsoft.CodeAnalysis;

namespace Serverless.Analyzers;

internal static partial class Descriptors
{
    internal static readonly DiagnosticDescriptor InvalidOption = Warning(
        RuleIds.InvalidOption,
        "Option is not understood",
        "'{0}' has no effect: {1}",
        "A key or value in .editorconfig, .globalconfig or the project file is not one that the rules know, so the default holds.");

    internal static readonly DiagnosticDescriptor InvalidCatalogLine = Warning(
        RuleIds.InvalidCatalogLine,
        "Catalog line is not understood",
        "This line has no effect: {0}",
        "A line of serverless.catalog.txt cannot be read, or names an API that the project does not have.");

    internal static readonly DiagnosticDescriptor UnreadableTemplate = Info(
        RuleIds.UnreadableTemplate,
        "Template cannot be read",
        "'{0}' cannot be read, so its functions are not checked: {1}",
        "A file that is a deployment template or settings file by its name is malformed or too large. Rules that need it stay silent.");
}
