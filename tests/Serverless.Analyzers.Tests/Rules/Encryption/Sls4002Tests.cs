using Serverless.Analyzers.CodeFixes.Encryption;
using Serverless.Analyzers.Rules.Encryption;
using Serverless.Analyzers.Tests.Verifiers;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Encryption.Sls4002ConnectionStringWeakensTls>;

namespace Serverless.Analyzers.Tests.Rules.Encryption;

public class Sls4002Tests
{
    [Theory]
    [InlineData("""new Microsoft.Data.SqlClient.SqlConnection("Server=db.contoso.com;{|SLS4002:Encrypt=False|};Database=orders")""")]
    [InlineData("""new Microsoft.Data.SqlClient.SqlConnection("Server=db.contoso.com;{|SLS4002:Encrypt = no|};{|SLS4002:Trust Server Certificate=True|}")""")]
    [InlineData("""new Microsoft.Data.SqlClient.SqlConnectionStringBuilder { DataSource = "db.contoso.com", {|SLS4002:Encrypt = false|} }""")]
    [InlineData("""new Microsoft.Data.SqlClient.SqlConnectionStringBuilder { {|SLS4002:Encrypt = Microsoft.Data.SqlClient.SqlConnectionEncryptOption.Optional|} }""")]
    [InlineData("""new Microsoft.Data.SqlClient.SqlConnectionStringBuilder { {|SLS4002:TrustServerCertificate = true|} }""")]
    [InlineData("""new Npgsql.NpgsqlConnection("Host=db.contoso.com;{|SLS4002:SSL Mode=Disable|}")""")]
    [InlineData("""Npgsql.NpgsqlDataSource.Create("Host=db.contoso.com;{|SLS4002:SslMode=allow|}")""")]
    [InlineData("""new Npgsql.NpgsqlConnectionStringBuilder { {|SLS4002:SslMode = Npgsql.SslMode.Disable|} }""")]
    [InlineData("""new MySqlConnector.MySqlConnection("Server=db.contoso.com;{|SLS4002:Ssl-Mode=None|}")""")]
    [InlineData("""new MySqlConnector.MySqlConnectionStringBuilder { {|SLS4002:SslMode = MySqlConnector.MySqlSslMode.None|} }""")]
    [InlineData("""new MongoDB.Driver.MongoClient("mongodb://user:pw@db.contoso.com/orders?retryWrites=true&{|SLS4002:tls=false|}")""")]
    [InlineData("""new MongoDB.Driver.MongoClient("mongodb+srv://db.contoso.com/?{|SLS4002:tlsInsecure=true|}")""")]
    [InlineData("""new MongoDB.Driver.MongoClientSettings { {|SLS4002:AllowInsecureTls = true|} }""")]
    [InlineData("""StackExchange.Redis.ConnectionMultiplexer.Connect("cache.redis.cache.windows.net:6379,password=x,{|SLS4002:ssl=False|}")""")]
    [InlineData("""new StackExchange.Redis.ConfigurationOptions { EndPoints = { "cache.contoso.com:6379" }, {|SLS4002:Ssl = false|} }""")]
    [InlineData("""new Azure.Storage.Blobs.BlobServiceClient("{|SLS4002:DefaultEndpointsProtocol=http|};AccountName=orders;AccountKey=x")""")]
    [InlineData("""new Microsoft.Azure.Cosmos.CosmosClient("AccountEndpoint=https://orders.documents.azure.com/;AccountKey=x;{|SLS4002:DisableServerCertificateValidation=True|}")""")]
    public Task Fires_in_every_body_of_a_function_project(string expression) => Rule.Verify(
        $$"""
        public class Startup
        {
            public object Make() => {{expression}};
        }
        """);

    [Fact]
    public Task Fires_on_texts_that_are_put_together_and_on_named_ones() => Rule.Verify(
        """
        using Microsoft.Data.SqlClient;
        using Microsoft.EntityFrameworkCore;

        public class Store
        {
            private const string Connection = "Server=db.contoso.com;Encrypt=false";

            public void Open(string server, string password, DbContextOptionsBuilder options)
            {
                options.UseSqlServer($"Server={server};Password={password};{|SLS4002:TrustServerCertificate=true|}");
                options.UseSqlServer("Server=" + server + ";{|SLS4002:Encrypt=false|};Password=" + password);
                new SqlConnection(@"Server=db.contoso.com;{|SLS4002:Encrypt=false|}");
                new SqlConnection({|SLS4002:Connection|});
                var builder = new SqlConnectionStringBuilder();
                builder.DataSource = server;
                {|SLS4002:builder.Encrypt = false|};
            }
        }
        """);

