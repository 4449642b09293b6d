using Code = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Configuration.Sls8004RetiredRuntime>;
using Rule = Serverless.Analyzers.Tests.Verifiers.TemplateTest<Serverless.Analyzers.Rules.Configuration.Sls8004RetiredRuntime>;

namespace Serverless.Analyzers.Tests.Rules.Configuration;

public class Sls8004Tests
{
    [Theory]
    [InlineData("dotnetcore3.1 # SLS8004")]
    [InlineData("dotnet6 # SLS8004")]
    [InlineData("dotnet8 # SLS8004 Info")]
    [InlineData("dotnet10")]
    [InlineData("provided.al2023")]
    [InlineData("nodejs22.x")]
    [InlineData("!Ref Runtime")]
    public Task Judges_the_runtime_of_a_function(string runtime) => Rule.Verify(
        $"""
        Transform: AWS::Serverless-2016-10-31
        Resources:
          PlaceOrder:
            Type: AWS::Serverless::Function
            Properties:
              Handler: bootstrap
              Runtime: {runtime}
        """);

    [Fact]
    public Task Reports_a_runtime_of_all_functions_once() => Rule.Verify(
        """
        Transform: AWS::Serverless-2016-10-31
        Globals:
          Function:
            Runtime: dotnet6 # SLS8004
        Resources:
          PlaceOrder:
            Type: AWS::Serverless::Function
            Properties:
              Handler: bootstrap
          ListOrders:
            Type: AWS::Lambda::Function
            Properties:
              Handler: bootstrap
              Runtime: dotnetcore2.1 # SLS8004
        """);

    [Fact]
    public Task Fires_in_a_serverless_yml() => Rule.Verify(
        """
        service: shop
        provider:
          name: aws
          runtime: dotnet6 # SLS8004
        functions:
          place:
            handler: bootstrap
            runtime: dotnet10
        """,
        path: "/0/serverless.yml");

    [Fact]
    public async Task Fires_in_the_settings_of_the_tools() => Assert.Equal(
        ["The runtime 'dotnet6' of AWS Lambda has been out of support since December 2024; move to a later one"],
        await Rule.Messages("""{ "function-handler": "A::B::C", "function-runtime": "dotnet6" }""", path: "/0/aws-lambda-tools-defaults.json"));

    [Fact]
    public async Task Fires_on_old_versions_of_the_azure_runtime() => Assert.Equal(
        ["Version '~3' of the Azure Functions runtime has been out of support since December 2022; move to '~4'"],
        await Rule.Messages("""{ "Values": { "FUNCTIONS_EXTENSION_VERSION": "~3", "FUNCTIONS_WORKER_RUNTIME": "dotnet" } }""", path: "/0/local.settings.json"));

    [Fact]
    public Task Fires_on_functions_of_the_in_process_model() => Code.Verify(
        """
        public static class Orders
        {
            [{|SLS8004:Microsoft.Azure.WebJobs.FunctionName("PlaceOrder")|}]
            public static void Run([Microsoft.Azure.WebJobs.QueueTrigger("orders")] string id) { }
        }

        public class Isolated
        {
            [Function("ListOrders")]
            public void Run([QueueTrigger("orders")] string id) { }
        }
        """);

    [Fact]
    public Task Quiet_without_a_function_sdk() => Code.VerifySdkAbsent("public class Orders { public void Run(string id) { } }");
}
