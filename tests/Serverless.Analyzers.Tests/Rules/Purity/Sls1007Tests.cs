using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Purity.Sls1007ProcessWideSettingChanged>;

namespace Serverless.Analyzers.Tests.Rules.Purity;

public class Sls1007Tests
{
    [Theory]
    [InlineData("""Environment.SetEnvironmentVariable("TENANT", id)""")]
    [InlineData("""Environment.CurrentDirectory = id""")]
    [InlineData("""Directory.SetCurrentDirectory(id)""")]
    [InlineData("""System.Globalization.CultureInfo.DefaultThreadCurrentCulture = new(id)""")]
    [InlineData("""System.Globalization.CultureInfo.DefaultThreadCurrentUICulture ??= new(id)""")]
    [InlineData("""ServicePointManager.SecurityProtocol |= SecurityProtocolType.Tls12""")]
    [InlineData("""ServicePointManager.DefaultConnectionLimit = id.Length""")]
    [InlineData("""WebRequest.DefaultWebProxy = null""")]
    [InlineData("""HttpClient.DefaultProxy = new WebProxy(id)""")]
    [InlineData("""AppContext.SetSwitch(id, true)""")]
    [InlineData("""AppDomain.CurrentDomain.SetData("id", id)""")]
    [InlineData("""Console.SetOut(TextWriter.Null)""")]
    [InlineData("""System.Runtime.GCSettings.LatencyMode = System.Runtime.GCLatencyMode.Batch""")]
    [InlineData("""ThreadPool.SetMinThreads(8, 8)""")]
    [InlineData("""System.Text.RegularExpressions.Regex.CacheSize = 5""")]
    [InlineData("""Newtonsoft.Json.JsonConvert.DefaultSettings = () => new Newtonsoft.Json.JsonSerializerSettings()""")]
    [InlineData("""Amazon.AWSConfigs.AWSRegion = id""")]
    public Task Fires_on_every_kind_of_setting(string change) => Rule.Verify(
        $$"""
        public class Orders
        {
            [Function("PlaceOrder")]
            public void Run([QueueTrigger("orders")] string id)
            {
                {|SLS1007:{{change}}|};
            }
        }
        """);

    [Fact]
    public Task Fires_in_process_and_in_lambda_functions() => Rule.Verify(
        """
        public static class InProcess
        {
            [Microsoft.Azure.WebJobs.FunctionName("PlaceOrder")]
            public static void Run([Microsoft.Azure.WebJobs.QueueTrigger("orders")] string id) => {|SLS1007:Environment.SetEnvironmentVariable("ID", id)|};
        }

        public class Annotated
        {
            [LambdaFunction]
            public void Run(string id) => {|SLS1007:Environment.SetEnvironmentVariable("ID", id)|};
        }

        public class Plain
        {
            public void Run(string id, ILambdaContext context) => {|SLS1007:Environment.SetEnvironmentVariable("ID", id)|};
        }
        """);

    [Fact]
    public Task Fires_in_helpers_lambdas_and_local_functions() => Rule.Verify(
        """
        public class Orders(Tenants tenants)
        {
            [Function("PlaceOrder")]
            public void Run([QueueTrigger("orders")] string[] ids)
            {
                tenants.Use(ids[0]);
                Array.ForEach(ids, id => {|SLS1007:Environment.SetEnvironmentVariable("ID", id)|});
                Leave();

                void Leave() => {|SLS1007:Directory.SetCurrentDirectory("/tmp")|};
            }
        }

        public class Tenants
        {
            public void Use(string id) => Set(id);

            private static void Set(string id) => {|SLS1007:Environment.SetEnvironmentVariable("TENANT", id)|};
        }
        """);

