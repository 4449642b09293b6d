using Serverless.Analyzers.CodeFixes.Purity;
using Serverless.Analyzers.Rules.Purity;
using Serverless.Analyzers.Tests.Verifiers;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Purity.Sls1006HiddenInput>;

namespace Serverless.Analyzers.Tests.Rules.Purity;

public class Sls1006Tests
{
    [Theory]
    [InlineData("DateTime.UtcNow")]
    [InlineData("DateTime.Now")]
    [InlineData("DateTime.Today")]
    [InlineData("DateTimeOffset.UtcNow")]
    [InlineData("TimeProvider.System.GetUtcNow()")]
    [InlineData("Environment.TickCount64")]
    [InlineData("Guid.NewGuid()")]
    [InlineData("Guid.CreateVersion7()")]
    [InlineData("new Random()")]
    [InlineData("Random.Shared")]
    [InlineData("s_random.Next()")]
    [InlineData("""Environment.GetEnvironmentVariable("TABLE")""")]
    [InlineData("Environment.MachineName")]
    public Task Fires_on_every_kind_of_input(string read) => Rule.Verify(
        $$"""
        public class Orders
        {
            private static readonly Random s_random = new();

            [Function("PlaceOrder")]
            public object? Run([QueueTrigger("orders")] string id) => {|SLS1006:{{read}}|};
        }
        """);

    [Fact]
    public Task Fires_in_process_and_in_lambda_functions() => Rule.Verify(
        """
        public static class InProcess
        {
            [Microsoft.Azure.WebJobs.FunctionName("PlaceOrder")]
            public static DateTime Run([Microsoft.Azure.WebJobs.QueueTrigger("orders")] string id) => {|SLS1006:DateTime.UtcNow|};
        }

        public class Annotated
        {
            [LambdaFunction]
            public DateTime Run(string id) => {|SLS1006:DateTime.UtcNow|};
        }

        public class Plain
        {
            public DateTime Run(string id, ILambdaContext context) => {|SLS1006:DateTime.UtcNow|};
        }
        """);

    [Fact]
    public Task Message_names_input_way_and_kind() => Rule.VerifyMessage(
        """
        public class Orders(Store store)
        {
            [Function("PlaceOrder")]
            public void Run([QueueTrigger("orders")] string id) => store.Save(id);
        }

        public class Store
        {
            public string Save(string id) => id + {|#0:Guid.NewGuid()|};
        }
        """,
        "'Guid.NewGuid', read by 'PlaceOrder' through 'Save', makes what the function does depend on chance, which no argument shows");

    [Fact]
    public Task Quiet_on_what_is_injected() => Rule.Verify(
        """
        public class Orders(TimeProvider timeProvider, Random random, Settings settings)
        {
            private readonly TimeProvider _time = timeProvider;

            [Function("PlaceOrder")]
            public object Run([QueueTrigger("orders")] string id) =>
                (timeProvider.GetUtcNow(), _time.GetLocalNow(), random.Next(), settings.Table);
        }

        public class Settings
        {
            public string? Table { get; } = Environment.GetEnvironmentVariable("TABLE");
        }
        """);

    [Fact]
    public Task Quiet_on_random_numbers_with_a_seed() => Rule.Verify(
        """
        public class Orders
        {
            [Function("PlaceOrder")]
            public int Run([QueueTrigger("orders")] int id) => new Random(42).Next() + new Random(id).Next();
        }
        """);

    [Fact]
    public Task Quiet_on_what_is_only_logged_or_measured() => Rule.Verify(
        """
        using Microsoft.Extensions.Logging;
        using System.Diagnostics;
        using System.Diagnostics.Metrics;

        public partial class Orders(ILogger logger, Histogram<double> durations)
        {
            [Function("PlaceOrder")]
            public void Run([QueueTrigger("orders")] string id)
            {
                var started = DateTime.UtcNow;
                var watch = Stopwatch.StartNew();
                var from = Stopwatch.GetTimestamp();
                logger.LogInformation("At {Time} on {Machine}", DateTime.UtcNow, Environment.MachineName);
                logger.LogInformation($"Order {id} at {DateTime.UtcNow:O}, {Guid.NewGuid().ToString("N")}");
                var elapsed = DateTime.UtcNow - started;
                logger.LogInformation("Took {Elapsed} {Ticks}", elapsed.TotalSeconds, Stopwatch.GetElapsedTime(from));
                durations.Record((DateTime.UtcNow - started).TotalMilliseconds);
                durations.Record(watch.ElapsedMilliseconds);
                Console.WriteLine(string.Format("{0}", DateTime.Now));
                Done(logger, DateTime.UtcNow);
            }

            [LoggerMessage(1, Microsoft.Extensions.Logging.LogLevel.Information, "Done at {Time}")]
            private static partial void Done(ILogger logger, DateTime time);

            private static partial void Done(ILogger logger, DateTime time) { }
        }
        """);

