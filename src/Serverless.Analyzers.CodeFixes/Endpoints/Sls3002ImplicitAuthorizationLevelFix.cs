using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Serverless.Analyzers.CodeFixes.Endpoints;

/// <summary>SLS3002: writes the level that the host applies.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class Sls3002ImplicitAuthorizationLevelFix() : ServerlessCodeFix(RuleIds.ImplicitAuthorizationLevel)
{
    private const string Title = "Write AuthorizationLevel.Function, which the host applies already";

    private protected override async Task<IReadOnlyList<Fix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        await HttpTriggerSyntax.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is { Level: null } trigger
            ? [new Fix(Title, nameof(Sls3002ImplicitAuthorizationLevelFix), trigger.RequireFunctionKey)]
            : [];
}