    [Theory]
    [InlineData("""new Microsoft.Data.SqlClient.SqlConnection("Server=localhost,1433;Encrypt=False;TrustServerCertificate=True")""")]
    [InlineData("""new Microsoft.Data.SqlClient.SqlConnection("Server=tcp:127.0.0.1;Encrypt=False")""")]
    [InlineData("""new Microsoft.Data.SqlClient.SqlConnection("Data Source=(localdb)\\MSSQLLocalDB;Encrypt=False")""")]
    [InlineData("""new Microsoft.Data.SqlClient.SqlConnection("Data Source=.;Encrypt=False")""")]
    [InlineData("""new Microsoft.Data.SqlClient.SqlConnection(@"Data Source=.\SQLEXPRESS;Encrypt=False")""")]
    [InlineData("""new Npgsql.NpgsqlConnection("Host=postgres;SSL Mode=Disable")""")]
    [InlineData("""new Npgsql.NpgsqlConnection("Host=10.0.0.4;SSL Mode=Disable")""")]
    [InlineData("""new MongoDB.Driver.MongoClient("mongodb://localhost:27017/?tls=false")""")]
    [InlineData("""new MongoDB.Driver.MongoClientSettings { Server = new MongoDB.Driver.MongoServerAddress("localhost"), UseTls = false }""")]
    [InlineData("""StackExchange.Redis.ConnectionMultiplexer.Connect("localhost:6379,ssl=false")""")]
    [InlineData("""new StackExchange.Redis.ConfigurationOptions { EndPoints = { "localhost:6379" }, Ssl = false }""")]
    [InlineData("""new Microsoft.Data.SqlClient.SqlConnectionStringBuilder { DataSource = "localhost", TrustServerCertificate = true }""")]
    [InlineData("""new Azure.Storage.Blobs.BlobServiceClient("UseDevelopmentStorage=true")""")]
    [InlineData("""new Azure.Storage.Blobs.BlobServiceClient("DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=x;BlobEndpoint=http://127.0.0.1:10000/devstoreaccount1;")""")]
    [InlineData("""new Microsoft.Azure.Cosmos.CosmosClient("AccountEndpoint=https://localhost:8081/;AccountKey=x;DisableServerCertificateValidation=True")""")]
    public Task Quiet_on_local_servers_and_emulators(string expression) => Rule.Verify(
        $$"""
        public class Startup
        {
            public object Make() => {{expression}};
        }
        """);

    [Theory]
    [InlineData("""new Microsoft.Data.SqlClient.SqlConnection("Server=db.contoso.com;Encrypt=Strict;TrustServerCertificate=False")""")]
    [InlineData("""new Microsoft.Data.SqlClient.SqlConnection("Server=db.contoso.com")""")]
    [InlineData("""new Microsoft.Data.SqlClient.SqlConnection("Server=db.contoso.com;Password='a;Encrypt=False'")""")]
    [InlineData("""new Microsoft.Data.SqlClient.SqlConnection("Server=db.contoso.com;Column Encryption Setting=Disabled;=;;Encrypt")""")]
    [InlineData("""new Npgsql.NpgsqlConnection("Host=db.contoso.com;SSL Mode=Prefer")""")]
    [InlineData("""new MySqlConnector.MySqlConnectionStringBuilder { SslMode = MySqlConnector.MySqlSslMode.Preferred }""")]
    [InlineData("""new MongoDB.Driver.MongoClient("mongodb://db.contoso.com/?tls=true")""")]
    [InlineData("""StackExchange.Redis.ConnectionMultiplexer.Connect("cache.contoso.com:6379")""")]
    [InlineData("""new StackExchange.Redis.ConfigurationOptions { Ssl = true }""")]
    [InlineData("""new Azure.Storage.Blobs.BlobServiceClient("DefaultEndpointsProtocol=https;AccountName=orders;AccountKey=x")""")]
    [InlineData("""new Microsoft.Data.SqlClient.SqlConnection(Environment.GetEnvironmentVariable("CONNECTION"))""")]
    [InlineData("\"Server=db.contoso.com;Encrypt=False\"")]
    public Task Quiet_on_safe_missing_and_unused_settings(string expression) => Rule.Verify(
        $$"""
        public class Startup
        {
            public object Make() => {{expression}};
        }
        """);

    [Fact]
    public Task Quiet_in_development() => Rule.Verify(
        """
        using Microsoft.Data.SqlClient;
        using Microsoft.Extensions.Hosting;

        public class Startup
        {
            public void Configure(IHostEnvironment environment, SqlConnectionStringBuilder builder)
            {
                if (environment.IsDevelopment())
                {
                    builder.TrustServerCertificate = true;
                    new SqlConnection("Server=db.contoso.com;Encrypt=false");
                }
            }
        }
        """);

    [Fact]
    public Task Fix_rewrites_the_value() => FixTest<Sls4002ConnectionStringWeakensTls, Sls4002ConnectionStringWeakensTlsFix>.Verify(
        """"
        using Microsoft.Data.SqlClient;

        public class Store
        {
            private const string Connection = "Server=db.contoso.com;Encrypt=false"; // orders

            public void Open(string server)
            {
                new SqlConnection({|SLS4002:Connection|});
                new SqlConnection(@"Server=db.contoso.com\one;{|SLS4002:Encrypt=false|};{|SLS4002:TrustServerCertificate=true|}");
                new SqlConnection($"Server={server};{|SLS4002:Encrypt = no|};{|SLS4002:Trust Server Certificate=yes|};Database=\"orders\"");
                new SqlConnection("""
                    Server=db.contoso.com;
                    {|SLS4002:Encrypt=false|};
                    """);
                var builder = new SqlConnectionStringBuilder { DataSource = server, {|SLS4002:Encrypt = false|} };
                {|SLS4002:builder.TrustServerCertificate = true|};
            }
        }
        """",
        """"
        using Microsoft.Data.SqlClient;

        public class Store
        {
            private const string Connection = "Server=db.contoso.com;Encrypt=True"; // orders

            public void Open(string server)
            {
                new SqlConnection(Connection);
                new SqlConnection(@"Server=db.contoso.com\one;Encrypt=True;TrustServerCertificate=False");
                new SqlConnection($"Server={server};Encrypt = True;Trust Server Certificate=False;Database=\"orders\"");
                new SqlConnection("""
                    Server=db.contoso.com;
                    Encrypt=True;
                    """);
                var builder = new SqlConnectionStringBuilder { DataSource = server, Encrypt = SqlConnectionEncryptOption.Mandatory };
                builder.TrustServerCertificate = false;
            }
        }
        """");

    [Fact]
    public Task Quiet_without_a_function_sdk() => Rule.VerifySdkAbsent(
        """
        public class Store
        {
            public object Open(System.Data.Common.DbConnection connection) => connection.ConnectionString = "Server=db.contoso.com;Encrypt=false";
        }
        """);
}
