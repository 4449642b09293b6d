using System.Globalization;
using Microsoft.CodeAnalysis;
using Serverless.Analyzers.Sweep.Fixing;
using Serverless.Analyzers.Sweep.Running;
using Spectre.Console;

namespace Serverless.Analyzers.Sweep.Reporting;

/// <summary>Prints the result of a sweep for people.</summary>
internal sealed class ConsoleReport(SweepOptions options, SweepResult result, IAnsiConsole console)
{
    private const int ShownCauses = 25;

    public void Print()
    {
        PrintFindings();
        PrintProjects();
        if (options.Times)
        {
            PrintTimes();
        }

        PrintCauses();
        if (options.Fix)
        {
            PrintFixes();
        }

        PrintTotals();
        PrintCrashes();
    }

    private void PrintFindings()
    {
        foreach (var rule in result.Findings.GroupBy(finding => finding.Id).OrderBy(rule => rule.Key, StringComparer.Ordinal))
        {
            Line();
            Line($"{rule.Key} {result.Rules.First(descriptor => descriptor.Id == rule.Key).Title.ToString(CultureInfo.InvariantCulture)}: {rule.Count()}");
            foreach (var finding in rule)
            {
                Line($"  {result.Folder.Relative(finding.Path)}({finding.Line},{finding.Column}): {finding.Severity}: {finding.Message}");
                if (options.Show)
                {
                    Line($"      {SourceLine(finding)}");
                }
            }
        }
    }

    private void PrintProjects()
    {
        var table = NewTable("Project", "SDKs", "Files", "Lines", "Findings", "Unresolved", "Analyzer ms", "ms per 1,000 lines");
        foreach (var project in result.Projects.Where(project => !project.Sdks.IsEmpty))
        {
            table.AddRow(Escaped(
                result.Folder.Relative(project.Project.Path) + (project.Project.IsTest ? " (test)" : ""),
                string.Join(", ", project.Sdks.Select(sdk => sdk.Host)),
                $"{project.Project.SourceFiles.Length}",
                $"{project.Lines}",
                $"{project.Findings.Length}",
                Share(project.Names.Unresolved, project.Names.Names),
                Milliseconds(project.AnalyzerTime),
                PerThousandLines(project.AnalyzerTime, project.Lines)));
        }

        console.Write(table);
        var others = result.Projects.Where(project => project.Sdks.IsEmpty).ToList();
        Line($"Projects without a function SDK: {others.Count}");
        foreach (var project in others)
        {
            Line($"  {result.Folder.Relative(project.Project.Path)} ({project.Lines} lines, {project.Findings.Length} findings)");
        }

        foreach (var (path, reason) in result.Folder.Unreadable)
        {
            Line($"Unreadable project {result.Folder.Relative(path)}: {reason}");
        }

        foreach (var assembly in result.LeftOut)
        {
            Line($"Stand-in left out, a package declares a type of its: {assembly}");
        }
    }

    private void PrintTimes()
    {
        var lines = result.Projects.Sum(project => project.Lines);
        var table = NewTable("Analyzer", "ms", "ms per 1,000 lines");
        foreach (var analyzer in result.Projects.SelectMany(project => project.Times)
            .GroupBy(pair => pair.Key, pair => pair.Value, (name, times) => (Name: name, Time: new TimeSpan(times.Sum(time => time.Ticks))))
            .OrderByDescending(analyzer => analyzer.Time))
        {
            table.AddRow(Escaped(analyzer.Name, Milliseconds(analyzer.Time), PerThousandLines(analyzer.Time, lines)));
        }

        console.Write(table);
    }

    /// <summary>What function code lacked most; test projects want packages of their own.</summary>
    private void PrintCauses()
    {
        var table = NewTable("Not resolved in function projects", "Times", "Projects");
        foreach (var cause in result.Projects
            .Where(project => !project.Sdks.IsEmpty && !project.Project.IsTest)
            .SelectMany(project => project.Names.Causes)
            .GroupBy(pair => pair.Key, pair => pair.Value, (name, counts) => (Name: name, Times: counts.Sum(), Projects: counts.Count()))
            .OrderByDescending(cause => cause.Times)
            .ThenBy(cause => cause.Name, StringComparer.Ordinal)
            .Take(ShownCauses))
        {
            table.AddRow(Escaped(cause.Name, $"{cause.Times}", $"{cause.Projects}"));
        }

        if (table.Rows.Count > 0)
        {
            console.Write(table);
        }
    }