    [Fact]
    public Task Fires_on_what_is_logged_and_used() => Rule.Verify(
        """
        using Microsoft.Extensions.Logging;

        public class Orders(ILogger logger)
        {
            [Function("PlaceOrder")]
            public DateTime Run([QueueTrigger("orders")] string id)
            {
                var now = {|SLS1006:DateTime.UtcNow|};
                logger.LogInformation("At {Time}", now);
                return now;
            }
        }
        """);

    [Fact]
    public Task Quiet_where_it_is_read_once_for_all_invocations() => Rule.Verify(
        """
        public class Orders
        {
            private static readonly Lazy<Guid> s_process = new(() => Guid.NewGuid());
            private static DateTime? s_started;

            [Function("PlaceOrder")]
            public object? Run([QueueTrigger("orders")] string id) => (s_process.Value, s_started ??= DateTime.UtcNow, nameof(DateTime.UtcNow.Ticks));
        }
        """);

    [Fact]
    public Task Quiet_in_what_replaces_the_clock() => Rule.Verify(
        """
        public class Orders
        {
            [Function("PlaceOrder")]
            public object? Run([QueueTrigger("orders")] string id) => new Clock().GetUtcNow();
        }

        public class Clock : TimeProvider
        {
            public override DateTimeOffset GetUtcNow() => DateTimeOffset.UtcNow.AddHours(1);
        }
        """);

    [Fact]
    public Task Quiet_at_startup() => Rule.Verify(
        """
        using Microsoft.Extensions.Hosting;

        var started = DateTime.UtcNow;
        new HostBuilder().Build().Run();
        return started.Year + Environment.GetEnvironmentVariable("A")!.Length;

        public class Orders
        {
            private static readonly string? s_table = Environment.GetEnvironmentVariable("TABLE");
            private static readonly Lazy<string?> s_topic = new(() => Environment.GetEnvironmentVariable("TOPIC"));
            private static string? s_queue;
            private readonly string? _bucket;

            static Orders() => s_queue = Environment.GetEnvironmentVariable("QUEUE");

            public Orders() => _bucket = Environment.GetEnvironmentVariable("BUCKET");

            [Function("PlaceOrder")]
            public object? Run([QueueTrigger("orders")] string id) => (s_table, s_topic.Value, _bucket, new Client());
        }

        public class Client
        {
            private readonly string? _key = Environment.GetEnvironmentVariable("KEY");
            private readonly string? _url;

            public Client() => _url = _key + Environment.GetEnvironmentVariable("URL");
        }
        """);

    [Fact]
    public Task Quiet_where_the_environment_is_read_once() => Rule.Verify(
        """
        public class Orders
        {
            private static string? s_table;
            private static string? s_topic;
            private Lazy<string?>? _queue;

            [Function("PlaceOrder")]
            public object? Run([QueueTrigger("orders")] string id)
            {
                s_table ??= Environment.GetEnvironmentVariable("TABLE");
                if (s_topic is null)
                {
                    s_topic = Environment.GetEnvironmentVariable("TOPIC") ?? "none";
                }

                _queue ??= new(() => Environment.GetEnvironmentVariable("QUEUE"));
                return _queue;
            }
        }
        """);

    [Fact]
    public Task Quiet_on_keys_temporary_names_and_facts_of_the_machine() => Rule.Verify(
        """
        using System.Security.Cryptography;

        public class Orders
        {
            [Function("PlaceOrder")]
            public object Run([QueueTrigger("orders")] string id)
            {
                var file = Path.Combine(Path.GetTempPath(), Guid.NewGuid() + ".csv");
                return (RandomNumberGenerator.GetBytes(32), Path.GetRandomFileName(), file, Environment.ProcessorCount, nameof(DateTime.UtcNow));
            }
        }
        """);

    [Fact]
    public Task Quiet_where_no_function_gets() => Rule.Verify(
        """
        public class Tools
        {
            public static DateTime Now() => DateTime.UtcNow;
        }
        """);

    [Fact]
    public Task Quiet_without_a_function_sdk() => Rule.VerifySdkAbsent(
        """
        public class Orders
        {
            public DateTime Run(string id) => DateTime.UtcNow;
        }
        """);

