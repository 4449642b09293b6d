using Fixed = Serverless.Analyzers.Tests.Verifiers.FixTest<Serverless.Analyzers.Rules.Logging.Sls2004KeyInUrlLogged, Serverless.Analyzers.CodeFixes.Logging.Sls2004KeyInUrlLoggedFix>;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Logging.Sls2004KeyInUrlLogged>;

namespace Serverless.Analyzers.Tests.Rules.Logging;

public class Sls2004Tests
{
    private const string Usings =
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Http.Extensions;
        using Microsoft.Extensions.Logging;

        """;

    private static string Isolated(string statements, string level = "Function") => Usings +
        $$"""
        public class Orders(ILogger<Orders> logger)
        {
            [Function("Find")]
            public void Run([HttpTrigger(AuthorizationLevel.{{level}}, "get")] HttpRequestData request)
            {
                {{statements}}
            }
        }
        """;

    private static string InProcess(string statements) => Usings +
        $$"""
        public static class Orders
        {
            [Microsoft.Azure.WebJobs.FunctionName("Find")]
            public static void Run([Microsoft.Azure.WebJobs.HttpTrigger(Microsoft.Azure.WebJobs.Extensions.Http.AuthorizationLevel.Function, "get")] HttpRequest request, ILogger logger)
            {
                {{statements}}
            }
        }
        """;

    private static string Lambda(string statements) => Usings +
        $$"""
        public class Files
        {
            private readonly Amazon.S3.IAmazonS3 _s3 = null!;
            private readonly Azure.Storage.Blobs.BlobClient _blob = null!;
            public void Handle(APIGatewayProxyRequest request, ILambdaContext context)
            {
                {{statements}}
            }
        }
        """;

    [Theory]
    [InlineData("""logger.LogInformation("{Url}", {|SLS2004:request.Url|});""")]
    [InlineData("""logger.LogInformation("{Url}", {|SLS2004:request.Url.AbsoluteUri|});""")]
    [InlineData("""logger.LogInformation("{Url}", {|SLS2004:request.Url.PathAndQuery|});""")]
    [InlineData("""logger.LogInformation("{Url}", {|SLS2004:request.Url.ToString()|});""")]
    [InlineData("""var url = request.Url; logger.LogInformation($"called {{|SLS2004:url|}}");""")]
    [InlineData("""Console.WriteLine({|SLS2004:request.Url.Query|});""")]
    public Task Fires_in_isolated_functions(string statements) => Rule.Verify(Isolated(statements));

    [Theory]
    [InlineData("""logger.LogInformation("{Url}", {|SLS2004:request.GetDisplayUrl()|});""")]
    [InlineData("""logger.LogInformation("{Url}", {|SLS2004:request.GetEncodedUrl()|});""")]
    [InlineData("""logger.LogInformation("{Query}", {|SLS2004:request.QueryString|});""")]
    [InlineData("""logger.LogInformation("{Query}", {|SLS2004:request.QueryString.Value|});""")]
    public Task Fires_in_process(string statements) => Rule.Verify(InProcess(statements));

    [Theory]
    [InlineData("""var url = _s3.GetPreSignedURL(new Amazon.S3.Model.GetPreSignedUrlRequest()); context.Logger.LogLine({|SLS2004:url|});""")]
    [InlineData("""context.Logger.LogLine({|SLS2004:_blob.GenerateSasUri(default, default).ToString()|});""")]
    [InlineData("""var sasToken = _blob.GenerateSasUri(default, default).Query; context.Logger.LogLine({|SLS2004:sasToken|});""")]
    public Task Fires_on_signed_urls(string statements) => Rule.Verify(Lambda(statements));

    [Fact]
    public Task Message_names_the_call_and_where_it_goes() => Rule.VerifyMessage(
        Lambda("""var url = _blob.GenerateSasUri(default, default); context.Logger.LogLine({|#0:url.ToString()|});"""),
        "'_blob.GenerateSasUri(…)' is a signed URL, which opens what it points to; it is written to the log by 'LogLine'");

    [Fact]
    public Task Fires_through_helpers_interfaces_and_objects() => Rule.Verify(Usings +
        """
        public record Call(Uri Url, string Name);
        public interface IAudit { void Write(Call call); }
        public class Audit(ILogger<Audit> logger) : IAudit
        {
            public void Write(Call call) { logger.LogInformation("{Url}", {|SLS2004:call.Url|}); logger.LogInformation("{Name}", call.Name); }
        }
        public class Trail(IAudit audit) { public void Note(Uri url) => audit.Write(new Call(url, "find")); }
        public class Orders(Trail trail)
        {
            [Function("Find")] public void Run([HttpTrigger(AuthorizationLevel.Function, "get")] HttpRequestData request) => trail.Note(request.Url);
        }
        """);

    [Theory]
    [InlineData("""logger.LogInformation("{Url}", request.Url.AbsolutePath);""")]
    [InlineData("""logger.LogInformation("{Url}", request.Url.Host);""")]
    [InlineData("""logger.LogInformation("{Url}", request.Url.GetLeftPart(UriPartial.Path));""")]
    [InlineData("""logger.LogInformation("{Url}", request.Url.ToString().Split('?')[0]);""")]
    [InlineData("""logger.LogInformation("{Url}", request.Url.AbsoluteUri.Substring(0, request.Url.AbsoluteUri.IndexOf('?')));""")]
    [InlineData("""logger.LogInformation("{Length}", request.Url.ToString().Length);""")]
    [InlineData("""logger.LogInformation("{Method}", request.Method);""")]
    public Task Stays_quiet_on_what_has_no_query(string statements) => Rule.Verify(Isolated(statements));

    [Fact]
    public Task Stays_quiet_where_no_key_is_asked_for() => Rule.Verify(Isolated("""logger.LogInformation("{Url}", request.Url);""", "Anonymous"));

    [Fact]
    public Task Stays_quiet_in_process_on_the_path() => Rule.Verify(InProcess("""logger.LogInformation("{Path}", request.Path);"""));

    [Fact]
    public Task Says_nothing_without_a_function_sdk() => Rule.VerifySdkAbsent(
        """public class Orders { public void Run(System.Uri url) => System.Console.WriteLine(url); }""");

    [Fact]
    public Task Half_typed_code_is_no_trouble() => Rule.Verify(Isolated("""logger.LogInformation("{Url}", request.{|CS1061:Ur|});"""));

    [Fact]
    public Task The_fix_logs_the_path() => Fixed.Verify(
        Isolated("""
        logger.LogInformation("{Url}", {|SLS2004:request.Url|}); // called
                logger.LogInformation("{Url}", {|SLS2004:request.Url.AbsoluteUri|});
                logger.LogInformation("{Url}", {|SLS2004:request.Url.ToString()|});
        """),
        Isolated("""
        logger.LogInformation("{Url}", request.Url.AbsolutePath); // called
                logger.LogInformation("{Url}", request.Url.AbsolutePath);
                logger.LogInformation("{Url}", request.Url.AbsolutePath);
        """));

    [Fact]
    public Task The_fix_logs_the_path_in_process() => Fixed.Verify(
        InProcess("""logger.LogInformation("{Url}", {|SLS2004:request.GetDisplayUrl()|});"""),
        InProcess("""logger.LogInformation("{Url}", request.Path);"""));

    [Fact]
    public Task No_fix_is_offered_for_a_query() => Fixed.Verify(
        InProcess("""logger.LogInformation("{Query}", {|SLS2004:request.QueryString|});"""),
        InProcess("""logger.LogInformation("{Query}", {|SLS2004:request.QueryString|});"""));
}
