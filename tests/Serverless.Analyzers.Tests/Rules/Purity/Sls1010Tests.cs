using Serverless.Analyzers.CodeFixes.Purity;
using Serverless.Analyzers.Rules.Purity;
using Serverless.Analyzers.Tests.Verifiers;
using Shared = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Purity.Sls1001StaticStateModified>;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Purity.Sls1010ClientPerInvocation>;

namespace Serverless.Analyzers.Tests.Rules.Purity;

public class Sls1010Tests
{
    private const string Hoisted =
        """
        public class Orders
        {
            private static readonly HttpClient s_http = new();
            private static readonly Lazy<Amazon.S3.AmazonS3Client> s_s3 = new(() => new Amazon.S3.AmazonS3Client());
            private static Microsoft.Azure.Cosmos.CosmosClient? s_cosmos;
            private static HttpClient? s_other;

            [Function("PlaceOrder")]
            public object Run([QueueTrigger("orders")] string id)
            {
                s_cosmos ??= new Microsoft.Azure.Cosmos.CosmosClient(Environment.GetEnvironmentVariable("COSMOS"));
                if (s_other is null)
                {
                    s_other = new HttpClient();
                }

                return (s_http, s_s3.Value, s_cosmos, s_other);
            }
        }
        """;

    [Theory]
    [InlineData("new HttpClient()")]
    [InlineData("new HttpClient(new HttpClientHandler())")]
    [InlineData("""new HttpClient { BaseAddress = new Uri("https://example.com") }""")]
    [InlineData("new Amazon.S3.AmazonS3Client()")]
    [InlineData("""new Azure.Storage.Blobs.BlobServiceClient(Environment.GetEnvironmentVariable("BLOBS"))""")]
    [InlineData("""new Azure.Storage.Queues.QueueClient(Environment.GetEnvironmentVariable("QUEUES"), "orders")""")]
    [InlineData("""new Azure.Data.Tables.TableServiceClient(_connection)""")]
    [InlineData("""new Azure.Messaging.ServiceBus.ServiceBusClient(_connection)""")]
    [InlineData("""new Azure.Messaging.EventHubs.Producer.EventHubProducerClient(_connection)""")]
    [InlineData("""new Azure.Security.KeyVault.Secrets.SecretClient(new Uri("https://v.vault.azure.net"), new Azure.Identity.DefaultAzureCredential())""")]
    [InlineData("""new Microsoft.Azure.Cosmos.CosmosClient(_connection)""")]
    [InlineData("""new MongoDB.Driver.MongoClient(_connection)""")]
    [InlineData("""StackExchange.Redis.ConnectionMultiplexer.Connect("cache:6380")""")]
    [InlineData("""Npgsql.NpgsqlDataSource.Create(_connection)""")]
    public Task Fires_on_every_kind_of_client(string creation) => Rule.Verify(
        $$"""
        public class Orders
        {
            private readonly string _connection = "x";

            [Function("PlaceOrder")]
            public object Run([QueueTrigger("orders")] string id) => ({|SLS1010:{{creation}}|}, _connection);
        }
        """);

    [Fact]
    public Task Fires_in_process_and_in_lambda_functions_and_what_they_call() => Rule.Verify(
        """
        public static class InProcess
        {
            [Microsoft.Azure.WebJobs.FunctionName("PlaceOrder")]
            public static void Run([Microsoft.Azure.WebJobs.QueueTrigger("orders")] string id)
            {
                using var http = {|SLS1010:new HttpClient()|};
            }
        }

        public class Annotated
        {
            [LambdaFunction]
            public object Run(string id) => Make();

            private static HttpClient Make()
            {
                var handler = new HttpClientHandler();
                return {|SLS1010:new(handler)|};
            }
        }

        public class Plain
        {
            public object Run(string id, ILambdaContext context) => {|SLS1010:new HttpClient()|};
        }
        """);

    [Fact]
    public Task Fires_in_classes_made_for_each_invocation() => Rule.Verify(
        """
        public class Orders
        {
            private readonly HttpClient _http = {|SLS1010:new()|};
            private readonly Amazon.S3.AmazonS3Client _s3;

            public Orders() => _s3 = {|SLS1010:new Amazon.S3.AmazonS3Client()|};

            [Function("PlaceOrder")]
            public object Run([QueueTrigger("orders")] string id) => (_http, _s3);
        }
        """);

