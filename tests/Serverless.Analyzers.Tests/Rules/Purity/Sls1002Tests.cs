using Fix = Serverless.Analyzers.Tests.Verifiers.FixTest<Serverless.Analyzers.Rules.Purity.Sls1002SharedInstanceStateModified, Serverless.Analyzers.CodeFixes.Purity.Sls1002SharedInstanceStateModifiedFix>;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Purity.Sls1002SharedInstanceStateModified>;

namespace Serverless.Analyzers.Tests.Rules.Purity;

public class Sls1002Tests
{
    [Theory]
    [InlineData("int _size;", "{|SLS1002:_size|} = order.Length; return _size.ToString();")]
    [InlineData("int _total;", "{|SLS1002:this._total|} += order.Length; return _total.ToString();")]
    [InlineData("int _count;", "return (++{|SLS1002:_count|}).ToString();")]
    [InlineData("string _last = \"\"; static void Set(out string text) => text = \"\";", "Set(out {|SLS1002:_last|}); return _last;")]
    [InlineData("string _a = \"\", _b = \"\";", "({|SLS1002:_a|}, {|SLS1002:_b|}) = (order, order); return _a + _b;")]
    [InlineData("public string Last { get; set; } = \"\";", "{|SLS1002:Last|} = order; return order;")]
    [InlineData("string _last = \"\"; string Last { get => _last; set => {|SLS1002:_last|} = value; }", "Last = order; return order;")]
    [InlineData("readonly string[] _names = new string[4];", "{|SLS1002:_names[0]|} = order; return order;")]
    [InlineData("readonly List<string> _names = [];", "{|SLS1002:_names|}.Add(order); return order;")]
    [InlineData("List<string> Names { get; } = [];", "{|SLS1002:Names|}.Add(order); return order;")]
    [InlineData("readonly Dictionary<string, int> _seen = new();", "{|SLS1002:_seen[order]|} = 1; return order;")]
    [InlineData("readonly System.Collections.Concurrent.ConcurrentDictionary<string, int> _seen = new();", "{|SLS1002:_seen[order]|} = 1; return order;")]
    [InlineData("ILambdaContext? _context;", "{|SLS1002:_context|} = context; return order;")]
    public Task Fires_on_every_kind_of_write_in_a_lambda_handler_class(string members, string body) => Rule.Verify(Lambda(members, body));

    [Theory]
    [InlineData("readonly HttpClient _http; public Orders() { _http = new HttpClient(); _http.Timeout = TimeSpan.FromSeconds(3); }", "return _http.GetStringAsync(order).Result;")]
    [InlineData("HttpClient? _http;", "_http ??= new HttpClient(); return order;")]
    [InlineData("HttpClient? _http;", "if (_http == null) { _http = new HttpClient(); } return order;")]
    [InlineData("HttpClient? _http; void Connect() => _http = new HttpClient();", "if (_http is null) Connect(); return order;")]
    [InlineData("readonly Lazy<HttpClient> _http = new(() => new HttpClient());", "return _http.Value.ToString()!;")]
    [InlineData("HttpClient? _http; readonly object _lock = new();", "if (_http == null) { lock (_lock) { if (_http == null) { _http = new HttpClient(); } } } return order;")]
    [InlineData("bool _isCold = true;", "var isCold = _isCold; _isCold = false; return isCold ? order : \"\";")]
    [InlineData("readonly AsyncLocal<string> _order = new();", "_order.Value = order; return order;")]
    [InlineData("readonly System.Collections.Concurrent.ConcurrentDictionary<string, string> _names = new();", "return _names.GetOrAdd(order, static key => key);")]
    [InlineData("readonly Dictionary<string, string> _names = new();", "if (!_names.TryGetValue(order, out var name)) { name = order; _names[order] = name; } return name;")]
    [InlineData("string? _token; DateTime _expires;", "if (_token is null || _expires < DateTime.UtcNow) { _token = order; _expires = DateTime.UtcNow.AddHours(1); } return _token;")]
    [InlineData("int _count;", "return Interlocked.Increment(ref _count).ToString();")]
    [InlineData("int _count;", "_count++; context.Logger.LogInformation($\"{_count} orders\"); return order;")]
    [InlineData("int _count;", "return nameof(_count);")]
    [InlineData("static int s_count;", "return (++s_count).ToString();")]
    [InlineData("class Line { public string? Name; public int Count { get; set; } }", "var line = new Line { Name = order }; line.Count++; return order;")]
    [InlineData("class Line { int _count; public int Next() => ++_count; }", "return new Line().Next().ToString();")]
    [InlineData("ILambdaLogger? _logger;", "_logger = context.Logger; return order;")]
    public Task Stays_quiet_on_initialisation_caches_counters_and_state_of_the_invocation(string members, string body) => Rule.Verify(Lambda(members, body));

    [Fact]
    public Task Fires_in_what_the_handler_class_holds() => Rule.Verify(
        """
        public class Orders
        {
            private readonly Tally _tally = new();
            public int Place(string order, ILambdaContext context) => _tally.Next();
        }

        public class Tally
        {
            private int _count;
            public int Next() => ++{|SLS1002:_count|};
        }
        """);

    [Fact]
    public Task Fires_in_an_annotated_function() => Rule.Verify(
        """
        public class Orders
        {
            private int _count;

            [LambdaFunction]
            public int Place(string order) => ++{|SLS1002:_count|};
        }
        """);

