using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Rules.Access;
using Serverless.Analyzers.Tests.Verifiers;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Access.Sls6100StoreAccess>;

namespace Serverless.Analyzers.Tests.Rules.Access;

public class Sls6100Tests
{
    private const string Orders =
        """
        using Azure.Storage.Blobs;

        public class Orders(BlobServiceClient blobs)
        {
            [Function("Place")]
            public Task {|SLS6100:Run|}([{|SLS6100:QueueTrigger("orders")|}] string id) => Save(id);

            [Function("Ping")]
            public string {|SLS6100:Ping|}([HttpTrigger(AuthorizationLevel.Function, "get", Route = "ping")] HttpRequestData request) => "";

            private Task Save(string id) => {|SLS6100:blobs.GetBlobContainerClient("receipts").UploadBlobAsync(id, BinaryData.FromString(id))|};
        }
        """;

    [Fact]
    public Task Functions_and_accesses_are_facts() => Rule.Verify(Orders, options: [("build_property.ServerlessReport", "true")]);

    [Fact]
    public Task The_option_turns_it_on_as_well() => Rule.Verify(Orders, editorConfig: "serverless_report = true");

    [Fact]
    public Task Is_quiet_where_no_report_is_asked_for() => Rule.Verify(Orders.Replace("{|SLS6100:", "").Replace("|}", ""));

    [Fact]
    public async Task Messages_tell_the_whole_fact() => Assert.Equal(
        [
            "'Place' is triggered by Queue events",
            "'Place' reads Storage queue 'orders' by QueueTrigger",
            "'Ping' answers GET at 'ping'",
            "'Place' writes Blob container 'receipts' by UploadBlob through 'Save'",
        ],
        await Findings.Of<Sls6100StoreAccess>([("Usings.cs", Snippets.Usings), ("Orders.cs", Orders.Replace("{|SLS6100:", "").Replace("|}", ""))], [], [("serverless_report", "true")]));

    [Fact]
    public async Task Properties_carry_the_facts()
    {
        var facts = await Facts(
            """
            using Amazon.DynamoDBv2;
            using Amazon.DynamoDBv2.Model;

            public class Orders
            {
                private readonly IAmazonDynamoDB _db = new AmazonDynamoDBClient();

                [LambdaFunction]
                [HttpApi(LambdaHttpMethod.Get, "/orders/{id}", Authorizer = "Users")]
                public Task Get(string id) => _db.GetItemAsync(new GetItemRequest { TableName = Environment.GetEnvironmentVariable("TABLE") });
            }
            """);

        Assert.Equal(
            [
                "endpoint=HttpApi, fact=function, function=Get, handler=Orders.Get, host=Lambda, methods=GET, protection=authorizer Users, route=/orders/{id}, trigger=Http",
                "access=Read, actions=dynamodb:GetItem, fact=access, function=Get, handler=Orders.Get, host=Lambda, operation=GetItem, path='Get', resource=TABLE, resourceKind=Environment, store=DynamoDB table, trigger=Http, via=Call",
            ],
            facts);
    }

    [Fact]
    public async Task A_library_tells_of_its_members_and_a_function_what_it_calls_of_it()
    {
        const string contract = "namespace Store { public interface IOrders { System.Threading.Tasks.Task Save(string id); } }";
        const string library =
            """
            using Amazon.DynamoDBv2;
            using Amazon.DynamoDBv2.Model;

            namespace Store
            {
                internal class Orders(IAmazonDynamoDB db) : IOrders
                {
                    public Task Save(string id) => db.PutItemAsync("orders", new Dictionary<string, AttributeValue>());
                    private void Count() { }
                }
            }
            """;

        Assert.Equal(
            [
                "fact=member, host=Library, implements=M:Store.IOrders.Save(System.String), member=M:Store.Orders.Save(System.String)",
                "access=Write, actions=dynamodb:PutItem, fact=access, host=Library, member=M:Store.Orders.Save(System.String), operation=PutItem, path='Orders.Save', resource=orders, resourceKind=Name, store=DynamoDB table, via=Call",
            ],
            await Facts(library + contract, options: "build_property.ServerlessLibrary"));
        Assert.Equal(
            ["calls=M:Store.IOrders.Save(System.String), fact=function, function=Place, handler=Shop.Place, host=Lambda, trigger=Unknown"],
            await Facts(
                "public class Shop(Store.IOrders orders) { [LambdaFunction] public Task Place(string id) => orders.Save(id); }",
                CSharpCompilation.Create("Store", [CSharpSyntaxTree.ParseText(contract)], References.Framework, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).ToMetadataReference()));
    }

