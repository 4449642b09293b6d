using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Serverless.Analyzers.Sweep.Running;

/// <summary>Every analyzer and fix of the project, found by reflection.</summary>
internal sealed class RuleAssemblies
{
    private RuleAssemblies(ImmutableArray<DiagnosticAnalyzer> analyzers, ImmutableArray<CodeFixProvider> fixers)
    {
        Analyzers = analyzers;
        Fixers = fixers;
        Rules = analyzers
            .SelectMany(analyzer => analyzer.SupportedDiagnostics)
            .DistinctBy(rule => rule.Id)
            .ToImmutableSortedDictionary(rule => rule.Id, rule => rule, StringComparer.OrdinalIgnoreCase);
    }

    public ImmutableArray<DiagnosticAnalyzer> Analyzers { get; }

    public ImmutableArray<CodeFixProvider> Fixers { get; }

    public ImmutableSortedDictionary<string, DiagnosticDescriptor> Rules { get; }

    public static RuleAssemblies Load() => new(
        Instances<DiagnosticAnalyzer>("Serverless.Analyzers"),
        Instances<CodeFixProvider>("Serverless.Analyzers.CodeFixes"));

    /// <summary>The analyzers that can report one of some rules.</summary>
    public ImmutableArray<DiagnosticAnalyzer> AnalyzersOf(IReadOnlySet<string> ids) =>
        [.. Analyzers.Where(analyzer => analyzer.SupportedDiagnostics.Any(rule => ids.Contains(rule.Id)))];

    private static ImmutableArray<T> Instances<T>(string assembly) =>
    [
        .. Assembly.Load(assembly).GetTypes()
            .Where(type => !type.IsAbstract && typeof(T).IsAssignableFrom(type))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (T)Activator.CreateInstance(type, nonPublic: true)!),
    ];
}
