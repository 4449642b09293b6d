using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.CodeFixes.Logging;
using Serverless.Analyzers.Rules.Logging;
using Serverless.Analyzers.Tests.Verifiers;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Logging.Sls2003WholeObjectLogged>;

namespace Serverless.Analyzers.Tests.Rules.Logging;

public class Sls2003Tests
{
    private static string Body(string statements) =>
        $$"""
        using Amazon.Lambda.SQSEvents;
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.Logging;
        using System.Text.Json;
        using Newtonsoft.Json;

        public class Orders(ILogger log)
        {
            public async Task Run(Login login, LoginRecord record, Order order, HttpRequestData request, HttpRequest web, APIGatewayProxyRequest proxy, SQSEvent sqs)
            {
                await Task.Yield();
                {{statements}}
            }
        }

        public class Login { public string User { get; set; } = ""; public string Password { get; set; } = ""; }
        public record LoginRecord(string User, string Password);
        public record Session(string Id, LoginRecord Login);
        public record Order(string Id, string CustomerEmail, string NextToken);
        public record Masked(string User, string Password) { public override string ToString() => User; }
        public class Hidden { [System.Text.Json.Serialization.JsonIgnore] public string Password { get; set; } = ""; }
        """;

    [Theory]
    [InlineData("""log.LogInformation("{@Login}", {|SLS2003:login|});""")]
    [InlineData("""Serilog.Log.Information("User {Id} {@Login}", 1, {|SLS2003:login|});""")]
    [InlineData("""log.LogInformation(System.Text.Json.JsonSerializer.Serialize({|SLS2003:login|}));""")]
    [InlineData("""log.LogInformation($"Got {JsonConvert.SerializeObject({|SLS2003:login|})}");""")]
    [InlineData("""var json = JsonConvert.SerializeObject(login); log.LogInformation({|SLS2003:json|});""")]
    [InlineData("""log.LogInformation(JsonConvert.SerializeObject(new List<Login> { {|SLS2003:login|} }));""")]
    [InlineData("""log.LogInformation("{Login}", {|SLS2003:record|});""")]
    [InlineData("""log.LogInformation($"{{|SLS2003:record|}}");""")]
    [InlineData("""log.LogInformation("{S}", {|SLS2003:new Session("1", record)|});""")]
    [InlineData("""log.LogInformation(JsonConvert.SerializeObject({|SLS2003:proxy|}));""")]
    [InlineData("""log.LogInformation("{@Request}", {|SLS2003:proxy|});""")]
    [InlineData("""log.LogInformation(JsonConvert.SerializeObject({|SLS2003:proxy.Headers|}));""")]
    [InlineData("""log.LogInformation("{Headers}", {|SLS2003:proxy.Headers|});""")]
    [InlineData("""log.LogInformation("{Body}", {|SLS2003:proxy.Body|});""")]
    [InlineData("""log.LogInformation($"{{|SLS2003:request.Headers|}}");""")]
    [InlineData("""var body = await request.ReadAsStringAsync(); log.LogInformation($"Body {{|SLS2003:body|}}");""")]
    [InlineData("""var body = await new StreamReader(web.Body).ReadToEndAsync(); log.LogInformation("{B}", {|SLS2003:body|});""")]
    [InlineData("""using var reader = new StreamReader(request.Body); var body = reader.ReadToEnd(); Console.WriteLine({|SLS2003:body|});""")]
    [InlineData("""foreach (var message in sqs.Records) { log.LogInformation($"Got {{|SLS2003:message.Body|}}"); }""")]
    [InlineData("""Console.WriteLine(JsonConvert.SerializeObject({|SLS2003:sqs|}));""")]
    public Task Fires_on_a_whole_object(string statements) => Rule.Verify(Body(statements));

    [Theory]
    [InlineData("""log.LogInformation("{Login}", login);""")]
    [InlineData("""log.LogInformation($"{login} {proxy} {request} {sqs}");""")]
    [InlineData("""log.LogInformation("{User}", login.User);""")]
    [InlineData("""log.LogInformation("{@Order}", order); log.LogInformation($"{order}");""")]
    [InlineData("""log.LogInformation("{M}", new Masked("a", "b"));""")]
    [InlineData("""log.LogInformation("{@H}", new Hidden());""")]
    [InlineData("""log.LogInformation($"{proxy.Headers}");""")]
    [InlineData("""log.LogInformation("{Path} {Method} {Length}", proxy.Path, request.Method, proxy.Body.Length);""")]
    [InlineData("""log.LogInformation("{@L}", new { login.User });""")]
    [InlineData("""log.LogInformation("{Count}", sqs.Records.Count);""")]
    [InlineData("""var found = System.Text.Json.JsonSerializer.Deserialize<Order>(proxy.Body)!; log.LogInformation("{Id}", found.Id);""")]
    [InlineData("""log.LogInformation("{P}", login.Password);""")]
    [InlineData("""log.LogInformation("{P}", proxy.Headers["Authorization"]);""")]
    [InlineData("""throw new InvalidOperationException($"Bad {proxy.Body}");""")]
    public Task Stays_quiet(string statements) => Rule.Verify(Body(statements));

