using Fix = Serverless.Analyzers.Tests.Verifiers.FixTest<Serverless.Analyzers.Rules.Injection.Sls5001SqlInjection, Serverless.Analyzers.CodeFixes.Injection.Sls5001SqlInjectionFix>;
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

    private static Task VerifyFix(string statements, string fixedStatements) => Fix.Verify(Lambda(statements), Lambda(fixedStatements));

    private static Task VerifyNoFix(string statements) => Fix.Verify(Lambda(statements), Lambda(statements));

    [Fact]
    public Task The_title_says_what_changes() => Fix.Verify(
        Lambda("""connection.Query({|SLS5001:$"SELECT * FROM orders WHERE id = '{id}'"|});"""),
        Lambda("""connection.Query("SELECT * FROM orders WHERE id = @id", new { id });"""),
        title: "Hand the values over as parameters (they keep the types they have in C#)");

    [Theory]
    [InlineData(
        """connection.Query({|SLS5001:"SELECT * FROM orders WHERE id = " + id|});""",
        """connection.Query("SELECT * FROM orders WHERE id = @id", new { id });""")]
    [InlineData(
        """connection.Query({|SLS5001:"SELECT * FROM orders WHERE id = '" + id + "'"|});""",
        """connection.Query("SELECT * FROM orders WHERE id = @id", new { id });""")]
    [InlineData(
        """connection.Query({|SLS5001:"SELECT * FROM orders WHERE id = '" + id + "' AND open = 1"|});""",
        """connection.Query("SELECT * FROM orders WHERE id = @id AND open = 1", new { id });""")]
    [InlineData(
        """connection.Query({|SLS5001:"SELECT * FROM orders WHERE id = " + id + " AND open = 1"|});""",
        """connection.Query("SELECT * FROM orders WHERE id = @id AND open = 1", new { id });""")]
    [InlineData(
        """connection.Query({|SLS5001:$"SELECT * FROM orders WHERE id = {id}"|});""",
        """connection.Query("SELECT * FROM orders WHERE id = @id", new { id });""")]
    [InlineData(
        """connection.Query({|SLS5001:$"SELECT * FROM orders WHERE name LIKE '%{id}%'"|});""",
        """connection.Query("SELECT * FROM orders WHERE name LIKE @id", new { id = $"%{id}%" });""")]
    [InlineData(
        """connection.Query({|SLS5001:"SELECT * FROM orders WHERE name LIKE '" + id + "%'"|});""",
        """connection.Query("SELECT * FROM orders WHERE name LIKE @id", new { id = $"{id}%" });""")]
    [InlineData(
        """connection.Query({|SLS5001:$"SELECT * FROM orders WHERE name = N'{id}'"|});""",
        """connection.Query("SELECT * FROM orders WHERE name = @id", new { id });""")]
    [InlineData(
        """connection.Query({|SLS5001:$"SELECT * FROM orders WHERE name = 'It''s {id}'"|});""",
        """connection.Query("SELECT * FROM orders WHERE name = @id", new { id = $"It's {id}" });""")]
    [InlineData(
        """connection.Query({|SLS5001:$"SELECT * FROM orders WHERE name IN ('{id}', '{request.Body}')"|});""",
        """connection.Query("SELECT * FROM orders WHERE name IN (@id, @body)", new { id, body = request.Body });""")]
    [InlineData(
        """connection.Query({|SLS5001:$"INSERT INTO orders (id, note, count) VALUES ('{id}', '{request.Body}', {id.Length})"|});""",
        """connection.Query("INSERT INTO orders (id, note, count) VALUES (@id, @body, @length)", new { id, body = request.Body, length = id.Length });""")]
    [InlineData(
        """connection.Query({|SLS5001:$"SELECT * FROM orders WHERE a = '{id}' OR b = '{id}'"|});""",
        """connection.Query("SELECT * FROM orders WHERE a = @id OR b = @id", new { id });""")]
    [InlineData(
        """connection.Query({|SLS5001:$"SELECT * FROM orders WHERE a = '{id}' OR b = '{request.PathParameters["id"]}'"|});""",
        """connection.Query("SELECT * FROM orders WHERE a = @id OR b = @id2", new { id, id2 = request.PathParameters["id"] });""")]
    [InlineData(
        """connection.Query({|SLS5001:$"SELECT * FROM orders WHERE a = @id AND b = '{id}'"|}, new { Id = 1 });""",
        """connection.Query("SELECT * FROM orders WHERE a = @id AND b = @id2", new { Id = 1, id2 = id });""")]
    [InlineData(
        """connection.Query({|SLS5001:$"SELECT * FROM orders WHERE a = '{id}'"|}, null, null, true, 3);""",
        """connection.Query("SELECT * FROM orders WHERE a = @id", new { id }, null, true, 3);""")]
    [InlineData(
        """connection.Query({|SLS5001:$"SELECT * FROM orders WHERE a = '{id}'"|}, commandTimeout: 3);""",
        """connection.Query("SELECT * FROM orders WHERE a = @id", new { id }, commandTimeout: 3);""")]
    [InlineData(
        """connection.Query(sql: {|SLS5001:$"SELECT * FROM orders WHERE a = '{id}'"|});""",
        """connection.Query(sql: "SELECT * FROM orders WHERE a = @id", param: new { id });""")]
    [InlineData(
        """connection.Query({|SLS5001:$"SELECT TOP {id.Length} * FROM {nameof(Order)} WHERE a = '{id}'"|});""",
        """connection.Query($"SELECT TOP {id.Length} * FROM {nameof(Order)} WHERE a = @id", new { id });""")]
    [InlineData(
        """connection.Query({|SLS5001:$@"SELECT * FROM ""orders"" WHERE a = '{id}'"|});""",
        """connection.Query(@"SELECT * FROM ""orders"" WHERE a = @id", new { id });""")]
    [InlineData(
        """connection.Query({|SLS5001:$"SELECT '{{}}' FROM orders WHERE a = '{id}'"|});""",
        """connection.Query("SELECT '{}' FROM orders WHERE a = @id", new { id });""")]
    [InlineData(
        """connection.Query({|SLS5001:$"SELECT * FROM orders WHERE a BETWEEN '{id}' AND '{request.Body}'"|});""",
        """connection.Query("SELECT * FROM orders WHERE a BETWEEN @id AND @body", new { id, body = request.Body });""")]
    [InlineData(
        """connection.Query({|SLS5001:$"SELECT * FROM orders WHERE a = '{request.Headers?["id"]}'"|});""",
        """connection.Query("SELECT * FROM orders WHERE a = @id", new { id = request.Headers?["id"] ?? "" });""")]
    public Task Dapper_gets_an_anonymous_object(string statements, string fixedStatements) => VerifyFix(statements, fixedStatements);

    [Theory]
    [InlineData("""$"SELECT * FROM {id}" """)]
    [InlineData("""$"SELECT * FROM orders ORDER BY {id}" """)]
    [InlineData("""$"SELECT {id} FROM orders" """)]
    [InlineData("""$"SELECT * FROM orders WHERE {id} = 1" """)]
    [InlineData("""$"SELECT * FROM orders WHERE a = 1 {id}" """)]
    [InlineData("""$"SELECT * FROM orders WHERE a IN ({id})" """)]
    [InlineData("""$"SELECT * FROM orders WHERE a LIKE {id}" """)]
    [InlineData("""$"SELECT * FROM \"{id}\" WHERE a = 1" """)]
    [InlineData("""$"SELECT * FROM [{id}] WHERE a = 1" """)]
    [InlineData("""$"SELECT * FROM orders -- {id}" """)]
    [InlineData("""$"SELECT * FROM orders_{id}" """)]
    [InlineData("""$"SELECT * FROM orders WHERE a = t.{id}" """)]
    [InlineData("""$"SELECT * FROM orders WHERE a = DATE '{id}'" """)]
    [InlineData("""$"ALTER LOGIN shop WITH PASSWORD = '{id}'" """)]
    [InlineData("""$"SELECT 1; DROP LOGIN a; CREATE LOGIN shop WITH PASSWORD = '{id}'" """)]
    [InlineData("""$"SELECT * FROM orders WHERE a = '{id.Replace("'", "''")}'" """)]
    [InlineData("""$"SELECT * FROM orders WHERE a = '{id}' AND {request.Body}" """)]
    [InlineData("""string.Format("SELECT * FROM {0} WHERE a = 1", id)""")]
    [InlineData("""string.Format("SELECT * FROM orders WHERE a = '{0,10}'", id)""")]
    [InlineData("""string.Format("SELECT * FROM orders WHERE a = '{0}' AND b = '{{'", id)""")]
    [InlineData("""string.Format("SELECT * FROM orders WHERE a = '{0}'", id, request.Body)""")]
    [InlineData("""string.Format("SELECT * FROM orders WHERE a = '{0}' AND b = '{1}'", id.Split(','))""")]
    [InlineData("""string.Format("SELECT * FROM orders WHERE a = '{0}' OR b = '{0}'", request.Body.Trim())""")]
    [InlineData("""string.Format("SELECT * FROM orders WHERE a = '{0}'", /* why */ id)""")]
    [InlineData("""string.Format("SELECT * FROM orders WHERE a = '{0}' AND b = '{1}'", id, 1)""")]
    [InlineData("""id""")]
    public Task Nothing_is_offered_where_a_parameter_may_not_stand(string text) => VerifyNoFix($$"""connection.Query({|SLS5001:{{text.Trim()}}|});""");

    [Theory]
    [InlineData(
        """connection.Query({|SLS5001:string.Format("SELECT * FROM orders WHERE a = '{0}'", id)|});""",
        """connection.Query("SELECT * FROM orders WHERE a = @id", new { id });""")]
    [InlineData(
        """connection.Query({|SLS5001:string.Format(@"SELECT * FROM orders WHERE a = {1} AND b LIKE '%{0}%' OR c = {1}", id, request.Body)|});""",
        """connection.Query(@"SELECT * FROM orders WHERE a = @body AND b LIKE @id OR c = @body", new { body = request.Body, id = $"%{id}%" });""")]
    [InlineData(
        """var sql = string.Format("SELECT \"a\" FROM orders WHERE a = {0}", id); connection.Query({|SLS5001:sql|});""",
        """var sql = "SELECT \"a\" FROM orders WHERE a = @id"; connection.Query(sql, new { id });""")]
    [InlineData(
        """new Shop().Orders.FromSqlRaw({|SLS5001:string.Format("SELECT * FROM orders WHERE a = '{0}'", id)|}).ToList();""",
        """new Shop().Orders.FromSql($"SELECT * FROM orders WHERE a = {id}").ToList();""")]
    public Task A_format_is_read_as_the_interpolated_string_it_is(string statements, string fixedStatements) => VerifyFix(statements, fixedStatements);

    [Theory]
    [InlineData("""var quoted = "'" + id + "'"; connection.Query({|SLS5001:$"SELECT * FROM orders WHERE a = {quoted}"|});""")]
    [InlineData("""var safe = id.Replace("'", "''"); connection.Query({|SLS5001:$"SELECT * FROM orders WHERE a = '{safe}'"|});""")]
    [InlineData("""object parameters = new { a = 1 }; connection.Query({|SLS5001:$"SELECT * FROM orders WHERE a = '{id}'"|}, parameters);""")]
    [InlineData("""new Npgsql.NpgsqlConnection().Query({|SLS5001:"SELECT * FROM orders WHERE a = " + id|});""")]
    [InlineData("""var sql = $"SELECT * FROM orders WHERE a = '{id}'"; connection.Query({|SLS5001:sql|}); Console.WriteLine(sql.Length);""")]
    [InlineData("""var sql = $"SELECT * FROM orders WHERE a = '{id}'"; id = "none"; connection.Query({|SLS5001:sql|});""")]
    [InlineData("""var command = connection.CreateCommand(); foreach (var part in id.Split(',')) { command.CommandText = {|SLS5001:$"DELETE FROM orders WHERE a = '{part}'"|}; command.ExecuteNonQuery(); }""")]
    [InlineData("""var found = connection.Query<Order, Order, Order>({|SLS5001:$"SELECT * FROM orders WHERE a = '{id}'"|}, (left, right) => left);""")]
    [InlineData("""var command = connection.CreateCommand(); if (id != "") command.CommandText = {|SLS5001:$"DELETE FROM orders WHERE a = '{id}'"|};""")]
    [InlineData("""var command = connection.CreateCommand(); command.CommandText = {|SLS5001:$"SELECT * FROM orders WHERE a = '{id}'"|}; command.ExecuteReader(); command.CommandText = {|SLS5001:$"SELECT * FROM customers WHERE a = '{id}'"|};""")]
    [InlineData("""new Shop().Orders.FromSqlRaw({|SLS5001:$"SELECT * FROM orders WHERE a = {{0}} AND b = '{id}'"|}, 1).ToList();""")]
    [InlineData("""new Shop().Orders.FromSqlRaw({|SLS5001:$"SELECT * FROM {nameof(Order)} WHERE b = '{id}'"|}).ToList();""")]
    public Task Nothing_is_offered_where_it_is_not_certain_to_be_right(string statements) => VerifyNoFix(statements);

    [Theory]
    [InlineData(
        """var sql = $"SELECT * FROM orders WHERE id = '{id}'"; connection.Query({|SLS5001:sql|});""",
        """var sql = "SELECT * FROM orders WHERE id = @id"; connection.Query(sql, new { id });""")]
    [InlineData(
        """id = id?.Trim() ?? request.Body; connection.Query({|SLS5001:$"SELECT * FROM orders WHERE id = '{id}'"|});""",
        """id = id?.Trim() ?? request.Body; connection.Query("SELECT * FROM orders WHERE id = @id", new { id });""")]
    [InlineData(
        """id = id.Trim(); connection.Query({|SLS5001:"SELECT * FROM orders WHERE id = " + id|});""",
        """id = id.Trim(); connection.Query("SELECT * FROM orders WHERE id = @id", new { id });""")]
    [InlineData(
        """var definition = new CommandDefinition({|SLS5001:$"DELETE FROM orders WHERE id = '{id}'"|}, commandTimeout: 3);""",
        """var definition = new CommandDefinition("DELETE FROM orders WHERE id = @id", new { id }, commandTimeout: 3);""")]
    [InlineData(
        """new Shop().Orders.FromSqlRaw({|SLS5001:"SELECT * FROM orders WHERE id = '" + id + "'"|}).ToList();""",
        """new Shop().Orders.FromSql($"SELECT * FROM orders WHERE id = {id}").ToList();""")]
    [InlineData(
        """await new Shop().Database.ExecuteSqlRawAsync({|SLS5001:$"DELETE FROM orders WHERE name LIKE '%{id}'"|}, CancellationToken.None);""",
        """await new Shop().Database.ExecuteSqlAsync($"DELETE FROM orders WHERE name LIKE {$"%{id}"}", CancellationToken.None);""")]
    [InlineData(
        """var names = new Shop().Database.SqlQueryRaw<string>({|SLS5001:$"SELECT name FROM orders WHERE id = '{id}'"|});""",
        """var names = new Shop().Database.SqlQuery<string>($"SELECT name FROM orders WHERE id = {id}");""")]
    [InlineData(
        """var found = SqlMapper.Query(connection, {|SLS5001:$"SELECT * FROM orders WHERE id = '{id}'"|}, buffered: false);""",
        """var found = SqlMapper.Query(connection, "SELECT * FROM orders WHERE id = @id", new { id }, buffered: false);""")]
    public Task Calls_get_parameters(string statements, string fixedStatements) => VerifyFix(statements, fixedStatements);

    [Fact]
    public Task A_new_command_gets_parameters_in_its_initialiser() => VerifyFix(
        """
        using var command = new SqlCommand({|SLS5001:$"SELECT * FROM orders WHERE id = {id}"|}, connection); // all of them
                new SqlCommand { CommandText = {|SLS5001:"DELETE FROM orders WHERE id = '" + id + "'"|}, CommandTimeout = 3 }.ExecuteNonQuery();
        """,
        """
        using var command = new SqlCommand("SELECT * FROM orders WHERE id = @id", connection)
                {
                    Parameters = { new SqlParameter("@id", id) },
                }; // all of them
                new SqlCommand { CommandText = "DELETE FROM orders WHERE id = @id", CommandTimeout = 3, Parameters = { new SqlParameter("@id", id) } }.ExecuteNonQuery();
        """);

    [Fact]
    public Task A_text_in_a_variable_is_changed_where_it_is_written() => VerifyFix(
        """
        const string Table = "orders";
                var sql = $"SELECT * FROM {Table} WHERE id = '{id}'";
                var command = new SqlCommand({|SLS5001:sql|}, connection);
        """,
        """
        const string Table = "orders";
                var sql = $"SELECT * FROM {Table} WHERE id = @id";
                var command = new SqlCommand(sql, connection)
                {
                    Parameters = { new SqlParameter("@id", id) },
                };
        """);

    [Fact]
    public Task A_command_of_a_variable_gets_parameters_behind_its_text() => VerifyFix(
        """
        var command = connection.CreateCommand();
                command.CommandText = {|SLS5001:$"SELECT * FROM orders WHERE id = '{id}' AND note = '{request.Body}'"|}; // theirs
                command.ExecuteReader();
                System.Data.Common.DbCommand other = connection.CreateCommand();
                other.CommandText = {|SLS5001:$"SELECT * FROM orders WHERE id = '{id}'"|};
                var source = Npgsql.NpgsqlDataSource.Create("Host=db");
                await using var third = source.CreateCommand({|SLS5001:$"SELECT * FROM orders WHERE id = '{id}'"|});
        """,
        """
        var command = connection.CreateCommand();
                command.CommandText = "SELECT * FROM orders WHERE id = @id AND note = @body"; // theirs
                command.Parameters.AddWithValue("@id", id);
                command.Parameters.AddWithValue("@body", request.Body);
                command.ExecuteReader();
                System.Data.Common.DbCommand other = connection.CreateCommand();
                other.CommandText = "SELECT * FROM orders WHERE id = @id";
                var idParameter = other.CreateParameter();
                idParameter.ParameterName = "@id";
                idParameter.Value = id;
                other.Parameters.Add(idParameter);
                var source = Npgsql.NpgsqlDataSource.Create("Host=db");
                await using var third = source.CreateCommand("SELECT * FROM orders WHERE id = @id");
                third.Parameters.AddWithValue("@id", id);
        """);

    [Fact]
    public Task Texts_over_several_lines_keep_their_layout() => VerifyFix(
        """
        connection.Query(
                    {|SLS5001:"SELECT * FROM orders " +
                    "WHERE id = '" + id + "'" +
                    " AND note = '" + request.Body +
                    "' AND open = 1"|},
                    commandTimeout: 3);
        """,
        """
        connection.Query(
                    "SELECT * FROM orders " +
                    "WHERE id = @id" +
                    " AND note = @body" +
                    " AND open = 1", new { id, body = request.Body },
                    commandTimeout: 3);
        """);

    [Fact]
    public Task Raw_strings_stay_raw() => Fix.Verify(
        Lambda(""""connection.Query({|SLS5001:$"""SELECT * FROM "orders" WHERE a = '{id}' AND b LIKE '%{id}' """|});""""),
        Lambda(""""connection.Query("""SELECT * FROM "orders" WHERE a = @id AND b LIKE @id2 """, new { id, id2 = $"%{id}" });""""));

    [Fact]
    public Task Nothing_is_offered_for_a_call_of_the_users_own() => Fix.Verify(
        """
        public class Orders
        {
            public void Handle(APIGatewayProxyRequest request, ILambdaContext context) { var found = Db.Run({|SLS5001:$"SELECT * FROM orders WHERE a = '{request.Body}'"|}); }
        }

        public static class Db { public static string Run(string sql) => sql; }
        """,
        """
        public class Orders
        {
            public void Handle(APIGatewayProxyRequest request, ILambdaContext context) { var found = Db.Run({|SLS5001:$"SELECT * FROM orders WHERE a = '{request.Body}'"|}); }
        }

        public static class Db { public static string Run(string sql) => sql; }
        """,
        files: [("serverless.catalog.txt", "M:Db.Run(System.String);injection-sink;Sql")]);

    [Fact]
    public Task Header_values_become_text() => Fix.Verify(Usings +
        """
        public static class Orders
        {
            [Microsoft.Azure.WebJobs.FunctionName("Find")]
            public static object Run([Microsoft.Azure.WebJobs.HttpTrigger("get")] HttpRequest request, SqlConnection connection) =>
                connection.Query({|SLS5001:$"SELECT * FROM orders WHERE name = '{request.Query["name"]}'"|});
        }
        """, Usings +
        """
        public static class Orders
        {
            [Microsoft.Azure.WebJobs.FunctionName("Find")]
            public static object Run([Microsoft.Azure.WebJobs.HttpTrigger("get")] HttpRequest request, SqlConnection connection) =>
                connection.Query("SELECT * FROM orders WHERE name = @name", new { name = request.Query["name"].ToString() });
        }
        """);

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
