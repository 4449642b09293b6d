using Serverless.Analyzers.CodeFixes.Logging;
using Serverless.Analyzers.Rules.Logging;
using Serverless.Analyzers.Tests.Verifiers;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Logging.Sls2005ForgedLogEntry>;

namespace Serverless.Analyzers.Tests.Rules.Logging;

public class Sls2005Tests
{
    private const string Usings =
        """
        using Microsoft.Extensions.Logging;
        using Microsoft.AspNetCore.Http;

        """;

    private static string Body(string statements) => Usings +
        $$"""
        public class Orders
        {
            private readonly ILogger<Orders> logger = null!;

            public void Handle(APIGatewayProxyRequest request, ILambdaContext context)
            {
                var name = request.QueryStringParameters["name"];
                {{statements}}
            }
        }
        """;

    [Theory]
    [InlineData("""logger.LogInformation($"Order of {{|SLS2005:name|}}");""")]
    [InlineData("""logger.LogInformation("Order of " + {|SLS2005:name|});""")]
    [InlineData("""logger.LogInformation({|SLS2005:name|});""")]
    [InlineData("""context.Logger.LogLine($"Order of {{|SLS2005:name|}}");""")]
    [InlineData("""Console.WriteLine("Order of " + {|SLS2005:name|});""")]
    [InlineData("""Console.WriteLine("Order of {0}", {|SLS2005:name|});""")]
    [InlineData("""var text = "Order of " + name; logger.LogWarning({|SLS2005:text|});""")]
    public Task Fires(string statements) => Rule.Verify(Body(statements));

    [Theory]
    [InlineData("""logger.LogInformation("Order of {Name}", name);""")]
    [InlineData("""logger.LogInformation($"Order {int.Parse(name)}");""")]
    [InlineData("""logger.LogInformation($"Order of {name.Replace("\r", "").Replace("\n", "")}");""")]
    [InlineData("""logger.LogInformation($"Order of {name.ReplaceLineEndings(" ")}");""")]
    [InlineData("""logger.LogInformation($"Order of {Uri.EscapeDataString(name)}");""")]
    [InlineData("""logger.LogInformation($"Request {context.AwsRequestId}");""")]
    [InlineData("""if (name is "a" or "b") { logger.LogInformation($"Order of {name}"); }""")]
    [InlineData("""using (logger.BeginScope(name)) { }""")]
    public Task Stays_quiet(string statements) => Rule.Verify(Body(statements));

    [Fact]
    public Task Fires_through_two_helper_classes() => Rule.VerifyFiles(
        """
        public class Orders
        {
            public void Handle(APIGatewayProxyRequest request, ILambdaContext context) => new Service().Find(request.PathParameters["name"]);
        }
        """,
        """
        public class Service { public void Find(string name) => new Audit().Note("Find " + name); }
        """,
        """
        public class Audit { public void Note(string text) => Console.WriteLine({|SLS2005:text|}); }
        """);

    [Fact]
    public Task Fires_through_an_interface_in_an_in_process_function() => Rule.Verify(Usings +
        """
        public interface IAudit { void Note(string text); }
        public class Audit : IAudit { public void Note(string text) => Console.WriteLine({|SLS2005:text|}); }
        public class Orders(IAudit audit)
        {
            [Microsoft.Azure.WebJobs.FunctionName("Find")]
            public void Run([Microsoft.Azure.WebJobs.HttpTrigger("get")] HttpRequest request) => audit.Note(request.Query["name"]!);
        }
        """);

    [Fact]
    public Task The_fix_makes_the_message_a_template() => FixTest<Sls2005ForgedLogEntry, Sls2005ForgedLogEntryFix>.Verify(
        Body("""
        logger.LogInformation($"Order of {{|SLS2005:name|}} at {DateTime.UtcNow:O} in {{{request.Path.Length}}}, again {{|SLS2005:name|}}");
                logger.LogError(new Exception(), "Order of " + {|SLS2005:name|} + " from " + {|SLS2005:request.Path|}); // why
        """),
        Body("""
        logger.LogInformation("Order of {Name} at {UtcNow:O} in {{{Length}}}, again {Name2}", name, DateTime.UtcNow, request.Path.Length, name);
                logger.LogError(new Exception(), "Order of {Name} from {Path}", name, request.Path); // why
        """));

    [Fact]
    public Task No_fix_is_offered_where_there_are_no_templates() => FixTest<Sls2005ForgedLogEntry, Sls2005ForgedLogEntryFix>.Verify(
        Body("""Console.WriteLine($"Order of {{|SLS2005:name|}}");"""),
        Body("""Console.WriteLine($"Order of {{|SLS2005:name|}}");"""));

    [Fact]
    public Task It_is_a_suggestion() => Rule.VerifySeverity(Body("""logger.LogInformation({|#0:name|});"""), Microsoft.CodeAnalysis.DiagnosticSeverity.Info);

    [Fact]
    public Task Half_typed_code_is_no_trouble() => Rule.Verify(Body("""logger.LogInformation($"Order of {{|CS0103:nam|}}");"""));

    [Fact]
    public Task Nothing_is_said_without_a_function_sdk() => Rule.VerifySdkAbsent(
        """
        public class Orders { public void Handle(string name) => Console.WriteLine("Order of " + name); }
        """);
}
