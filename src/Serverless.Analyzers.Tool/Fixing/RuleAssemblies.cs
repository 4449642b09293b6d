using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Serverless.Analyzers.Tool.Fixing;

/// <summary>The analyzers and fixes that come with the tool.</summary>
internal sealed class RuleAssemblies
{
    private readonly ILookup<string, CodeFixProvider> _fixes;
    private readonly ILookup<string, DiagnosticAnalyzer> _analyzers;

    public RuleAssemblies()
    {
        _analyzers = Create<DiagnosticAnalyzer>("Serverless.Analyzers").SelectMany(analyzer => analyzer.SupportedDiagnostics.Select(rule => (rule.Id, analyzer))).ToLookup(pair => pair.Id, pair => pair.analyzer);
        _fixes = Create<CodeFixProvider>("Serverless.Analyzers.CodeFixes").SelectMany(fix => fix.FixableDiagnosticIds.Select(id => (id, fix))).ToLookup(pair => pair.id, pair => pair.fix);
    }

    /// <summary>The rules that have a fix, in order.</summary>
    public IEnumerable<string> Fixable => _fixes.Select(group => group.Key).Order(StringComparer.Ordinal);

    /// <summary>What finds some rules.</summary>
    public ImmutableArray<DiagnosticAnalyzer> AnalyzersOf(IEnumerable<string> wanted) => [.. wanted.SelectMany(rule => _analyzers[rule]).Distinct()];

    /// <summary>What fixes a rule.</summary>
    public IEnumerable<CodeFixProvider> FixesOf(string rule) => _fixes[rule];

    private static T[] Create<T>(string assembly) =>
    [
        .. Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "analyzers", assembly + ".dll")).GetTypes()
            .Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(T)) && type.GetConstructor(Type.EmptyTypes) is not null)
            .OrderBy(type => type.Name, StringComparer.Ordinal).Select(type => (T)Activator.CreateInstance(type)!),
    ];
}
