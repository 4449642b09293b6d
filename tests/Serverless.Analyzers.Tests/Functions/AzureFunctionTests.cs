namespace Serverless.Analyzers.Tests.Functions;

public class AzureFunctionTests
{
    private const string Isolated = "namespace Shop; using Microsoft.Azure.Functions.Worker; using Microsoft.Azure.Functions.Worker.Http;\n";
    private const string InProcess =
        "namespace Shop; using Microsoft.Azure.WebJobs; using Microsoft.Azure.WebJobs.Extensions.Http; using Microsoft.AspNetCore.Http; using Microsoft.Azure.WebJobs.Extensions.DurableTask; using ILogger = Microsoft.Extensions.Logging.ILogger;\n";

    [Theory]
    [InlineData("[HttpTrigger(AuthorizationLevel.Function, \"get\", \"Post\", Route = \"orders/{id}\")] HttpRequestData request, string id", "Http(request,id) PerInvocation AzureHttp[GET,POST] /orders/{id} Function")]
    [InlineData("[HttpTrigger] HttpRequestData request, FunctionContext context, CancellationToken token", "Http(request) PerInvocation AzureHttp[]")]
    [InlineData("[HttpTrigger(\"get\")] HttpRequestData request, [FromBody] Order order", "Http(request,order) PerInvocation AzureHttp[GET]")]
    [InlineData("[HttpTrigger(Order.Level)] HttpRequestData request", "Http(request) PerInvocation AzureHttp[] Anonymous")]
    [InlineData("[TimerTrigger(\"0 * * * * *\")] TimerInfo timer", "Timer(timer) PerInvocation")]
    [InlineData("[QueueTrigger(\"orders\")] string message", "Queue(message) PerInvocation")]
    [InlineData("[BlobTrigger(\"in/{name}\")] string blob, string name", "Blob(blob,name) PerInvocation")]
    [InlineData("[CosmosDBTrigger(\"db\", \"orders\")] IReadOnlyList<Order> changes", "DataChange(changes) PerInvocation")]
    [InlineData("[ServiceBusTrigger(\"orders\")] string message", "Message(message) PerInvocation")]
    [InlineData("[EventHubTrigger(\"orders\")] string[] events", "Stream(events) PerInvocation")]
    [InlineData("[EventGridTrigger] string message", "Event(message) PerInvocation")]
    [InlineData("[KafkaTrigger(\"brokers\", \"orders\")] string message", "Stream(message) PerInvocation")]
    [InlineData("[RabbitMQTrigger(\"orders\")] string message", "Queue(message) PerInvocation")]
    [InlineData("[OrchestrationTrigger] Microsoft.DurableTask.TaskOrchestrationContext context", "Orchestration(context) PerInvocation")]
    [InlineData("[ActivityTrigger] string order, FunctionContext context", "Activity(order) PerInvocation")]
    [InlineData("[EntityTrigger] TaskEntityDispatcher dispatcher", "Entity(dispatcher) Durable")]
    [InlineData("[Custom] string message", "Unknown(message) PerInvocation")]
    [InlineData("", "Unknown(-) PerInvocation")]
    public void Isolated_triggers(string parameters, string expected) => Assert.Equal(
        ["Place AzureIsolated " + expected],
        Model.Of(Isolated + $$"""
            public class Order { public const AuthorizationLevel Level = AuthorizationLevel.Anonymous; }
            public class CustomAttribute : Microsoft.Azure.Functions.Worker.Extensions.Abstractions.TriggerBindingAttribute;
            public class Orders
            {
                [Function("Place")]
                public void Run({{parameters}}) { }

                public void Helper(string message) { }
            }
            """));

