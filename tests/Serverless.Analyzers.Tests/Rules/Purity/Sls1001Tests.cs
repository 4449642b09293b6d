using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Purity.Sls1001StaticStateModified>;
using Fix = Serverless.Analyzers.Tests.Verifiers.FixTest<Serverless.Analyzers.Rules.Purity.Sls1001StaticStateModified, Serverless.Analyzers.CodeFixes.Purity.Sls1001StaticStateModifiedFix>;

namespace Serverless.Analyzers.Tests.Rules.Purity;

public class Sls1001Tests
{
    [Theory]
    [InlineData("static int s_size;", "{|SLS1001:s_size|} = order.Length; return s_size.ToString();")]
    [InlineData("static int s_total;", "{|SLS1001:s_total|} += order.Length; return s_total.ToString();")]
    [InlineData("static int s_count;", "return (++{|SLS1001:s_count|}).ToString();")]
    [InlineData("static int s_count;", "if ({|SLS1001:Orders.s_count|}++ > 100) throw new Exception(); return order;")]
    [InlineData("static string s_last = \"\"; static void Set(out string text) => text = \"\";", "Set(out {|SLS1001:s_last|}); return s_last;")]
    [InlineData("static string s_last = \"\"; static void Set(ref string text) => text = \"\";", "Set(ref {|SLS1001:s_last|}); return s_last;")]
    [InlineData("static string s_a = \"\", s_b = \"\";", "({|SLS1001:s_a|}, {|SLS1001:s_b|}) = (order, order); return s_a + s_b;")]
    [InlineData("public static string Last { get; set; } = \"\";", "{|SLS1001:Last|} = order; return order;")]
    [InlineData("static readonly string[] s_names = new string[4];", "{|SLS1001:s_names[0]|} = order; return order;")]
    [InlineData("static readonly List<string> s_names = [];", "{|SLS1001:s_names|}.Add(order); return order;")]
    [InlineData("static readonly List<string>? s_names = [];", "{|SLS1001:s_names|}?.Add(order); return order;")]
    [InlineData("static readonly IList<string> s_names = new List<string>();", "{|SLS1001:s_names|}.Insert(0, order); return order;")]
    [InlineData("static readonly List<string> s_names = []; static List<string> Names => s_names;", "{|SLS1001:Names|}.Clear(); return order;")]
    [InlineData("static readonly HashSet<string> s_seen = [];", "return {|SLS1001:s_seen|}.Add(order) ? order : \"\";")]
    [InlineData("static readonly Queue<string> s_open = new();", "{|SLS1001:s_open|}.Enqueue(order); return order;")]
    [InlineData("static readonly Dictionary<string, int> s_seen = new();", "{|SLS1001:s_seen[order]|} = 1; return order;")]
    [InlineData("static readonly Dictionary<string, int> s_seen = new();", "{|SLS1001:s_seen[order]|}++; return order;")]
    [InlineData("static readonly System.Collections.Concurrent.ConcurrentDictionary<string, int> s_seen = new();", "{|SLS1001:s_seen[order]|} = 1; return order;")]
    [InlineData("static readonly System.Collections.Concurrent.ConcurrentDictionary<string, int> s_seen = new();", "return {|SLS1001:s_seen|}.TryAdd(order, 1) ? order : \"\";")]
    [InlineData("static readonly System.Text.StringBuilder s_text = new();", "return {|SLS1001:s_text|}.Append(order).ToString();")]
    [InlineData("static readonly HttpClient s_http = new();", "{|SLS1001:s_http.DefaultRequestHeaders|}.Add(\"x-order\", order); return order;")]
    [InlineData("static readonly HttpClient s_http = new();", "{|SLS1001:s_http.DefaultRequestHeaders.Authorization|} = new(order); return order;")]
    [InlineData("static string? s_customer;", "if (s_customer != order) {|SLS1001:s_customer|} = order; return s_customer ?? \"\";")]
    public Task Fires_on_every_kind_of_write(string members, string body) => Rule.Verify(Isolated(members, body));

