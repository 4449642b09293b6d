using Serverless.Analyzers.CodeFixes.Logging;
using Serverless.Analyzers.Rules.Logging;
using Serverless.Analyzers.Tests.Verifiers;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Logging.Sls2001SecretLogged>;

namespace Serverless.Analyzers.Tests.Rules.Logging;

public class Sls2001Tests
{
    private const string Usings =
        """
        using Amazon.KeyManagementService;
        using Amazon.KeyManagementService.Model;
        using Amazon.SecretsManager;
        using Amazon.SecretsManager.Model;
        using Amazon.SimpleSystemsManagement;
        using Amazon.SimpleSystemsManagement.Model;
        using Azure.Security.KeyVault.Secrets;
        using Microsoft.AspNetCore.DataProtection;
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.Logging;
        using System.Diagnostics;
        using System.Security.Cryptography;
        using System.Text;
        using System.Text.Json;
        using LogLevel = Microsoft.Extensions.Logging.LogLevel;

        """;

    // The body of a method that has what the cases below use.
    private static string Body(string statements) => Usings +
        $$"""
        public partial class Orders(ILogger log, IConfiguration configuration, SecretClient vault)
        {
            public async Task Run(string password, string apiKey, string user, Login login, HttpRequestData request, APIGatewayProxyRequest proxy, CancellationToken cancellationToken)
            {
                await Task.Yield();
                {{statements}}
            }

            private static string Mask(string text) => "***";
            private static string Load(string name) => File.ReadAllText(name);
            private static string Token() => "";

            [LoggerMessage(1, LogLevel.Information, "User {User} has {Password}")]
            static partial void Welcome(ILogger logger, string user, string password);
            static partial void Welcome(ILogger logger, string user, string password) { }
        }

        public class Login
        {
            public string User { get; set; } = "";
            public string Password { get; set; } = "";
            public string NextToken { get; set; } = "";
            public bool HasPassword { get; set; }
            public SecretKind Secret { get; set; }
        }

        public enum SecretKind { None }
        """;

    [Theory]
    [InlineData("""log.LogInformation("Login {User} {Password}", user, {|SLS2001:password|});""")]
    [InlineData("""log.LogInformation($"Login {user} {{|SLS2001:password|}}");""")]
    [InlineData("""log.LogInformation("Login " + user + " " + {|SLS2001:login.Password|});""")]
    [InlineData("""log.LogError(new Exception(), "Failed {Key}", {|SLS2001:apiKey.Trim()|});""")]
    [InlineData("""log.Log(LogLevel.Debug, "{P}", {|SLS2001:login?.Password|});""")]
    [InlineData("""using var scope = log.BeginScope(new Dictionary<string, object> { ["user"] = user, ["password"] = {|SLS2001:password|} });""")]
    [InlineData("""using var scope = log.BeginScope("{Password}", {|SLS2001:password|});""")]
    [InlineData("""Welcome(log, user, {|SLS2001:password|});""")]
    [InlineData("""Console.WriteLine({|SLS2001:password|});""")]
    [InlineData("""Console.Write("{0}", {|SLS2001:password|});""")]
    [InlineData("""Console.Error.WriteLine($"key {{|SLS2001:apiKey|}}");""")]
    [InlineData("""Trace.WriteLine("key " + {|SLS2001:apiKey|});""")]
    [InlineData("""Debug.WriteLine($"key {{|SLS2001:apiKey|}}");""")]
    [InlineData("""Activity.Current?.SetTag("auth.key", {|SLS2001:apiKey|});""")]
    [InlineData("""Activity.Current?.AddEvent(new ActivityEvent("login", tags: new ActivityTagsCollection { ["key"] = {|SLS2001:apiKey|} }));""")]
    [InlineData("""throw new InvalidOperationException($"Bad key {{|SLS2001:apiKey|}}");""")]
    [InlineData("""LambdaLogger.Log({|SLS2001:apiKey|});""")]
    [InlineData("""Serilog.Log.Information("Key {Key}", {|SLS2001:apiKey|});""")]
    [InlineData("""Serilog.Log.ForContext("key", {|SLS2001:apiKey|});""")]
    [InlineData("""NLog.LogManager.GetCurrentClassLogger().Info("Key {0}", {|SLS2001:apiKey|});""")]
    [InlineData("""log.LogInformation("{Login}", new { user, {|SLS2001:password|} });""")]
    [InlineData("""log.LogInformation(JsonSerializer.Serialize(new { user, p = {|SLS2001:password|} }));""")]
    [InlineData("""log.LogInformation(string.Format("{0} {1}", user, {|SLS2001:password|}));""")]
    [InlineData("""log.LogInformation(string.Join(", ", user, {|SLS2001:password|}));""")]
    [InlineData("""log.LogInformation("{P}", {|SLS2001:Convert.ToBase64String(Encoding.UTF8.GetBytes(password))|});""")]
    [InlineData("""log.LogInformation("{P}", {|SLS2001:password.Substring(0, 20)|});""")]
    [InlineData("""log.LogInformation("{P}", {|SLS2001:password ?? "none"|});""")]
    [InlineData("""log.LogInformation("{P}", {|SLS2001:user.Length > 3 ? password : "none"|});""")]
    public Task Fires_where_a_secret_named_value_is_logged(string statement) => Rule.Verify(Body(statement));