    [Theory]
    [InlineData("[HttpTrigger(AuthorizationLevel.Anonymous, \"post\", Route = null)] HttpRequest request, ILogger log", "Http(request) None AzureHttp[POST] Anonymous")]
    [InlineData("[HttpTrigger] HttpRequest request, ExecutionContext context", "Http(request) None AzureHttp[]")]
    [InlineData("[TimerTrigger(\"0 * * * * *\")] TimerInfo timer", "Timer(timer) None")]
    [InlineData("[QueueTrigger(\"orders\")] string message", "Queue(message) None")]
    [InlineData("[BlobTrigger(\"in/{name}\")] Stream blob, string name", "Blob(blob,name) None")]
    [InlineData("[ServiceBusTrigger(\"orders\")] string message", "Message(message) None")]
    [InlineData("[OrchestrationTrigger] IDurableOrchestrationContext context", "Orchestration(context) None")]
    [InlineData("[ActivityTrigger] string order", "Activity(order) None")]
    [InlineData("[EntityTrigger] IDurableEntityContext context", "Entity(context) Durable")]
    public void In_process_triggers(string parameters, string expected) => Assert.Equal(
        ["Place AzureInProcess " + expected],
        Model.Of(InProcess + $$"""
            public static class Orders
            {
                [FunctionName("Place")]
                public static void Run({{parameters}}) { }
            }
            """));

    [Fact]
    public void Isolated_bindings() => Assert.Equal(
        ["Place AzureIsolated Queue(id) PerInvocation <Blob:template <CosmosDB:order >Queue:Place", "Multi AzureIsolated Http(request) PerInvocation AzureHttp[POST] Function >Queue:Message >Table:Row >Http:Response"],
        Model.Of(Isolated + """
            public class Orders
            {
                [Function("Place")]
                [QueueOutput("done")]
                public string Place([QueueTrigger("orders")] string id, [BlobInput("templates/a")] string template, [CosmosDBInput("db", "orders")] string order) => id;

                [Function("Multi")]
                public Task<Result> Multi([HttpTrigger(AuthorizationLevel.Function, "post")] HttpRequestData request) => throw new NotImplementedException();
            }

            public class Outputs
            {
                [TableOutput("rows")]
                public string? Row { get; set; }

                [HttpResult]
                public HttpResponseData? Response { get; set; }
            }

            public class Result : Outputs
            {
                [QueueOutput("done")]
                public string? Message { get; set; }
            }
            """));

    [Fact]
    public void In_process_bindings() => Assert.Equal(
        ["Place AzureInProcess Queue(id) None <Blob:read >Blob:write >Blob:text >Queue:done <Table:row >Table:rows >ServiceBus:Place"],
        Model.Of(InProcess + """
            public static class Orders
            {
                [FunctionName("Place")]
                [return: ServiceBus("orders")]
                public static string Place(
                    [QueueTrigger("orders")] string id,
                    [Blob("a", FileAccess.Read)] Stream read, [Blob("b", FileAccess.Write)] Stream write, [Blob("c")] out string text,
                    [Queue("done")] ICollector<string> done, [Table("rows", "p", "r")] string row, [Table("rows")] ICollector<string> rows) => text = id;
            }
            """));

    [Fact]
    public void Class_based_durable_tasks() => Assert.Equal(
        ["Ship AzureIsolated Orchestration(context,order) PerInvocation", "Charge AzureIsolated Activity(amount) PerInvocation", "Add AzureIsolated Entity(amount) Durable"],
        Model.Of(Isolated + """
            using Microsoft.DurableTask;
            using Microsoft.DurableTask.Entities;
            public class Ship : TaskOrchestrator<string, string>
            {
                public override Task<string> RunAsync(TaskOrchestrationContext context, string order) => Task.FromResult(order);
            }

            public class Charge : TaskActivity<int, int>
            {
                public override Task<int> RunAsync(TaskActivityContext context, int amount) => Task.FromResult(amount);
            }

            public class Counter : TaskEntity<int>
            {
                public void Add(int amount) => State += amount;

                private void Helper() { }
            }
            """));

    [Fact]
    public void Half_typed_functions_have_what_can_be_told()
    {
        var model = new Model([Isolated + """
            public class Orders
            {
                [Function] public void A([HttpTrigger(AuthorizationLevel.)] HttpRequestData request) { }
                [Function()] public void B([QueueTrigger] Missing message) { }
                [Function("C")] public Missing<int> C([HttpTrigger(Missing, "post")] request, [Missing] string x) { }
                [Function(null)] public void D([BlobTrigger(]
            """], [], allowErrors: true);

        Assert.Equal(["A", "B", "C", "D"], model.Functions.All.Select(function => function.Name));
    }
}