    [Theory]
    [InlineData("static readonly HttpClient s_http = new();", "return s_http.GetStringAsync(order).Result;")]
    [InlineData("static HttpClient? s_http;", "s_http ??= new HttpClient(); return order;")]
    [InlineData("static HttpClient? s_http; static bool IsMissing(object? value) => value is null;", "if (IsMissing(s_http)) { s_http = new HttpClient(); } return order;")]
    [InlineData("static HttpClient? s_http;", "s_http = s_http ?? new HttpClient(); return order;")]
    [InlineData("static HttpClient? s_http;", "s_http = s_http is null ? new HttpClient() : s_http; return order;")]
    [InlineData("static HttpClient? s_http;", "var http = s_http ?? (s_http = new HttpClient()); return http.ToString()!;")]
    [InlineData("static HttpClient? s_http;", "if (s_http == null) { s_http = new HttpClient(); } return order;")]
    [InlineData("static HttpClient? s_http; static void Connect() => s_http = new HttpClient();", "if (s_http is null) { Connect(); } return order;")]
    [InlineData("static HttpClient? s_http; static HttpClient Http { get { if (s_http is not null) return s_http; s_http = new HttpClient(); return s_http; } }", "return Http.ToString()!;")]
    [InlineData("static readonly Lazy<HttpClient> s_http = new(() => new HttpClient());", "return s_http.Value.ToString()!;")]
    [InlineData("static HttpClient? s_http; static readonly object s_lock = new();", "if (s_http == null) { lock (s_lock) { if (s_http == null) { s_http = new HttpClient(); } } } return order;")]
    [InlineData("static HttpClient? s_http;", "LazyInitializer.EnsureInitialized(ref s_http); return order;")]
    [InlineData("static readonly List<string> s_names; static Orders() { s_names = []; s_names.Add(\"a\"); }", "return s_names[0];")]
    [InlineData("static bool s_isCold = true;", "var isCold = s_isCold; s_isCold = false; return isCold ? order : \"\";")]
    [InlineData("static bool s_isWarm;", "if (!s_isWarm) { s_isWarm = true; } return order;")]
    [InlineData("[ThreadStatic] static int t_depth;", "t_depth++; return t_depth.ToString();")]
    [InlineData("static readonly AsyncLocal<string> s_order = new();", "s_order.Value = order; return order;")]
    [InlineData("static readonly System.Collections.Concurrent.ConcurrentDictionary<string, string> s_names = new();", "return s_names.GetOrAdd(order, static key => key);")]
    [InlineData("static readonly Dictionary<string, string> s_names = new();", "if (!s_names.TryGetValue(order, out var name)) { name = order; s_names[order] = name; } return name;")]
    [InlineData("static readonly Dictionary<string, string> s_names = new();", "if (s_names.TryGetValue(order, out var name)) return name; name = order; s_names.Add(order, name); return name;")]
    [InlineData("static readonly Dictionary<string, string> s_names = new();", "var name = s_names.GetValueOrDefault(order); if (name is null) { s_names[order] = name = order; } return name;")]
    [InlineData("static string s_token = \"\"; static DateTimeOffset s_expires;", "if (s_expires < DateTimeOffset.UtcNow) { s_token = Guid.NewGuid().ToString(); s_expires = DateTimeOffset.UtcNow.AddHours(1); } return s_token;")]
    [InlineData("static int s_count;", "return Interlocked.Increment(ref s_count).ToString();")]
    [InlineData("static int s_count;", "s_count++; return order;")]
    [InlineData("static readonly System.Diagnostics.Metrics.Counter<int> s_orders = new System.Diagnostics.Metrics.Meter(\"shop\").CreateCounter<int>(\"orders\");", "s_orders.Add(1); return order;")]
    [InlineData("static int s_count;", "return nameof(s_count);")]
    [InlineData("static readonly List<string> s_names = [];", "return string.Join(\",\", s_names.Where(name => name.Length > 3));")]
    [InlineData("class Line { public string? Name; public List<string> Notes { get; } = []; }", "var line = new Line { Name = order, Notes = { order } }; line.Name = \"\"; line.Notes.Add(order); return order;")]
    [InlineData("int _count; readonly List<string> _names = [];", "_count++; _names.Add(order); return _count.ToString();")]
    public Task Stays_quiet_on_initialisation_caches_counters_and_state_of_the_invocation(string members, string body) => Rule.Verify(Isolated(members, body));

