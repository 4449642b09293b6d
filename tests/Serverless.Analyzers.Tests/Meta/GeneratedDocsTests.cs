using System.Text;
using Serverless.Analyzers.Options;

namespace Serverless.Analyzers.Tests.Meta;

/// <summary>The tables in the documentation that are made from code; <c>UPDATE_DOCS=1 dotnet test</c> rewrites them.</summary>
public class GeneratedDocsTests
{
    [Fact]
    public void Rule_index_is_up_to_date()
    {
        var table = new StringBuilder();
        foreach (var group in Product.Rules.GroupBy(rule => RuleClassTests.GroupOf(rule.Descriptor.Id)))
        {
            table.Append($"\n## {group.Key}\n\n| ID | Title | Severity | Fix |\n|---|---|---|---|\n");
            foreach (var descriptor in group.Select(rule => rule.Descriptor))
            {
                table.Append($"| [{descriptor.Id}]({descriptor.Id}.md) | {descriptor.Title} | {RulePageTests.SeverityOf(descriptor)} | {RulePageTests.Table(descriptor.Id)["Fix"]} |\n");
            }
        }

        GeneratedFile.CheckSection("rules", table.ToString(), "docs", "rules", "README.md");
    }

    [Fact]
    public void Option_tables_are_up_to_date()
    {
        GeneratedFile.CheckSection("options", Table("| Key | Values | Default | Meaning |", OptionDefinitions.All.Where(option => !IsProperty(option))), "docs", "configuration.md");
        GeneratedFile.CheckSection("properties", Table("| Property | Values | Default | Meaning |", OptionDefinitions.All.Where(IsProperty)), "docs", "configuration.md");

        static bool IsProperty(OptionDefinition option) => option.Key.StartsWith("build_property.", StringComparison.Ordinal);

        static string Table(string head, IEnumerable<OptionDefinition> options) => $"\n{head}\n|---|---|---|---|\n" + string.Concat(options
            .OrderBy(option => option.Key, StringComparer.Ordinal)
            .Select(option => $"| `{option.Key.Replace("build_property.", "")}` | {option.Values} | {(option.Default.Length == 0 ? "none" : $"`{option.Default}`")} | {option.Summary} |\n"));
    }
}
