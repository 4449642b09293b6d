using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Injection.Sls5001SqlInjection>;

namespace Serverless.Analyzers.Tests.Flow;

/// <summary>Each row of the table of what is followed is true, and the table in docs/architecture.md has those rows.</summary>
public class FlowTableTests
{
    public static TheoryData<string> Rows() => [.. FlowTable.Followed.Concat(FlowTable.NotFollowed).Select(row => row.What)];

    [Theory]
    [MemberData(nameof(Rows))]
    public Task Holds(string what)
    {
        var row = FlowTable.Followed.Concat(FlowTable.NotFollowed).Single(row => row.What == what);
        return Rule.Verify(
            $$"""
            using System.Text;
            using System.Text.Json;

            public class Orders
            {
                public async Task Handle(APIGatewayProxyRequest request, ILambdaContext context)
                {
                    await Task.Yield();
                    var db = new Db();
                    var id = request.QueryStringParameters["id"];
                    {{row.Body}}
                }

                {{row.Members}}
            }

            public static class Extensions
            {
                public static string Quoted(this string s) => "'" + s + "'";
            }

            public class Db { public void Query(string sql) => new Microsoft.Data.SqlClient.SqlConnection().CreateCommand().CommandText = "SELECT 1"; }
            """,
            files: [("serverless.catalog.txt", "M:Db.Query(System.String);injection-sink;Sql")]);
    }

    [Fact]
    public void The_page_has_these_rows()
    {
        var page = File.ReadAllText(Repository.PathTo("docs", "architecture.md"));
        Assert.All(FlowTable.Followed, row => Assert.Contains($"| {row.What} | yes |", page, StringComparison.Ordinal));
        Assert.All(FlowTable.NotFollowed, row => Assert.Contains($"| {row.What} | no |", page, StringComparison.Ordinal));
    }
}