    [Fact]
    public Task Fires_in_an_in_process_function() => Rule.Verify(
        """
        public static class Orders
        {
            private static int s_count;

            [Microsoft.Azure.WebJobs.FunctionName("PlaceOrder")]
            public static int Run([Microsoft.Azure.WebJobs.QueueTrigger("orders")] string order) => ++{|SLS1001:s_count|};
        }
        """);

    [Fact]
    public Task Fires_in_a_lambda_function() => Rule.Verify(
        """
        public class Orders
        {
            private static readonly List<int> s_orders = [];

            public int Place(string order, ILambdaContext context)
            {
                {|SLS1001:s_orders|}.Add(order.Length);
                return s_orders.Count;
            }
        }
        """);

    [Fact]
    public Task Fires_on_a_local_that_a_handler_captures_from_startup_code() => Rule.Verify(
        """
        using Amazon.Lambda.RuntimeSupport;
        using Amazon.Lambda.Serialization.SystemTextJson;

        var count = 0;
        var names = new List<string>();
        names.Add("startup");
        await LambdaBootstrapBuilder.Create((string order, ILambdaContext context) =>
        {
            var own = 0;
            own++;
            {|SLS1001:names|}.Add(order);
            return ++{|SLS1001:count|} + own;
        }, new DefaultLambdaJsonSerializer()).Build().RunAsync();
        """);

    [Fact]
    public Task Stays_quiet_on_a_latch_that_a_handler_captures() => Rule.Verify(
        """
        using Amazon.Lambda.RuntimeSupport;
        using Amazon.Lambda.Serialization.SystemTextJson;

        var isCold = true;
        HttpClient? http = null;
        await LambdaBootstrapBuilder.Create((string order, ILambdaContext context) =>
        {
            var wasCold = isCold;
            isCold = false;
            http ??= new HttpClient();
            return wasCold;
        }, new DefaultLambdaJsonSerializer()).Build().RunAsync();
        """);

    [Fact]
    public Task Names_the_types_in_a_path_whose_methods_share_one_name() => Rule.VerifyMessage(
        """
        public class Orders
        {
            [Function("Save")]
            public string Run([QueueTrigger("orders")] string order) => Store.Save(order);
        }

        public static class Store
        {
            private static string s_last = "";

            public static string Save(string order) => {|#0:s_last|} += order.Length;
        }
        """,
        "Static field 's_last' is modified by 'Save' through 'Store.Save'; later invocations see what this one leaves");

    [Fact]
    public Task Names_the_path_through_an_interface() => Rule.VerifyMessage(
        """
        public class Orders(IStore store)
        {
            [Function("PlaceOrder")]
            public void Run([QueueTrigger("orders")] string order) => store.Save(order);
        }

        public interface IStore { void Save(string order); }

        public class Store : IStore
        {
            public void Save(string order) => Statistics.Count(order);
        }

        public static class Statistics
        {
            private static readonly Dictionary<string, int> s_sizes = new();
            public static void Count(string order) => {|#0:s_sizes[order]|} = order.Length;
        }
        """,
        "Static field 's_sizes' is modified by 'PlaceOrder' through 'Save' → 'Count'; later invocations see what this one leaves");

    [Fact]
    public Task Names_the_function_alone_where_it_holds_the_write() => Rule.VerifyMessage(
        Isolated("static int s_count;", "return (++{|#0:s_count|}).ToString();"),
        "Static field 's_count' is modified by 'PlaceOrder'; later invocations see what this one leaves");

