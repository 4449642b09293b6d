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

        Check("rules", table.ToString(), "docs", "rules", "README.md");
    }

    [Fact]
    public void Option_tables_are_up_to_date()
    {
        Check("options", Table("| Key | Values | Default | Meaning |", OptionDefinitions.All.Where(option => !IsProperty(option))), "docs", "configuration.md");
        Check("properties", Table("| Property | Values | Default | Meaning |", OptionDefinitions.All.Where(IsProperty)), "docs", "configuration.md");

        static bool IsProperty(OptionDefinition option) => option.Key.StartsWith("build_property.", StringComparison.Ordinal);

        static string Table(string head, IEnumerable<OptionDefinition> options) => $"\n{head}\n|---|---|---|---|\n" + string.Concat(options
            .OrderBy(option => option.Key, StringComparer.Ordinal)
            .Select(option => $"| `{option.Key.Replace("build_property.", "")}` | {option.Values} | {(option.Default.Length == 0 ? "none" : $"`{option.Default}`")} | {option.Summary} |\n"));
    }

    // What stands between '<!-- name -->' and '<!-- /name -->' in a file is the content given.
    private static void Check(string name, string content, params string[] parts)
    {
        var path = Repository.PathTo(parts);
        var text = File.ReadAllText(path);
        var (open, close) = ($"<!-- {name}: written by UPDATE_DOCS=1 dotnet test -->\n", $"\n<!-- /{name} -->");
        var start = text.IndexOf(open, StringComparison.Ordinal);
        var end = text.IndexOf(close, StringComparison.Ordinal);
        Assert.True(start >= 0 && end >= start, $"{string.Join('/', parts)} has no markers '{open.Trim()}' and '{close.Trim()}'.");
        var expected = text[..(start + open.Length)] + content + text[end..];
        if (expected != text && Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(path, expected);
            return;
        }

        Assert.True(expected == text, $"{string.Join('/', parts)} differs from the code. Run 'UPDATE_DOCS=1 dotnet test' and commit what it writes.");
    }
}
