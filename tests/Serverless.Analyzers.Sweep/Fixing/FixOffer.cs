using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Serverless.Analyzers.Sweep.Fixing;

/// <summary>A code action that a fix offers for a finding.</summary>
internal sealed record FixOffer(CodeFixProvider Fixer, Diagnostic Diagnostic, CodeAction Action)
{
    /// <summary>All that a fix offers for a finding.</summary>
    public static async Task<ImmutableArray<FixOffer>> FindAsync(
        Project project, CodeFixProvider fixer, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (DocumentOf(project, fixer, diagnostic) is not { } document)
        {
            return [];
        }

        var actions = ImmutableArray.CreateBuilder<CodeAction>();
        await fixer.RegisterCodeFixesAsync(new CodeFixContext(
            document,
            diagnostic.Location.SourceSpan,
            [diagnostic],
            (action, _) => actions.Add(action),
            cancellationToken)).ConfigureAwait(false);
        return [.. actions.Select(action => new FixOffer(fixer, diagnostic, action))];
    }

    /// <summary>The document a finding is in; null where the fix does not take documents of its kind.</summary>
    private static TextDocument? DocumentOf(Project project, CodeFixProvider fixer, Diagnostic diagnostic)
    {
        if (project.GetDocument(diagnostic.Location.SourceTree) is { } document)
        {
            return document;
        }

        var kinds = fixer.GetType().GetCustomAttribute<ExportCodeFixProviderAttribute>()?.DocumentKinds ?? [];
        return kinds.Contains(nameof(TextDocumentKind.AdditionalDocument))
            ? project.AdditionalDocuments.FirstOrDefault(text => text.FilePath == diagnostic.Location.GetLineSpan().Path)
            : null;
    }
}
