using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Rules.Access;
using Serverless.Analyzers.Tests.Verifiers;
using Fixed = Serverless.Analyzers.Tests.Verifiers.FixTest<Serverless.Analyzers.Rules.Access.Sls6006KeyInsteadOfIdentity, Serverless.Analyzers.CodeFixes.Access.Sls6006KeyInsteadOfIdentityFix>;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Access.Sls6006KeyInsteadOfIdentity>;

namespace Serverless.Analyzers.Tests.Rules.Access;

public class Sls6006Tests
{
    private const string Usings =
        """
        using Amazon;
        using Amazon.DynamoDBv2;
        using Amazon.Runtime;
        using Amazon.S3;
        using Azure;
        using Azure.Data.Tables;
        using Azure.Identity;
        using Azure.Messaging.ServiceBus;
        using Azure.Storage;
        using Azure.Storage.Blobs;
        using Azure.Storage.Queues;
        using Microsoft.Azure.Cosmos;

        """;

    private static string With(string code) => Usings + $$"""public static class Clients { public static object Make(string key, string id, Uri uri) => {{code}}; }""";

    [Theory]
    [InlineData("new BlobServiceClient({|SLS6006:key|})")]
    [InlineData("new QueueClient({|SLS6006:key|}, \"orders\")")]
    [InlineData("new TableServiceClient({|SLS6006:Environment.GetEnvironmentVariable(\"STORAGE\")|})")]
    [InlineData("new ServiceBusClient({|SLS6006:key|})")]
    [InlineData("new CosmosClient({|SLS6006:key|})")]
    [InlineData("new CosmosClient(id, {|SLS6006:key|})")]
    [InlineData("new BlobServiceClient(uri, new StorageSharedKeyCredential(id, {|SLS6006:key|}))")]
    [InlineData("new ServiceBusClient(id, new AzureNamedKeyCredential(id, {|SLS6006:key|}))")]
    [InlineData("new BasicAWSCredentials(id, {|SLS6006:key|})")]
    [InlineData("new AmazonS3Client(id, {|SLS6006:key|}, RegionEndpoint.EUWest1)")]
    [InlineData("new BlobServiceClient({|SLS6006:\"DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=Kx8fJ2mQp0ZtVb5cW7yN1sR4uH6gE9dLaXo3iBvCqTwYzMnPkSjDhFrGlUeAbOiC==\"|})")]
    public Task Fires_on_keys_and_connection_strings(string code) => Rule.Verify(With(code));

    [Theory]
    [InlineData("new BlobServiceClient(uri, new DefaultAzureCredential())")]
    [InlineData("new BlobServiceClient(\"UseDevelopmentStorage=true\")")]
    [InlineData("new BlobServiceClient(\"DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;BlobEndpoint=http://127.0.0.1:10000/devstoreaccount1;\")")]
    [InlineData("new CosmosClient(\"https://localhost:8081\", key)")]
    [InlineData("new CosmosClient(id, new DefaultAzureCredential())")]
    [InlineData("new BlobServiceClient(uri, new AzureSasCredential(key))")]
    [InlineData("new AmazonS3Client()")]
    [InlineData("new AmazonS3Client(\"test\", \"test\")")]
    [InlineData("new AmazonS3Client(id, key, \"token\")")]
    [InlineData("new SessionAWSCredentials(id, key, \"token\")")]
    [InlineData("new AmazonDynamoDBClient(id, key, new AmazonDynamoDBConfig { ServiceURL = \"http://localhost:8000\" })")]
    public Task Is_quiet_on_identities_and_emulators(string code) => Rule.Verify(With(code));

    [Fact]
    public Task Is_quiet_in_development() => Rule.Verify(
        """
        using Azure.Storage.Blobs;
        using Microsoft.Extensions.Hosting;
        public static class Clients { public static object? Make(IHostEnvironment host, string key) => host.IsDevelopment() ? new BlobServiceClient(key) : null; }
        """);

