using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Endpoints.Sls3011RecordOfAnotherCaller>;

namespace Serverless.Analyzers.Tests.Rules.Endpoints;

public class Sls3011Tests
{
    private static string Azure(string body) =>
        $$"""
        using Azure.Data.Tables;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Azure.Cosmos;

        public class Orders(Container container, TableClient table)
        {
            [Function("ReadOrder")]
            public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Function, "get", Route = "orders/{id}")] HttpRequest request, string id)
            {
                {{body}}
            }
        }
        """;

    [Theory]
    [InlineData("return new OkObjectResult((await container.ReadItemAsync<object>({|SLS3011:id|}, new PartitionKey(id))).Resource);")]
    [InlineData("await table.DeleteEntityAsync(\"orders\", {|SLS3011:request.Query[\"id\"]|}); return new OkResult();")]
    public Task Fires_where_a_key_of_the_request_is_all_it_takes(string body) => Rule.Verify(Azure(body), editorConfig: "dotnet_diagnostic.SLS3011.severity = warning");

    [Fact]
    public Task Fires_on_lambda_handlers() => Rule.Verify(
        """
        using Microsoft.Azure.Cosmos;

        public class Orders
        {
            private readonly Container table = null!;

            public async Task<string> Handle(APIGatewayProxyRequest request, ILambdaContext context)
            {
                var order = await table.ReadItemAsync<Order>({|SLS3011:request.PathParameters["id"]|}, PartitionKey.None);
                return order.Resource.Id;
            }
        }

        public class Order { public string Id { get; set; } = ""; }
        """,
        editorConfig: "dotnet_diagnostic.SLS3011.severity = warning");

    [Theory]
    [InlineData("if (request.HttpContext.User.Identity?.IsAuthenticated != true) return new UnauthorizedResult(); return new OkObjectResult((await container.ReadItemAsync<object>(id, new PartitionKey(id))).Resource);")]
    [InlineData("return new OkObjectResult((await container.ReadItemAsync<object>(\"settings\", new PartitionKey(\"all\"))).Resource);")]
    public Task Stays_quiet_where_the_caller_is_looked_at_or_names_nothing(string body) => Rule.Verify(Azure(body), editorConfig: "dotnet_diagnostic.SLS3011.severity = warning");

    [Fact]
    public Task Stays_quiet_on_events_that_have_no_caller() => Rule.Verify(
        """
        using Amazon.DynamoDBv2.DataModel;
        using Amazon.Lambda.SQSEvents;

        public class Orders
        {
            private readonly IDynamoDBContext table = null!;

            public Task<object> Handle(SQSEvent messages, ILambdaContext context) => table.LoadAsync<object>(messages.Records[0].Body);
        }
        """,
        editorConfig: "dotnet_diagnostic.SLS3011.severity = warning");

    [Fact]
    public Task Stays_quiet_without_a_function_sdk() => Rule.VerifySdkAbsent("public class Table { public object? Load(string key) => null; }");
}
