using Serverless.Analyzers.CodeFixes.Logging;
using Serverless.Analyzers.Rules.Logging;
using Serverless.Analyzers.Tests.Verifiers;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Logging.Sls2002PersonalDataLogged>;

namespace Serverless.Analyzers.Tests.Rules.Logging;

public class Sls2002Tests
{
    private const string Usings =
        """
        using Microsoft.Extensions.Logging;

        """;

    private static string Body(string statements) => Usings +
        $$"""
        public record Customer(string Id, string Email);

        public class Orders(ILogger<Orders> logger)
        {
            public void Run(string email, string phoneNumber, string customerId, Customer customer)
            {
                {{statements}}
            }

            private static string Mask(string text) => "***";
        }
        """;

    [Theory]
    [InlineData("""logger.LogInformation("Order of {Email}", {|SLS2002:email|});""")]
    [InlineData("""logger.LogInformation($"Order of {{|SLS2002:customer.Email|}}");""")]
    [InlineData("""Console.WriteLine("Call " + {|SLS2002:phoneNumber|});""")]
    [InlineData("""var text = "Mail to " + email; logger.LogInformation({|SLS2002:text|});""")]
    public Task Fires(string statements) => Rule.Verify(Body(statements));

    [Theory]
    [InlineData("""logger.LogInformation("Order of {Customer}", customerId);""")]
    [InlineData("""logger.LogInformation("Order of {Customer}", customer.Id);""")]
    [InlineData("""logger.LogInformation("{Length} characters", email.Length);""")]
    [InlineData("""logger.LogInformation("Mail to {Email}", Mask(email));""")]
    [InlineData("""logger.LogInformation("{HasMail}", email is not null);""")]
    [InlineData("""logger.LogInformation("The email was sent");""")]
    [InlineData("""throw new ArgumentException($"{customer.GetType().FullName} in {typeof(Customer).Assembly.FullName}");""")]
    [InlineData("""logger.LogInformation("Read {File} of {Folder}", new FileInfo("a").FullName, new DirectoryInfo("b").FullName);""")]
    public Task Stays_quiet(string statements) => Rule.Verify(Body(statements));

    [Fact]
    public Task Fires_through_two_helper_classes_in_a_lambda_handler() => Rule.VerifyFiles(
        """
        public class Login { public string Email { get; set; } = ""; }
        public class Orders
        {
            public void Handle(Login login, ILambdaContext context) => new Service().Greet(login.Email);
        }
        """,
        """
        public class Service { public void Greet(string to) => new Audit().Note("Hello " + to); }
        """,
        """
        public class Audit { public void Note(string text) => Console.WriteLine({|SLS2002:text|}); }
        """);

    [Fact]
    public Task Fires_through_an_interface_in_an_isolated_function() => Rule.Verify(Usings +
        """
        public interface IAudit { void Note(string text); }
        public class Audit(ILogger<Audit> logger) : IAudit { public void Note(string text) => logger.LogInformation("{Text}", {|SLS2002:text|}); }
        public class Orders(IAudit audit)
        {
            [Function("Place")]
            public void Run([QueueTrigger("orders")] Customer customer) => audit.Note(customer.PhoneNumber);
        }
        public class Customer { public string PhoneNumber { get; set; } = ""; }
        """);

    [Fact]
    public Task It_is_a_suggestion() => Rule.VerifySeverity(
        Body("""logger.LogInformation("{Email}", {|#0:email|});"""), Microsoft.CodeAnalysis.DiagnosticSeverity.Info);

    [Fact]
    public Task The_fix_redacts_every_value() => FixTest<Sls2002PersonalDataLogged, Sls2002PersonalDataLoggedFix>.Verify(
        Body("""logger.LogInformation("{Email}", {|SLS2002:email|}); logger.LogInformation($"Call {{|SLS2002:phoneNumber|}}");"""),
        Body("""logger.LogInformation("{Email}", "[REDACTED]"); logger.LogInformation($"Call [REDACTED]");"""),
        key: RedactionFix.RedactKey);

    [Fact]
    public Task Half_typed_code_is_no_trouble() => Rule.Verify(Body("""logger.LogInformation("{Email}", {|CS0103:emai|});"""));

    [Fact]
    public Task Nothing_is_said_without_a_function_sdk() => Rule.VerifySdkAbsent(
        """
        public class Orders { public void Run(string email) => Console.WriteLine(email); }
        """);
}
