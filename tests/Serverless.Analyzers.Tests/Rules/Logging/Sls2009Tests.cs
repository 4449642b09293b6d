using Serverless.Analyzers.CodeFixes.Logging;
using Serverless.Analyzers.Rules.Logging;
using Serverless.Analyzers.Tests.Verifiers;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Logging.Sls2009HardCodedSecret>;

namespace Serverless.Analyzers.Tests.Rules.Logging;

public class Sls2009Tests
{
    private const string Usings =
        """
        using Microsoft.Data.SqlClient;
        using Microsoft.Extensions.Hosting;
        using System.Net;

        """;

    private static string Body(string statements) => Usings +
        $$"""
        public class Client { public string ApiKey { get; set; } = ""; public string Region { get; set; } = ""; }

        public class Orders(IHostEnvironment environment)
        {
            public void Run(string token, string clientSecret, Dictionary<string, string> headers)
            {
                {{statements}}
            }
        }
        """;

    [Theory]
    [InlineData("""var apiKey = {|SLS2009:"q9Zt7LmW2xVb4RnK"|};""")]
    [InlineData("""const string Password = {|SLS2009:"Summer2024!x"|};""")]
    [InlineData("""var client = new Client { ApiKey = {|SLS2009:"8f14e45fceea167a5a36dedd4bea2543"|} };""")]
    [InlineData("""var credential = new NetworkCredential("orders", {|SLS2009:"Tr0ub4dor&3x"|});""")]
    [InlineData("""if (token == {|SLS2009:"q9Zt7LmW2xVb4RnK"|}) { return; }""")]
    [InlineData("""headers["x-api-key"] = {|SLS2009:"q9Zt7LmW2xVb4RnK"|};""")]
    [InlineData("""headers.Add("x-api-key", {|SLS2009:"q9Zt7LmW2xVb4RnK"|});""")]
    [InlineData("""clientSecret ??= {|SLS2009:"q9Zt7LmW2xVb4RnK"|};""")]
    [InlineData("""var connection = new SqlConnection({|SLS2009:"Server=orders.contoso.com;Database=Orders;User Id=app;Password=Kq7vTz2p"|});""")]
    [InlineData("""var text = {|SLS2009:"AKIAQ3EGRJ7VKPLW2XZT"|};""")]
    [InlineData("""var pem = {|SLS2009:"-----BEGIN RSA PRIVATE KEY-----MIIEpAIBAAKCAQEA"|};""")]
    [InlineData("""var storage = {|SLS2009:"DefaultEndpointsProtocol=https;AccountName=orders;AccountKey=Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYg=="|};""")]
    public Task Fires(string statements) => Rule.Verify(Body(statements));

    [Theory]
    [InlineData("""var apiKey = Environment.GetEnvironmentVariable("PAYMENT_API_KEY_V2");""")]
    [InlineData("""if (token.StartsWith("-----BEGIN RSA PRIVATE KEY-----")) { return; }""")]
    [InlineData("""var apiKey = "payment-api-key-2";""")]
    [InlineData("""var apiToken = "AWS::ElasticLoadBalancingV2::TargetGroup";""")]
    [InlineData("""const string PasswordKey = "Orders:Password1";""")]
    [InlineData("""var clientSecretName = "q9Zt7LmW2xVb4RnK";""")]
    [InlineData("""var apiKey = "<your key 1234 here>";""")]
    [InlineData("""var apiKey = "test-q9Zt7LmW2xVb4RnK";""")]
    [InlineData("""var apiKey = "xxxxxxxxxxxx1234";""")]
    [InlineData("""var password = "";""")]
    [InlineData("""var password = "password";""")]
    [InlineData("""var text = "AKIAIOSFODNN7EXAMPLE";""")]
    [InlineData("""var storage = "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;";""")]
    [InlineData("""var connection = new SqlConnection("Server=localhost;User Id=sa;Password=Kq7vTz2p");""")]
    [InlineData("""var connection = new SqlConnection("Server=orders.contoso.com;User Id=app;Password={0}");""")]
    [InlineData("""if (environment.IsDevelopment()) { clientSecret = "q9Zt7LmW2xVb4RnK"; }""")]
    [InlineData("""var apiKeyUrl = "https://q9Zt7LmW2xVb4RnK.contoso.com";""")]
    [InlineData("""var token2 = "https://login.contoso.com/v2.0/q9Zt7";""")]
    [InlineData("""var orderId = "q9Zt7LmW2xVb4RnK";""")]
    public Task Stays_quiet(string statements) => Rule.Verify(Body(statements));

