using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Serverless.Analyzers.CodeFixes;

/// <summary>Fixes all findings in the templates of a project or solution. A template that several projects see is changed in each.</summary>
internal sealed class TemplateFixAll : FixAllProvider
{
    public static readonly TemplateFixAll Instance = new();

    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Project, FixAllScope.Solution];

    /// <inheritdoc/>
    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult<CodeAction?>(CodeAction.Create(
        "Fix all in templates", token => FixAsync(fixAllContext.WithCancellationToken(token)), fixAllContext.CodeActionEquivalenceKey));

    private static async Task<Solution> FixAsync(FixAllContext context)
    {
        var solution = context.Solution;
        foreach (var project in context.Scope == FixAllScope.Solution ? solution.Projects : [context.Project])
        {
            var findings = await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            foreach (var document in project.AdditionalDocuments)
            {
                var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
                var changes = findings
                    .Where(finding => finding.Location.Kind == LocationKind.ExternalFile && finding.Location.GetLineSpan().Path == document.FilePath)
                    .Select(finding => TemplateValueFix.ChangeOf(text, finding))
                    .OfType<Microsoft.CodeAnalysis.Text.TextChange>()
                    .GroupBy(change => change.Span)
                    .Select(group => group.First())
                    .OrderBy(change => change.Span)
                    .ToList();
                if (changes.Count > 0)
                {
                    solution = solution.WithAdditionalDocumentText(document.Id, text.WithChanges(changes));
                }
            }
        }

        return solution;
    }
}
