using Fix = Serverless.Analyzers.Tests.Verifiers.FixTest<Serverless.Analyzers.Rules.Injection.Sls5010NoSqlInjection, Serverless.Analyzers.CodeFixes.Injection.Sls5010NoSqlInjectionFix>;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Injection.Sls5010NoSqlInjection>;

namespace Serverless.Analyzers.Tests.Rules.Injection;

public class Sls5010Tests
{
    private const string Usings =
        """
        using Amazon.DynamoDBv2.Model;
        using Microsoft.AspNetCore.Http;
        using Microsoft.Azure.Cosmos;
        using MongoDB.Bson;
        using MongoDB.Driver;
        using System.Data;

        """;

    private static string Lambda(string statements) => Usings +
        $$"""
        public class Orders
        {
            public async Task Handle(APIGatewayProxyRequest request, ILambdaContext context)
            {
                await Task.Yield();
                var id = request.QueryStringParameters["id"];
                {{statements}}
            }
        }

        public record Order(string Name, string Note, int Count);
        """;

    [Theory]
    [InlineData("""Container items = null!; items.GetItemQueryIterator<Order>({|SLS5010:$"SELECT * FROM c WHERE c.id = '{id}'"|});""")]
    [InlineData("""var query = new QueryDefinition({|SLS5010:"SELECT * FROM c WHERE c.id = " + id|});""")]
    [InlineData("""var query = new QueryRequest { KeyConditionExpression = {|SLS5010:"id = " + id|} };""")]
    [InlineData("""var scan = new ScanRequest(); scan.FilterExpression = {|SLS5010:$"name = {id}"|};""")]
    [InlineData("""var statement = new ExecuteStatementRequest { Statement = {|SLS5010:$"SELECT * FROM orders WHERE id = '{id}'"|} };""")]
    [InlineData("""var filter = BsonDocument.Parse({|SLS5010:$"{{ id: '{id}' }}"|});""")]
    [InlineData("""var command = new JsonCommand<BsonDocument>({|SLS5010:"{ find: '" + id + "' }"|});""")]
    [InlineData("""var view = new DataView(); view.RowFilter = {|SLS5010:"name = '" + id + "'"|};""")]
    [InlineData("""new DataTable().Select({|SLS5010:$"name = '{id}'"|});""")]
    [InlineData("""var order = new Order(id, "none", 1); new DataTable().Select({|SLS5010:order.Name|}); new DataTable().Select(order.Note);""")]
    public Task Fires_where_event_data_arrives(string statements) => Rule.Verify(Lambda(statements));

    [Theory]
    [InlineData("""var query = new QueryDefinition("SELECT * FROM c WHERE c.id = @id").WithParameter("@id", id);""")]
    [InlineData("""Container items = null!; items.GetItemQueryIterator<Order>("SELECT * FROM c", id);""")]
    [InlineData("""var query = new QueryRequest { KeyConditionExpression = "id = :id", ExpressionAttributeValues = new() { [":id"] = new AttributeValue(id) } };""")]
    [InlineData("""var statement = new ExecuteStatementRequest { Statement = "SELECT * FROM orders WHERE id = ?", Parameters = [new AttributeValue(id)] };""")]
    [InlineData("""var filter = Builders<BsonDocument>.Filter.Eq("id", id);""")]
    [InlineData("""new DataTable().Select("id = " + int.Parse(id));""")]
    [InlineData("""if (id is not ("name" or "date")) { return; } var scan = new ScanRequest { ProjectionExpression = id };""")]
    [InlineData("""new DataTable().Select("name = 'x'", "name");""")]
    public Task Stays_quiet(string statements) => Rule.Verify(Lambda(statements));

    [Fact]
    public Task Fires_through_two_helper_classes() => Rule.Verify(Usings +
        """
        public class Orders
        {
            public void Handle(APIGatewayProxyRequest request, ILambdaContext context) => new Service().Find(request.PathParameters["id"]);
        }

        public class Service { public void Find(string id) => new Store().Load("SELECT * FROM c WHERE c.id = " + id); }
        public class Store { public QueryDefinition Load(string text) => new({|SLS5010:text|}); }
        """);

    [Fact]
    public Task Fires_through_an_interface_in_an_isolated_function() => Rule.Verify(Usings +
        """
        public interface IStore { object Load(string name); }
        public class Store(Container items) : IStore { public object Load(string name) => items.GetItemQueryIterator<string>({|SLS5010:"SELECT * FROM c WHERE c.name = " + name|}); }
        public class Orders(IStore store)
        {
            [Function("Find")]
            public object Run([HttpTrigger(AuthorizationLevel.Function, "get")] HttpRequestData request) => store.Load(request.Query["name"]!);
        }
        """);