    [Fact]
    public Task Message_names_client_and_way() => Rule.VerifyMessage(
        """
        public class Orders(Store store)
        {
            [Function("PlaceOrder")]
            public void Run([QueueTrigger("orders")] string id) => store.Save();
        }

        public class Store
        {
            public object Save() => {|#0:new HttpClient()|};
        }
        """,
        "'HttpClient' is made anew by 'PlaceOrder' through 'Save'; one that is made once serves all invocations");

    [Fact]
    public Task Quiet_on_clients_that_are_shared() => Rule.Verify(Hoisted);

    [Fact]
    public Task Shared_clients_are_no_finding_of_another_rule() => Shared.Verify(Hoisted);

    [Fact]
    public Task Quiet_in_handler_classes_that_live_on_and_in_singletons() => Rule.Verify(
        """
        using Microsoft.Extensions.DependencyInjection;

        var services = new ServiceCollection();
        services.AddSingleton<Store>();
        services.AddSingleton(_ => new HttpClient());

        public class Plain
        {
            private readonly HttpClient _http = new();
            private Amazon.S3.AmazonS3Client? _s3;

            public object Run(string id, ILambdaContext context) => (_http, _s3 ??= new Amazon.S3.AmazonS3Client());
        }

        public class Store
        {
            private readonly HttpClient _http = new();

            public HttpClient Http => _http;
        }
        """);

    [Fact]
    public Task Quiet_on_factories_and_handlers_that_live_on() => Rule.Verify(
        """
        public class Orders(IHttpClientFactory factory, HttpMessageHandler handler)
        {
            [Function("PlaceOrder")]
            public object Run([QueueTrigger("orders")] string id) =>
                (factory.CreateClient(), new HttpClient(handler), new HttpClient(new HttpClientHandler(), disposeHandler: false));
        }
        """);

    [Fact]
    public Task Quiet_on_clients_of_one_tenant() => Rule.Verify(
        """
        public class Orders
        {
            [Function("PlaceOrder")]
            public async Task<object> Run([QueueTrigger("orders")] string tenant)
            {
                var url = "https://" + tenant + ".example.com";
                var http = new HttpClient { BaseAddress = new Uri(url) };
                var key = await http.GetStringAsync("key");
                return (http, new Azure.Storage.Blobs.BlobServiceClient(key), For(tenant));
            }

            private static Microsoft.Azure.Cosmos.CosmosClient For(string connection) => new(connection);
        }
        """);

    [Fact]
    public Task Quiet_on_connections_of_a_pool() => Rule.Verify(
        """
        public class Orders
        {
            [Function("PlaceOrder")]
            public void Run([QueueTrigger("orders")] string id)
            {
                using var connection = new Microsoft.Data.SqlClient.SqlConnection(Environment.GetEnvironmentVariable("SQL"));
                using var other = new Npgsql.NpgsqlConnection(Environment.GetEnvironmentVariable("PG"));
            }
        }
        """);

    [Fact]
    public Task Quiet_where_no_function_gets() => Rule.Verify(
        """
        public class Tools
        {
            public static HttpClient Make() => new();
        }
        """);

    [Fact]
    public Task Quiet_without_a_function_sdk() => Rule.VerifySdkAbsent(
        """
        public class Orders
        {
            public HttpClient Run(string id) => new();
        }
        """);

    [Fact]
    public Task Half_typed_code_is_no_trouble() => Rule.Verify(
        """
        public class Orders
        {
            [Function("PlaceOrder")]
            public object Run([QueueTrigger("orders")] string id) =>
                (new {|CS0246:Missing|}(), {|SLS1010:new HttpClient { {|CS0117:Gone|} = 1 }|});
        }
        """);

    [Fact]
    public Task Quiet_in_helpers_whose_callers_keep_what_they_get() => Rule.Verify(
        """
        public class Orders
        {
            private static readonly Lazy<Amazon.S3.AmazonS3Client> s_s3 = new(MakeS3);
            private static readonly HttpClient s_other = MakeOther();
            private static HttpClient? s_http;

            [Function("PlaceOrder")]
            public object Run([QueueTrigger("orders")] string id)
            {
                s_http ??= Make();
                var late = new HttpClient();
                s_http = late;
                return (s_http, s_s3.Value, s_other);
            }

            private static HttpClient Make() => new();

            private static HttpClient MakeOther() => new();

            private static Amazon.S3.AmazonS3Client MakeS3() => new();
        }
        """);

    [Fact]
    public Task Fires_in_helpers_that_one_caller_calls_anew() => Rule.Verify(
        """
        public class Orders
        {
            private static HttpClient? s_http;

            [Function("PlaceOrder")]
            public object Run([QueueTrigger("orders")] string id) => (s_http ??= Make(), Make());

            private static HttpClient Make() => {|SLS1010:new()|};
        }
        """);

