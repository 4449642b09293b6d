using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Tests.Meta;
using Serverless.Analyzers.Tests.Verifiers;

namespace Serverless.Analyzers.Tests.Rules.Purity;

/// <summary>What the guides of the platforms recommend gets no word from any rule on purity that is on by default: each pattern in a Lambda handler and in an isolated function.</summary>
public class RecommendedPatternTests
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> s_rules =
        [.. Product.NewRules().Where(rule => rule.SupportedDiagnostics.Any(descriptor => descriptor.Id.StartsWith("SLS1", StringComparison.Ordinal) && descriptor.IsEnabledByDefault))];

    public static TheoryData<string, string, string> Patterns => new()
    {
        { "client in a static readonly field", "private static readonly HttpClient s_http = new();", "await s_http.GetStringAsync(\"https://example.com\");" },
        { "client filled once", "private static HttpClient? s_http;", "s_http ??= new HttpClient(); await s_http.GetStringAsync(\"https://example.com\");" },
        { "client behind a null check", "private static HttpClient? s_http;", "if (s_http is null) { s_http = new HttpClient(); } await s_http.GetStringAsync(\"https://example.com\");" },
        { "Lazy<T>", "private static readonly Lazy<HttpClient> s_http = new(() => new HttpClient());", "await s_http.Value.GetStringAsync(\"https://example.com\");" },
        { "Lazy<T> of a method", "private static readonly Lazy<HttpClient> s_http = new(Make); private static HttpClient Make() => new();", "await s_http.Value.GetStringAsync(\"https://example.com\");" },
        { "double-checked initialisation", "private static readonly object s_lock = new(); private static volatile HttpClient? s_http;", "if (s_http is null) { lock (s_lock) { if (s_http is null) { s_http = new HttpClient(); } } } await s_http.GetStringAsync(\"https://example.com\");" },
        { "LazyInitializer", "private static HttpClient? s_http;", "await LazyInitializer.EnsureInitialized(ref s_http, () => new HttpClient()).GetStringAsync(\"https://example.com\");" },
        { "static constructor", "private static readonly HttpClient s_http; static Orders() { s_http = new HttpClient(); }", "await s_http.GetStringAsync(\"https://example.com\");" },
        { "cold-start latch", "private static bool s_isWarm;", "if (!s_isWarm) { s_isWarm = true; Console.WriteLine(\"cold\"); }" },
        { "cold-start latch by exchange", "private static int s_isWarm;", "if (Interlocked.Exchange(ref s_isWarm, 1) == 0) { Console.WriteLine(\"cold\"); }" },
        { "thread-static buffer", "[ThreadStatic] private static byte[]? t_buffer;", "t_buffer = new byte[16]; t_buffer[0] = 1;" },
        { "AsyncLocal", "private static readonly AsyncLocal<string?> s_tenant = new();", "s_tenant.Value = id;" },
        { "ConcurrentDictionary cache", "private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, string> s_names = new();", "_ = s_names.GetOrAdd(\"a\", key => key + \"!\");" },
        { "IMemoryCache", "private static readonly Microsoft.Extensions.Caching.Memory.IMemoryCache s_cache = null!;", "using var entry = s_cache.CreateEntry(\"prices\"); entry.Value = 1;" },
        { "semaphore", "private static readonly SemaphoreSlim s_gate = new(1);", "await s_gate.WaitAsync(); s_gate.Release();" },
        { "Interlocked counter", "private static long s_count;", "Interlocked.Increment(ref s_count);" },
        { "Meter", "private static readonly System.Diagnostics.Metrics.Meter s_meter = new(\"shop\"); private static readonly System.Diagnostics.Metrics.Counter<int> s_orders = s_meter.CreateCounter<int>(\"orders\");", "s_orders.Add(1);" },
        { "ActivitySource", "private static readonly System.Diagnostics.ActivitySource s_source = new(\"shop\");", "using var activity = s_source.StartActivity(\"order\"); activity?.SetTag(\"kind\", \"order\");" },
        { "time of a provider", "private static readonly TimeProvider s_time = TimeProvider.System;", "var now = s_time.GetTimestamp(); Console.WriteLine(s_time.GetElapsedTime(now));" },
        { "nameof", "private static int s_count; public static int Count => s_count;", "Console.WriteLine(nameof(s_count) + nameof(DateTime.UtcNow));" },
        { "local state", "", "var names = new List<string>(); names.Add(id); var count = 0; count++; Console.WriteLine(names.Count + count);" },
        { "settings read once", "private static readonly string? s_table = Environment.GetEnvironmentVariable(\"TABLE\");", "Console.WriteLine(s_table);" },
        { "awaited work", "", "await Task.WhenAll(Task.Delay(1), Task.Run(() => { }));" },
        { "deleted temporary file", "", "var path = Path.GetTempFileName(); try { await File.WriteAllTextAsync(path, \"x\"); } finally { File.Delete(path); }" },
    };

    [Theory]
    [MemberData(nameof(Patterns))]
    public async Task Quiet_in_a_lambda_handler(string pattern, string members, string statements) => Assert.Equal([pattern], [pattern, .. await Find(
        $$"""
        public class Orders
        {
            {{members}}

            public async Task Handle(string id, ILambdaContext context)
            {
                await Task.Yield();
                {{statements}}
            }
        }
        """)]);

    [Theory]
    [MemberData(nameof(Patterns))]
    public async Task Quiet_in_an_isolated_function(string pattern, string members, string statements) => Assert.Equal([pattern], [pattern, .. await Find(
        $$"""
        public class Orders
        {
            {{members}}

            [Function("PlaceOrder")]
            public async Task Run([QueueTrigger("orders")] string id)
            {
                await Task.Yield();
                {{statements}}
            }
        }
        """)]);

    [Fact]
    public async Task Not_everything_is_quiet() => Assert.Equal(["SLS1001", "SLS1008", "SLS1010"], (await Find(
        """
        public class Orders
        {
            private static int s_last;

            public void Handle(string id, ILambdaContext context)
            {
                s_last = id.Length;
                Task.Delay(s_last);
                new HttpClient().Dispose();
            }
        }
        """)).Select(finding => finding[(finding.IndexOf("SLS", StringComparison.Ordinal))..][..7]).Order());

    [Fact]
    public async Task Quiet_in_entity_functions() => Assert.Empty(await Find(
        """
        public class Counter : Microsoft.DurableTask.Entities.TaskEntity<int>
        {
            public void Add(int amount) => State += amount;

            public int Get() => State;
        }
        """));

    // 1010 asks for a client that outlives the invocation; 1002 must not then complain that it does.
    [Theory]
    [InlineData("private HttpClient? _http;", "_http ??= new HttpClient(); await _http.GetStringAsync(\"https://example.com\");")]
    [InlineData("private HttpClient? _http;", "if (_http == null) { _http = new HttpClient(); } await _http.GetStringAsync(\"https://example.com\");")]
    [InlineData("private readonly Lazy<HttpClient> _http = new(() => new HttpClient());", "await _http.Value.GetStringAsync(\"https://example.com\");")]
    [InlineData("private readonly HttpClient _http = new();", "await _http.GetStringAsync(\"https://example.com\");")]
    [InlineData("private readonly HttpClient _http; public Orders() { _http = new HttpClient(); }", "await _http.GetStringAsync(\"https://example.com\");")]
    public async Task SLS1002_and_SLS1010_agree_on_clients_of_a_handler_class(string members, string statements) => Assert.Empty(await Find(
        $$"""
        public class Orders
        {
            {{members}}

            public async Task Handle(string id, ILambdaContext context)
            {
                {{statements}}
            }
        }
        """));

    private static async Task<IEnumerable<string>> Find(string source)
    {
        var compilation = CSharpCompilation.Create(
            "Functions",
            new[] { Snippets.Usings, source }.Select(text => CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)Snippets.ParseOptions)),
            References.WithSdks,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return (await compilation.WithAnalyzers(s_rules).GetAnalyzerDiagnosticsAsync()).Select(finding => finding.ToString());
    }
}
