using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Serverless.Analyzers.CodeFixes.Endpoints;

/// <summary>SLS3001: requires a function key.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class Sls3001AnonymousEndpointFix() : ServerlessCodeFix(RuleIds.AnonymousEndpoint)
{
    private const string Title = "Require a function key (callers must then send one)";

    private protected override async Task<IReadOnlyList<Fix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        await HttpTriggerSyntax.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is { Level: not null } trigger
            ? [new Fix(Title, nameof(Sls3001AnonymousEndpointFix), trigger.RequireFunctionKey)]
            : [];
}