    [Fact]
    public Task Fires_where_each_invocation_fills_its_own_instance() => Rule.Verify(
        """
        public class Orders
        {
            private HttpClient? _http;

            [Function("PlaceOrder")]
            public object Run([QueueTrigger("orders")] string id) => _http ??= {|SLS1010:new()|};
        }
        """);

    [Fact]
    public Task The_fix_moves_the_client_of_a_variable() => FixTest<Sls1010ClientPerInvocation, Sls1010ClientPerInvocationFix>.Verify(
        """
        public class Orders
        {
            private const string Url = "https://example.com";

            private readonly string _name = "x";

            [Function("PlaceOrder")]
            public async Task<string> Run([QueueTrigger("orders")] string id)
            {
                // Asks for the price.
                using var http = {|SLS1010:new HttpClient { Timeout = TimeSpan.FromSeconds(5) }|};

                Amazon.S3.AmazonS3Client s3 = {|SLS1010:new()|};
                await s3.DeleteBucketAsync(_name);
                return await http.GetStringAsync(Url);
            }
        }
        """,
        """
        public class Orders
        {
            private const string Url = "https://example.com";
            private static readonly HttpClient s_http = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
            private static readonly Amazon.S3.AmazonS3Client s_s3 = new();

            private readonly string _name = "x";

            [Function("PlaceOrder")]
            public async Task<string> Run([QueueTrigger("orders")] string id)
            {
                // Asks for the price.
                await s_s3.DeleteBucketAsync(_name);
                return await s_http.GetStringAsync(Url);
            }
        }
        """);

    [Fact]
    public Task The_fix_makes_the_field_of_an_instance_static() => FixTest<Sls1010ClientPerInvocation, Sls1010ClientPerInvocationFix>.Verify(
        """
        public class Orders
        {
            private readonly HttpClient _http = {|SLS1010:new()|};
            readonly Amazon.S3.AmazonS3Client _s3 = {|SLS1010:new Amazon.S3.AmazonS3Client()|};

            [Function("PlaceOrder")]
            public async Task Run([QueueTrigger("orders")] string id)
            {
                await this._http.GetStringAsync(id);
                await _s3.DeleteBucketAsync(id);
            }
        }
        """,
        """
        public class Orders
        {
            private static readonly HttpClient _http = new();
            static readonly Amazon.S3.AmazonS3Client _s3 = new Amazon.S3.AmazonS3Client();

            [Function("PlaceOrder")]
            public async Task Run([QueueTrigger("orders")] string id)
            {
                await _http.GetStringAsync(id);
                await _s3.DeleteBucketAsync(id);
            }
        }
        """);

    [Theory]
    [InlineData("""using var http = {|SLS1010:new HttpClient()|}; http.DefaultRequestHeaders.Add("x", id); return http.GetStringAsync("https://example.com");""")]
    [InlineData("""var http = {|SLS1010:new HttpClient()|}; http.Timeout = TimeSpan.FromSeconds(2); return http.GetStringAsync("https://example.com");""")]
    [InlineData("""var http = {|SLS1010:new HttpClient()|}; try { return http.GetStringAsync("https://example.com"); } finally { http.Dispose(); }""")]
    [InlineData("""var http = {|SLS1010:new HttpClient()|}; return Task.FromResult(Send(http)); static string Send(HttpClient client) => "";""")]
    [InlineData("""var http = {|SLS1010:new HttpClient { BaseAddress = _address }|}; return http.GetStringAsync("https://example.com");""")]
    [InlineData("""var s_http = 1; using (var http = {|SLS1010:new HttpClient()|}) { return http.GetStringAsync("https://example.com" + s_http); }""")]
    [InlineData("""var s_http = 1; var http = {|SLS1010:new HttpClient()|}; return http.GetStringAsync("https://example.com" + s_http);""")]
    [InlineData("""var http = {|SLS1010:new HttpClient()|}; http = null; return Task.FromResult("");""")]
    public Task No_fix_where_the_client_is_of_this_invocation(string statements)
    {
        var source =
            $$"""
            public class Orders
            {
                private readonly Uri _address = new("https://example.com");

                [Function("PlaceOrder")]
                public Task<string> Run([QueueTrigger("orders")] string id) { {{statements}} }
            }
            """;
        return FixTest<Sls1010ClientPerInvocation, Sls1010ClientPerInvocationFix>.Verify(source, source);
    }
}