    [Theory]
    [InlineData("new Amazon.Runtime.BasicAWSCredentials(id, key)", "Amazon", 1)]
    [InlineData("new Amazon.Runtime.BasicAWSCredentials(id, key)", "Microsoft.Azure", 0)]
    [InlineData("new Azure.Storage.Blobs.BlobServiceClient(key)", "Amazon", 0)]
    [InlineData("new Azure.Storage.Blobs.BlobServiceClient(key)", "Microsoft.Azure", 1)]
    public async Task Keys_of_the_other_cloud_are_left_alone(string code, string host, int count)
    {
        var compilation = CSharpCompilation.Create(
            "Project",
            [CSharpSyntaxTree.ParseText($"public static class Clients {{ public static object Make(string key, string id) => {code}; }}")],
            References.WithSdks.Where(reference => Path.GetFileName(reference.Display!) is var name
                && (!name.StartsWith("Amazon.", StringComparison.Ordinal) || host == "Amazon")
                && (!name.StartsWith("Microsoft.Azure.", StringComparison.Ordinal) || host == "Microsoft.Azure")),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Equal(count, (await compilation.WithAnalyzers([new Sls6006KeyInsteadOfIdentity()]).GetAnalyzerDiagnosticsAsync()).Length);
    }

    [Fact]
    public Task Fix_signs_in_by_the_identity() => Fixed.Verify(
        Usings +
        """
        public static class Clients
        {
            public static object[] Make(string key, string id, Uri uri) =>
            [
                new CosmosClient(id, {|SLS6006:key|}),
                new CosmosClient(id, {|SLS6006:key|}, new CosmosClientOptions()),
                new BlobServiceClient(uri, new StorageSharedKeyCredential(id, {|SLS6006:key|})),
                new TableClient(uri, "orders", new TableSharedKeyCredential(id, {|SLS6006:key|})),
                new ServiceBusClient(id, new AzureNamedKeyCredential(id, {|SLS6006:key|})),
                new AmazonS3Client(new BasicAWSCredentials(id, {|SLS6006:key|})),
                new AmazonS3Client(new BasicAWSCredentials(id, {|SLS6006:key|}), RegionEndpoint.EUWest1),
                new AmazonS3Client(id, {|SLS6006:key|}, RegionEndpoint.EUWest1),
            ];
        }
        """,
        Usings +
        """
        public static class Clients
        {
            public static object[] Make(string key, string id, Uri uri) =>
            [
                new CosmosClient(id, new DefaultAzureCredential()),
                new CosmosClient(id, new DefaultAzureCredential(), new CosmosClientOptions()),
                new BlobServiceClient(uri, new DefaultAzureCredential()),
                new TableClient(uri, "orders", new DefaultAzureCredential()),
                new ServiceBusClient(id, new DefaultAzureCredential()),
                new AmazonS3Client(),
                new AmazonS3Client(RegionEndpoint.EUWest1),
                new AmazonS3Client(RegionEndpoint.EUWest1),
            ];
        }
        """);

    [Fact]
    public Task Fix_imports_the_namespace() => Fixed.Verify(
        """
        using Microsoft.Azure.Cosmos;

        public class Clients
        {
            private readonly CosmosClient _cosmos = new("https://shop.documents.azure.com", {|SLS6006:Environment.GetEnvironmentVariable("KEY")|});
        }
        """,
        """
        using Azure.Identity;
        using Microsoft.Azure.Cosmos;

        public class Clients
        {
            private readonly CosmosClient _cosmos = new("https://shop.documents.azure.com", new DefaultAzureCredential());
        }
        """);

    [Theory]
    [InlineData("new BlobServiceClient({|SLS6006:key|})")]
    [InlineData("new BasicAWSCredentials(id, {|SLS6006:key|})")]
    [InlineData("new CosmosClient(accountEndpoint: id, authKeyOrResourceToken: {|SLS6006:key|})")]
    public Task Nothing_is_offered_where_the_address_is_not_known(string code) => Fixed.Verify(With(code), With(code));

    [Fact]
    public Task Is_quiet_without_function_sdk() => Rule.VerifySdkAbsent("public class Clients { public string Key => Environment.GetEnvironmentVariable(\"KEY\")!; }");

    [Fact]
    public Task Half_typed_code_is_left_alone() => Rule.Verify(With("new CosmosClient(id, {|CS0103:missing|})"));
}
