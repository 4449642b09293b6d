using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Sweep.Running;

namespace Serverless.Analyzers.Sweep.Fixing;

/// <summary>Tries every fix of every finding of a project: each alone, then all of a kind at once.</summary>
internal sealed class FixCheck(Project project, Analysis before, ImmutableArray<DiagnosticAnalyzer> analyzers, ImmutableArray<CodeFixProvider> fixers)
{
    public async Task<ImmutableArray<FixResult>> RunAsync(ImmutableArray<Diagnostic> findings, CancellationToken cancellationToken)
    {
        var pairs = findings.SelectMany(finding => FixersOf(finding).Select(fixer => (finding, fixer))).ToList();
        if (pairs.Count == 0)
        {
            return [];
        }

        var judge = await FixJudge.CreateAsync(project, before, analyzers, cancellationToken).ConfigureAwait(false);
        var results = ImmutableArray.CreateBuilder<FixResult>();
        var offers = new List<FixOffer>();
        foreach (var (finding, fixer) in pairs)
        {
            var lookup = await GuardAsync(Untried(finding, fixer.GetType().Name), async unchanged =>
            {
                offers.AddRange(await FixOffer.FindAsync(project, fixer, finding, cancellationToken).ConfigureAwait(false));
                return unchanged;
            }).ConfigureAwait(false);
            if (lookup.Crash is not null)
            {
                results.Add(lookup);
            }
        }

        foreach (var offer in offers)
        {
            results.Add(await GuardAsync(Untried(offer.Diagnostic, offer.Action.Title), untried =>
                judge.JudgeAsync(offer.Action, [offer.Diagnostic], untried, cancellationToken)).ConfigureAwait(false));
        }

        foreach (var group in offers.GroupBy(offer => (offer.Diagnostic.Id, offer.Fixer, offer.Action.EquivalenceKey)))
        {
            results.Add(await FixAllAsync([.. group], judge, cancellationToken).ConfigureAwait(false));
        }

        return results.ToImmutable();
    }

    private IEnumerable<CodeFixProvider> FixersOf(Diagnostic finding) =>
        fixers.Where(fixer => fixer.FixableDiagnosticIds.Contains(finding.Id));

    /// <summary>Applies one kind of fix to all findings it was offered for.</summary>
    private Task<FixResult> FixAllAsync(ImmutableArray<FixOffer> offers, FixJudge judge, CancellationToken cancellationToken)
    {
        var findings = offers.Select(offer => offer.Diagnostic).ToImmutableArray();
        var untried = Untried(findings[0], offers[0].Action.Title) with { Place = null, Findings = findings.Length };
        return GuardAsync(untried, async result =>
        {
            var action = await FixAllActionAsync(offers[0], findings, cancellationToken).ConfigureAwait(false);
            return await judge.JudgeAsync(action, findings, result, cancellationToken).ConfigureAwait(false);
        });
    }

    private async Task<CodeAction?> FixAllActionAsync(FixOffer offer, ImmutableArray<Diagnostic> findings, CancellationToken cancellationToken) =>
        offer.Fixer.GetFixAllProvider() is { } provider
            ? await provider.GetFixAsync(new FixAllContext(
                project,
                offer.Fixer,
                FixAllScope.Project,
                offer.Action.EquivalenceKey!,
                [offer.Diagnostic.Id],
                new KnownDiagnostics(findings),
                cancellationToken)).ConfigureAwait(false)
            : null;

    private static FixResult Untried(Diagnostic diagnostic, string title)
    {
        var finding = Finding.Of(diagnostic);
        return new(finding.Id, title, $"{finding.Path}({finding.Line},{finding.Column})", Findings: 1, Gone: 0, NewErrors: [], NewFindings: [], Crash: null);
    }

    /// <summary>A fix that throws is a result like any other.</summary>
    private static async Task<FixResult> GuardAsync(FixResult untried, Func<FixResult, Task<FixResult>> attempt)
    {
        try
        {
            return await attempt(untried).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return untried with { Crash = exception.ToString() };
        }
    }
}