    [Fact]
    public Task Fires_in_what_a_top_level_handler_calls() => Rule.Verify(
        """
        using Amazon.Lambda.RuntimeSupport;
        using Amazon.Lambda.Serialization.SystemTextJson;

        Environment.SetEnvironmentVariable("STARTED", "1");
        await LambdaBootstrapBuilder.Create((string id, ILambdaContext context) => Use(id), new DefaultLambdaJsonSerializer()).Build().RunAsync();

        void Use(string id)
        {
            {|SLS1007:Environment.SetEnvironmentVariable("TENANT", id)|};
        }
        """);

    [Fact]
    public Task Quiet_at_startup() => Rule.Verify(
        """
        using Microsoft.Extensions.Hosting;

        System.Globalization.CultureInfo.DefaultThreadCurrentCulture = System.Globalization.CultureInfo.InvariantCulture;
        ServicePointManager.DefaultConnectionLimit = 50;
        Startup.Configure();
        new HostBuilder().Build().Run();

        public static class Startup
        {
            public static void Configure() => Environment.SetEnvironmentVariable("A", "b");
        }

        public class Orders
        {
            [Function("PlaceOrder")]
            public void Run([QueueTrigger("orders")] string id) { }
        }
        """);

    [Fact]
    public Task Quiet_in_static_constructors_and_constructors_of_the_handler() => Rule.Verify(
        """
        public class Orders
        {
            private static readonly Lazy<bool> s_ready = new(() => { Environment.SetEnvironmentVariable("READY", "1"); return true; });

            static Orders() => Environment.SetEnvironmentVariable("A", "b");

            public Orders() => Environment.SetEnvironmentVariable("C", "d");

            public bool Run(string id, ILambdaContext context) => s_ready.Value;
        }
        """);

    [Fact]
    public Task Quiet_on_settings_of_the_thread_or_the_flow_of_control() => Rule.Verify(
        """
        using System.Globalization;

        public class Orders
        {
            [Function("PlaceOrder")]
            public void Run([QueueTrigger("orders")] string id)
            {
                CultureInfo.CurrentCulture = new CultureInfo("en");
                CultureInfo.CurrentUICulture = new CultureInfo("en");
                Thread.CurrentThread.CurrentCulture = CultureInfo.InvariantCulture;
                Console.WriteLine(Environment.GetEnvironmentVariable("A") + Environment.CurrentDirectory + nameof(Environment.SetEnvironmentVariable));
            }
        }
        """);

    [Fact]
    public Task Quiet_behind_a_latch() => Rule.Verify(
        """
        public class Orders
        {
            private static bool s_configured;
            private static readonly object s_lock = new();

            [Function("PlaceOrder")]
            public void Run([QueueTrigger("orders")] string id)
            {
                if (!s_configured)
                {
                    Environment.SetEnvironmentVariable("A", "b");
                    s_configured = true;
                }

                Early();
                Locked();
            }

            private static void Early()
            {
                if (s_configured)
                {
                    return;
                }

                Environment.SetEnvironmentVariable("A", "b");
                s_configured = true;
            }

            private static void Locked()
            {
                lock (s_lock)
                {
                    if (!s_configured)
                    {
                        s_configured = true;
                        Directory.SetCurrentDirectory("/tmp");
                    }
                }
            }
        }
        """);

    [Fact]
    public Task Quiet_where_no_function_gets() => Rule.Verify(
        """
        public class Tools
        {
            public static void Reset() => Environment.SetEnvironmentVariable("A", null);
        }
        """);

    [Fact]
    public Task Quiet_without_a_function_sdk() => Rule.VerifySdkAbsent(
        """
        public class Orders
        {
            public void Run(string id) => Environment.SetEnvironmentVariable("A", id);
        }
        """);

    [Fact]
    public Task Half_typed_code_is_no_trouble() => Rule.Verify(
        """
        public class Orders
        {
            [Function("PlaceOrder")]
            public void Run([QueueTrigger("orders")] string id)
            {
                Environment.{|CS0117:Missing|} = id;
                {|CS0103:Nothing|}.CurrentDirectory = id;
                {|SLS1007:Environment.CurrentDirectory = {|CS0103:gone|}|};
            }
        }
        """);
}
