using Serverless.Analyzers.Rules.Setup;
using Serverless.Analyzers.Tests.Verifiers;

namespace Serverless.Analyzers.Tests.Rules.Setup;

public class Sls0002Tests
{
    [Theory]
    [InlineData("M:Shop.Audit.Write(System.String)", "a line is 'documentation-ID;role'")]
    [InlineData("Shop.Audit;log-sink", "'Shop.Audit' is not a documentation comment ID")]
    [InlineData("T:Shop.Audit;logsink", "'logsink' is not a role")]
    [InlineData("M:Shop.Audit.Write(System.Int32);log-sink", "'M:Shop.Audit.Write(System.Int32)' names nothing in this project and its references")]
    public async Task Fires_at_a_line_that_is_not_understood(string line, string problem)
    {
        var finding = Assert.Single(await Of("# the catalog of the shop\n" + line + "\n"));
        Assert.StartsWith("serverless.catalog.txt(2): This line has no effect: " + problem, finding, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stays_quiet_on_lines_that_name_something() => Assert.Empty(await Of(
        """
        # the catalog of the shop
        T:Shop.Audit;log-sink
        M:Shop.Audit.Write(System.String);log-sink;audit   # with a hint
        M:Shop.Audit.#ctor;shared-by-design

        T:System.Text.StringBuilder;shared-by-design
        """));

    [Fact]
    public async Task Stays_quiet_on_other_files() => Assert.Empty(
        await Findings.Of<Sls0002InvalidCatalogLine>([("Audit.cs", Source)], [("notes.txt", "nonsense")], []));

    private const string Source = "namespace Shop { public class Audit { public void Write(string text) { } } }";

    private static Task<IReadOnlyList<string>> Of(string catalog) =>
        Findings.Of<Sls0002InvalidCatalogLine>([("Audit.cs", Source)], [("serverless.catalog.txt", catalog)], []);
}
