using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Serverless.Analyzers.Tests.Verifiers;

/// <summary>Checks a fix of templates: finding by finding, and all at once, with both ends of lines.</summary>
/// <typeparam name="TRule">The rule.</typeparam>
/// <typeparam name="TFix">Its fix.</typeparam>
internal static class TemplateFixTest<TRule, TFix>
    where TRule : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    /// <summary>The template becomes <paramref name="expected"/>, and every byte of it; then nothing more is offered.</summary>
    /// <param name="template">The template.</param>
    /// <param name="expected">The same after the fix; the template itself where none must be offered.</param>
    /// <param name="path">Its path.</param>
    public static async Task Verify(string template, string expected, string path = "/0/template.yaml")
    {
        foreach (var end in new[] { "\n", "\r\n" })
        {
            var (before, after) = (template.ReplaceLineEndings(end), expected.ReplaceLineEndings(end));
            Assert.Equal(after, await OneByOneAsync(before, path));
            Assert.Equal(after, await AllAsync(before, path));
        }
    }

    /// <summary>The title that is offered for the only finding.</summary>
    public static async Task<string> Title(string template, string path = "/0/template.yaml")
    {
        var document = Open(template, path);
        return Assert.Single(await OfferAsync(document, Assert.Single(await FindAsync(document)))).Title;
    }

    private static async Task<string> OneByOneAsync(string text, string path)
    {
        while (true)
        {
            var document = Open(text, path);
            var action = default(CodeAction);
            foreach (var finding in await FindAsync(document))
            {
                action ??= (await OfferAsync(document, finding)).FirstOrDefault();
            }

            if (action is null)
            {
                return text;
            }

            text = await ResultAsync(action, document);
        }
    }

    private static async Task<string> AllAsync(string text, string path)
    {
        var document = Open(text, path);
        var findings = await FindAsync(document);
        var offers = new List<CodeAction>();
        foreach (var finding in findings)
        {
            offers.AddRange(await OfferAsync(document, finding));
        }

        if (offers.Count == 0)
        {
            return text;
        }

        var fix = new TFix();
        var context = new FixAllContext(document.Project, fix, FixAllScope.Project, offers[0].EquivalenceKey, fix.FixableDiagnosticIds, new Known(findings), default);
        return await ResultAsync((await fix.GetFixAllProvider()!.GetFixAsync(context))!, document);
    }

    private static TextDocument Open(string text, string path)
    {
        var project = new AdhocWorkspace().AddProject("Project", LanguageNames.CSharp)
            .WithCompilationOptions(new Microsoft.CodeAnalysis.CSharp.CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .AddMetadataReferences(References.WithSdks);
        return project.AddAdditionalDocument(Path.GetFileName(path), SourceText.From(text), filePath: path);
    }

    private static async Task<ImmutableArray<Diagnostic>> FindAsync(TextDocument document)
    {
        var compilation = (await document.Project.GetCompilationAsync())!;
        return [.. (await compilation.WithAnalyzers([new TRule()], document.Project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync()).OrderBy(finding => finding.Location.SourceSpan)];
    }

    private static async Task<List<CodeAction>> OfferAsync(TextDocument document, Diagnostic finding)
    {
        var actions = new List<CodeAction>();
        await new TFix().RegisterCodeFixesAsync(new CodeFixContext(document, finding, (action, _) => actions.Add(action), default));
        return actions;
    }

    private static async Task<string> ResultAsync(CodeAction action, TextDocument document)
    {
        var change = (await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single();
        return (await change.ChangedSolution.GetAdditionalDocument(document.Id)!.GetTextAsync()).ToString();
    }

    private sealed class Known(ImmutableArray<Diagnostic> findings) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult(findings.AsEnumerable());

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => Task.FromResult(Enumerable.Empty<Diagnostic>());

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult(findings.AsEnumerable());
    }
}