    private void PrintFixes()
    {
        var table = NewTable("Rule", "Fix", "Scope", "Findings", "Gone", "New errors", "New findings", "Crashes");
        var fixes = result.Projects.SelectMany(project => project.Fixes).ToList();
        foreach (var group in fixes.GroupBy(fix => (fix.Rule, fix.Title, All: fix.Place is null))
            .OrderBy(group => group.Key.Rule, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Title, StringComparer.Ordinal)
            .ThenBy(group => group.Key.All))
        {
            table.AddRow(Escaped(
                group.Key.Rule,
                group.Key.Title,
                group.Key.All ? "all" : "one",
                $"{group.Sum(fix => fix.Findings)}",
                $"{group.Sum(fix => fix.Gone)}",
                $"{group.Sum(fix => fix.NewErrors.Length)}",
                $"{group.Sum(fix => fix.NewFindings.Length)}",
                $"{group.Count(fix => fix.Crash is not null)}"));
        }

        console.Write(table);
        foreach (var fix in fixes.Where(fix => !fix.IsGood))
        {
            PrintBadFix(fix);
        }
    }

    private void PrintBadFix(FixResult fix)
    {
        var place = fix.Place is { } path ? result.Folder.Relative(path) : "all of a project";
        Line($"BAD FIX {fix.Rule} '{fix.Title}' on {place}: {fix.Gone} of {fix.Findings} gone");
        foreach (var error in fix.NewErrors)
        {
            Line($"  new error {error}");
        }

        foreach (var finding in fix.NewFindings)
        {
            Line($"  new finding {finding}");
        }
    }

    private void PrintTotals()
    {
        var counts = result.Findings.CountBy(finding => finding.Id).ToDictionary();
        var table = NewTable("Rule", "Severity", "Title", "Findings");
        foreach (var rule in result.Rules)
        {
            table.AddRow(Escaped(
                rule.Id,
                rule.IsEnabledByDefault ? rule.DefaultSeverity.ToString() : "off",
                rule.Title.ToString(CultureInfo.InvariantCulture),
                $"{counts.GetValueOrDefault(rule.Id)}"));
        }

        console.Write(table);
        var analyzed = result.Projects.Where(project => !project.Sdks.IsEmpty).ToList();
        var time = new TimeSpan(analyzed.Sum(project => project.AnalyzerTime.Ticks));
        var lines = analyzed.Sum(project => project.Lines);
        var names = analyzed.Where(project => !project.Project.IsTest).Select(project => project.Names).ToList();
        Line(
            $"{analyzed.Count} function projects, {lines} lines, {counts.Values.Sum()} findings, " +
            $"{Milliseconds(time)} ms in analyzers ({PerThousandLines(time, lines)} ms per 1,000 lines), " +
            $"{Share(names.Sum(one => one.Unresolved), names.Sum(one => one.Names))} of names unresolved outside tests");
    }

    private void PrintCrashes()
    {
        foreach (var (project, text) in result.Crashes)
        {
            console.MarkupLineInterpolated($"[red bold]CRASH[/] in {result.Folder.Relative(project.Project.Path)}: {text}");
        }
    }

    private static string SourceLine(Finding finding) =>
        File.ReadLines(finding.Path).ElementAtOrDefault(finding.Line - 1)?.Trim() ?? "";

    private static Table NewTable(params string[] columns)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(column).NoWrap());
        }

        return table;
    }

    private static string[] Escaped(params string[] cells) => [.. cells.Select(Markup.Escape)];

    private static string Share(int part, int whole) => ((double)part / Math.Max(1, whole)).ToString("P1", CultureInfo.InvariantCulture);

    private static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString("F0", CultureInfo.InvariantCulture);

    private static string PerThousandLines(TimeSpan time, int lines) =>
        (time.TotalMilliseconds * 1000 / Math.Max(1, lines)).ToString("F1", CultureInfo.InvariantCulture);

    /// <summary>Writes a line as it is: findings are neither wrapped nor read as markup.</summary>
    private void Line(string text = "") => console.Profile.Out.Writer.WriteLine(text);
}
