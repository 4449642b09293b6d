using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Injection.Sls5001SqlInjection>;

namespace Serverless.Analyzers.Tests.Rules.Injection;

public class Sls5001Tests
{
    private const string Usings =
        """
        using Dapper;
        using Microsoft.AspNetCore.Http;
        using Microsoft.Data.SqlClient;
        using Microsoft.EntityFrameworkCore;
        using System.Data;
        using System.Data.Common;
        using System.Text;
        using System.Text.Json;
        using System.Text.RegularExpressions;

        """;

    private static string Lambda(string statements) => Usings +
        $$"""
        public class Orders
        {
            private static readonly string[] s_columns = ["name", "date"];
            private static readonly Regex s_word = new("^[a-z]+$");

            public async Task Handle(APIGatewayProxyRequest request, ILambdaContext context)
            {
                await Task.Yield();
                var connection = new SqlConnection("Server=db");
                var id = request.QueryStringParameters["id"];
                {{statements}}
            }
        }

        public class Shop : DbContext { public DbSet<Order> Orders { get; set; } = null!; }
        public class Order { public string Name { get; set; } = ""; public string Note { get; set; } = ""; public int Count { get; set; } }
        public enum Sort { Name, Date }
        """;

    [Theory]
    [InlineData("""var command = new SqlCommand({|SLS5001:"SELECT * FROM orders WHERE id = " + id|}, connection);""")]
    [InlineData("""var command = connection.CreateCommand(); command.CommandText = {|SLS5001:$"SELECT * FROM orders WHERE id = '{id}'"|};""")]
    [InlineData("""IDbCommand command = connection.CreateCommand(); command.CommandText = {|SLS5001:"DELETE FROM orders WHERE id = " + id|};""")]
    [InlineData("""connection.Query({|SLS5001:$"SELECT * FROM orders WHERE id = '{id}'"|});""")]
    [InlineData("""await connection.ExecuteAsync({|SLS5001:string.Format("DELETE FROM orders WHERE id = {0}", id)|});""")]
    [InlineData("""new Shop().Orders.FromSqlRaw({|SLS5001:"SELECT * FROM orders WHERE id = " + id|}).ToList();""")]
    [InlineData("""await new Shop().Database.ExecuteSqlRawAsync({|SLS5001:$"DELETE FROM orders WHERE id = '{id}'"|});""")]
    [InlineData("""var sql = new StringBuilder("SELECT "); sql.Append(id).Append(" FROM orders"); connection.Query({|SLS5001:sql.ToString()|});""")]
    [InlineData("""var order = JsonSerializer.Deserialize<Order>(request.Body)!; connection.Query({|SLS5001:"SELECT " + order.Name|});""")]
    [InlineData("""var names = id.Split(',').Select(name => "'" + name.Trim() + "'"); connection.Query({|SLS5001:$"SELECT * FROM orders WHERE name IN ({string.Join(",", names)})"|});""")]
    [InlineData("""if (request.PathParameters.TryGetValue("name", out var name)) { connection.Query({|SLS5001:"SELECT " + name|}); }""")]
    [InlineData("""new Npgsql.NpgsqlCommand({|SLS5001:"SELECT " + (id ?? "name")|});""")]
    [InlineData("""if (Uri.IsWellFormedUriString(id, UriKind.Absolute)) { connection.Query({|SLS5001:"SELECT " + id|}); }""")]
    [InlineData("""var command = connection.CreateCommand(); command.CommandText = {|SLS5001:id.Length > 3 ? "SELECT " + id : "SELECT 1"|};""")]
    [InlineData("""new SqlDataAdapter({|SLS5001:"SELECT " + id|}, connection);""")]
    [InlineData("""new MySqlConnector.MySqlDataAdapter({|SLS5001:"SELECT " + id|}, "Server=db");""")]
    [InlineData("""dynamic order = Newtonsoft.Json.JsonConvert.DeserializeObject(request.Body)!; new SqlCommand({|SLS5001:"SELECT " + order.name|}, connection);""")]
    [InlineData("""connection.Query({|SLS5001:FormattableString.Invariant($"SELECT {id}")|});""")]
    public Task Fires_where_event_data_becomes_sql_text(string statements) => Rule.Verify(Lambda(statements));

