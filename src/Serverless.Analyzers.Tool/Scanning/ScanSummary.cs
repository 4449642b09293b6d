using Serverless.Analyzers.Tool.Map;
using Spectre.Console;

namespace Serverless.Analyzers.Tool.Scanning;

/// <summary>Prints what a scan found.</summary>
internal static class ScanSummary
{
    /// <summary>Prints how many findings each rule has, and the whole in one line.</summary>
    public static void Print(SystemMap map, string logs, IAnsiConsole console)
    {
        if (map.Findings.Count > 0)
        {
            var table = new Table().Border(TableBorder.Rounded).AddColumns("Level", "Rule", "What");
            table.AddColumn(new TableColumn("Findings").RightAligned());
            foreach (var rule in map.Findings.GroupBy(finding => (finding.Level, finding.Rule)).OrderBy(group => Severity.Rank(group.Key.Level)).ThenByDescending(group => group.Count()).ThenBy(group => group.Key.Rule, StringComparer.Ordinal))
            {
                table.AddRow(
                    $"[{ColourOf(rule.Key.Level)}]{rule.Key.Level}[/]", rule.Key.Rule,
                    Markup.Escape(map.Rules.TryGetValue(rule.Key.Rule, out var known) ? known.Title : ""), $"{rule.Count()}");
            }

            console.Write(table);
        }

        console.WriteLine(map.Summary);
        console.WriteLine($"Logs: {logs}");
    }

    private static string ColourOf(string level) => level switch
    {
        "error" => "red",
        "warning" => "yellow",
        _ => "blue",
    };
}