    [Fact]
    public Task Fires_on_fields_properties_and_default_values() => Rule.Verify(
        """
        public class Orders
        {
            private const string ApiKey = {|SLS2009:"q9Zt7LmW2xVb4RnK"|};
            private static readonly string s_clientSecret = {|SLS2009:"q9Zt7LmW2xVb4RnK"|};
            public string AccessToken { get; } = {|SLS2009:"q9Zt7LmW2xVb4RnK"|};
            public void Run(string password = {|SLS2009:"q9Zt7LmW2xVb4RnK"|}) { }
        }
        """);

    [Fact]
    public Task Half_typed_code_is_no_trouble() => Rule.Verify("public class Orders { private string apiKey = {|CS1525:;|} }");

    [Fact]
    public Task Nothing_is_said_without_a_function_sdk() => Rule.VerifySdkAbsent(
        """
        public class Orders { public string ApiKey = "q9Zt7LmW2xVb4RnK"; }
        """);

    [Theory]
    [InlineData("""var apiKey = {|SLS2009:"q9Zt7LmW2xVb4RnK"|}; // kept""", """var apiKey = Environment.GetEnvironmentVariable("API_KEY") ?? throw new InvalidOperationException("API_KEY is not set"); // kept""")]
    [InlineData("""const string Password = {|SLS2009:"Summer2024!x"|}; Console.WriteLine(Password);""", """string Password = Environment.GetEnvironmentVariable("PASSWORD") ?? throw new InvalidOperationException("PASSWORD is not set"); Console.WriteLine(Password);""")]
    [InlineData("""var client = new Client { ApiKey = {|SLS2009:"8f14e45fceea167a5a36dedd4bea2543"|} };""", """var client = new Client { ApiKey = Environment.GetEnvironmentVariable("API_KEY") ?? throw new InvalidOperationException("API_KEY is not set") };""")]
    [InlineData("""var credential = new NetworkCredential("orders", {|SLS2009:"Tr0ub4dor&3x"|});""", """var credential = new NetworkCredential("orders", Environment.GetEnvironmentVariable("PASSWORD") ?? throw new InvalidOperationException("PASSWORD is not set"));""")]
    [InlineData("""if (token == {|SLS2009:"q9Zt7LmW2xVb4RnK"|}) { return; }""", """if (token == (Environment.GetEnvironmentVariable("TOKEN") ?? throw new InvalidOperationException("TOKEN is not set"))) { return; }""")]
    [InlineData("""headers["x-api-key"] = {|SLS2009:"q9Zt7LmW2xVb4RnK"|};""", """headers["x-api-key"] = Environment.GetEnvironmentVariable("X_API_KEY") ?? throw new InvalidOperationException("X_API_KEY is not set");""")]
    [InlineData("""clientSecret ??= {|SLS2009:"q9Zt7LmW2xVb4RnK"|};""", """clientSecret ??= Environment.GetEnvironmentVariable("CLIENT_SECRET") ?? throw new InvalidOperationException("CLIENT_SECRET is not set");""")]
    public Task The_fix_reads_an_environment_variable(string statements, string repaired) =>
        FixTest<Sls2009HardCodedSecret, Sls2009HardCodedSecretFix>.Verify(Body(statements), Body(repaired), title: "Read the value from configuration (it must then be set there, and the published secret changed)");

