using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Serverless.Analyzers.Options;

namespace Serverless.Analyzers.Tests.Meta;

/// <summary>Every rule has a page in the one shape, and the page agrees with the code.</summary>
public class RulePageTests
{
    private static readonly string[] s_sections = ["Cause", "Description", "How to fix", "When to suppress", "Options", "Example"];
    private static readonly string[] s_rows = ["Severity", "Category", "Fix", "CWE", "OWASP Serverless Top 10"];

    public static TheoryData<string> Ids => Product.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_has_the_title_and_the_sections_in_order(string id)
    {
        var page = Page(id);
        Assert.Equal($"# {id}: {Product.Descriptor(id).Title}", page[0]);
        Assert.Equal(s_sections, page.Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]));
        Assert.All(s_sections, section => Assert.Contains(Section(page, section), line => line.Length > 0));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Table_agrees_with_the_descriptor(string id)
    {
        var descriptor = Product.Descriptor(id);
        var table = Table(id);
        Assert.Equal(s_rows, table.Keys);
        Assert.Equal(SeverityOf(descriptor), table["Severity"]);
        Assert.Equal(descriptor.Category, table["Category"]);
        Assert.NotEmpty(table["OWASP Serverless Top 10"]);

        var numbers = descriptor.CustomTags.Where(tag => tag.StartsWith("external/cwe/", StringComparison.Ordinal)).Select(tag => int.Parse(tag[(tag.LastIndexOf('-') + 1)..]));
        var links = numbers.Select(number => $"[CWE-{number}](https://cwe.mitre.org/data/definitions/{number}.html)").ToList();
        Assert.Equal(links.Count == 0 ? "none" : string.Join(", ", links), table["CWE"]);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Fix_row_agrees_with_the_fixes(string id)
    {
        var row = Table(id)["Fix"];
        var fixes = Product.FixesOf(id).ToList();
        Assert.True((row == "none") == (fixes.Count == 0), $"The page of {id} says '{row}', and {fixes.Count} fixes repair the rule.");

        // The title may go on to say what changes for callers; the row is its beginning.
        foreach (var title in fixes.SelectMany(fix => fix.GetFields(BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.IsLiteral && field.Name.EndsWith("Title", StringComparison.Ordinal)).Select(field => field.GetRawConstantValue()).OfType<string>())
        {
            Assert.Contains(row.Split(';', StringSplitOptions.TrimEntries), part => title.StartsWith(part, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Options_are_none_or_exist(string id)
    {
        var options = Section(Page(id), "Options");
        var named = options.SelectMany(line => Regex.Matches(line, @"^\| `([a-zA-Z_.]+)`").Select(match => match.Groups[1].Value)).ToList();
        if (named.Count == 0)
        {
            Assert.Equal("None.", options.First(line => line.Length > 0));
        }

        Assert.All(named, name => Assert.Contains(OptionDefinitions.All, option => option.Key == name || option.Key == "build_property." + name));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Example_shows_the_finding_and_where_there_is_a_fix_its_result(string id)
    {
        var example = Section(Page(id), "Example");
        var blocks = example.Count(line => line.StartsWith("```", StringComparison.Ordinal)) / 2;
        Assert.True(blocks >= (Product.FixesOf(id).Any() ? 2 : 1), $"The example of {id} has {blocks} code blocks.");
        Assert.Contains(example, line => line.Contains(id, StringComparison.Ordinal));
    }

    [Fact]
    public void There_is_no_page_without_a_rule()
    {
        var pages = Directory.GetFiles(Repository.PathTo("docs", "rules"), "SLS*.md").Select(Path.GetFileNameWithoutExtension);
        Assert.Empty(pages.Except(Product.Rules.Select(rule => rule.Descriptor.Id)));
    }

    /// <summary>The severity of a rule as the documentation writes it.</summary>
    internal static string SeverityOf(DiagnosticDescriptor descriptor) => descriptor.IsEnabledByDefault ? descriptor.DefaultSeverity.ToString() : "Disabled";

    /// <summary>The table at the top of a rule's page.</summary>
    internal static Dictionary<string, string> Table(string id) => Page(id)
        .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
        .Select(line => Regex.Match(line, @"^\| ([^|]+?) \| (.+?) \|$"))
        .Where(match => match.Success)
        .ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);

    private static string[] Page(string id)
    {
        RuleClassTests.AssertExists("docs", "rules", id + ".md");
        return File.ReadAllLines(Repository.PathTo("docs", "rules", id + ".md"));
    }

    private static IEnumerable<string> Section(string[] page, string section) => page
        .SkipWhile(line => line != "## " + section)
        .Skip(1)
        .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal));
}