    [Fact]
    public Task Half_typed_code_is_no_trouble() => Rule.Verify(
        """
        public class Orders
        {
            [Function("PlaceOrder")]
            public object Run([QueueTrigger("orders")] string id) =>
                DateTime.{|CS0117:Missing|} + {|CS0103:Nothing|}.UtcNow + Environment.GetEnvironmentVariable({|CS0103:gone|}) + {|SLS1006:DateTime.UtcNow|}.{|CS1061:Gone|};
        }
        """);

    [Fact]
    public Task Fix_uses_the_time_provider_in_scope() => Fix(
        """
        public class Orders(TimeProvider clock)
        {
            [Function("PlaceOrder")]
            public object Run([QueueTrigger("orders")] string id) =>
                (/* now */ {|SLS1006:DateTime.UtcNow|}, {|SLS1006:DateTime.Now|}, {|SLS1006:DateTimeOffset.UtcNow|}, {|SLS1006:DateTimeOffset.Now|});
        }
        """,
        """
        public class Orders(TimeProvider clock)
        {
            [Function("PlaceOrder")]
            public object Run([QueueTrigger("orders")] string id) =>
                (/* now */ clock.GetUtcNow().UtcDateTime, clock.GetLocalNow().LocalDateTime, clock.GetUtcNow(), clock.GetLocalNow());
        }
        """,
        "Read the time from 'clock'");

    [Fact]
    public Task Fix_injects_a_time_provider_into_a_primary_constructor() => Fix(
        """
        public class Orders(ILogger logger)
        {
            [Function("PlaceOrder")]
            public object Run([QueueTrigger("orders")] string id) => (logger, {|SLS1006:DateTime.UtcNow|});

            [Function("Close")]
            public object Close([QueueTrigger("closed")] string id) => {|SLS1006:DateTimeOffset.UtcNow|};
        }
        """,
        """
        public class Orders(ILogger logger, TimeProvider timeProvider)
        {
            [Function("PlaceOrder")]
            public object Run([QueueTrigger("orders")] string id) => (logger, timeProvider.GetUtcNow().UtcDateTime);

            [Function("Close")]
            public object Close([QueueTrigger("closed")] string id) => timeProvider.GetUtcNow();
        }
        """);

    [Fact]
    public Task Fix_injects_a_time_provider_into_the_only_constructor() => Fix(
        """
        public class Orders
        {
            private readonly ILogger _logger;

            public Orders(ILogger logger)
            {
                _logger = logger;
            }

            [Function("PlaceOrder")]
            public object Run([QueueTrigger("orders")] string id) => (_logger, {|SLS1006:DateTime.UtcNow|});
        }
        """,
        """
        public class Orders
        {
            private readonly ILogger _logger;
            private readonly TimeProvider _timeProvider;

            public Orders(ILogger logger, TimeProvider timeProvider)
            {
                _logger = logger;
                _timeProvider = timeProvider;
            }

            [Function("PlaceOrder")]
            public object Run([QueueTrigger("orders")] string id) => (_logger, _timeProvider.GetUtcNow().UtcDateTime);
        }
        """,
        "Read the time from an injected TimeProvider (register TimeProvider.System)");

    [Fact]
    public Task No_fix_where_somebody_else_makes_the_class() => NoFix(
        """
        public class Orders(ILogger logger)
        {
            [Function("PlaceOrder")]
            public object Run([QueueTrigger("orders")] string id) => (logger, {|SLS1006:DateTime.UtcNow|});
        }

        public static class Local
        {
            public static Orders Make(ILogger logger) => new(logger);
        }
        """);

    [Fact]
    public Task No_fix_in_lambda_handlers_and_static_methods() => NoFix(
        """
        public class Plain
        {
            private readonly string _name;

            public Plain()
            {
                _name = "plain";
            }

            public object Run(string id, ILambdaContext context) => (_name, {|SLS1006:DateTime.UtcNow|});
        }

        public class Orders(ILogger logger, TimeProvider clock)
        {
            [Function("PlaceOrder")]
            public object Run([QueueTrigger("orders")] string id) => (logger, clock, Now());

            private static DateTime Now() => {|SLS1006:DateTime.UtcNow|};
        }
        """);

    [Fact]
    public Task No_fix_for_other_inputs() => NoFix(
        """
        public class Orders(TimeProvider clock)
        {
            [Function("PlaceOrder")]
            public object Run([QueueTrigger("orders")] string id) => (clock, {|SLS1006:Guid.NewGuid()|}, {|SLS1006:DateTime.Today|});
        }
        """);

    private static Task Fix(string source, string fixedSource, string? title = null) =>
        FixTest<Sls1006HiddenInput, Sls1006HiddenInputFix>.Verify(source, fixedSource, title: title);

    private static Task NoFix(string source) => Fix(source, source);
}
