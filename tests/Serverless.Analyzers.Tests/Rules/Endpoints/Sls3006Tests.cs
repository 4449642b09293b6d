using Serverless.Analyzers.Rules.Endpoints;
using Serverless.Analyzers.Tests.Verifiers;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Endpoints.Sls3006KeyOnlyWrite>;

namespace Serverless.Analyzers.Tests.Rules.Endpoints;

public class Sls3006Tests
{
    private static string Upload(string trigger, string body = "await container.UploadBlobAsync(\"a.txt\", request.Body);", string declared = "") =>
        $$"""
        using Azure.Storage.Blobs;
        using Azure.Storage.Queues;

        public class Files(BlobContainerClient container, QueueClient queue)
        {
            [Function("Upload")]
            public async Task Run([{{trigger}}] HttpRequestData request)
            {
                {{body}}
            }{{declared}}
        }
        """;

    [Theory]
    [InlineData("{|SLS3006:HttpTrigger(AuthorizationLevel.Function, \"put\")|}")]
    [InlineData("{|SLS3006:HttpTrigger(AuthorizationLevel.Admin, \"put\")|}")]
    [InlineData("{|SLS3006:HttpTrigger(\"put\")|}")]
    public Task Fires_where_a_key_is_enough_to_write(string trigger) => Rule.Verify(Upload(trigger));

    [Fact]
    public Task Says_what_is_written() => Rule.VerifyMessage(
        Upload("{|#0:HttpTrigger(AuthorizationLevel.Function, \"put\")|}", "await container.DeleteBlobAsync(\"a.txt\");"),
        "'Upload' deletes from Blob container (name not known) for whoever holds the key; nothing tells callers apart");

    [Theory]
    [InlineData("_ = container.Name;")]
    [InlineData("await container.ExistsAsync();")]
    [InlineData("await queue.SendMessageAsync(\"work\");")]
    public Task Stays_quiet_where_stored_data_is_not_changed(string body) => Rule.Verify(Upload("HttpTrigger(AuthorizationLevel.Function, \"put\")", body + " await Task.Yield();"));

    [Fact]
    public Task Leaves_anonymous_endpoints_to_SLS3001() => Rule.Verify(Upload("HttpTrigger(AuthorizationLevel.Anonymous, \"put\")"));

    [Fact]
    public Task Stays_quiet_where_the_function_checks_its_caller() => Rule.Verify(Upload(
        "HttpTrigger(AuthorizationLevel.Function, \"put\")",
        "if (!request.Headers.TryGetValues(\"Authorization\", out var tokens) || tokens.Single() != \"x\") return; await container.DeleteBlobAsync(\"a.txt\");"));

    [Fact]
    public Task Stays_quiet_behind_a_platform_that_authenticates() =>
        Rule.Verify(Upload("HttpTrigger(AuthorizationLevel.Function, \"put\")"), options: [("serverless_platform_auth", "apim")]);

    [Fact]
    public Task Stays_quiet_on_events_that_are_no_request() => Rule.Verify(
        """
        using Azure.Storage.Blobs;

        public class Files(BlobContainerClient container)
        {
            [Function("Clean")]
            public Task Run([TimerTrigger("0 0 3 * * *")] object timer) => container.DeleteBlobAsync("a.txt");
        }
        """);

    private const string Handler =
        """
        using Amazon.DynamoDBv2;

        namespace Shop;

        public class Orders(IAmazonDynamoDB table)
        {
            public async Task<APIGatewayProxyResponse> Handle(APIGatewayProxyRequest request, ILambdaContext context)
            {
                await table.DeleteItemAsync("orders", new());
                return new();
            }
        }
        """;

    [Fact]
    public Task Fires_on_events_of_a_template_that_ask_for_a_key() => TemplateTest<Sls3006KeyOnlyWrite>.Verify(
        """
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Orders:
            Type: AWS::Serverless::Function
            Properties:
              Handler: Shop::Shop.Orders::Handle
              Events:
                Delete:
                  Type: Api
                  Properties:
                    Path: /orders
                    Method: delete
                    Auth:
                      ApiKeyRequired: true # SLS3006 Info
        """,
        Handler);

    [Fact]
    public Task Stays_quiet_where_the_event_has_an_authorizer_as_well() => TemplateTest<Sls3006KeyOnlyWrite>.Verify(
        """
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Orders:
            Type: AWS::Serverless::Function
            Properties:
              Handler: Shop::Shop.Orders::Handle
              Events:
                Delete:
                  Type: Api
                  Properties:
                    Path: /orders
                    Method: delete
                    Auth:
                      ApiKeyRequired: true
                      Authorizer: AWS_IAM
        """,
        Handler);

    [Fact]
    public Task Fires_on_private_events_of_the_serverless_framework() => TemplateTest<Sls3006KeyOnlyWrite>.Verify(
        """
        service: shop
        provider: { name: aws }
        functions:
          orders:
            handler: Shop::Shop.Orders::Handle
            events:
              - http: # SLS3006 Info
                  path: orders
                  method: delete
                  private: true
        """,
        Handler,
        "serverless.yml");

    [Fact]
    public Task Stays_quiet_without_a_function_sdk() => Rule.VerifySdkAbsent("public class Files { public void Delete() { } }");
}
