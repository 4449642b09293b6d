using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Serverless.Analyzers.Sweep.Reading;

namespace Serverless.Analyzers.Sweep.Running;

/// <summary>All that a sweep learned about a folder.</summary>
/// <param name="Folder">The folder and its projects.</param>
/// <param name="Rules">The rules that were looked for.</param>
/// <param name="LeftOut">Stand-in assemblies not compiled against, because a package declares a type of theirs.</param>
/// <param name="Projects">One result a project.</param>
internal sealed record SweepResult(
    ProjectFolder Folder,
    ImmutableArray<DiagnosticDescriptor> Rules,
    ImmutableArray<string> LeftOut,
    ImmutableArray<ProjectResult> Projects)
{
    public IEnumerable<Finding> Findings => Projects.SelectMany(project => project.Findings);

    /// <summary>What is wrong with the analyzers or the fixes themselves.</summary>
    public IEnumerable<(ProjectResult Project, string Text)> Crashes =>
        from project in Projects
        from text in project.Crashes.Concat(project.Fixes
            .Where(fix => fix.Crash is not null)
            .Select(fix => $"fix '{fix.Title}' of {fix.Rule} on {fix.Place ?? "all of the project"}: {fix.Crash}"))
        select (project, text);
}
