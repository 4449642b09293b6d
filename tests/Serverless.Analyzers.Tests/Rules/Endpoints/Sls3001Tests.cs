using Serverless.Analyzers.CodeFixes.Endpoints;
using Serverless.Analyzers.Rules.Endpoints;
using Serverless.Analyzers.Tests.Verifiers;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Endpoints.Sls3001AnonymousEndpoint>;

namespace Serverless.Analyzers.Tests.Rules.Endpoints;

public class Sls3001Tests
{
    [Fact]
    public Task Fires_on_an_anonymous_isolated_trigger() => Rule.Verify(
        """
        public class Orders
        {
            [Function("PlaceOrder")]
            public HttpResponseData Run([{|SLS3001:HttpTrigger(AuthorizationLevel.Anonymous, "post")|}] HttpRequestData request) => throw new NotImplementedException();
        }
        """);

    [Fact]
    public Task Fix_requires_a_function_key() => FixTest<Sls3001AnonymousEndpoint, Sls3001AnonymousEndpointFix>.Verify(
        """
        public class Orders
        {
            [Function("PlaceOrder")]
            public HttpResponseData Run([{|SLS3001:HttpTrigger(AuthorizationLevel.Anonymous, "post")|}] HttpRequestData request) => throw new NotImplementedException();

            [Function("CancelOrder")]
            public HttpResponseData Cancel([{|SLS3001:HttpTrigger(AuthorizationLevel.Anonymous, "post")|}] HttpRequestData request) => throw new NotImplementedException();
        }
        """,
        """
        public class Orders
        {
            [Function("PlaceOrder")]
            public HttpResponseData Run([HttpTrigger(AuthorizationLevel.Function, "post")] HttpRequestData request) => throw new NotImplementedException();

            [Function("CancelOrder")]
            public HttpResponseData Cancel([HttpTrigger(AuthorizationLevel.Function, "post")] HttpRequestData request) => throw new NotImplementedException();
        }
        """,
        title: "Require a function key (callers must then send one)");
}