    [Fact]
    public Task Fires_on_the_text_of_a_queue_message() => Rule.Verify(
        """
        using Microsoft.Extensions.Logging;
        public class Orders
        {
            [Microsoft.Azure.WebJobs.FunctionName("Orders")]
            public void Run([Microsoft.Azure.WebJobs.QueueTrigger("orders")] string message, ILogger log) => log.LogInformation($"Got {{|SLS2003:message|}}");
        }

        namespace Microsoft.Azure.WebJobs
        {
            [System.AttributeUsage(System.AttributeTargets.Parameter)]
            public sealed class QueueTriggerAttribute(string queueName) : System.Attribute { public string QueueName => queueName; }
        }
        """);

    [Theory]
    [InlineData("proxy.Body", DiagnosticSeverity.Warning)]
    [InlineData("message.Body", DiagnosticSeverity.Info)]
    public async Task A_message_is_worth_a_suggestion_and_a_request_a_warning(string value, DiagnosticSeverity expected) =>
        Assert.Equal(expected, (await Findings(value, ReportDiagnostic.Default)).Severity);

    [Theory]
    [InlineData("proxy.Body")]
    [InlineData("message.Body")]
    public async Task A_configured_severity_holds_for_both(string value) =>
        Assert.Equal(DiagnosticSeverity.Error, (await Findings(value, ReportDiagnostic.Error)).Severity);

    private static async Task<Diagnostic> Findings(string value, ReportDiagnostic severity)
    {
        var compilation = CSharpCompilation.Create(
            "Orders",
            [CSharpSyntaxTree.ParseText($$"""
                public class Orders
                {
                    public void Run(Amazon.Lambda.APIGatewayEvents.APIGatewayProxyRequest proxy, Amazon.Lambda.SQSEvents.SQSEvent.SQSMessage message) => System.Console.WriteLine({{value}});
                }
                """)],
            References.WithSdks,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary).WithSpecificDiagnosticOptions([new("SLS2003", severity)]));
        return Assert.Single(await compilation.WithAnalyzers([new Sls2003WholeObjectLogged()]).GetAnalyzerDiagnosticsAsync());
    }

    [Fact]
    public Task Fix_logs_the_members_that_are_not_sensitive() => FixTest<Sls2003WholeObjectLogged, Sls2003WholeObjectLoggedFix>.Verify(
        Body("""
        log.LogInformation("{@Login}", {|SLS2003:login|});
                log.LogInformation($"{{|SLS2003:record|}}");
                log.LogInformation(System.Text.Json.JsonSerializer.Serialize({|SLS2003:proxy|}));
        """),
        Body("""
        log.LogInformation("{@Login}", new { login.User });
                log.LogInformation($"{new { record.User }}");
                log.LogInformation(System.Text.Json.JsonSerializer.Serialize(new { proxy.Resource, proxy.Path, proxy.HttpMethod, proxy.IsBase64Encoded }));
        """),
        key: Sls2003WholeObjectLoggedFix.ChooseKey,
        title: "Log only the members that are not sensitive");

    [Fact]
    public Task Fix_writes_a_placeholder() => FixTest<Sls2003WholeObjectLogged, Sls2003WholeObjectLoggedFix>.Verify(
        Body("""
        log.LogInformation("{Body}", {|SLS2003:proxy.Body|});
                log.LogInformation($"{{|SLS2003:request.Headers|}}");
        """),
        Body("""
        log.LogInformation("{Body}", "[REDACTED]");
                log.LogInformation($"[REDACTED]");
        """),
        key: Sls2003WholeObjectLoggedFix.RedactKey);

    [Fact]
    public Task Stays_quiet_on_the_console_of_a_program_without_functions() => Rule.Verify(
        """
        await Tool.Run(null!);

        public class Tool
        {
            public static async Task Run(Microsoft.AspNetCore.Http.HttpRequest request)
            {
                using var reader = new System.IO.StreamReader(request.Body);
                Console.WriteLine(await reader.ReadToEndAsync());
            }
        }
        """);

    [Fact]
    public Task Fires_on_the_console_of_a_library() => Rule.Verify(
        """
        public class Tool
        {
            public static async Task Run(Microsoft.AspNetCore.Http.HttpRequest request)
            {
                using var reader = new System.IO.StreamReader(request.Body);
                Console.WriteLine({|SLS2003:await reader.ReadToEndAsync()|});
            }
        }
        """);

    [Fact]
    public Task Half_typed_code_is_no_trouble() => Rule.Verify(
        """
        using Microsoft.Extensions.Logging;
        public class Orders
        {
            public void Run(ILogger log) => log.LogInformation("{@R}", {|CS0103:requ|});
        }
        """);

    [Fact]
    public Task Nothing_is_said_without_a_function_sdk() => Rule.VerifySdkAbsent(
        """
        public record Login(string User, string Password);
        public class Orders
        {
            public void Run(Login login) => Console.WriteLine(login);
        }
        """);
}
