using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Serverless.Analyzers.Tests.Functions;

public class RegisteredHandlerTests
{
    private const string Usings =
        "using Amazon.Lambda.Core; using Amazon.Lambda.APIGatewayEvents; using Amazon.Lambda.RuntimeSupport; using Amazon.Lambda.Serialization.SystemTextJson;\n";

    [Theory]
    [InlineData("await LambdaBootstrapBuilder.Create((string input, ILambdaContext context) => input, new DefaultLambdaJsonSerializer()).Build().RunAsync();", "Shop")]
    [InlineData("var handler = (string input, ILambdaContext context) => input; await LambdaBootstrapBuilder.Create(handler, new DefaultLambdaJsonSerializer()).Build().RunAsync();", "handler")]
    [InlineData("Func<string, ILambdaContext, Task<string>> handler = async (input, context) => { await Task.Yield(); return input; }; await LambdaBootstrapBuilder.Create(handler, new DefaultLambdaJsonSerializer()).Build().RunAsync();", "handler")]
    [InlineData("await LambdaBootstrapBuilder.Create<string, string>(Handle, new DefaultLambdaJsonSerializer()).Build().RunAsync(); string Handle(string input, ILambdaContext context) => input;", "Handle")]
    [InlineData("using var wrapper = HandlerWrapper.GetHandlerWrapper((Func<string, ILambdaContext, string>)((input, context) => input), new DefaultLambdaJsonSerializer()); using var bootstrap = new LambdaBootstrap(wrapper); await bootstrap.RunAsync();", "Shop")]
    public void Lambda_programs(string program, string name) => Assert.Equal([$"{name} Lambda Unknown(input) None"], Model.Of(Usings + program));

    [Theory]
    [InlineData("using var bootstrap = new LambdaBootstrap(invocation => Task.FromResult(new InvocationResponse(invocation.InputStream)), () => Task.FromResult(true)); await bootstrap.RunAsync();")]
    [InlineData("using LambdaBootstrap bootstrap = new(async invocation => new InvocationResponse(invocation.InputStream)); await bootstrap.RunAsync();")]
    public void The_bootstrap_itself(string program) => Assert.Equal(["Shop Lambda Unknown(invocation) None"], Model.Of(Usings + program));

    [Fact]
    public void Methods_of_classes() => Assert.Equal(
        ["Handle Lambda Http(request) Shared", "Static Lambda Queue(input) None"],
        Model.Of(Usings + """
            public class Program
            {
                private static readonly Func<Amazon.Lambda.SQSEvents.SQSEvent, Task> s_handler = Static;

                public static async Task Main()
                {
                    var program = new Program();
                    await LambdaBootstrapBuilder.Create<APIGatewayProxyRequest>(program.Handle, new DefaultLambdaJsonSerializer()).Build().RunAsync();
                    await LambdaBootstrapBuilder.Create(s_handler, new DefaultLambdaJsonSerializer()).Build().RunAsync();
                }

                private Task Handle(APIGatewayProxyRequest request) => Task.CompletedTask;

                private static Task Static(Amazon.Lambda.SQSEvents.SQSEvent input) => Task.CompletedTask;
            }
            """));

    [Theory]
    [InlineData("Builder.Create((string input) => input); class Builder { public static void Create(Func<string, string> handler) { } }")]
    [InlineData("Func<string, string> handler = Environment.GetEnvironmentVariable!; await LambdaBootstrapBuilder.Create(handler, new DefaultLambdaJsonSerializer()).Build().RunAsync();")]
    [InlineData("string Helper(string input, ILambdaContext context) => input; Console.WriteLine(Helper(\"\", null!));")]
    public void No_handlers(string program) => Assert.Empty(Model.Of(Usings + program));

    [Fact]
    public void Anonymous_functions_are_found_by_their_symbol_in_any_model()
    {
        var model = new Model(Usings + "await LambdaBootstrapBuilder.Create((string input, ILambdaContext context) => input.Select(c => c).Count(), new DefaultLambdaJsonSerializer()).Build().RunAsync();");
        var tree = model.Compilation.SyntaxTrees.Last();
#pragma warning disable RS0030 // Another model than the shared one, as rules have it.
        var semantics = model.Compilation.GetSemanticModel(tree);
#pragma warning restore RS0030
        var lambdas = tree.GetRoot().DescendantNodes().OfType<LambdaExpressionSyntax>().Select(node => (IMethodSymbol)semantics.GetSymbolInfo(node).Symbol!).ToArray();

        Assert.Equal([true, false], lambdas.Select(lambda => model.Functions.Of(lambda) is not null));
    }

    [Fact]
    public void Half_typed_programs_are_no_trouble()
    {
        string[] programs = ["LambdaBootstrapBuilder.Create(", "LambdaBootstrapBuilder.Create(x => , null)", "LambdaBootstrapBuilder.Create(missing, ).Build()", "new LambdaBootstrap(", "var h = ; LambdaBootstrapBuilder.Create(h)"];
        foreach (var program in programs)
        {
            Assert.InRange(new Model([Usings + program], [], allowErrors: true).Lines.Length, 0, 1);
        }
    }