    [Fact]
    public Task Fires_in_an_in_process_function() => Rule.Verify(Usings +
        """
        public static class Orders
        {
            [Microsoft.Azure.WebJobs.FunctionName("Find")]
            public static object Run([Microsoft.Azure.WebJobs.HttpTrigger("get")] HttpRequest request)
            {
                string name = request.Query["name"];
                return new QueryDefinition({|SLS5010:"SELECT * FROM c WHERE c.name = " + name|});
            }
        }
        """);

    [Fact]
    public Task The_message_says_what_flows_where() => Rule.VerifyMessage(Usings +
        """
        public class Orders
        {
            public object Handle(APIGatewayProxyRequest request, ILambdaContext context) => new QueryDefinition({|#0:request.Body|});
        }
        """,
        "'request.Body' from the event becomes part of the query text that 'QueryDefinition' takes");

    private static Task VerifyFix(string statements, string fixedStatements) => Fix.Verify(Lambda(statements), Lambda(fixedStatements));

    [Fact]
    public Task The_title_says_what_changes() => Fix.Verify(
        Lambda("""_ = new QueryDefinition({|SLS5010:$"SELECT * FROM c WHERE c.id = '{id}'"|});"""),
        Lambda("""_ = new QueryDefinition("SELECT * FROM c WHERE c.id = @id").WithParameter("@id", id);"""),
        title: "Hand the values over beside the query text");

    [Theory]
    [InlineData(
        """var query = new QueryDefinition({|SLS5010:"SELECT * FROM c WHERE c.id = '" + id + "'"|}).WithParameter("@open", true);""",
        """var query = new QueryDefinition("SELECT * FROM c WHERE c.id = @id").WithParameter("@id", id).WithParameter("@open", true);""")]
    [InlineData(
        """QueryDefinition query = new({|SLS5010:$"SELECT * FROM c WHERE c.id = \"{id}\" AND c.count = {id.Length}"|});""",
        """QueryDefinition query = new QueryDefinition($"SELECT * FROM c WHERE c.id = @id AND c.count = {id.Length}").WithParameter("@id", id);""")]
    [InlineData(
        """Container items = null!; items.GetItemQueryIterator<Order>({|SLS5010:$"SELECT * FROM c WHERE CONTAINS(c.name, '{id}') AND c.note LIKE '%{id}%'"|}, requestOptions: null);""",
        """Container items = null!; items.GetItemQueryIterator<Order>(new QueryDefinition("SELECT * FROM c WHERE CONTAINS(c.name, @id) AND c.note LIKE @id2").WithParameter("@id", id).WithParameter("@id2", $"%{id}%"), requestOptions: null);""")]
    [InlineData(
        """Container items = null!; var sql = $"SELECT * FROM c WHERE c.id = '{id}'"; items.GetItemQueryIterator<Order>(queryText: {|SLS5010:sql|});""",
        """Container items = null!; var sql = "SELECT * FROM c WHERE c.id = @id"; items.GetItemQueryIterator<Order>(queryDefinition: new QueryDefinition(sql).WithParameter("@id", id));""")]
    public Task Cosmos_queries_get_parameters(string statements, string fixedStatements) => VerifyFix(statements, fixedStatements);

    [Fact]
    public Task A_statement_gets_parameters_in_their_order() => VerifyFix(
        """
        var statement = new ExecuteStatementRequest
                {
                    Statement = {|SLS5010:$"INSERT INTO orders VALUE {{'id': '{id}', 'note': '{request.Body}', 'count': 1}}"|},
                };
        """,
        """
        var statement = new ExecuteStatementRequest
                {
                    Statement = "INSERT INTO orders VALUE {'id': ?, 'note': ?, 'count': 1}",
                    Parameters = new List<AttributeValue> { new AttributeValue { S = id }, new AttributeValue { S = request.Body } },
                };
        """);

    [Theory]
    [InlineData(
        """var query = new QueryRequest { KeyConditionExpression = {|SLS5010:"id = " + id|} };""",
        """var query = new QueryRequest { KeyConditionExpression = "id = :id", ExpressionAttributeValues = new Dictionary<string, AttributeValue> { [":id"] = new AttributeValue { S = id } } };""")]
    [InlineData(
        """var scan = new ScanRequest { FilterExpression = {|SLS5010:$"begins_with(name, {id}) AND open = :open"|}, ExpressionAttributeValues = new() { [":open"] = new AttributeValue { BOOL = true } } };""",
        """var scan = new ScanRequest { FilterExpression = "begins_with(name, :id) AND open = :open", ExpressionAttributeValues = new() { [":open"] = new AttributeValue { BOOL = true }, [":id"] = new AttributeValue { S = id } } };""")]
    [InlineData(
        """var scan = new ScanRequest { FilterExpression = {|SLS5010:$"name = '{id}' AND a = :id"|}, ExpressionAttributeValues = new Dictionary<string, AttributeValue> { { ":id", new AttributeValue("1") } } };""",
        """var scan = new ScanRequest { FilterExpression = "name = :id2 AND a = :id", ExpressionAttributeValues = new Dictionary<string, AttributeValue> { { ":id", new AttributeValue("1") }, { ":id2", new AttributeValue { S = id } } } };""")]
    public Task Expressions_get_values(string statements, string fixedStatements) => VerifyFix(statements, fixedStatements);

