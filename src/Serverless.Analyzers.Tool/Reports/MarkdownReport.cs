using System.Text;
using Serverless.Analyzers.Tool.Map;
using Serverless.Analyzers.Tool.Policies;

namespace Serverless.Analyzers.Tool.Reports;

/// <summary>The report as a document.</summary>
internal static class MarkdownReport
{
    /// <summary>Writes the report.</summary>
    public static void Write(SystemMap map, Stream stream)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        text.WriteLine("# Serverless report");
        text.WriteLine();
        text.WriteLine($"{map.Summary}.");
        Table(text, "Functions", ["Function", "Project", "Trigger", "Endpoint", "Protection"], map.Functions.Select(function => new[]
        {
            function.Name, function.Project, function.Trigger, function.Endpoint?.Address ?? "", function.Endpoint?.Protection ?? "",
        }));
        Table(text, "Data access", ["Function", "Project", "Store", "Name", "Access", "By"], map.Functions.SelectMany(function => function.Accesses
            .GroupBy(access => access.Store)
            .Select(store => new[] { function.Name, function.Project, store.Key.Kind, store.Key.Name, AccessesOf(store), string.Join(", ", store.Select(access => access.Operation).Distinct()) })));
        Table(text, "Rights", ["Function", "Project", "Action or role", "On"], map.Functions.SelectMany(function =>
            IamStatements.Of(function, ArnStyle.Plain).Select(statement => new[] { function.Name, function.Project, string.Join(", ", statement.Actions), string.Join(", ", statement.Resources) })
                .Concat(RoleAssignments.Of(function).Select(role => new[] { function.Name, function.Project, role.Role, $"{role.Store} {role.Scope}" }))));
        Table(text, "Findings", ["Level", "Rule", "Message", "Place"], map.Findings.Select(finding => new[] { finding.Level, finding.Rule, finding.Message, finding.Place.ToString() }));
    }

    private static string AccessesOf(IEnumerable<Access> accesses) =>
        string.Join(", ", new[] { "Read", "Write", "Delete" }.Where(kind => accesses.Any(access => access.Is(kind))));

    private static void Table(StreamWriter text, string title, string[] columns, IEnumerable<string[]> rows)
    {
        text.WriteLine();
        text.WriteLine($"## {title}");
        text.WriteLine();
        text.WriteLine($"| {string.Join(" | ", columns)} |");
        text.WriteLine($"|{string.Concat(Enumerable.Repeat("---|", columns.Length))}");
        foreach (var row in rows)
        {
            text.WriteLine($"| {string.Join(" | ", row.Select(Escape))} |");
        }
    }

    // Names and messages come from code: none may end a cell, or be read as markup.
    private static string Escape(string cell) => cell.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal).Replace('\n', ' ');
}
