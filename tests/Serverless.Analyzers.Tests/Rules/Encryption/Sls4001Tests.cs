using Serverless.Analyzers.CodeFixes.Encryption;
using Serverless.Analyzers.Rules.Encryption;
using Serverless.Analyzers.Tests.Verifiers;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Encryption.Sls4001UnencryptedTransport>;

namespace Serverless.Analyzers.Tests.Rules.Encryption;

public class Sls4001Tests
{
    [Theory]
    [InlineData("""new Amazon.S3.AmazonS3Config { {|SLS4001:UseHttp = true|} }""")]
    [InlineData("""new Amazon.S3.Model.GetPreSignedUrlRequest { BucketName = "orders", {|SLS4001:Protocol = Amazon.S3.Protocol.HTTP|} }""")]
    [InlineData("""new Azure.Storage.Sas.BlobSasBuilder { {|SLS4001:Protocol = Azure.Storage.Sas.SasProtocol.HttpsAndHttp|} }""")]
    [InlineData("""new Azure.Data.Tables.Sas.TableSasBuilder("t", "r", DateTimeOffset.MaxValue) { {|SLS4001:Protocol = Azure.Data.Tables.Sas.TableSasProtocol.HttpsAndHttp|} }""")]
    [InlineData("""new System.Net.Mail.SmtpClient("smtp.contoso.com") { {|SLS4001:EnableSsl = false|} }""")]
    [InlineData("""new Amazon.SQS.AmazonSQSConfig { ServiceURL = {|SLS4001:"http://sqs.eu-west-1.amazonaws.com"|} }""")]
    [InlineData("""new HttpClient { BaseAddress = {|SLS4001:new Uri("http://api.contoso.com")|} }""")]
    [InlineData("""new HttpRequestMessage(HttpMethod.Post, {|SLS4001:"http://api.contoso.com/orders"|})""")]
    [InlineData("""WebRequest.Create({|SLS4001:"ftp://files.contoso.com/in"|})""")]
    [InlineData("""new Azure.Storage.Blobs.BlobServiceClient({|SLS4001:new Uri("http://orders.blob.core.windows.net")|})""")]
    [InlineData("""new Microsoft.Azure.Cosmos.CosmosClient({|SLS4001:"http://orders.documents.azure.com"|}, "key")""")]
    [InlineData("""StackExchange.Redis.ConnectionMultiplexer.Connect({|SLS4001:"redis://cache.contoso.com"|})""")]
    [InlineData("""new System.Net.WebSockets.ClientWebSocket().ConnectAsync({|SLS4001:new Uri("ws://feed.contoso.com")|}, default)""")]
    [InlineData("""new HttpClient().GetAsync({|SLS4001:"HTTP://8.8.8.8/orders"|})""")]
    public Task Fires_in_every_body_of_a_function_project(string expression) => Rule.Verify(
        $$"""
        public class Startup
        {
            public object Make() => {{expression}};
        }
        """);

    [Fact]
    public Task Fires_on_an_address_behind_a_constant_a_field_a_local_or_an_interpolation() => Rule.Verify(
        """
        public class Orders(HttpClient http)
        {
            private const string Host = "http://api.contoso.com";
            private const string Path = Host + "/orders";
            private static readonly Uri s_base = new(Host);

            public async Task Send(string id)
            {
                var address = new Uri("http://api.contoso.com");
                http.BaseAddress = {|SLS4001:address|};
                http.BaseAddress = {|SLS4001:s_base|};
                await http.PostAsync({|SLS4001:Path|}, null);
                await http.GetAsync({|SLS4001:$"{Host}/orders/{id}"|});
                await http.GetStringAsync({|SLS4001:"http://api.contoso.com/" + id|});
                await http.GetAsync({|SLS4001:new Uri(s_base, id)|});
                await http.GetAsync({|SLS4001:string.Format("http://api.contoso.com/orders/{0}", id)|});
            }
        }
        """);

    [Fact]
    public Task Fires_on_a_constant_of_another_project_and_not_on_its_fields() => Rule.VerifyWithLibrary(
        """
        public static class Endpoints
        {
            public const string Api = "http://api.contoso.com";
            public static readonly string Orders = "http://orders.contoso.com";
        }
        """,
        """
        public class Orders(HttpClient http)
        {
            public async Task Send()
            {
                await http.GetAsync({|SLS4001:Endpoints.Api|});
                await http.GetAsync(Endpoints.Orders);
            }
        }
        """);

    [Theory]
    [InlineData("http://localhost:7071/api")]
    [InlineData("http://127.0.0.1:10000/devstoreaccount1")]
    [InlineData("http://[::1]:8080/")]
    [InlineData("http://169.254.169.254/metadata/identity")]
    [InlineData("http://169.254.170.2/credentials")]
    [InlineData("http://host.docker.internal:4566")]
    [InlineData("http://azurite:10000")]
    [InlineData("http://localstack:4566")]
    [InlineData("http://orders-service/api")]
    [InlineData("http://orders.default.svc.cluster.local/api")]
    [InlineData("http://printer.local/")]
    [InlineData("http://10.1.2.3/")]
    [InlineData("http://172.20.0.5/")]
    [InlineData("http://192.168.1.10:9200")]
    [InlineData("http://example.com/")]
    [InlineData("http://www.example.org/")]
    [InlineData("http://schemas.xmlsoap.org/soap/envelope/")]
    [InlineData("http://www.w3.org/2001/XMLSchema")]
    [InlineData("https://api.contoso.com")]
    [InlineData("/orders")]
    [InlineData("http://")]
    [InlineData("")]
    public Task Quiet_on_local_private_and_encrypted_addresses(string address) => Rule.Verify(
        $$"""
        public class Orders(HttpClient http)
        {
            public Task Send() => http.GetAsync("{{address}}");
        }
        """);