    [Theory]
    [InlineData("""var p = login.Password; log.LogInformation("{P}", {|SLS2001:p|});""")]
    [InlineData("""var text = $"login {password}"; log.LogInformation({|SLS2001:text|});""")]
    [InlineData("""string text; if (user == "x") { text = "none"; } else { text = password; } log.LogInformation({|SLS2001:text|});""")]
    [InlineData("""if (login is { Password: var p }) { log.LogInformation({|SLS2001:p|}); }""")]
    [InlineData("""var text = new StringBuilder(); text.Append("login ").Append(password); log.LogInformation({|SLS2001:text.ToString()|});""")]
    [InlineData("""var scope = new Dictionary<string, object>(); scope["p"] = password; log.BeginScope({|SLS2001:scope|});""")]
    [InlineData("""var all = new List<string> { user, password }; foreach (var one in all) { log.LogInformation({|SLS2001:one|}); }""")]
    [InlineData("""var (a, b) = (user, password); log.LogInformation({|SLS2001:b|}); log.LogInformation(a);""")]
    [InlineData("""var text = "a"; text += password; log.LogInformation({|SLS2001:text|});""")]
    public Task Fires_where_a_secret_is_logged_under_another_name(string statements) => Rule.Verify(Body(statements));

    [Theory]
    [InlineData("""KeyVaultSecret found = await vault.GetSecretAsync("stripe"); log.LogInformation("{V}", {|SLS2001:found.Value|});""")]
    [InlineData("""var value = (await vault.GetSecretAsync("stripe")).Value.Value; log.LogInformation("{V}", {|SLS2001:value|});""")]
    [InlineData("""var conn = configuration.GetConnectionString("Orders"); log.LogInformation("{C}", {|SLS2001:conn|});""")]
    [InlineData("""log.LogInformation("{C}", {|SLS2001:configuration["Stripe:ApiKey"]|});""")]
    [InlineData("""log.LogInformation("{C}", {|SLS2001:configuration.GetValue<string>("ConnectionStrings:Db")|});""")]
    [InlineData("""log.LogInformation("{C}", {|SLS2001:Environment.GetEnvironmentVariable("DB_PASSWORD")|});""")]
    [InlineData("""var r = await new AmazonSecretsManagerClient().GetSecretValueAsync(new GetSecretValueRequest { SecretId = "a" }); log.LogInformation("{C}", {|SLS2001:r.SecretString|});""")]
    [InlineData("""var r = await new AmazonSimpleSystemsManagementClient().GetParameterAsync(new GetParameterRequest { Name = "/a/b", WithDecryption = true }); log.LogInformation("{C}", {|SLS2001:r.Parameter.Value|});""")]
    [InlineData("""var q = new GetParameterRequest { Name = "/app/db-password" }; var r = await new AmazonSimpleSystemsManagementClient().GetParameterAsync(q); log.LogInformation("{C}", {|SLS2001:r.Parameter.Value|});""")]
    [InlineData("""foreach (var p in (await new AmazonSimpleSystemsManagementClient().GetParametersAsync(new GetParametersRequest { WithDecryption = true })).Parameters) { log.LogInformation("{C}", {|SLS2001:p.Value|}); }""")]
    [InlineData("""var d = await new AmazonKeyManagementServiceClient().DecryptAsync(new DecryptRequest()); log.LogInformation("{C}", {|SLS2001:Encoding.UTF8.GetString(d.Plaintext.ToArray())|});""")]
    [InlineData("""log.LogInformation("{H}", {|SLS2001:proxy.Headers["Authorization"]|});""")]
    [InlineData("""if (proxy.Headers.TryGetValue("x-api-key", out var h)) { log.LogInformation("{H}", {|SLS2001:h|}); }""")]
    [InlineData("""if (request.Headers.TryGetValues("x-functions-key", out var h)) { log.LogInformation("{H}", {|SLS2001:h.First()|}); }""")]
    [InlineData("""var headers = request.Headers; log.LogInformation("{H}", {|SLS2001:headers.GetValues("Cookie").FirstOrDefault()|});""")]
    [InlineData("""HttpRequest web = null!; log.LogInformation("{H}", {|SLS2001:web.Headers["Authorization"].ToString()|}); log.LogInformation("{H}", {|SLS2001:web.Headers.Authorization|});""")]
    [InlineData("""log.LogInformation("{S}", {|SLS2001:await AWS.Lambda.Powertools.Parameters.ParametersManager.SecretsProvider.GetAsync("stripe")|});""")]
    [InlineData("""IDataProtector protector = null!; var plain = protector.Unprotect(apiKey); log.LogInformation("{K}", {|SLS2001:plain|});""")]
    public Task Fires_on_a_proven_secret(string statements) => Rule.Verify(Body(statements));

