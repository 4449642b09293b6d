using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Serverless.Analyzers.CodeFixes;

/// <summary>
/// The base of fixes that write another value in a template: the one that the finding's property
/// <see cref="SettingAnalyzer.SafeValue"/> names, in the quotes that are there. Everything around the value stays as it is.
/// </summary>
public abstract class TemplateValueFix : CodeFixProvider
{
    private readonly ImmutableArray<string> _ids;

    /// <summary>Declares the rules that the fix repairs.</summary>
    private protected TemplateValueFix(params string[] ids) => _ids = ImmutableArray.Create(ids);

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds => _ids;

    /// <summary>The title for a value that is about to become <paramref name="safeValue"/>.</summary>
    private protected abstract string Title(string safeValue);

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => TemplateFixAll.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var text = await context.TextDocument.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (ChangeOf(text, diagnostic) is { } change)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        Title(diagnostic.Properties[SettingAnalyzer.SafeValue]!),
                        _ => Task.FromResult(context.TextDocument.Project.Solution.WithAdditionalDocumentText(context.TextDocument.Id, text.WithChanges(change))),
                        GetType().Name),
                    diagnostic);
            }
        }
    }

    /// <summary>The change that repairs a finding; null where the value is not written there as it is, such as behind an alias or an escape.</summary>
    internal static TextChange? ChangeOf(SourceText text, Diagnostic diagnostic)
    {
        var span = diagnostic.Location.SourceSpan;
        if (!diagnostic.Properties.TryGetValue(SettingAnalyzer.SafeValue, out var safeValue) || safeValue is null
            || !diagnostic.Properties.TryGetValue(TemplateReport.Written, out var written) || written is null
            || span.End > text.Length)
        {
            return null;
        }

        var found = text.ToString(span);
        return found == written ? new TextChange(span, safeValue)
            : found == $"\"{written}\"" || found == $"'{written}'" ? new TextChange(new TextSpan(span.Start + 1, written.Length), safeValue)
            : null;
    }
}
