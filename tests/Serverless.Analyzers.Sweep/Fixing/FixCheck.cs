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
        if (!findings.Any(finding => fixers.Any(fixer => fixer.FixableDiagnosticIds.Contains(finding.Id))))
        {
            return [];
        }

        var judge = await FixJudge.CreateAsync(project, before, analyzers, cancellationToken).ConfigureAwait(false);
        var results = ImmutableArray.CreateBuilder<FixResult>();
        var offers = new List<FixOffer>();
        foreach (var finding in findings)
        {
            foreach (var fixer in fixers.Where(fixer => fixer.FixableDiagnosticIds.Contains(finding.Id)))
            {
                var place = Finding.Of(finding);
                var lookup = Empty(finding.Id, fixer.GetType().Name, $"{place.Path}({place.Line},{place.Column})", 1);
                try
                {
                    foreach (var offer in await FixOffer.FindAsync(project, fixer, finding, cancellationToken).ConfigureAwait(false))
                    {
                        offers.Add(offer);
                        lookup = lookup with { Title = offer.Action.Title };
                        results.Add(await judge.JudgeAsync(offer.Action, [finding], lookup, cancellationToken).ConfigureAwait(false));
                    }
                }
                catch (Exception exception) when (exception is not OperationCanceledException)
                {
                    results.Add(lookup with { Crash = $"{fixer.GetType().Name}: {exception}" });
                }
            }
        }

        foreach (var group in offers.GroupBy(offer => (offer.Diagnostic.Id, offer.Fixer, offer.Action.EquivalenceKey)))
        {
            results.Add(await FixAllAsync([.. group], judge, cancellationToken).ConfigureAwait(false));
        }

        return results.ToImmutable();
    }

    /// <summary>Applies one kind of fix to all findings it was offered for.</summary>
    private async Task<FixResult> FixAllAsync(ImmutableArray<FixOffer> offers, FixJudge judge, CancellationToken cancellationToken)
    {
        var first = offers[0];
        var findings = offers.Select(offer => offer.Diagnostic).ToImmutableArray();
        var result = Empty(first.Diagnostic.Id, first.Action.Title, place: null, offers.Length);
        try
        {
            return await judge.JudgeAsync(await FixAllActionAsync(first, findings, cancellationToken).ConfigureAwait(false), findings, result, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return result with { Crash = $"{first.Fixer.GetType().Name}, fix all: {exception}" };
        }
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

    private static FixResult Empty(string rule, string title, string? place, int findings) =>
        new(rule, title, place, findings, Gone: 0, NewErrors: [], NewFindings: [], Crash: null);
}
