using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Sweep.Running;

namespace Serverless.Analyzers.Sweep.Fixing;

/// <summary>Compares a project before and after an edit.</summary>
internal sealed class FixJudge
{
    private readonly Project _project;
    private readonly ImmutableArray<DiagnosticAnalyzer> _analyzers;
    private readonly Analysis _before;
    private readonly HashSet<string> _errorsBefore;

    private FixJudge(Project project, Analysis before, ImmutableArray<DiagnosticAnalyzer> analyzers, HashSet<string> errorsBefore)
    {
        _project = project;
        _before = before;
        _analyzers = analyzers;
        _errorsBefore = errorsBefore;
    }

    public static async Task<FixJudge> CreateAsync(
        Project project, Analysis before, ImmutableArray<DiagnosticAnalyzer> analyzers, CancellationToken cancellationToken) =>
        new(project, before, analyzers, await ErrorsAsync(project, cancellationToken).ConfigureAwait(false));

    /// <summary>Applies a code action that repairs some findings, and judges the project it leaves.</summary>
    /// <param name="action">The action; null where there is none although there should be.</param>
    /// <param name="findings">The findings it is meant to repair.</param>
    /// <param name="result">Names the rule and the place.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<FixResult> JudgeAsync(CodeAction? action, ImmutableArray<Diagnostic> findings, FixResult result, CancellationToken cancellationToken)
    {
        if (action is null || await ApplyAsync(action, cancellationToken).ConfigureAwait(false) is not { } changed)
        {
            return result;
        }

        var after = await Analysis.RunAsync(changed, _analyzers, cancellationToken).ConfigureAwait(false);
        var errors = await ErrorsAsync(changed, cancellationToken).ConfigureAwait(false);
        return result with
        {
            Gone = findings.Select(Finding.Of).GroupBy(finding => finding.Identity)
                .Sum(group => Math.Clamp(Count(_before, group.Key) - Count(after, group.Key), 0, group.Count())),
            NewErrors = [.. errors.Except(_errorsBefore).Order(StringComparer.Ordinal)],
            NewFindings =
            [
                .. after.Diagnostics.Select(Finding.Of).GroupBy(finding => finding.Identity)
                    .Where(group => group.Count() > Count(_before, group.Key))
                    .Select(group => $"{group.Key.Id} {Path.GetFileName(group.Key.Path)}: {group.Key.Message}"),
            ],
            Crash = after.Crashes.Except(_before.Crashes).FirstOrDefault(),
        };
    }

    private async Task<Project?> ApplyAsync(CodeAction action, CancellationToken cancellationToken)
    {
        var operations = await action.GetOperationsAsync(cancellationToken).ConfigureAwait(false);
        return operations.OfType<ApplyChangesOperation>().FirstOrDefault()?.ChangedSolution.GetProject(_project.Id);
    }

    private static async Task<HashSet<string>> ErrorsAsync(Project project, CancellationToken cancellationToken)
    {
        var compilation = await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false);
        return compilation!.GetDiagnostics(cancellationToken)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}")
            .ToHashSet(StringComparer.Ordinal);
    }

    private static int Count(Analysis analysis, (string Id, string Path, string Message) identity) =>
        analysis.Diagnostics.Count(diagnostic => Finding.Of(diagnostic).Identity == identity);
}
