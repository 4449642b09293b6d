using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace Serverless.Analyzers.CodeFixes;

/// <summary>
/// The base of every fix: it edits one document, and fixes all occurrences by applying the same edit to each finding of a
/// document in one pass, so that edits which overlap are applied one after the other instead of being dropped.
/// </summary>
public abstract class ServerlessCodeFix : CodeFixProvider
{
    private readonly ImmutableArray<string> _ids;

    /// <summary>Declares the rules that the fix repairs.</summary>
    private protected ServerlessCodeFix(params string[] ids) => _ids = ImmutableArray.Create(ids);

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds => _ids;

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => DocumentFixAll.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var fix in await FindFixesAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(fix.Title, token => ApplyAsync(context.Document, fix, token), fix.EquivalenceKey), diagnostic);
            }
        }
    }

    /// <summary>
    /// The edits that repair a finding. Everything is validated here: an edit that is returned can be applied and
    /// compiles. An empty result offers nothing.
    /// </summary>
    private protected abstract Task<IReadOnlyList<Fix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken);

    /// <summary>Applies the fix of that key to the finding, if it is offered there.</summary>
    internal async Task<Document> ApplyAsync(Document document, Diagnostic diagnostic, string? equivalenceKey, CancellationToken cancellationToken)
    {
        foreach (var fix in await FindFixesAsync(document, diagnostic, cancellationToken).ConfigureAwait(false))
        {
            if (fix.EquivalenceKey == equivalenceKey)
            {
                return await ApplyAsync(document, fix, cancellationToken).ConfigureAwait(false);
            }
        }

        return document;
    }

    private static async Task<Document> ApplyAsync(Document document, Fix fix, CancellationToken cancellationToken)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellationToken).ConfigureAwait(false);
        fix.Edit(editor);
        document = editor.GetChangedDocument();
        if (editor.GetChangedRoot().GetAnnotatedNodes(Simplifier.AddImportsAnnotation).Any())
        {
            document = await ImportAdder.AddImportsAsync(document, Simplifier.AddImportsAnnotation, cancellationToken: cancellationToken).ConfigureAwait(false);
        }

        document = await Simplifier.ReduceAsync(document, Simplifier.Annotation, cancellationToken: cancellationToken).ConfigureAwait(false);
        return await Formatter.FormatAsync(document, Formatter.Annotation, cancellationToken: cancellationToken).ConfigureAwait(false);
    }
}

/// <summary>One way to repair one finding.</summary>
/// <param name="Title">What changes, for the reader of the light bulb; names what changes for callers.</param>
/// <param name="EquivalenceKey">The same for the same kind of repair, so that it can be applied to all findings.</param>
/// <param name="Edit">The edit; runs on the document the fix was found in.</param>
internal sealed record Fix(string Title, string EquivalenceKey, Action<DocumentEditor> Edit);
