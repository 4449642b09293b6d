using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.MSBuild;
using Microsoft.CodeAnalysis.Text;

namespace Serverless.Analyzers.Package.Tests;

/// <summary>A project with the packed analyzers, opened as an editor opens it: documents are analysed one by one, live.</summary>
internal sealed class Editor : IDisposable
{
    private readonly MSBuildWorkspace _workspace;
    private readonly ProjectId _project;
    private Solution _solution;

    private Editor(MSBuildWorkspace workspace, Project project)
    {
        _workspace = workspace;
        _project = project.Id;
        _solution = project.Solution;
    }

    /// <summary>Restores and opens a project.</summary>
    public static async Task<Editor> OpenAsync(ProjectUnderTest project)
    {
        var (exitCode, output) = await DotNet.Run(project.Folder, "restore");
        Assert.True(exitCode == 0, output);
        var workspace = MSBuildWorkspace.Create();
        return new Editor(workspace, await workspace.OpenProjectAsync(Path.Combine(project.Folder, "Project.csproj")));
    }

    /// <summary>What analyzers themselves did wrong.</summary>
    public List<string> Failures { get; } = [];

    private Project Project => _solution.GetProject(_project)!;

    /// <summary>The text of a document, or of a template.</summary>
    public async Task<string> TextAsync(string name) => (await Find(name).GetTextAsync()).ToString();

    /// <summary>Replaces the text of a document, as typing does.</summary>
    public void Type(string name, string text)
    {
        var document = Find(name);
        _solution = document is Document
            ? _solution.WithDocumentText(document.Id, SourceText.From(text))
            : _solution.WithAdditionalDocumentText(document.Id, SourceText.From(text));
    }

    /// <summary>The findings in one document: nothing but this document is analysed.</summary>
    public async Task<IReadOnlyList<Diagnostic>> FindingsInAsync(string name)
    {
        var analysis = (await Project.GetCompilationAsync())!.WithAnalyzers(Analyzers(), new CompilationWithAnalyzersOptions(
            Project.AnalyzerOptions, (exception, analyzer, _) => Failures.Add($"{analyzer}: {exception}"), concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        if (Find(name) is not Document document)
        {
            var file = Project.AnalyzerOptions.AdditionalFiles.Single(file => Path.GetFileName(file.Path) == name);
            return [.. (await analysis.GetAnalysisResultAsync(file, CancellationToken.None)).GetAllDiagnostics().OrderBy(finding => finding.Location.SourceSpan)];
        }

        var findings = await analysis.GetAnalyzerSemanticDiagnosticsAsync((await document.GetSemanticModelAsync())!, filterSpan: null, CancellationToken.None);
        return [.. findings.OrderBy(finding => finding.Location.SourceSpan)];
    }

    /// <summary>The titles of what the light bulb offers for a finding.</summary>
    public async Task<IReadOnlyList<string>> OffersAsync(string name, Diagnostic finding) => [.. (await ActionsAsync(name, finding)).Select(offer => offer.Action.Title)];

    /// <summary>Takes the first offer for a finding.</summary>
    public async Task TakeAsync(string name, Diagnostic finding) => await ApplyAsync((await ActionsAsync(name, finding))[0].Action);

    /// <summary>Takes the first offer for a finding and for all others of its kind.</summary>
    public async Task TakeAllAsync(string name, Diagnostic finding, FixAllScope scope)
    {
        var (action, fix) = (await ActionsAsync(name, finding))[0];
        var context = Find(name) is Document document
            ? new FixAllContext(document, fix, scope, action.EquivalenceKey, [finding.Id], new Live(this), CancellationToken.None)
            : new FixAllContext(Project, fix, scope, action.EquivalenceKey, [finding.Id], new Live(this), CancellationToken.None);
        await ApplyAsync((await fix.GetFixAllProvider()!.GetFixAsync(context))!);
    }

    /// <inheritdoc/>
    public void Dispose() => _workspace.Dispose();

    private ImmutableArray<DiagnosticAnalyzer> Analyzers() => [.. Project.AnalyzerReferences.SelectMany(reference => reference.GetAnalyzers(LanguageNames.CSharp))
        .Where(analyzer => analyzer is not DiagnosticSuppressor && analyzer.SupportedDiagnostics.Any(rule => rule.Id.StartsWith("SLS", StringComparison.Ordinal) || rule.Id.StartsWith("SCS", StringComparison.Ordinal)))];

    private IEnumerable<CodeFixProvider> Fixes() => Project.AnalyzerReferences.OfType<AnalyzerFileReference>()
        .Where(reference => Path.GetFileName(reference.FullPath) == "Serverless.Analyzers.CodeFixes.dll")
        .SelectMany(reference => reference.GetAssembly().GetTypes())
        .Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(CodeFixProvider)))
        .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!);

    private TextDocument Find(string name) => Project.Documents.Concat(Project.AdditionalDocuments).Single(document => document.Name == name);

    private async Task<List<(CodeAction Action, CodeFixProvider Fix)>> ActionsAsync(string name, Diagnostic finding)
    {
        var actions = new List<(CodeAction, CodeFixProvider)>();
        foreach (var fix in Fixes().Where(fix => fix.FixableDiagnosticIds.Contains(finding.Id)))
        {
            await fix.RegisterCodeFixesAsync(new CodeFixContext(Find(name), finding, (action, _) => actions.Add((action, fix)), CancellationToken.None));
        }

        return actions;
    }

    private async Task ApplyAsync(CodeAction action) =>
        _solution = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

    private sealed class Live(Editor editor) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken)
        {
            var findings = new List<Diagnostic>();
            foreach (var document in project.Documents.Where(document => Path.GetExtension(document.Name) == ".cs").Concat(project.AdditionalDocuments))
            {
                findings.AddRange(await editor.FindingsInAsync(document.Name));
            }

            return findings;
        }

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => await editor.FindingsInAsync(document.Name);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
