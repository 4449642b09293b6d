using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Logging.Sls2008SecretReturned>;

namespace Serverless.Analyzers.Tests.Rules.Logging;

public class Sls2008Tests
{
    private const string Usings =
        """
        using Amazon.SecretsManager;
        using Amazon.SecretsManager.Model;
        using Azure.Security.KeyVault.Secrets;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.Configuration;

        """;

    private static string Body(string statements) => Usings +
        $$"""
        public record Settings(string Connection, string Region);

        public class Orders(IConfiguration configuration, SecretClient vault, IAmazonSecretsManager secrets)
        {
            [Function("Get")]
            public async Task<IActionResult> Get([HttpTrigger(AuthorizationLevel.Function, "get")] HttpRequest request, string password)
            {
                await Task.Delay(1);
                {{statements}}
            }
        }
        """;

    [Theory]
    [InlineData("""return new OkObjectResult({|SLS2008:configuration.GetConnectionString("Orders")|});""")]
    [InlineData("""var secret = (await vault.GetSecretAsync("payment")).Value.Value; return new OkObjectResult({|SLS2008:secret|});""")]
    [InlineData("""var secret = await secrets.GetSecretValueAsync(new GetSecretValueRequest()); return new JsonResult({|SLS2008:new { secret.SecretString }|});""")]
    [InlineData("""return new OkObjectResult({|SLS2008:new Settings(configuration.GetConnectionString("Orders")!, "eu")|});""")]
    [InlineData("""return new ContentResult { Content = {|SLS2008:"Connected to " + Environment.GetEnvironmentVariable("DB_PASSWORD")|} };""")]
    public Task Fires(string statements) => Rule.Verify(Body(statements));

    [Theory]
    [InlineData("""return new OkObjectResult(configuration["Region"]);""")]
    [InlineData("""return new OkObjectResult(new Settings(configuration.GetConnectionString("Orders")!, "eu").Region);""")]
    [InlineData("""return new OkObjectResult(configuration.GetConnectionString("Orders")!.Length);""")]
    [InlineData("""return new OkObjectResult(configuration.GetConnectionString("Orders") is null);""")]
    [InlineData("""return new OkObjectResult(password);""")]
    [InlineData("""return new OkObjectResult(Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(configuration.GetConnectionString("Orders")!))));""")]
    public Task Stays_quiet(string statements) => Rule.Verify(Body(statements));

    [Fact]
    public Task Fires_through_two_helper_classes_in_a_lambda_handler() => Rule.VerifyFiles(
        Usings + """
        public class Orders
        {
            public APIGatewayProxyResponse Handle(APIGatewayProxyRequest request, ILambdaContext context) => Answers.With(new Keys().Payment());
        }
        """,
        """
        public class Keys { public string Payment() => Environment.GetEnvironmentVariable("PAYMENT_API_KEY")!; }
        """,
        """
        public static class Answers { public static APIGatewayProxyResponse With(string text) => new() { Body = {|SLS2008:text|} }; }
        """);

    [Fact]
    public Task Fires_through_an_interface_in_an_in_process_function() => Rule.Verify(Usings +
        """
        public interface IKeys { string Payment(); }

        public class Keys(IConfiguration configuration) : IKeys { public string Payment() => configuration.GetConnectionString("Payments")!; }

        public class Orders(IKeys keys)
        {
            [Microsoft.Azure.WebJobs.FunctionName("Get")]
            public IActionResult Run([Microsoft.Azure.WebJobs.HttpTrigger("get")] HttpRequest request) => new OkObjectResult({|SLS2008:keys.Payment()|});
        }
        """);

    [Fact]
    public Task Half_typed_code_is_no_trouble() => Rule.Verify(Body("return new OkObjectResult(configuration.{|CS1061:Sections|});"));

    [Fact]
    public Task Nothing_is_said_without_a_function_sdk() => Rule.VerifySdkAbsent(
        """
        public class Orders { public string? Get() => Environment.GetEnvironmentVariable("DB_PASSWORD"); }
        """);
}