    [Fact]
    public async Task A_library_without_function_SDK_is_reported_on_as_well()
    {
        var compilation = CSharpCompilation.Create(
            "Store",
            [CSharpSyntaxTree.ParseText("public class Orders { public void Save(System.Data.Common.DbCommand command) { command.CommandText = \"INSERT INTO Orders VALUES (1)\"; command.ExecuteNonQuery(); } }")],
            References.Framework,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var findings = await compilation.WithAnalyzers([new Sls6100StoreAccess()], new AnalyzerOptions([], new AlwaysOn(""))).GetAnalyzerDiagnosticsAsync();
        Assert.Equal(
            ["'Orders.Save' is a method that functions of other projects may call", "'Orders.Save' writes SQL table 'Orders' by ExecuteNonQuery"],
            findings.OrderBy(finding => finding.Location.SourceSpan).Select(finding => finding.GetMessage()));
    }

    [Fact]
    public async Task A_contract_that_nothing_here_fulfils_is_a_call_of_another_project() => Assert.Equal(
        ["calls=M:IOrders.Save(System.String), fact=member, host=Library, member=M:Checkout.Place(System.String)"],
        await Facts(
            """
            public interface IOrders { Task Save(string id); }
            public interface IPrices { decimal Of(string id); }
            public class Prices : IPrices { public decimal Of(string id) => 1; }
            public class Checkout(IOrders orders, IPrices prices) { public Task Place(string id) => prices.Of(id) > 0 ? orders.Save(id) : Task.CompletedTask; }
            """,
            options: "build_property.ServerlessReport"));

    // A helper package of the platform makes no function.
    [Fact]
    public async Task A_library_that_references_an_SDK_but_holds_no_function_is_reported_on_as_well() => Assert.Equal(
        [
            "fact=member, host=Library, member=M:Orders.Save(Amazon.S3.IAmazonS3)",
            "access=Write, actions=s3:PutObject, fact=access, host=Library, member=M:Orders.Save(Amazon.S3.IAmazonS3), operation=PutObject, path='Orders.Save', resource=orders, resourceKind=Name, store=S3 bucket, via=Call",
        ],
        await Facts(
            """
            using Amazon.S3;
            using Amazon.S3.Model;

            public class Orders { public Task Save(IAmazonS3 files) => files.PutObjectAsync(new PutObjectRequest { BucketName = "orders" }); }
            """,
            options: "build_property.ServerlessReport"));

    [Fact]
    public Task Is_quiet_without_function_sdk() => Rule.VerifySdkAbsent("public class Orders { public void Place() { } }");

    [Fact]
    public Task Half_typed_code_is_left_alone() => Rule.Verify(
        """
        using Amazon.S3;

        public class Files
        {
            public Task {|SLS6100:Handle|}(string id, ILambdaContext context) { return new AmazonS3Client().{|CS7036:PutObjectAsync|}(); }
        }
        """,
        options: [("serverless_report", "true")]);

    private static async Task<string[]> Facts(string source, MetadataReference? library = null, string options = "")
    {
        var compilation = CSharpCompilation.Create(
            "Project", new[] { Snippets.Usings, source }.Select(text => CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)Snippets.ParseOptions)), library is null ? References.WithSdks : References.WithSdks.Add(library),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var analyzerOptions = new AnalyzerOptions([], new AlwaysOn(options));
        var findings = await compilation.WithAnalyzers([new Sls6100StoreAccess()], analyzerOptions).GetAnalyzerDiagnosticsAsync();
        return [.. findings.OrderBy(finding => finding.Location.SourceSpan).Select(finding => string.Join(", ", finding.Properties.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}")))];
    }

    private sealed class AlwaysOn(string also) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(also);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Options(string also) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
                (value = key == "serverless_report" || key == also ? "true" : null) is not null;
        }
    }
}