    [Theory]
    [InlineData("""connection.Query("SELECT * FROM orders WHERE id = @id", new { id });""")]
    [InlineData("""var command = new SqlCommand("SELECT * FROM orders WHERE id = @id", connection); command.Parameters.AddWithValue("@id", id); command.ExecuteReader();""")]
    [InlineData("""new Shop().Orders.FromSql($"SELECT * FROM orders WHERE id = {id}").ToList();""")]
    [InlineData("""await new Shop().Database.ExecuteSqlAsync($"DELETE FROM orders WHERE id = {id}");""")]
    [InlineData("""connection.Query("SELECT * FROM orders WHERE id = " + int.Parse(id));""")]
    [InlineData("""if (Guid.TryParse(id, out var key)) { connection.Query($"SELECT * FROM orders WHERE id = '{key}'"); connection.Query($"SELECT * FROM orders WHERE id = '{id}'"); }""")]
    [InlineData("""connection.Query($"SELECT * FROM orders ORDER BY {Enum.Parse<Sort>(id)}");""")]
    [InlineData("""if (id is not ("name" or "date")) { return; } connection.Query($"SELECT * FROM orders ORDER BY {id}");""")]
    [InlineData("""if (!s_columns.Contains(id)) { throw new ArgumentException("id"); } connection.Query($"SELECT * FROM orders ORDER BY {id}");""")]
    [InlineData("""var allowed = new[] { "name", "date" }; if (allowed.Contains(id)) { connection.Query($"SELECT * FROM orders ORDER BY {id}"); }""")]
    [InlineData("""var column = id switch { "name" => "name", _ => "date" }; connection.Query($"SELECT * FROM orders ORDER BY {column}");""")]
    [InlineData("""if (s_word.IsMatch(id)) { connection.Query($"SELECT * FROM orders ORDER BY {id}"); }""")]
    [InlineData("""if (!Regex.IsMatch(id, "^[0-9]{4}$")) { return; } connection.Query($"SELECT * FROM orders WHERE id = {id}");""")]
    [InlineData("""connection.Query("SELECT " + Regex.Replace(id, "[^a-zA-Z0-9_]", ""));""")]
    [InlineData("""connection.Query("SELECT " + new string(id.Where(c => char.IsLetterOrDigit(c) || c == '_').ToArray()));""")]
    [InlineData("""var columns = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "name", "date" }; if (!columns.Contains(id)) { return; } connection.Query("SELECT " + id);""")]
    [InlineData("""var columns = new[] { "name", "date" }; if (!columns.Any(column => column == id)) { return; } connection.Query("SELECT " + id);""")]
    [InlineData("""bool IsColumn(string name) => Regex.IsMatch(name, "^[a-z]+$"); if (IsColumn(id)) { connection.Query("SELECT " + id); }""")]
    [InlineData("""if (int.TryParse(id, out _) == false) { return; } connection.Query("SELECT " + id);""")]
    [InlineData("""switch (id) { case "name": connection.Query($"SELECT * FROM orders ORDER BY {id}"); break; }""")]
    [InlineData("""var order = JsonSerializer.Deserialize<Order>(request.Body)!; connection.Query($"SELECT TOP {order.Count} * FROM orders");""")]
    [InlineData("""connection.Query($"SELECT * FROM {context.FunctionName}");""")]
    [InlineData("""var order = new Order { Name = id, Note = "none" }; connection.Query("SELECT " + order.Note);""")]
    [InlineData("""var other = new SqlCommand("SELECT name FROM orders", connection); connection.Query("SELECT " + other.ExecuteScalar());""")]
    public Task Stays_quiet(string statements) => Rule.Verify(Lambda(statements));

    [Fact]
    public Task Fires_through_two_helper_classes() => Rule.VerifyFiles(
        Usings + """
        public class Orders
        {
            private readonly Service _service = new();

            public void Handle(APIGatewayProxyRequest request, ILambdaContext context) => _service.Find(request.PathParameters["id"]);
        }
        """,
        """
        public class Service
        {
            private readonly Store _store = new();

            public void Find(string id) => _store.Load("SELECT * FROM orders WHERE id = " + id);
        }
        """,
        Usings + """
        public class Store
        {
            public void Load(string sql) => new SqlConnection("Server=db").Query({|SLS5001:sql|});
        }
        """);