    [Fact]
    public Task Stays_quiet_on_startup_code_and_code_no_function_reaches() => Rule.Verify(
        """
        Settings.Region = "west";
        Settings.Names.Add("a");

        public static class Settings
        {
            public static string Region { get; set; } = "";
            public static List<string> Names { get; } = [];
            public static void Reset() => Names.Clear();
        }

        public class Orders
        {
            [Function("PlaceOrder")]
            public string Run([QueueTrigger("orders")] string order) => Settings.Region;
        }
        """);

    [Fact]
    public Task Stays_quiet_on_a_count_that_is_only_logged() => Rule.Verify(
        """
        using Microsoft.Extensions.Logging;

        public class Orders(ILogger<Orders> logger)
        {
            private static int s_count;

            [Function("PlaceOrder")]
            public void Run([QueueTrigger("orders")] string order)
            {
                s_count++;
                logger.LogInformation("{Count} orders in this process", s_count);
            }
        }
        """);

    [Fact]
    public Task Stays_quiet_on_caches_and_loggers_in_static_fields() => Rule.Verify(
        """
        using Microsoft.Extensions.Caching.Memory;

        public class Orders
        {
            private static readonly IMemoryCache s_cache = new MemoryCache(new MemoryCacheOptions());
            private static ILogger? s_logger;

            [Function("PlaceOrder")]
            public string? Run([QueueTrigger("orders")] string order, FunctionContext context)
            {
                s_logger = context.GetLogger("orders");
                s_cache.Set("last", order);
                return s_cache.GetOrCreate(order, entry => order);
            }
        }
        """);

    [Fact]
    public Task Stays_quiet_on_the_state_of_an_entity() => Rule.Verify(
        """
        using Microsoft.DurableTask.Entities;

        public class Counter : TaskEntity<int>
        {
            public void Add(int amount) => State += amount;

            [Function(nameof(Counter))]
            public static Task Run([EntityTrigger] TaskEntityDispatcher dispatcher) => dispatcher.DispatchAsync<Counter>();
        }
        """);

    [Fact]
    public Task Stays_quiet_without_a_function_sdk() => Rule.VerifySdkAbsent(
        """
        public static class Orders
        {
            private static int s_count;
            public static int Run(string order) => ++s_count;
        }
        """);

    [Fact]
    public Task Stays_quiet_on_half_typed_code() => Rule.Verify(
        """
        public class Orders
        {
            private static int s_count;

            [Function("PlaceOrder")]
            public void Run([QueueTrigger("orders")] string order)
            {
                {|CS0103:s_missing|} = order;
                {|CS0103:s_missing|}.Add(order);
                s_count.{|CS1061:Total|} = 1;
            }
        }
        """);

    [Fact]
    public Task Fix_makes_the_field_a_local_variable() => Fix.Verify(
        """
        public class Orders
        {
            private static readonly List<string> s_names = new();

            [Function("PlaceOrder")]
            public string Run([QueueTrigger("orders")] string order)
            {
                // Each word is a name.
                foreach (var word in order.Split(' '))
                {
                    {|SLS1001:Orders.s_names|}.Add(word.Length.ToString());
                }

                return string.Join(",", s_names);
            }
        }
        """,
        """
        public class Orders
        {
            [Function("PlaceOrder")]
            public string Run([QueueTrigger("orders")] string order)
            {
                List<string> names = new();
                // Each word is a name.
                foreach (var word in order.Split(' '))
                {
                    names.Add(word.Length.ToString());
                }

                return string.Join(",", names);
            }
        }
        """,
        title: "Make 's_names' a local variable (it starts afresh in each invocation)");

