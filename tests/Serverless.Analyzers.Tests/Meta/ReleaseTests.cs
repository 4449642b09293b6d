namespace Serverless.Analyzers.Tests.Meta;

/// <summary>The release notes that Roslyn's release tracking reads agree with the rules.</summary>
public class ReleaseTests
{
    private static readonly string[][] s_rows = [.. new[] { "Shipped", "Unshipped" }
        .SelectMany(name => File.ReadAllLines(Repository.PathTo("src", "Serverless.Analyzers", $"AnalyzerReleases.{name}.md")))
        .Where(line => line.StartsWith("SLS", StringComparison.Ordinal))
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))];

    public static TheoryData<string> Ids => Product.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_has_one_row_that_agrees(string id)
    {
        var descriptor = Product.Descriptor(id);
        var row = Assert.Single(s_rows, row => row[0] == id);
        Assert.Equal([id, descriptor.Category, RulePageTests.SeverityOf(descriptor), descriptor.Title.ToString()], row);
    }

    [Fact]
    public void Rows_are_ordered_and_have_a_rule()
    {
        var unshipped = File.ReadAllLines(Repository.PathTo("src", "Serverless.Analyzers", "AnalyzerReleases.Unshipped.md"))
            .Where(line => line.StartsWith("SLS", StringComparison.Ordinal)).Select(line => line[..7]).ToList();
        Assert.Equal(unshipped.Order(StringComparer.Ordinal), unshipped);
        Assert.Empty(s_rows.Select(row => row[0]).Except(Product.Rules.Select(rule => rule.Descriptor.Id)));
    }
}