    [Fact]
    public Task Fires_through_an_interface() => Rule.Verify(Usings +
        """
        public interface IStore { object Load(string name); }

        public class Store(SqlConnection connection) : IStore
        {
            public object Load(string name) => connection.Query({|SLS5001:$"SELECT * FROM orders WHERE name = '{name}'"|});
        }

        public class Orders(IStore store)
        {
            [Function("Find")]
            public object Run([HttpTrigger(AuthorizationLevel.Function, "get")] HttpRequestData request) => store.Load(request.Query["name"]!);
        }
        """);

    [Fact]
    public Task Fires_through_an_object_and_leaves_its_other_members_alone() => Rule.Verify(Usings +
        """
        public record Filter(string Name, string Table);

        public class Store(SqlConnection connection)
        {
            public void Load(Filter filter)
            {
                connection.Query({|SLS5001:$"SELECT * FROM orders WHERE name = '{filter.Name}'"|});
                connection.Query($"SELECT * FROM {filter.Table}");
            }
        }

        public class Orders(Store store)
        {
            [Function("Find")]
            public void Run([HttpTrigger(AuthorizationLevel.Function, "get")] HttpRequestData request)
            {
                var filter = new Filter(request.Query["name"]!, "orders");
                store.Load(filter);
            }
        }
        """);

    [Fact]
    public Task Fires_in_an_in_process_function() => Rule.Verify(Usings +
        """
        public static class Orders
        {
            [Microsoft.Azure.WebJobs.FunctionName("Find")]
            public static async Task<object> Run([Microsoft.Azure.WebJobs.HttpTrigger("get")] HttpRequest request, SqlConnection connection)
            {
                string name = request.Query["name"];
                var body = await new StreamReader(request.Body).ReadToEndAsync();
                dynamic data = Newtonsoft.Json.JsonConvert.DeserializeObject(body)!;
                name = name ?? data?.name;
                return await connection.QueryAsync({|SLS5001:"SELECT * FROM orders WHERE name = '" + name + "'"|});
            }
        }
        """);

    [Fact]
    public Task Quiet_where_no_event_reaches() => Rule.Verify(Usings +
        """
        public class Store(SqlConnection connection)
        {
            public void Load(string sql, string table) => connection.Query(sql + table);
        }
        """);

    [Fact]
    public Task The_message_says_what_flows_where() => Rule.VerifyMessage(Usings +
        """
        public class Store
        {
            public static void Load(SqlConnection connection, string name) => connection.Query({|#0:"SELECT " + name|});
        }

        public class Orders
        {
            public void Handle(APIGatewayProxyRequest request, ILambdaContext context) => Store.Load(new SqlConnection(), request.QueryStringParameters["name"]);
        }
        """,
        "'request.QueryStringParameters[\"name\"]' from the event becomes part of the SQL that 'Query' runs through 'Load'");

    [Fact]
    public Task A_sink_a_source_and_a_sanitizer_of_the_users_own_are_known() => Rule.Verify(
        """
        public class Orders
        {
            public void Handle(Stream input, ILambdaContext context)
            {
                Db.Run({|SLS5001:Fetch()|});
                Db.Run(Escape(Fetch()));
            }

            private static string Fetch() => "";
            private static string Escape(string text) => text;
        }

        public static class Db { public static void Run(string sql) { } }
        """,
        files: [("serverless.catalog.txt", "M:Orders.Fetch;event-source\nM:Db.Run(System.String);injection-sink;Sql\nM:Orders.Escape(System.String);sanitizer;Sql")]);

    [Fact]
    public Task Half_typed_code_is_no_trouble() => Rule.Verify(Usings +
        """
        public class Orders
        {
            public void Handle(APIGatewayProxyRequest request, ILambdaContext context)
            {
                new SqlCommand({|CS0103:tex|});
                new SqlConnection().Query("SELECT " + {|CS1525:)|};
                request.{|CS1061:Bod|}.ToString();
            }
        }
        """);

    [Fact]
    public Task Nothing_is_said_without_a_function_sdk() => Rule.VerifySdkAbsent(
        """
        public class Orders
        {
            public void Handle(string id, System.Data.IDbCommand command) => command.CommandText = "SELECT " + id;
        }
        """);
}