    private const string Web = "using Microsoft.AspNetCore.Builder; using Microsoft.AspNetCore.Http; using Microsoft.AspNetCore.Mvc; using Microsoft.AspNetCore.Routing; using Microsoft.Extensions.DependencyInjection;\n";

    private const string Hosted = Web + "var builder = WebApplication.CreateBuilder(args); builder.Services.AddAWSLambdaHosting(LambdaEventSource.HttpApi);\n";

    [Theory]
    [InlineData("app.MapGet(\"/orders/{id}\", (string id) => id);", "GET /orders/{id} AspNetCore Http(id) None AspNetCore[GET] /orders/{id}")]
    [InlineData("app.MapPost(\"/orders\", (Order order, ILoggerFactory log, Clock clock, CancellationToken token) => order);", "POST /orders AspNetCore Http(order) None AspNetCore[POST] /orders")]
    [InlineData("app.MapPut(\"/orders\", Put); string Put(Order order) => \"\";", "Put AspNetCore Http(order) None AspNetCore[PUT] /orders")]
    [InlineData("app.MapDelete(\"/orders\", Handlers.Delete);", "Delete AspNetCore Http(id) None AspNetCore[DELETE] /orders")]
    [InlineData("app.MapPatch(\"/orders\", async (HttpContext context) => await context.Response.WriteAsync(\"\"));", "PATCH /orders AspNetCore Http(context) None AspNetCore[PATCH] /orders")]
    [InlineData("app.MapMethods(\"/orders\", new[] { \"GET\", \"head\" }, (int id) => id);", "GET,HEAD /orders AspNetCore Http(id) None AspNetCore[GET,HEAD] /orders")]
    [InlineData("app.Map(\"/orders\", (int id) => id);", "* /orders AspNetCore Http(id) None AspNetCore[] /orders")]
    [InlineData("app.MapGroup(\"/api\").MapGroup(\"v1/\").MapGet(\"/orders\", () => 1);", "GET /api/v1/orders AspNetCore Http(-) None AspNetCore[GET] /api/v1/orders")]
    [InlineData("var api = app.MapGroup(\"/api\"); api.MapGet(\"orders\", () => 1);", "GET /api/orders AspNetCore Http(-) None AspNetCore[GET] /api/orders")]
    public void Routes_of_asp_net_core_in_lambda(string route, string expected) => Assert.Equal(
        [expected],
        Model.Of("using Microsoft.Extensions.Logging; " + Hosted + "builder.Services.AddSingleton<Clock>(); var app = builder.Build(); " + route + """
            public class Order;
            public class Clock;
            public static class Handlers { public static string Delete(string id) => id; }
            """));

    private const string Controller =
        """
        namespace Shop
        {
            [Route("api/[controller]")]
            public class OrdersController : ControllerBase
            {
                [HttpGet("{id}")]
                public string Get(string id, [FromServices] IServiceProvider services) => id;

                [HttpPost, HttpPut]
                public string Save([FromBody] string order, CancellationToken token) => order;

                [HttpDelete("/all/[action]")]
                public void Clear() { }

                [AcceptVerbs("GET", "HEAD", Route = "list")]
                public void List() { }

                public void Any() { }

                [NonAction]
                public void Helper(string id) { }

                public override string ToString() => "";
                public static void Static(string id) { }
                private void Private(string id) { }
            }

            [ApiController]
            public class Health
            {
                [HttpGet("/health")]
                public string Get() => "";
            }

            [NonController]
            public class NoController : ControllerBase { public void Get() { } }
            public abstract class Unused : ControllerBase { public void Get() { } }
            public class Plain { public void Get() { } }
        }
        """;

    [Fact]
    public void Actions_of_asp_net_core_in_lambda() => Assert.Equal(
        [
            "Get AspNetCore Http(id) PerInvocation AspNetCore[GET] /api/Orders/{id}",
            "Save AspNetCore Http(order) PerInvocation AspNetCore[POST,PUT] /api/Orders",
            "Clear AspNetCore Http(-) PerInvocation AspNetCore[DELETE] /all/Clear",
            "List AspNetCore Http(-) PerInvocation AspNetCore[GET,HEAD] /api/Orders/list",
            "Any AspNetCore Http(-) PerInvocation AspNetCore[] /api/Orders",
            "Get AspNetCore Http(-) PerInvocation AspNetCore[GET] /health",
        ],
        Model.Of(Hosted + Controller));

    [Fact]
    public void Actions_behind_an_entry_point_class() => Assert.Equal(
        ["Get AspNetCore Http(-) PerInvocation AspNetCore[]", "Entry Lambda Http(request) Shared"],
        Model.Of(Web + "public class Entry : Amazon.Lambda.AspNetCoreServer.APIGatewayProxyFunction; public class OrdersController : ControllerBase { public void Get() { } }"));

    [Fact]
    public void Nothing_of_asp_net_core_that_runs_elsewhere() =>
        Assert.Empty(Model.Of(Web + "var app = WebApplication.CreateBuilder(args).Build(); app.MapGet(\"/\", () => 1);\n" + Controller));
}
