using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Sweep.Compiling;
using Serverless.Analyzers.Sweep.Fixing;
using Serverless.Analyzers.Sweep.Reading;

namespace Serverless.Analyzers.Sweep.Running;

/// <summary>Runs the rules over every project of a folder, one project at a time.</summary>
internal sealed class FolderSweep
{
    private readonly SweepOptions _options;
    private readonly RuleAssemblies _assemblies;
    private readonly ImmutableArray<DiagnosticDescriptor> _rules;
    private readonly ImmutableArray<DiagnosticAnalyzer> _analyzers;
    private readonly ProjectFolder _folder;
    private readonly ReferenceSet _references;
    private readonly ProjectLoader _loader;

    public FolderSweep(SweepOptions options)
    {
        _options = options;
        _assemblies = RuleAssemblies.Load();
        _rules = [.. _assemblies.Rules.Values.Where(rule => options.Rules.Count == 0 || options.Rules.Contains(rule.Id))];

        // A fix may provoke any rule, so all of them have to look at its result.
        _analyzers = options.Fix ? _assemblies.Analyzers : _assemblies.AnalyzersOf(_rules.Select(rule => rule.Id).ToHashSet());
        _folder = ProjectFolder.Read(options.Folder);
        _references = ReferenceSet.Read(Path.Combine(AppContext.BaseDirectory, "references.txt"));
        _loader = new ProjectLoader(_folder, _references, GlobalOptions());
    }

    public async Task<SweepResult> RunAsync(Action<SourceProject> started, CancellationToken cancellationToken)
    {
        var results = ImmutableArray.CreateBuilder<ProjectResult>();
        foreach (var source in _folder.Projects.Where(IsWanted))
        {
            started(source);
            results.Add(await RunAsync(source, cancellationToken).ConfigureAwait(false));
        }

        return new(_folder, _rules, _references.LeftOut, results.ToImmutable());
    }

    private async Task<ProjectResult> RunAsync(SourceProject source, CancellationToken cancellationToken)
    {
        var project = _loader.Load(source);
        var analysis = await Analysis.RunAsync(project, _analyzers, cancellationToken).ConfigureAwait(false);
        var wanted = analysis.Diagnostics.Where(diagnostic => _rules.Any(rule => rule.Id == diagnostic.Id)).ToImmutableArray();
        ImmutableArray<FixResult> fixes = _options.Fix
            ? await new FixCheck(project, analysis, _analyzers, _assemblies.Fixers).RunAsync(wanted, cancellationToken).ConfigureAwait(false)
            : [];
        return new(
            source,
            _folder.Sdks(source),
            source.SourceFiles.Sum(path => File.ReadLines(path).Count()),
            await NameCensus.TakeAsync(project, cancellationToken).ConfigureAwait(false),
            [.. wanted.Select(Finding.Of)],
            analysis.Crashes,
            analysis.Times,
            fixes);
    }

    private bool IsWanted(SourceProject source) =>
        _options.Project is not { } pattern ||
        Glob.Matches(_folder.Path, pattern, source.Path) ||
        Glob.Matches("/", pattern, $"/{source.AssemblyName}");

    private Dictionary<string, string> GlobalOptions()
    {
        var options = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var rule in _assemblies.Rules.Values.Where(rule => _options.All && !rule.IsEnabledByDefault))
        {
            options[$"dotnet_diagnostic.{rule.Id}.severity"] = rule.DefaultSeverity switch
            {
                DiagnosticSeverity.Error => "error",
                DiagnosticSeverity.Warning => "warning",
                _ => "suggestion",
            };
        }

        foreach (var (key, value) in _options.GlobalOptions)
        {
            options[key] = value;
        }

        return options;
    }
}