    [Theory]
    [InlineData("""log.LogInformation("Cancelled {Token}", cancellationToken);""")]
    [InlineData("""log.LogInformation("Page {Token}", login.NextToken);""")]
    [InlineData("""var token = login.NextToken; log.LogInformation("Page {Token}", token);""")]
    [InlineData("""var secret = configuration["KeyVault:SecretName"]; log.LogInformation("{Secret}", secret);""")]
    [InlineData("""string tokenType = user, tokenEndpoint = user, secretName = user, secretArn = user, passwordQuestion = user; log.LogInformation("{A} {B} {C} {D} {E}", tokenType, tokenEndpoint, secretName, secretArn, passwordQuestion);""")]
    [InlineData("""log.LogInformation("{A} {B}", login.HasPassword, login.Secret);""")]
    [InlineData("""log.LogInformation("{A} {B} {C}", password.Length, password == null, string.IsNullOrEmpty(password));""")]
    [InlineData("""log.LogInformation("{A}", password is null ? "missing" : "present");""")]
    [InlineData("""log.LogInformation("{A}", password == "x");""")]
    [InlineData("""log.LogInformation("The password of {User} was changed", user);""")]
    [InlineData("""log.LogInformation("password"); log.LogInformation("{A}", nameof(password));""")]
    [InlineData("""const string Password = "password"; log.LogInformation("{A}", Password);""")]
    [InlineData("""log.LogInformation("{A}", Mask(password));""")]
    [InlineData("""var token = Mask(password); log.LogInformation("{A}", token);""")]
    [InlineData("""password = "***"; log.LogInformation("{A}", password);""")]
    [InlineData("""var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(password))); log.LogInformation("{A}", hash);""")]
    [InlineData("""log.LogInformation("{A}", Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(password))));""")]
    [InlineData("""IDataProtector protector = null!; log.LogInformation("{K}", protector.Protect(apiKey));""")]
    [InlineData("""log.LogInformation("{A}", user.Replace(password, "***"));""")]
    [InlineData("""var connectionString = configuration.GetConnectionString("Orders")!; log.LogInformation("{A}", connectionString.Replace(password, "***"));""")]
    [InlineData("""log.LogInformation("Key {A}", apiKey[..4] + "..."); log.LogInformation("Key {A}", apiKey.Substring(0, 4)); log.LogInformation("Key {A}", apiKey[^4..]);""")]
    [InlineData("""log.LogInformation("{A}", login.User);""")]
    [InlineData("""log.LogInformation("{A}", login);""")]
    [InlineData("""log.LogInformation("{A}", Load(password));""")]
    [InlineData("""KeyVaultSecret found = await vault.GetSecretAsync("stripe"); log.LogInformation("{V} {P}", found.Name, found.Properties.Version);""")]
    [InlineData("""log.LogInformation("{V}", configuration["Orders:Table"]); log.LogInformation("{V}", Environment.GetEnvironmentVariable("TABLE_NAME"));""")]
    [InlineData("""log.LogInformation("{H}", proxy.Headers["Content-Type"]);""")]
    [InlineData("""log.LogInformation("{H}", proxy.Headers.ContainsKey("Authorization"));""")]
    [InlineData("""var r = await new AmazonSimpleSystemsManagementClient().GetParameterAsync(new GetParameterRequest { Name = "/app/table" }); log.LogInformation("{C}", r.Parameter.Value);""")]
    [InlineData("""throw new ArgumentException("The password is too short", nameof(password));""")]
    [InlineData("""throw new ArgumentNullException(nameof(apiKey));""")]
    [InlineData("""log.LogInformation($"{Encoding.UTF8.GetBytes(password)}");""")]
    [InlineData("""var settings = new System.Net.NetworkCredential(user, password); log.LogInformation("{A}", settings.UserName);""")]
    public Task Stays_quiet(string statements) => Rule.Verify(Body(statements));