    [Fact]
    public Task The_fix_reads_the_configuration_in_scope_and_repairs_all() => FixTest<Sls2009HardCodedSecret, Sls2009HardCodedSecretFix>.Verify(
        """
        using Microsoft.Extensions.Configuration;

        public class Orders(IConfiguration configuration)
        {
            private readonly string _apiKey = {|SLS2009:"q9Zt7LmW2xVb4RnK"|};
            public string AccessToken { get; } = {|SLS2009:"q9Zt7LmW2xVb4RnK"|};
            public void Run() { var password = {|SLS2009:"q9Zt7LmW2xVb4RnK"|}; }
            public static void Stop() { var clientSecret = {|SLS2009:"q9Zt7LmW2xVb4RnK"|}; }
        }

        public class Payments
        {
            private readonly IConfigurationRoot _settings = null!;
            private readonly string _refreshToken = {|SLS2009:"q9Zt7LmW2xVb4RnK"|};
            public void Run() { var apiSecret = {|SLS2009:"q9Zt7LmW2xVb4RnK"|}; }
        }
        """,
        """
        using Microsoft.Extensions.Configuration;

        public class Orders(IConfiguration configuration)
        {
            private readonly string _apiKey = configuration["ApiKey"] ?? throw new InvalidOperationException("ApiKey is not set");
            public string AccessToken { get; } = configuration["AccessToken"] ?? throw new InvalidOperationException("AccessToken is not set");
            public void Run() { var password = configuration["Password"] ?? throw new InvalidOperationException("Password is not set"); }
            public static void Stop() { var clientSecret = Environment.GetEnvironmentVariable("CLIENT_SECRET") ?? throw new InvalidOperationException("CLIENT_SECRET is not set"); }
        }

        public class Payments
        {
            private readonly IConfigurationRoot _settings = null!;
            private readonly string _refreshToken = Environment.GetEnvironmentVariable("REFRESH_TOKEN") ?? throw new InvalidOperationException("REFRESH_TOKEN is not set");
            public void Run() { var apiSecret = _settings["ApiSecret"] ?? throw new InvalidOperationException("ApiSecret is not set"); }
        }
        """);

    [Fact]
    public Task The_fix_turns_constant_fields_into_static_readonly_ones() => FixTest<Sls2009HardCodedSecret, Sls2009HardCodedSecretFix>.Verify(
        """
        public class Orders
        {
            /// <summary>Key.</summary>
            private const string ApiKey = {|SLS2009:"q9Zt7LmW2xVb4RnK"|}; // kept

            public string Header => "key " + ApiKey;
        }
        """,
        """
        public class Orders
        {
            /// <summary>Key.</summary>
            private static readonly string ApiKey = Environment.GetEnvironmentVariable("API_KEY") ?? throw new InvalidOperationException("API_KEY is not set"); // kept

            public string Header => "key " + ApiKey;
        }
        """);

    [Theory]
    [InlineData("private const string ApiKey = {|SLS2009:\"q9Zt7LmW2xVb4RnK\"|}; [Obsolete(ApiKey)] public void Run() { }")]
    [InlineData("private const string ApiKey = {|SLS2009:\"q9Zt7LmW2xVb4RnK\"|}; public void Run(string text = ApiKey) { }")]
    [InlineData("private const string ApiKey = {|SLS2009:\"q9Zt7LmW2xVb4RnK\"|}; public bool Run(string text) => text is ApiKey;")]
    [InlineData("private const string ApiKey = {|SLS2009:\"q9Zt7LmW2xVb4RnK\"|}; private const string Header = \"key \" + ApiKey;")]
    [InlineData("private const string ApiKey = {|SLS2009:\"q9Zt7LmW2xVb4RnK\"|}; public void Run(string text) { switch (text) { case ApiKey: break; } }")]
    [InlineData("private static readonly string s_header = \"key \" + ApiKey; private const string ApiKey = {|SLS2009:\"q9Zt7LmW2xVb4RnK\"|};")]
    [InlineData("public const string ApiKey = {|SLS2009:\"q9Zt7LmW2xVb4RnK\"|};")]
    [InlineData("public void Run(string password = {|SLS2009:\"q9Zt7LmW2xVb4RnK\"|}) { }")]
    [InlineData("public void Run() { const string ApiKey = {|SLS2009:\"q9Zt7LmW2xVb4RnK\"|}; Show(); static void Show() => Console.WriteLine(ApiKey); }")]
    [InlineData("public void Run() { var apiKey = {|SLS2009:\"q9Zt7LmW2xVb4RnK\"|}; } public void Stop() { var apiKey = {|SLS2009:\"7LmW2xVb4RnKq9Zt\"|}; }")]
    [InlineData("public void Run() { var text = {|SLS2009:\"AKIAQ3EGRJ7VKPLW2XZT\"|}; }")]
    [InlineData("public IQueryable<string> Run(IQueryable<string> texts, string token) => texts.Where(text => token == {|SLS2009:\"q9Zt7LmW2xVb4RnK\"|});")]
    [InlineData("public void Run(string? apiKey) { apiKey = Environment.GetEnvironmentVariable(\"A\") ?? {|SLS2009:\"q9Zt7LmW2xVb4RnK\"|}; }")]
    public Task No_fix_is_offered_where_a_constant_is_needed_or_the_setting_has_no_name(string members) =>
        FixTest<Sls2009HardCodedSecret, Sls2009HardCodedSecretFix>.Verify("public class Orders { " + members + " }", "public class Orders { " + members + " }");
}
