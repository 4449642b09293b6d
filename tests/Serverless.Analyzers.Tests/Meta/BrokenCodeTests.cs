using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Tests.Verifiers;

namespace Serverless.Analyzers.Tests.Meta;

/// <summary>No rule throws on code that is being typed.</summary>
public class BrokenCodeTests
{
    // Well-formed, and broad enough that what is cut off it lands in the middle of everything the rules look at.
    private const string Whole =
        """
        using Amazon.S3.Model;
        using Microsoft.Extensions.Logging;

        public record Order(string Id, string Email, decimal Total);

        public class Orders(ILogger<Orders> logger, HttpClient http)
        {
            private static readonly Dictionary<string, Order> s_seen = new();
            private static int s_count;
            private const AuthorizationLevel Open = AuthorizationLevel.Anonymous;
            public static string Region { get; set; } = "";

            [Function("PlaceOrder")]
            public async Task<HttpResponseData> Run(
                [HttpTrigger(Open, "post", Route = "orders/{id}")] HttpRequestData request, string id, FunctionContext context)
            {
                var password = Environment.GetEnvironmentVariable("DB_PASSWORD");
                logger.LogInformation("placing {Id} with {Password}", id, password);
                s_count++;
                s_seen[id] ??= new Order(id, "a@example.org", 10m);
                (s_count, var rest) = (s_count + 1, 2);
                Environment.SetEnvironmentVariable("LAST", id);
                _ = Task.Run(() => http.GetAsync($"http://orders.example.com/{id}?rest={rest}"));
                using var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, errors) => true };
                handler.SslProtocols |= System.Security.Authentication.SslProtocols.Tls;
                var connection = $"Server=db;Password={password};Encrypt=false;TrustServerCertificate=true";
                if (request.Headers.TryGetValues("Authorization", out var values) && values.FirstOrDefault() is { Length: > 0 } token)
                {
                    logger.LogDebug("token " + token);
                }

                await foreach (var part in Parts(connection)) { Region = part; }
                var response = request.CreateResponse(HttpStatusCode.OK);
                return response;
            }

            private async IAsyncEnumerable<string> Parts(string connection)
            {
                await Task.Yield();
                yield return connection switch { null => "", { Length: 0 } => "-", var text => text[..1] };
            }
        }

        public class Handlers
        {
            private string? _last;

            [LambdaFunction]
            [HttpApi(LambdaHttpMethod.Post, "/orders/{id}", Authorizer = nameof(Check))]
            public async Task<APIGatewayHttpApiV2ProxyResponse> Put(APIGatewayHttpApiV2ProxyRequest input, ILambdaContext context, [FromServices] Amazon.S3.IAmazonS3 s3)
            {
                context.Logger.LogInformation(System.Text.Json.JsonSerializer.Serialize(input));
                _last = input.Body;
                await s3.PutObjectAsync(new PutObjectRequest
                {
                    BucketName = "orders",
                    Key = input.PathParameters["id"],
                    CannedACL = Amazon.S3.S3CannedACL.PublicRead,
                    ServerSideEncryptionMethod = Amazon.S3.ServerSideEncryptionMethod.None,
                });
                return new() { StatusCode = 200, Body = _last };
            }

            [LambdaFunction]
            [HttpApiAuthorizer]
            public APIGatewayCustomAuthorizerV2SimpleResponse Check(APIGatewayCustomAuthorizerV2Request request) => new() { IsAuthorized = true };

            [LambdaFunction, FunctionUrl(AuthType = FunctionUrlAuthType.NONE)]
            public string Url(string body, ILambdaContext context) => body;
        }
        """;

    public static TheoryData<string> HalfTyped =>
    [
        "",
        "[Function(",
        "[assembly: Nonsense(typeof(Missing))] class C { [Function] void M([HttpTrigger(] int x) }",
        "class C { [Function(\"a\")] public Missing Run([HttpTrigger(AuthorizationLevel.)] HttpRequestData r) => r.; }",
        "class C { [Function(1, 2)] public void Run([HttpTrigger((AuthorizationLevel)99, null, Route = 5, Route = )] r) { } }",
        "class C { [Function(null)] public void Run([HttpTrigger(null)] HttpRequestData) { s_x = ; s_y++ } static int s_x, ; }",
        "public class C : Missing<,> { public int F(ILambdaContext c) { return this.base.x[].y ??= c.; } }",
        "class C { [LambdaFunction(ResourceName = )] [HttpApi] [RestApi(LambdaHttpMethod., )] [FunctionUrl(AuthType = Missing)] public void F(,) { } }",
        "class C { [LambdaFunction, HttpApi(LambdaHttpMethod.Get, \"/x\", Authorizer = nameof()) ] public int F() => new() { X = , [\"k\"] = , }; }",
        "using Missing; var x = new Missing.Request { Acl = S3CannedACL., Attributes = { [\"SqsManagedSseEnabled\"] = , { \"a\" } } }; x.Logger.LogInformation($\"{",
        "class C { void M(Microsoft.Extensions.Logging.ILogger l) { l.LogInformation(); l.LogError(,); l.LogWarning(\"{a} {b\", ); l.Log(null, , x => ); } }",
        "class C { static C() { ServicePointManager.SecurityProtocol = ; handler.ServerCertificateCustomValidationCallback += (a, b => ; } }",
        "partial class C { partial void M(); [Function(\"x\")] partial void M([HttpTrigger] int a) => _ = async () => { await ; lock() { fixed( } }; }",
        "interface I { [Function(\"x\")] void M([HttpTrigger(AuthorizationLevel.Anonymous)] dynamic d) => d.x.y(d) = d; } enum E { [Function(\"y\")] A = Missing }",
        "delegate void D([HttpTrigger(AuthorizationLevel.Anonymous)] int x); class C { [Function(\"z\")] public static implicit operator int(C c) => ; ~C() => s++; }",
        "new SqlConnection(\"Server=a;Encrypt=\"); new System.Net.Http.HttpClient { BaseAddress = new Uri(\"http://\") } . GetAsync( \"http://\" + ); record R(string P, ) { public R(",
    ];

    [Theory]
    [MemberData(nameof(HalfTyped))]
    public Task No_rule_throws_on_half_typed_code(string source) => Analyze(Empty, source);

    [Fact]
    public async Task No_rule_throws_on_code_cut_off_anywhere()
    {
        var compilation = Empty;
        for (var length = 40; length < Whole.Length; length += 40)
        {
            await Analyze(compilation, Whole[..length]);
        }
    }

    [Fact]
    public async Task The_whole_code_compiles()
    {
        var compilation = Empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText(Whole, (CSharpParseOptions)Snippets.ParseOptions));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        await Analyze(Empty, Whole);
    }

    private static CSharpCompilation Empty { get; } = CSharpCompilation.Create(
        "Broken",
        [CSharpSyntaxTree.ParseText(Snippets.Usings, (CSharpParseOptions)Snippets.ParseOptions, "Usings.cs")],
        References.WithSdks,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static async Task Analyze(CSharpCompilation empty, string source)
    {
        var compilation = empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, (CSharpParseOptions)Snippets.ParseOptions, "Code.cs"));
        var failures = new ConcurrentQueue<string>();
        var rules = Product.NewRules().ToImmutableArray();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            (exception, analyzer, _) => failures.Enqueue($"{analyzer.GetType().Name}: {exception}\non\n{source}"),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        await compilation.WithAnalyzers(rules, options).GetAnalyzerDiagnosticsAsync();
        Assert.Empty(failures);
    }
}