    [Fact]
    public Task Expressions_of_one_request_share_their_values() => VerifyFix(
        """var query = new QueryRequest { KeyConditionExpression = {|SLS5010:$"id = {id}"|}, FilterExpression = {|SLS5010:$"begins_with(name, {id})"|} };""",
        """var query = new QueryRequest { KeyConditionExpression = "id = :id", FilterExpression = "begins_with(name, :id2)", ExpressionAttributeValues = new Dictionary<string, AttributeValue> { [":id"] = new AttributeValue { S = id }, [":id2"] = new AttributeValue { S = id } } };""");

    [Fact]
    public Task Expressions_of_the_document_model_get_entries() => Fix.Verify(
        "using Amazon.DynamoDBv2.DocumentModel;\n" + Lambda("""var expression = new Expression { ExpressionStatement = {|SLS5010:$"name = {id}"|} };"""),
        "using Amazon.DynamoDBv2.DocumentModel;\n" + Lambda("""var expression = new Expression { ExpressionStatement = "name = :id", ExpressionAttributeValues = new Dictionary<string, DynamoDBEntry> { [":id"] = id } };"""));

    [Theory]
    [InlineData("""var query = new QueryDefinition({|SLS5010:$"SELECT * FROM c ORDER BY c.{id}"|});""")]
    [InlineData("""var query = new QueryDefinition({|SLS5010:$"SELECT * FROM c WHERE c['{id}'] = 1"|});""")]
    [InlineData("""var query = new QueryDefinition({|SLS5010:$"SELECT * FROM c WHERE c.id = {id}"|});""")]
    [InlineData("""var query = new QueryDefinition({|SLS5010:id|});""")]
    [InlineData("""var scan = new ScanRequest { FilterExpression = {|SLS5010:$"{id} = :open"|} };""")]
    [InlineData("""var scan = new ScanRequest { ProjectionExpression = {|SLS5010:$"name, {id}"|} };""")]
    [InlineData("""var scan = new ScanRequest(); scan.FilterExpression = {|SLS5010:$"name = {id}"|};""")]
    [InlineData("""var statement = new ExecuteStatementRequest { Statement = {|SLS5010:$"SELECT * FROM \"{id}\""|} };""")]
    [InlineData("""var statement = new ExecuteStatementRequest { Statement = {|SLS5010:$"SELECT * FROM orders WHERE a = ? AND b = '{id}'"|}, Parameters = [new AttributeValue("1")] };""")]
    [InlineData("""var filter = BsonDocument.Parse({|SLS5010:$"{{ id: '{id}' }}"|});""")]
    [InlineData("""new DataTable().Select({|SLS5010:$"name = '{id}'"|});""")]
    public Task Nothing_is_offered_where_it_is_not_certain_to_be_right(string statements) => VerifyFix(statements, statements);

    [Fact]
    public Task Usings_are_added() => Fix.Verify(
        """
        using Microsoft.Azure.Functions.Worker.Http;

        public class Orders(Store store)
        {
            [Function("Find")]
            public object Run([HttpTrigger(AuthorizationLevel.Function, "get")] HttpRequestData request) =>
                store.Items.GetItemQueryIterator<string>({|SLS5010:$"SELECT * FROM c WHERE c.id = '{request.Query["id"]}'"|});
        }

        public class Store { public Microsoft.Azure.Cosmos.Container Items => null!; }
        """,
        """
        using Microsoft.Azure.Cosmos;
        using Microsoft.Azure.Functions.Worker.Http;

        public class Orders(Store store)
        {
            [Function("Find")]
            public object Run([HttpTrigger(AuthorizationLevel.Function, "get")] HttpRequestData request) =>
                store.Items.GetItemQueryIterator<string>(new QueryDefinition("SELECT * FROM c WHERE c.id = @id").WithParameter("@id", request.Query["id"] ?? ""));
        }

        public class Store { public Microsoft.Azure.Cosmos.Container Items => null!; }
        """);

    [Fact]
    public Task Half_typed_code_is_no_trouble() => Rule.Verify(Lambda("""_ = new QueryDefinition({|CS0103:tex|}); _ = new ScanRequest { FilterExpression = {|CS1525:}|};"""));

    [Fact]
    public Task Quiet_without_a_function_sdk() => Rule.VerifySdkAbsent(
        """
        public class Orders
        {
            public void Find(string name) => new System.Data.DataTable().Select("name = " + name);
        }
        """);
}
