using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Serverless.Analyzers.Tool.Fixing;

/// <summary>Fixes findings in projects.</summary>
/// <param name="rules">The analyzers and fixes.</param>
/// <param name="wanted">The rules whose findings are fixed, in order.</param>
/// <param name="least">The least severity that is fixed.</param>
internal sealed class RuleFixer(RuleAssemblies rules, IReadOnlyList<string> wanted, DiagnosticSeverity least)
{
    /// <summary>The project with the fixes. Changes that would not compile are not made.</summary>
    /// <param name="project">The project.</param>
    /// <param name="report">Takes each rule and how many of its findings are repaired.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<Project> FixAsync(Project project, Action<string, int> report, CancellationToken cancellationToken)
    {
        var present = (await FindAsync(project, wanted, cancellationToken).ConfigureAwait(false)).Select(finding => finding.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var rule in wanted.Where(present.Contains))
        {
            (project, var count) = await FixAsync(project, rule, cancellationToken).ConfigureAwait(false);
            if (count > 0)
            {
                report(rule, count);
            }
        }

        return project;
    }

    private async Task<(Project Project, int Fixed)> FixAsync(Project project, string rule, CancellationToken cancellationToken)
    {
        var findings = await FindAsync(project, [rule], cancellationToken).ConfigureAwait(false);
        var before = findings.Length;
        foreach (var fix in rules.FixesOf(rule))
        {
            var tried = new HashSet<string>(StringComparer.Ordinal);
            while (await OfferAsync(project, fix, findings, tried, cancellationToken).ConfigureAwait(false) is { } kind)
            {
                if (await ApplyAsync(project, fix, rule, kind, findings, cancellationToken).ConfigureAwait(false) is { } changed && await CompilesAsync(changed, cancellationToken).ConfigureAwait(false))
                {
                    project = changed;
                    findings = await FindAsync(project, [rule], cancellationToken).ConfigureAwait(false);
                }
            }
        }

        return (project, Math.Max(0, before - findings.Length));
    }

    private static async Task<bool> CompilesAsync(Project project, CancellationToken cancellationToken) =>
        !(await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false))!.GetDiagnostics(cancellationToken).Any(diagnostic => diagnostic is { Severity: DiagnosticSeverity.Error, IsWarningAsError: false });

    private async Task<ImmutableArray<Diagnostic>> FindAsync(Project project, IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        var compilation = (await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false))!;
        var all = await compilation.WithAnalyzers(rules.AnalyzersOf(ids), project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync(cancellationToken).ConfigureAwait(false);
        return [.. all.Where(finding => ids.Contains(finding.Id) && finding.Severity >= least && !finding.IsSuppressed && PlaceOf(project, finding) is not null)];
    }

    // The file of a finding, C# or a template.
    private static TextDocument? PlaceOf(Project project, Diagnostic finding) => finding.Location.SourceTree is { } tree
        ? project.GetDocument(tree)
        : project.AdditionalDocuments.FirstOrDefault(document => document.FilePath == finding.Location.GetLineSpan().Path);

    // The first way of repair that has not been tried yet.
    private static async Task<string?> OfferAsync(Project project, CodeFixProvider fix, IEnumerable<Diagnostic> findings, HashSet<string> tried, CancellationToken cancellationToken)
    {
        foreach (var finding in findings)
        {
            var kinds = new List<string>();
            await fix.RegisterCodeFixesAsync(new CodeFixContext(
                PlaceOf(project, finding)!, finding, (action, _) => kinds.Add(action.EquivalenceKey ?? ""), cancellationToken)).ConfigureAwait(false);

            // Of several ways that a finding offers the first is the one to take.
            if (kinds is [var first, ..] && tried.Add(first))
            {
                return first;
            }
        }

        return null;
    }

    private static async Task<Project?> ApplyAsync(Project project, CodeFixProvider fix, string rule, string kind, ImmutableArray<Diagnostic> findings, CancellationToken cancellationToken)
    {
        var context = new FixAllContext(project, fix, FixAllScope.Project, kind, [rule], new KnownFindings(findings), cancellationToken);
        var action = fix.GetFixAllProvider() is { } all ? await all.GetFixAsync(context).ConfigureAwait(false) : null;
        var operations = action is null ? [] : await action.GetOperationsAsync(cancellationToken).ConfigureAwait(false);
        return operations.OfType<ApplyChangesOperation>().FirstOrDefault()?.ChangedSolution.GetProject(project.Id);
    }

    // Findings that are known already.
    private sealed class KnownFindings(ImmutableArray<Diagnostic> findings) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult(findings.AsEnumerable());

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(findings.Where(finding => finding.Location.SourceTree?.FilePath == document.FilePath));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
