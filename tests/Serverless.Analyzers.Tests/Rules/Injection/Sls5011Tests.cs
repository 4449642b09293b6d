using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Injection.Sls5011CodeInjection>;

namespace Serverless.Analyzers.Tests.Rules.Injection;

public class Sls5011Tests
{
    private const string Usings =
        """
        using HandlebarsDotNet;
        using Microsoft.AspNetCore.Http;
        using Microsoft.CodeAnalysis.CSharp.Scripting;
        using RazorLight;
        using System.Data;
        using System.Linq.Dynamic.Core;
        using System.Management.Automation;
        using System.Reflection;

        """;

    private static string Lambda(string statements) => Usings +
        $$"""
        public class Orders
        {
            public async Task Handle(APIGatewayProxyRequest request, ILambdaContext context)
            {
                await Task.Yield();
                var id = request.QueryStringParameters["id"];
                IQueryable<Order> orders = null!;
                {{statements}}
            }
        }

        public record Order(string Name, string Note, int Count);
        """;

    [Theory]
    [InlineData("""await CSharpScript.EvaluateAsync({|SLS5011:id|});""")]
    [InlineData("""var script = CSharpScript.Create<int>({|SLS5011:"1 + " + id|});""")]
    [InlineData("""new Jint.Engine().Evaluate({|SLS5011:$"price * {id}"|});""")]
    [InlineData("""new Jint.Engine().Execute({|SLS5011:request.Body|});""")]
    [InlineData("""PowerShell.Create().AddScript({|SLS5011:"Get-Order " + id|}).Invoke();""")]
    [InlineData("""var found = orders.Where({|SLS5011:$"Name == \"{id}\""|});""")]
    [InlineData("""var sorted = orders.OrderBy({|SLS5011:id|});""")]
    [InlineData("""var sum = new DataTable().Compute({|SLS5011:id|}, "");""")]
    [InlineData("""var column = new DataColumn { Expression = {|SLS5011:id|} };""")]
    [InlineData("""await new RazorLightEngineBuilder().Build().CompileRenderStringAsync("page", {|SLS5011:"<p>" + id|}, 1);""")]
    [InlineData("""var template = Handlebars.Compile({|SLS5011:"<p>" + id + "</p>"|});""")]
    [InlineData("""Assembly.Load({|SLS5011:Convert.FromBase64String(request.Body)|});""")]
    [InlineData("""Assembly.LoadFrom({|SLS5011:"/opt/" + id|});""")]
    [InlineData("""var order = new Order(id, "none", 1); orders.OrderBy({|SLS5011:order.Name|}); orders.OrderBy(order.Note);""")]
    public Task Fires_where_event_data_is_evaluated(string statements) => Rule.Verify(Lambda(statements));

    [Theory]
    [InlineData("""var found = orders.Where("Name == @0", id);""")]
    [InlineData("""var found = orders.Where(order => order.Name == id);""")]
    [InlineData("""var sorted = orders.OrderBy(id switch { "name" => "Name", _ => "Count" });""")]
    [InlineData("""if (id is "Name" or "Count") { var sorted = orders.OrderBy(id); }""")]
    [InlineData("""new Jint.Engine().SetValue("id", id).Evaluate("price * id");""")]
    [InlineData("""new Jint.Engine().Evaluate("price * " + int.Parse(id));""")]
    [InlineData("""PowerShell.Create().AddCommand("Get-Order").AddParameter("Id", id).Invoke();""")]
    [InlineData("""await new RazorLightEngineBuilder().Build().CompileRenderStringAsync("page", "<p>@Model</p>", id);""")]
    [InlineData("""var page = Handlebars.Compile("<p>{{id}}</p>")(new { id });""")]
    [InlineData("""Assembly.Load("Orders.Plugins");""")]
    public Task Stays_quiet(string statements) => Rule.Verify(Lambda(statements));

    [Fact]
    public Task Fires_through_two_helper_classes() => Rule.Verify(Usings +
        """
        public class Orders
        {
            public object Handle(APIGatewayProxyRequest request, ILambdaContext context) => new Prices().Of(request.QueryStringParameters["formula"]);
        }

        public class Prices { public object Of(string formula) => new Formulas().Run("2 * " + formula); }
        public class Formulas { public object Run(string text) => new Jint.Engine().Evaluate({|SLS5011:text|}); }
        """);

    [Fact]
    public Task Fires_through_an_interface_in_an_isolated_function() => Rule.Verify(Usings +
        """
        public interface IPages { Task<string> Render(string text); }
        public class Pages(IRazorLightEngine engine) : IPages { public Task<string> Render(string text) => engine.CompileRenderStringAsync("key", {|SLS5011:text|}, 1); }
        public class Orders(IPages pages)
        {
            [Function("Page")]
            public Task<string> Run([HttpTrigger(AuthorizationLevel.Function, "get")] HttpRequestData request) => pages.Render(request.Query["text"]!);
        }
        """);

    [Fact]
    public Task Fires_in_an_in_process_function() => Rule.Verify(Usings +
        """
        public static class Orders
        {
            [Microsoft.Azure.WebJobs.FunctionName("Sort")]
            public static object Run([Microsoft.Azure.WebJobs.HttpTrigger("get")] HttpRequest request, IQueryable<string> names)
            {
                string sort = request.Query["sort"];
                return names.OrderBy({|SLS5011:sort|});
            }
        }
        """);

    [Fact]
    public Task The_message_says_what_flows_where() => Rule.VerifyMessage(
        """
        public class Orders
        {
            public object Handle(APIGatewayProxyRequest request, ILambdaContext context) => new Jint.Engine().Evaluate({|#0:request.Body|});
        }
        """,
        "'request.Body' from the event becomes part of what 'Evaluate' evaluates");

    [Fact]
    public Task Half_typed_code_is_no_trouble() => Rule.Verify(Lambda("""new Jint.Engine().Evaluate({|CS0103:tex|}); new DataTable().Compute({|CS0839:,|} "");"""));

    [Fact]
    public Task Quiet_without_a_function_sdk() => Rule.VerifySdkAbsent(
        """
        public class Orders
        {
            public object Sum(string formula) => new System.Data.DataTable().Compute(formula, "");
        }
        """);
}