    [Fact]
    public Task Stays_quiet_on_a_classified_parameter() => Rule.Verify(
        """
        using Microsoft.Extensions.Logging;
        namespace Microsoft.Extensions.Compliance.Classification
        {
            public class DataClassificationAttribute : System.Attribute;
            public sealed class PrivateDataAttribute : DataClassificationAttribute;
        }

        public partial class Orders
        {
            [LoggerMessage(1, Microsoft.Extensions.Logging.LogLevel.Information, "Login {Password}")]
            static partial void Log(ILogger logger, [Microsoft.Extensions.Compliance.Classification.PrivateData] string password);
            static partial void Log(ILogger logger, string password) { }

            public void Run(ILogger logger, string password) => Log(logger, password);
        }
        """);

    [Fact]
    public Task A_redactor_of_the_users_own_is_believed() => Rule.Verify(
        """
        using Microsoft.Extensions.Logging;
        public class Orders
        {
            public void Run(ILogger log, string password)
            {
                var secret = Shorten(password);
                log.LogInformation("{P}", secret);
            }

            private static string Shorten(string text) => text[..1];
        }
        """,
        files: [("serverless.catalog.txt", "M:Orders.Shorten(System.String);redactor")]);

    [Fact]
    public Task A_sink_and_a_source_of_the_users_own_are_known() => Rule.Verify(
        """
        public class Orders
        {
            public void Run() => Audit({|SLS2001:Fetch()|});

            private static void Audit(string text) { }
            private static string Fetch() => "";
        }
        """,
        files: [("serverless.catalog.txt", "M:Orders.Audit(System.String);log-sink\nM:Orders.Fetch;secret-source")]);

    [Fact]
    public Task Fires_in_a_lambda_handler_and_its_context_logger() => Rule.Verify(
        """
        public class Orders
        {
            public string Handle(APIGatewayProxyRequest request, ILambdaContext context)
            {
                context.Logger.LogLine($"auth {{|SLS2001:request.Headers["Authorization"]|}}");
                context.Logger.LogInformation("auth {Auth}", {|SLS2001:request.Headers["Cookie"]|});
                return "";
            }
        }
        """);

