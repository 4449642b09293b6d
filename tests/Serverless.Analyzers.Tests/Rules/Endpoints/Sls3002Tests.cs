using Serverless.Analyzers.CodeFixes.Endpoints;
using Serverless.Analyzers.Rules.Endpoints;
using Serverless.Analyzers.Tests.Verifiers;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Endpoints.Sls3002ImplicitAuthorizationLevel>;

namespace Serverless.Analyzers.Tests.Rules.Endpoints;

public class Sls3002Tests
{
    [Fact]
    public Task Fires_on_a_trigger_that_names_only_methods() => Rule.Verify(
        """
        public class Orders
        {
            [Function("PlaceOrder")]
            public HttpResponseData Run([{|SLS3002:HttpTrigger("get", "post", Route = "orders")|}] HttpRequestData request) => throw new NotImplementedException();
        }
        """);

    [Fact]
    public Task Fires_on_a_bare_in_process_trigger() => Rule.Verify(
        """
        using Microsoft.Azure.WebJobs;

        public static class Orders
        {
            [FunctionName("PlaceOrder")]
            public static void Run([{|SLS3002:Microsoft.Azure.WebJobs.HttpTrigger|}] string request) { }
        }
        """);

    [Fact]
    public Task Stays_quiet_where_a_level_is_written() => Rule.Verify(
        """
        public class Orders
        {
            private const AuthorizationLevel Level = AuthorizationLevel.Anonymous;

            [Function("PlaceOrder")]
            public HttpResponseData Place([HttpTrigger(AuthorizationLevel.Function, "post")] HttpRequestData request) => throw new NotImplementedException();

            [Function("ReadOrder")]
            public HttpResponseData Read([HttpTrigger(Level, "get")] HttpRequestData request) => throw new NotImplementedException();
        }
        """);

    [Fact]
    public Task Stays_quiet_where_in_process_code_names_the_level() => Rule.Verify(
        """
        using Microsoft.Azure.WebJobs;
        using Level = Microsoft.Azure.WebJobs.Extensions.Http.AuthorizationLevel;

        public static class Orders
        {
            [FunctionName("PlaceOrder")]
            public static void Run([Microsoft.Azure.WebJobs.HttpTrigger(authLevel: Level.Admin, "post")] string request) { }
        }
        """);

    [Fact]
    public Task Stays_quiet_without_an_sdk() => Rule.VerifySdkAbsent(
        """
        public class HttpTriggerAttribute : Attribute;
        public class FunctionAttribute(string name) : Attribute { public string Name => name; }

        public class Orders
        {
            [Function("PlaceOrder")]
            public void Run([HttpTrigger] string request) { }
        }
        """);

    [Fact]
    public Task Fix_writes_the_level_first() => FixTest<Sls3002ImplicitAuthorizationLevel, Sls3002ImplicitAuthorizationLevelFix>.Verify(
        """
        public class Orders
        {
            [Function("PlaceOrder")]
            public void Place([{|SLS3002:HttpTrigger("get", "post", Route = "orders")|}] HttpRequestData request) { }

            [Function("ReadOrder")]
            public void Read([{|SLS3002:HttpTrigger|}] HttpRequestData request) { }

            [Function("DropOrder")]
            public void Drop([{|SLS3002:HttpTrigger(Route = "drop")|}] HttpRequestData request) { }
        }
        """,
        """
        public class Orders
        {
            [Function("PlaceOrder")]
            public void Place([HttpTrigger(AuthorizationLevel.Function, "get", "post", Route = "orders")] HttpRequestData request) { }

            [Function("ReadOrder")]
            public void Read([HttpTrigger(AuthorizationLevel.Function)] HttpRequestData request) { }

            [Function("DropOrder")]
            public void Drop([HttpTrigger(AuthorizationLevel.Function, Route = "drop")] HttpRequestData request) { }
        }
        """,
        title: "Write AuthorizationLevel.Function, which the host applies already");

    [Fact]
    public Task Fix_names_the_in_process_level_in_full_where_it_is_not_imported() => FixTest<Sls3002ImplicitAuthorizationLevel, Sls3002ImplicitAuthorizationLevelFix>.Verify(
        """
        public static class Orders
        {
            [Microsoft.Azure.WebJobs.FunctionName("PlaceOrder")]
            public static void Run([{|SLS3002:Microsoft.Azure.WebJobs.HttpTrigger("post")|}] string request) { }
        }
        """,
        """
        public static class Orders
        {
            [Microsoft.Azure.WebJobs.FunctionName("PlaceOrder")]
            public static void Run([Microsoft.Azure.WebJobs.HttpTrigger(Microsoft.Azure.WebJobs.Extensions.Http.AuthorizationLevel.Function, "post")] string request) { }
        }
        """);
}