    [Fact]
    public Task Quiet_where_the_host_is_not_known() => Rule.Verify(
        """
        public class Orders(HttpClient http)
        {
            private readonly string _host = "http://api.contoso.com";

            public Orders(HttpClient http, string host) : this(http) => _host = host;

            public async Task Send(string host)
            {
                await http.GetAsync($"http://{host}/orders");
                await http.GetAsync($"http://api.{host}/orders");
                await http.GetAsync(string.Format("http://{0}.contoso.com/orders", host));
                await http.GetAsync(_host);
                var changed = "http://api.contoso.com";
                changed = host;
                await http.GetAsync(changed);
            }
        }
        """);

    [Fact]
    public Task Quiet_on_an_address_that_nothing_is_sent_to() => Rule.Verify(
        """
        public class Orders
        {
            private const string Namespace = "http://contoso.com/orders";
            public System.Xml.Linq.XNamespace Xml => Namespace;
            public Uri Link => new Uri("http://contoso.com");
            public bool IsOurs(string url) => url.StartsWith("http://contoso.com");
        }
        """);

    [Fact]
    public Task Quiet_in_development() => Rule.Verify(
        """
        public class Startup
        {
            public Amazon.S3.AmazonS3Config Make(Microsoft.Extensions.Hosting.IHostEnvironment environment)
            {
                var config = new Amazon.S3.AmazonS3Config();
                if (Microsoft.Extensions.Hosting.HostEnvironmentEnvExtensions.IsDevelopment(environment))
                {
                    config.UseHttp = true;
                    config.ServiceURL = "http://s3.contoso.com";
                }

                return config;
            }

            public Amazon.S3.AmazonS3Config LocalStack() => new() { ServiceURL = "http://localhost:4566", UseHttp = true };
        }
        """);

    [Fact]
    public Task Quiet_on_safe_values() => Rule.Verify(
        """
        public class Startup
        {
            public object Make(bool http) => new Amazon.S3.AmazonS3Config { UseHttp = false };
            public object Sign() => new Amazon.S3.Model.GetPreSignedUrlRequest { Protocol = Amazon.S3.Protocol.HTTPS };
            public object Sas() => new Azure.Storage.Sas.BlobSasBuilder { Protocol = Azure.Storage.Sas.SasProtocol.Https };
        }
        """);

    [Fact]
    public Task Quiet_without_a_function_sdk() => Rule.VerifySdkAbsent(
        """
        public class Orders
        {
            public Task Send(HttpClient http) => http.GetAsync("http://api.contoso.com");
        }
        """);

    [Fact]
    public Task Fix_uses_the_encrypted_form() => FixTest<Sls4001UnencryptedTransport, Sls4001UnencryptedTransportFix>.Verify(
        """
        public class Orders(HttpClient http)
        {
            private const string Host = "http://api.contoso.com";

            public async Task Send(string id, System.Net.WebSockets.ClientWebSocket socket)
            {
                await http.GetAsync({|SLS4001:Host + "/orders"|}); // first
                await http.GetAsync({|SLS4001:$"{Host}/orders/{id}"|});
                await http.GetAsync({|SLS4001:@"http://api.contoso.com"|});
                await http.GetAsync({|SLS4001:string.Format("http://api.contoso.com/{0}", id)|});
                await http.GetAsync({|SLS4001:$"http://api.contoso.com/{id}"|});
                await socket.ConnectAsync({|SLS4001:new Uri("ws://feed.contoso.com")|}, default);
                var config = new Amazon.S3.AmazonS3Config
                {
                    {|SLS4001:UseHttp = true|},
                };
                var request = new Amazon.S3.Model.GetPreSignedUrlRequest { {|SLS4001:Protocol = Amazon.S3.Protocol.HTTP|} };
            }
        }
        """,
        """
        public class Orders(HttpClient http)
        {
            private const string Host = "https://api.contoso.com";

            public async Task Send(string id, System.Net.WebSockets.ClientWebSocket socket)
            {
                await http.GetAsync(Host + "/orders"); // first
                await http.GetAsync($"{Host}/orders/{id}");
                await http.GetAsync(@"https://api.contoso.com");
                await http.GetAsync(string.Format("https://api.contoso.com/{0}", id));
                await http.GetAsync($"https://api.contoso.com/{id}");
                await socket.ConnectAsync(new Uri("wss://feed.contoso.com"), default);
                var config = new Amazon.S3.AmazonS3Config
                {
                    UseHttp = false,
                };
                var request = new Amazon.S3.Model.GetPreSignedUrlRequest { Protocol = Amazon.S3.Protocol.HTTPS };
            }
        }
        """);

    [Fact]
    public Task No_fix_where_the_encrypted_form_is_another_port_or_protocol()
    {
        const string source =
            """
            public class Orders(HttpClient http)
            {
                public Task Send() => http.GetAsync({|SLS4001:"http://api.contoso.com:8080/orders"|});
                public object Files() => WebRequest.Create({|SLS4001:"ftp://files.contoso.com/in"|});
            }
            """;
        return FixTest<Sls4001UnencryptedTransport, Sls4001UnencryptedTransportFix>.Verify(source, source);
    }
}