    [Fact]
    public Task Names_the_path_into_a_singleton_of_an_azure_function() => Rule.VerifyMessage(
        """
        using Microsoft.Extensions.DependencyInjection;

        public static class Startup
        {
            public static void Add(IServiceCollection services) => services.AddSingleton<ITally, Tally>();
        }

        public class Orders(ITally tally)
        {
            [Function("PlaceOrder")]
            public int Run([QueueTrigger("orders")] string order) => tally.Next();
        }

        public interface ITally { int Next(); }

        public class Tally : ITally
        {
            private int _count;
            public int Next() => ++{|#0:_count|};
        }
        """,
        "'_count' of the shared 'Tally' is modified by 'PlaceOrder' through 'Next'; later invocations see what this one leaves");

    [Theory]
    [InlineData("AddTransient")]
    [InlineData("AddScoped")]
    public Task Stays_quiet_on_services_made_per_invocation(string registration) => Rule.Verify(
        $$"""
        using Microsoft.Extensions.DependencyInjection;

        public static class Startup
        {
            public static void Add(IServiceCollection services) => services.{{registration}}<Tally>();
        }

        public class Orders(Tally tally)
        {
            [Function("PlaceOrder")]
            public int Run([QueueTrigger("orders")] string order) => tally.Next();
        }

        public class Tally
        {
            private int _count;
            public int Next() => ++_count;
        }
        """);

    [Fact]
    public Task Stays_quiet_in_the_class_of_an_isolated_function() => Rule.Verify(
        """
        public class Orders
        {
            private int _count;
            private readonly List<string> _names = [];

            [Function("PlaceOrder")]
            public int Run([QueueTrigger("orders")] string order)
            {
                _names.Add(order);
                return ++_count;
            }
        }
        """);

    [Fact]
    public Task Stays_quiet_in_the_class_of_an_in_process_function() => Rule.Verify(
        """
        public class Orders
        {
            private int _count;

            [Microsoft.Azure.WebJobs.FunctionName("PlaceOrder")]
            public int Run([Microsoft.Azure.WebJobs.QueueTrigger("orders")] string order) => ++_count;
        }
        """);

    [Fact]
    public Task Stays_quiet_in_an_entity() => Rule.Verify(
        """
        using Microsoft.DurableTask.Entities;

        public class Counter : TaskEntity<int>
        {
            private int _calls;

            public int Add(int amount)
            {
                State += amount;
                return ++_calls;
            }

            [Function(nameof(Counter))]
            public static Task Run([EntityTrigger] TaskEntityDispatcher dispatcher) => dispatcher.DispatchAsync<Counter>();
        }
        """);

    [Fact]
    public Task Stays_quiet_on_members_of_an_injected_object() => Rule.Verify(
        """
        using Microsoft.Extensions.DependencyInjection;

        public static class Startup
        {
            public static void Add(IServiceCollection services) => services.AddSingleton<Shop>();
        }

        public class Session { public string Customer { get; set; } = ""; }

        public class Shop(Session session)
        {
            private readonly Session _session = session;
            public void Enter(string customer) => _session.Customer = customer;
        }

        public class Orders(Shop shop)
        {
            [Function("PlaceOrder")]
            public void Run([QueueTrigger("orders")] string order) => shop.Enter(order);
        }
        """);

    [Fact]
    public Task Stays_quiet_without_a_function_sdk() => Rule.VerifySdkAbsent(
        """
        public class Orders
        {
            private int _count;
            public int Place(string order) => ++_count;
        }
        """);

    [Fact]
    public Task Stays_quiet_on_half_typed_code() => Rule.Verify(
        """
        public class Orders
        {
            private int _count;

            public void Place(string order, ILambdaContext context)
            {
                {|CS0103:_missing|} = order;
                this.{|CS1061:_missing|} = order;
                _count.{|CS1061:Total|} = 1;
            }
        }
        """);

    [Fact]
    public Task Fix_makes_the_field_a_local_variable() => Fix.Verify(
        """
        public class Orders
        {
            private string _customer;
            private readonly List<string> _lines = [];

            public Task<string> Place(string order, ILambdaContext context)
            {
                {|SLS1002:this._customer|} = order.Length.ToString();
                {|SLS1002:_lines|}.Add(order.Length.ToString());
                {|SLS1002:_lines[0]|} = _customer;
                return Task.FromResult(string.Join(";", _lines));
            }
        }
        """,
        """
        public class Orders
        {
            public Task<string> Place(string order, ILambdaContext context)
            {
                List<string> lines = [];
                string customer = null!;
                customer = order.Length.ToString();
                lines.Add(order.Length.ToString());
                lines[0] = customer;
                return Task.FromResult(string.Join(";", lines));
            }
        }
        """);

    [Theory]
    [InlineData("private int _count; public Orders() { _count = 3; }", "return (++{|SLS1002:_count|}).ToString();")]
    [InlineData("private int _count; static int Of(Orders other) => other._count;", "return (++{|SLS1002:_count|}).ToString();")]
    [InlineData("private int _count;", "var other = new Orders { _count = 1 }; return (++{|SLS1002:_count|}).ToString();")]
    [InlineData("private int _count;", "var other = new Orders(); return (++{|SLS1002:_count|}).ToString() + other._count;")]
    [InlineData("private int _count;", "return (++{|SLS1002:_count|}).ToString() + (this is { _count: 1 });")]
    public async Task Fix_is_not_offered_where_it_would_not_fit(string members, string body) => await Fix.Verify(Lambda(members, body), Lambda(members, body));

    private static string Lambda(string members, string body) =>
        $$"""
        public class Orders
        {
            {{members}}

            public string Place(string message, ILambdaContext context) { {{body}} }

            private static string order => Guid.NewGuid().ToString();
        }
        """;
}
