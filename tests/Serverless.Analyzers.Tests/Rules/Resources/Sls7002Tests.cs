using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Resources.Sls7002NoTimeout>;

namespace Serverless.Analyzers.Tests.Rules.Resources;

public class Sls7002Tests
{
    private static string With(string members) =>
        $$"""
        using System.Data.Common;
        using Amazon.S3;
        using Azure.Storage.Blobs;
        using Microsoft.Azure.Cosmos;
        using Microsoft.Extensions.Hosting;

        public class Orders
        {
            [Function("Place")] public void Run([QueueTrigger("orders")] string id) { }
            {{members}}
        }
        """;

    [Theory]
    [InlineData("private static readonly HttpClient s_http = {|SLS7002:new()|};")]
    [InlineData("private readonly HttpClient _http = {|SLS7002:new HttpClient(new HttpClientHandler())|};")]
    [InlineData("public Task Get() { using var http = {|SLS7002:new HttpClient()|}; return http.GetAsync(\"https://example.org\"); }")]
    [InlineData("private readonly HttpClient _http = new() { {|SLS7002:Timeout = Timeout.InfiniteTimeSpan|} };")]
    [InlineData("public object S3() => new AmazonS3Config { {|SLS7002:Timeout = Timeout.InfiniteTimeSpan|} };")]
    [InlineData("public void Set(BlobClientOptions options) { {|SLS7002:options.Retry.NetworkTimeout = TimeSpan.FromMilliseconds(-1)|}; }")]
    [InlineData("public void Set(CosmosClientOptions options) { {|SLS7002:options.RequestTimeout = TimeSpan.MaxValue|}; }")]
    [InlineData("public void Set(DbCommand command) { {|SLS7002:command.CommandTimeout = 0|}; }")]
    public Task Fires_where_a_wait_does_not_end(string members) => Rule.Verify(With(members));

    [Theory]
    [InlineData("private static readonly HttpClient s_http = new() { Timeout = TimeSpan.FromSeconds(5) };")]
    [InlineData("public Task Get() { var http = new HttpClient(); http.Timeout = TimeSpan.FromSeconds(5); return http.GetAsync(\"https://example.org\"); }")]
    [InlineData("private static readonly HttpClient s_http = new(); static Orders() => s_http.Timeout = TimeSpan.FromSeconds(5);")]
    [InlineData("public Task Get(IHttpClientFactory factory) => factory.CreateClient().GetAsync(\"https://example.org\");")]
    [InlineData("public void Set(DbCommand command) { command.CommandTimeout = 10; }")]
    [InlineData("public object? Get(IHostEnvironment host) => host.IsDevelopment() ? new HttpClient() : null;")]
    public Task Is_quiet_where_it_does(string members) => Rule.Verify(With(members));

    [Fact]
    public Task Is_quiet_without_functions() => Rule.Verify("public class Orders { private static readonly HttpClient s_http = new(); }");

    [Fact]
    public Task Is_quiet_without_function_sdk() => Rule.VerifySdkAbsent("public class Orders { private static readonly HttpClient s_http = new(); }");

    [Fact]
    public Task Half_typed_code_is_left_alone() => Rule.Verify(With("private static readonly HttpClient s_http = new() { Timeout = {|CS0103:missing|} };"));
}
