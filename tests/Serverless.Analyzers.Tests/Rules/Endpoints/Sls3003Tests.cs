using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Endpoints.Sls3003UnenforcedAuthorize>;

namespace Serverless.Analyzers.Tests.Rules.Endpoints;

public class Sls3003Tests
{
    private const string Orders =
        """
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;

        public class Orders
        {
            [Function("PlaceOrder")]
            [Authorize]
            public HttpResponseData Run([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequestData request) => throw new NotImplementedException();
        }

        """;

    [Theory]
    [InlineData("Anonymous")]
    [InlineData("Function")]
    public Task Fires_where_nothing_enforces_the_attribute(string level) => Rule.VerifyMessage(
        Orders.Replace("[Authorize]", "[{|#0:Authorize|}]").Replace("Anonymous", level),
        "HTTP function 'PlaceOrder' lets everyone in: nothing in this project enforces [Authorize]");

    [Fact]
    public Task Fires_on_roles_of_an_in_process_function() => Rule.Verify(
        """
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Azure.WebJobs;

        public static class Orders
        {
            [FunctionName("PlaceOrder")]
            [{|SLS3003:Authorize(Roles = "Clerk")|}]
            public static IActionResult Run([Microsoft.Azure.WebJobs.HttpTrigger(Microsoft.Azure.WebJobs.Extensions.Http.AuthorizationLevel.Anonymous, "post")] HttpRequest request) => new OkResult();
        }
        """);

    [Fact]
    public Task Fires_once_on_a_class_with_several_functions() => Rule.Verify(
        """
        using Microsoft.AspNetCore.Authorization;

        [{|SLS3003:Authorize|}]
        public class Orders
        {
            [Function("PlaceOrder")]
            public void Place([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequestData request) { }

            [Function("CancelOrder")]
            public void Cancel([HttpTrigger(AuthorizationLevel.Anonymous, "delete")] HttpRequestData request) { }

            [Function("ReadOrder")]
            [AllowAnonymous]
            public void Read([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequestData request) { }
        }
        """);

    [Fact]
    public Task Fires_at_the_function_where_the_attribute_is_on_a_base_class() => Rule.Verify(
        """
        using Microsoft.AspNetCore.Authorization;

        public class ScopeAttribute : AuthorizeAttribute;

        [Scope]
        public abstract class Guarded;

        public class Orders : Guarded
        {
            [Function("PlaceOrder")]
            public void {|SLS3003:Place|}([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequestData request) { }
        }
        """);

    [Fact]
    public Task Fires_where_services_are_added_and_nothing_runs_them() => Rule.Verify(
        Orders.Replace("[Authorize]", "[{|SLS3003:Authorize|}]") +
        """
        public static class Program
        {
            public static void Main() => new HostBuilder().ConfigureFunctionsWorkerDefaults().ConfigureServices(services => services.AddAuthorization());
        }
        """);

    [Fact]
    public Task Stays_quiet_where_a_library_enforces_it() => Rule.Verify(
        Orders +
        """
        public static class Program
        {
            public static void Main() => new HostBuilder().ConfigureFunctionsWorkerDefaults(worker => worker.UseFunctionsAuthorization());
        }
        """);

    [Fact]
    public Task Stays_quiet_where_a_middleware_of_the_project_enforces_it() => Rule.Verify(
        "using System.Reflection;\nusing Microsoft.Azure.Functions.Worker.Middleware;\n" + Orders +
        """
        public class AuthorizeMiddleware : IFunctionsWorkerMiddleware
        {
            public Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
            {
                var method = typeof(Orders).GetMethod("Run")!;
                if (method.GetCustomAttribute<AuthorizeAttribute>() is not null && !context.Items.ContainsKey("user"))
                {
                    throw new UnauthorizedAccessException();
                }

                return next(context);
            }
        }

        public static class Program
        {
            public static void Main() => new HostBuilder().ConfigureFunctionsWorkerDefaults(worker => worker.UseMiddleware<AuthorizeMiddleware>());
        }
        """);

    [Fact]
    public Task Stays_quiet_where_the_function_checks_its_caller() => Rule.Verify(
        """
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        public class Orders
        {
            [Function("PlaceOrder")]
            [Authorize]
            public IActionResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequest request) =>
                request.HttpContext.User.Identity is { IsAuthenticated: true } identity && identity.IsAuthenticated ? new OkResult() : new UnauthorizedResult();
        }
        """);

    [Fact]
    public Task Stays_quiet_behind_a_platform_that_authenticates() => Rule.Verify(Orders, options: [("serverless_platform_auth", "easyauth")]);

    [Fact]
    public Task Stays_quiet_on_functions_that_no_request_reaches() => Rule.Verify(
        """
        using Microsoft.AspNetCore.Authorization;

        public class Nightly
        {
            [Function("Nightly")]
            [Authorize]
            public void Run([TimerTrigger("0 0 3 * * *")] object timer) { }
        }
        """);

    [Fact]
    public Task Stays_quiet_on_attributes_that_do_not_resolve() => Rule.Verify(
        """
        public class Orders
        {
            [Function("PlaceOrder")]
            [{|CS0246:{|CS0246:Authorize|}|}]
            public void Run([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequestData request) { }
        }
        """);

    [Fact]
    public Task Stays_quiet_without_a_function_sdk() => Rule.VerifySdkAbsent(
        """
        public class AuthorizeAttribute : Attribute;

        public class Orders
        {
            [Authorize]
            public void Run() { }
        }
        """);
}
