using System.Text.Encodings.Web;
using System.Text.Json;
using Serverless.Analyzers.Sweep.Running;

namespace Serverless.Analyzers.Sweep.Reporting;

/// <summary>Writes the result of a sweep for programs. All paths are relative to the swept folder.</summary>
internal static class JsonReport
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(SweepResult result, string path)
    {
        using var file = File.Create(path);
        JsonSerializer.Serialize(file, Shape(result), Format);
    }

    private static object Shape(SweepResult result) => new
    {
        Rules = result.Rules.Select(rule => new { rule.Id, Count = result.Findings.Count(finding => finding.Id == rule.Id) }),
        Projects = result.Projects.Select(project => new
        {
            Path = result.Folder.Relative(project.Project.Path),
            Sdks = project.Sdks.Select(sdk => sdk.Host),
            project.Project.IsTest,
            Files = project.Project.SourceFiles.Length,
            project.Lines,
            Names = new { Total = project.Names.Names, project.Names.Unresolved, project.Names.Causes },
            Findings = project.Findings.Select(finding => finding with { Path = result.Folder.Relative(finding.Path) }),
            Fixes = project.Fixes.Select(fix => fix with { Place = fix.Place is { } place ? result.Folder.Relative(place) : null }),
            project.Crashes,
            Milliseconds = project.Times.ToDictionary(pair => pair.Key, pair => Math.Round(pair.Value.TotalMilliseconds, 1)),
        }),
        result.Folder.Unreadable,
        result.LeftOut,
    };
}
