using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Serverless.Analyzers.Sweep.Running;

/// <summary>What analyzers said about one project.</summary>
/// <param name="Diagnostics">The findings, ordered by rule and place.</param>
/// <param name="Crashes">Exceptions of analyzers; there should be none.</param>
/// <param name="Times">The time each analyzer took, by its name.</param>
internal sealed record Analysis(
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<string> Crashes,
    ImmutableSortedDictionary<string, TimeSpan> Times)
{
    private const string AnalyzerException = "AD0001";

    public static async Task<Analysis> RunAsync(Project project, ImmutableArray<DiagnosticAnalyzer> analyzers, CancellationToken cancellationToken)
    {
        var compilation = await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false);
        var crashes = new ConcurrentBag<string>();
        var options = new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions,
            (exception, analyzer, _) => crashes.Add($"{analyzer.GetType().Name}: {exception}"),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: true,
            reportSuppressedDiagnostics: false);
        AnalysisResult result;
        try
        {
            result = await compilation!.WithAnalyzers(analyzers, options).GetAnalysisResultAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            // Roslyn lets a cancellation pass that an analyzer throws by itself.
            return new([], [exception.ToString()], ImmutableSortedDictionary<string, TimeSpan>.Empty);
        }

        var reported = result.GetAllDiagnostics().ToLookup(diagnostic => diagnostic.Id == AnalyzerException);
        return new(
            [
                .. reported[false]
                    .Select(diagnostic => (Diagnostic: diagnostic, Finding: Finding.Of(diagnostic)))
                    .OrderBy(pair => pair.Finding.Id, StringComparer.Ordinal)
                    .ThenBy(pair => pair.Finding.Path, StringComparer.Ordinal)
                    .ThenBy(pair => pair.Finding.Line)
                    .ThenBy(pair => pair.Finding.Column)
                    .ThenBy(pair => pair.Finding.Message, StringComparer.Ordinal)
                    .Select(pair => pair.Diagnostic),
            ],
            [.. crashes.Concat(reported[true].Select(diagnostic => diagnostic.ToString())).Distinct().Order(StringComparer.Ordinal)],
            result.AnalyzerTelemetryInfo.ToImmutableSortedDictionary(
                pair => pair.Key.GetType().Name, pair => pair.Value.ExecutionTime, StringComparer.Ordinal));
    }
}