    [Fact]
    public Task Fires_in_the_message_of_an_own_exception() => Rule.Verify(
        """
        public class BadKey : Exception
        {
            public BadKey(string message) : base(message) { }
        }

        public class Keys
        {
            public void Check(string apiKey) => throw new BadKey({|SLS2001:apiKey|});
        }

        public class BadToken(string token) : Exception($"Bad token {{|SLS2001:token|}}");
        """);

    [Fact]
    public Task Half_typed_code_is_no_trouble() => Rule.Verify(Usings +
        """
        public class Orders
        {
            public void Run(ILogger log, string password)
            {
                log.LogInformation("{P}", {|CS0103:passw|});
                log.LogInformation(password, {|CS1525:)|};
                log.{|CS1061:LogInfo|}(password);
                var x = {|CS0103:login|};
            }
        }
        """);

    [Fact]
    public Task Fix_writes_a_placeholder() => FixTest<Sls2001SecretLogged, Sls2001SecretLoggedFix>.Verify(
        """
        using Microsoft.Extensions.Logging;
        public class Orders
        {
            public void Run(ILogger log, string user, string password, string apiKey)
            {
                log.LogInformation("Login {User} {Password}", user, {|SLS2001:password|});
                log.LogInformation($"Login {user} {{|SLS2001:password|}} {{|SLS2001:apiKey|}}");
                log.LogInformation("Login " + user + " " + {|SLS2001:password|} /* why */ + ".");
                log.LogInformation("{Login}", new { user, {|SLS2001:password|} });
                Serilog.Log.Information("{Key}", {|SLS2001:apiKey.Trim()|});
                throw new System.InvalidOperationException($"Bad key {{|SLS2001:apiKey|}}");
            }
        }
        """,
        """
        using Microsoft.Extensions.Logging;
        public class Orders
        {
            public void Run(ILogger log, string user, string password, string apiKey)
            {
                log.LogInformation("Login {User} {Password}", user, "[REDACTED]");
                log.LogInformation($"Login {user} [REDACTED] [REDACTED]");
                log.LogInformation("Login " + user + " " + "[REDACTED]" /* why */ + ".");
                log.LogInformation("{Login}", new { user, password = "[REDACTED]" });
                Serilog.Log.Information("{Key}", "[REDACTED]");
                throw new System.InvalidOperationException($"Bad key [REDACTED]");
            }
        }
        """,
        key: RedactionFix.RedactKey,
        title: "Write [REDACTED] instead of the value");

    [Fact]
    public Task Fix_drops_the_placeholder_and_its_argument() => FixTest<Sls2001SecretLogged, Sls2001SecretLoggedFix>.Verify(
        """
        using Microsoft.Extensions.Logging;
        public class Orders
        {
            public void Run(ILogger log, string user, string password, string apiKey)
            {
                log.LogInformation("Login {User} {Password} from {Key}.", user, {|SLS2001:password|}, {|SLS2001:apiKey|});
                log.LogError(new System.Exception(), "{Password} of {User}", {|SLS2001:password|}, user);
                Serilog.Log.Information("Login {User} {Password}", user, {|SLS2001:password|});
            }
        }
        """,
        """
        using Microsoft.Extensions.Logging;
        public class Orders
        {
            public void Run(ILogger log, string user, string password, string apiKey)
            {
                log.LogInformation("Login {User} from.", user);
                log.LogError(new System.Exception(), " of {User}", user);
                Serilog.Log.Information("Login {User}", user);
            }
        }
        """,
        key: RedactionFix.DropKey,
        title: "Drop the placeholder and its argument");

    [Fact]
    public Task Fix_is_not_offered_where_text_does_not_fit() => FixTest<Sls2001SecretLogged, Sls2001SecretLoggedFix>.Verify(
        """
        public class Orders
        {
            public void Run(char[] password) => System.Console.WriteLine({|SLS2001:password|});
        }
        """,
        """
        public class Orders
        {
            public void Run(char[] password) => System.Console.WriteLine({|SLS2001:password|});
        }
        """);

    [Fact]
    public Task Nothing_is_said_without_a_function_sdk() => Rule.VerifySdkAbsent(
        """
        public class Orders
        {
            public void Run(string password) => Console.WriteLine(password);
        }
        """);
}