    [Fact]
    public Task Fix_all_repairs_two_writes_of_one_field_and_two_fields() => Fix.Verify(
        """
        public class Orders
        {
            private readonly HttpClient _http = new();
            private static int s_count;
            private static string? s_last;

            [Function("PlaceOrder")]
            public string Run([QueueTrigger("orders")] string order)
            {
                {|SLS1001:s_count|}++;
                {|SLS1001:s_count|} += order.Length;
                {|SLS1001:s_last|} = order.Length.ToString();
                return s_last + s_count;
            }
        }
        """,
        """
        public class Orders
        {
            private readonly HttpClient _http = new();

            [Function("PlaceOrder")]
            public string Run([QueueTrigger("orders")] string order)
            {
                string? last = null;
                int count = 0;
                count++;
                count += order.Length;
                last = order.Length.ToString();
                return last + count;
            }
        }
        """);

    [Fact]
    public Task Fix_keeps_the_name_where_the_other_one_is_taken() => Fix.Verify(
        Isolated("private static int s_count;", "var count = order.Length; {|SLS1001:s_count|} += count; return s_count.ToString();"),
        Isolated(null, "int s_count = 0; var count = order.Length; s_count += count; return s_count.ToString();"));

    [Theory]
    [InlineData("internal static int s_count;", "return (++{|SLS1001:s_count|}).ToString();")]
    [InlineData("private static int s_count; public int Count => s_count;", "return (++{|SLS1001:s_count|}).ToString();")]
    [InlineData("private static int s_count, s_other;", "return (++{|SLS1001:s_count|}).ToString();")]
    [InlineData("private static volatile int s_count;", "return (++{|SLS1001:s_count|}).ToString();")]
    [InlineData("[Obsolete] private static int s_count;", "return (++{|SLS1001:s_count|}).ToString();")]
    [InlineData("private static int s_count = Environment.ProcessId;", "return (++{|SLS1001:s_count|}).ToString();")]
    [InlineData("private static int s_count; // orders\n", "return (++{|SLS1001:s_count|}).ToString();")]
    [InlineData("private static int s_count;", "new List<string>().ForEach(name => {|SLS1001:s_count|}++); return s_count.ToString();")]
    [InlineData("private static int s_count;", "return nameof(s_count) + ++{|SLS1001:s_count|};")]
    [InlineData("private static int s_count; static ref int Other() => ref s_count;", "return (++{|SLS1001:s_count|}).ToString();")]
    [InlineData("private static int s_count;", "if (order.Length > 9) Run(\"\"); return (++{|SLS1001:s_count|}).ToString();")]
    [InlineData("private static int count;", "var text = $\"{++{|SLS1001:Orders.count|}}\"; { var count = text; } return text;")]
    [InlineData("private static MemoryStream s_stream = new();", "{|SLS1001:s_stream|} = new(); return s_stream.Length.ToString();")]
    [InlineData("private static readonly HttpClient s_http = new();", "{|SLS1001:s_http.DefaultRequestHeaders|}.Clear(); return order;")]
    public async Task Fix_is_not_offered_where_it_would_not_fit(string members, string body) => await Fix.Verify(Isolated(members, body), Isolated(members, body));

    [Fact]
    public async Task Fix_is_not_offered_in_a_partial_type_or_an_iterator()
    {
        const string Source = """
            public partial class Orders
            {
                private static int s_count;

                [Function("PlaceOrder")]
                public int Run([QueueTrigger("orders")] string order)
                {
                    return ++{|SLS1001:s_count|} + Lines.Of(order).Count();
                }
            }

            public static class Lines
            {
                private static int s_lines;

                public static IEnumerable<int> Of(string order)
                {
                    yield return ++{|SLS1001:s_lines|};
                }
            }
            """;
        await Fix.Verify(Source, Source);
    }

    private static string Isolated(string? members, string body) =>
        $$"""
        public class Orders
        {
        {{(members is null ? "" : "    " + members + "\n\n")}}    [Function("PlaceOrder")]
            public string Run([QueueTrigger("orders")] string message) { {{body}} }

            private static string order => Guid.NewGuid().ToString();
        }
        """;
}
