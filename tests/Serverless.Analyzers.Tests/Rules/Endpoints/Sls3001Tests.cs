using Serverless.Analyzers.CodeFixes.Endpoints;
using Serverless.Analyzers.Rules.Endpoints;
using Serverless.Analyzers.Tests.Verifiers;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Endpoints.Sls3001AnonymousEndpoint>;

namespace Serverless.Analyzers.Tests.Rules.Endpoints;

public class Sls3001Tests
{
    [Theory]
    [InlineData("log.LogInformation(\"Token {Token}\", request.Headers[\"Authorization\"].ToString());")]
    [InlineData("string? token = request.Headers[\"Authorization\"]; log.LogInformation($\"Token {token}\");")]
    public Task Fires_where_the_credential_is_only_logged(string statement) => RuleTest<Sls3001AnonymousEndpoint>.Verify(InProcess("{|SLS3001:", "|}", statement));

    [Theory]
    [InlineData("string? token = request.Headers[\"Authorization\"]; log.LogInformation($\"Token {token}\"); Check(token);")]
    [InlineData("Check(request.Headers.Authorization);")]
    public Task Stays_quiet_where_the_credential_is_used(string statement) => RuleTest<Sls3001AnonymousEndpoint>.Verify(InProcess("", "", statement));

    private static string InProcess(string open, string close, string statement) =>
        $$"""
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Azure.WebJobs;
        using Microsoft.Extensions.Logging;

        public static class Orders
        {
            [FunctionName("PlaceOrder")]
            public static IActionResult Run([{{open}}Microsoft.Azure.WebJobs.HttpTrigger(Microsoft.Azure.WebJobs.Extensions.Http.AuthorizationLevel.Anonymous, "post"){{close}}] HttpRequest request, ILogger log)
            {
                {{statement}}
                return new OkResult();
            }

            private static void Check(string? token) => GC.KeepAlive(token);
        }
        """;

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
    public Task Fires_on_an_anonymous_in_process_trigger() => Rule.Verify(
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Azure.WebJobs;
        using Microsoft.Azure.WebJobs.Extensions.Http;

        public static class Orders
        {
            [FunctionName("PlaceOrder")]
            public static IActionResult Run([{|SLS3001:Microsoft.Azure.WebJobs.HttpTrigger(Microsoft.Azure.WebJobs.Extensions.Http.AuthorizationLevel.Anonymous, "post")|}] HttpRequest request) => new OkResult();
        }
        """);

    [Fact]
    public Task Fires_where_a_constant_holds_the_level() => Rule.Verify(
        """
        public static class Levels { public const AuthorizationLevel Open = AuthorizationLevel.Anonymous; }
        public class Orders
        {
            [Function("PlaceOrder")]
            public HttpResponseData Run([{|SLS3001:HttpTrigger(authLevel: Levels.Open, "get", "post", Route = "orders")|}] HttpRequestData request) => throw new NotImplementedException();
        }
        """);

    [Fact]
    public Task Stays_quiet_on_levels_that_need_a_key() => Rule.Verify(
        """
        public class Orders
        {
            [Function("PlaceOrder")]
            public HttpResponseData Run([HttpTrigger(AuthorizationLevel.Function, "post")] HttpRequestData request) => throw new NotImplementedException();
        }
        """);

    [Fact]
    public Task Stays_quiet_where_the_level_is_implicit() => Rule.Verify(
        """
        public class Orders
        {
            [Function("PlaceOrder")]
            public HttpResponseData Run([HttpTrigger("post")] HttpRequestData request) => throw new NotImplementedException();
        }
        """);

    [Fact]
    public Task Stays_quiet_on_preflight_requests() => Rule.Verify(
        """
        public class Orders
        {
            [Function("PlaceOrder")]
            public HttpResponseData Run([HttpTrigger(AuthorizationLevel.Anonymous, "options")] HttpRequestData request) => throw new NotImplementedException();
        }
        """);

    [Fact]
    public Task Fires_where_options_is_one_of_several_methods() => Rule.Verify(
        """
        public class Orders
        {
            [Function("PlaceOrder")]
            public HttpResponseData Run([{|SLS3001:HttpTrigger(AuthorizationLevel.Anonymous, "options", "post")|}] HttpRequestData request) => throw new NotImplementedException();
        }
        """);

    [Fact]
    public Task Stays_quiet_behind_a_platform_that_authenticates() => Rule.Verify(
        """
        public class Orders
        {
            [Function("PlaceOrder")]
            public HttpResponseData Run([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequestData request) => throw new NotImplementedException();
        }
        """,
        options: [("serverless_platform_auth", "easyauth")]);

    [Fact]
    public Task Fires_where_the_platform_is_said_not_to_authenticate() => Rule.Verify(
        """
        public class Orders
        {
            [Function("PlaceOrder")]
            public HttpResponseData Run([{|SLS3001:HttpTrigger(AuthorizationLevel.Anonymous, "post")|}] HttpRequestData request) => throw new NotImplementedException();
        }
        """,
        options: [("serverless_platform_auth", "none")]);

    [Fact]
    public Task Stays_quiet_on_health_and_documentation_routes() => Rule.Verify(
        """
        public class Probes
        {
            [Function("HealthCheck")]
            public void Health([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequestData request) { }

            [Function("Monitor")]
            public void Monitor([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "monitor/live")] HttpRequestData request) { }

            [Function("RenderSwagger")]
            public void Swagger([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "swagger.{extension}")] HttpRequestData request) { }

            [Function("Document")]
            public void OpenApi([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "openapi/{version}.json")] HttpRequestData request) { }

            [Function("Keys")]
            public void Keys([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = ".well-known/jwks.json")] HttpRequestData request) { }
        }
        """);

    [Fact]
    public Task Public_routes_can_be_configured() => Rule.Verify(
        """
        public class Orders
        {
            [Function("Prices")]
            public void Prices([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "catalog/prices")] HttpRequestData request) { }

            [Function("Health")]
            public void Health([{|SLS3001:HttpTrigger(AuthorizationLevel.Anonymous, "get")|}] HttpRequestData request) { }
        }
        """,
        editorConfig: "serverless_public_routes = catalog/prices");

    [Fact]
    public Task Stays_quiet_where_the_function_allows_anonymous_callers_on_purpose() => Rule.Verify(
        """
        public class Orders
        {
            [Function("PlaceOrder")]
            [Microsoft.AspNetCore.Authorization.AllowAnonymous]
            public HttpResponseData Run([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequestData request) => throw new NotImplementedException();
        }
        """);

    [Fact]
    public Task Stays_quiet_where_the_class_allows_anonymous_callers_on_purpose() => Rule.Verify(
        """
        [Microsoft.AspNetCore.Authorization.AllowAnonymous]
        public class Orders
        {
            [Function("PlaceOrder")]
            public HttpResponseData Run([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequestData request) => throw new NotImplementedException();
        }
        """);

    [Fact]
    public Task Leaves_an_authorize_attribute_that_nothing_enforces_to_SLS3003() => Rule.Verify(
        """
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.Extensions.Hosting;

        public class Orders
        {
            [Function("PlaceOrder")]
            [Authorize]
            public HttpResponseData Run([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequestData request) => throw new NotImplementedException();
        }
        """);

    [Fact]
    public Task Stays_quiet_where_an_authorize_attribute_is_enforced() => Rule.Verify(
        """
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.Extensions.Hosting;

        public class Orders
        {
            [Function("PlaceOrder")]
            [Authorize]
            public HttpResponseData Run([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequestData request) => throw new NotImplementedException();
        }

        public static class Program
        {
            public static void Main() => new Microsoft.Extensions.Hosting.HostBuilder().ConfigureFunctionsWorkerDefaults(worker => worker.UseFunctionsAuthorization());
        }
        """);

    [Fact]
    public Task Stays_quiet_on_a_derived_attribute_on_the_base_class_that_is_enforced() => Rule.Verify(
        """
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.Extensions.Hosting;

        public class ScopeAttribute : AuthorizeAttribute;

        [Scope]
        public abstract class Guarded;

        public class Orders : Guarded
        {
            [Function("PlaceOrder")]
            public void Run([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequestData request) { }
        }

        public static class Program
        {
            public static void Main() => new Microsoft.Extensions.Hosting.HostBuilder().ConfigureFunctionsWorkerDefaults(worker => worker.UseFunctionsAuthorization());
        }
        """);

    [Fact]
    public Task Fires_where_attributes_are_enforced_but_the_function_has_none() => Rule.Verify(
        """
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.Extensions.Hosting;

        public class Orders
        {
            [Function("PlaceOrder")]
            public HttpResponseData Run([{|SLS3001:HttpTrigger(AuthorizationLevel.Anonymous, "post")|}] HttpRequestData request) => throw new NotImplementedException();
        }

        public static class Program
        {
            public static void Main() => new Microsoft.Extensions.Hosting.HostBuilder().ConfigureFunctionsWorkerDefaults(worker => worker.UseFunctionsAuthorization());
        }
        """);

    [Fact]
    public Task Stays_quiet_in_an_asp_net_core_pipeline_with_authorization() => Rule.Verify(
        """
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Builder;

        public class Orders
        {
            [Function("PlaceOrder")]
            [Authorize]
            public HttpResponseData Run([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequestData request) => throw new NotImplementedException();
        }

        public static class Pipeline
        {
            public static void Build(IApplicationBuilder app) => app.UseAuthentication().UseAuthorization();
        }
        """);

    [Fact]
    public Task Stays_quiet_where_a_fallback_policy_covers_every_function() => Rule.Verify(
        """
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.Extensions.DependencyInjection;

        public class Orders
        {
            [Function("PlaceOrder")]
            public HttpResponseData Run([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequestData request) => throw new NotImplementedException();
        }

        public static class Services
        {
            public static void Add(IServiceCollection services) => services.AddAuthorization(options => options.FallbackPolicy = options.DefaultPolicy);
        }
        """);

    [Fact]
    public Task Stays_quiet_on_an_attribute_that_a_library_enforces() => Rule.Verify(
        """
        public class Orders
        {
            [Function("PlaceOrder")]
            [DarkLoop.Azure.Functions.Authorization.FunctionAuthorize]
            public HttpResponseData Run([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequestData request) => throw new NotImplementedException();
        }
        """);

    [Fact]
    public Task Stays_quiet_behind_a_middleware_that_rejects_callers() => Rule.Verify(
        """
        using Microsoft.Azure.Functions.Worker.Middleware;
        using Microsoft.Extensions.Hosting;

        public class Orders
        {
            [Function("PlaceOrder")]
            public HttpResponseData Run([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequestData request) => throw new NotImplementedException();
        }

        public class TokenMiddleware : IFunctionsWorkerMiddleware
        {
            public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
            {
                var request = await context.GetHttpRequestDataAsync();
                if (request is not null && !request.Headers.Contains("Authorization"))
                {
                    request.CreateResponse(HttpStatusCode.Unauthorized);
                    return;
                }

                await next(context);
            }
        }

        public static class Program
        {
            public static void Main() => new Microsoft.Extensions.Hosting.HostBuilder().ConfigureFunctionsWorkerDefaults(worker => worker.UseMiddleware<TokenMiddleware>());
        }
        """);

    [Fact]
    public Task Goes_by_the_attribute_that_a_middleware_enforces() => Rule.Verify(
        """
        using System.Reflection;
        using Microsoft.Azure.Functions.Worker.Middleware;
        using Microsoft.Extensions.Hosting;

        [AttributeUsage(AttributeTargets.Method)]
        public sealed class RequireRoleAttribute(string role) : Attribute
        {
            public string Role => role;
        }

        public class Orders
        {
            [Function("PlaceOrder"), RequireRole("clerk")]
            public HttpResponseData Place([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequestData request) => throw new NotImplementedException();

            [Function("DropOrder")]
            public HttpResponseData Drop([{|SLS3001:HttpTrigger(AuthorizationLevel.Anonymous, "delete")|}] HttpRequestData request) => throw new NotImplementedException();
        }

        public class CallerMiddleware : IFunctionsWorkerMiddleware
        {
            public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
            {
                var request = await context.GetHttpRequestDataAsync();
                if (request is not null && request.Headers.TryGetValues("Authorization", out var values))
                {
                    context.Items["caller"] = values.First();
                }

                await next(context);
            }
        }

        public class RoleMiddleware : IFunctionsWorkerMiddleware
        {
            public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
            {
                if (RoleOf(context) is { } role && !Equals(context.Items["caller"], role.Role))
                {
                    throw new UnauthorizedAccessException();
                }

                await next(context);
            }

            private static RequireRoleAttribute? RoleOf(FunctionContext context) =>
                typeof(Orders).GetMethod(context.FunctionDefinition.Name)?.GetCustomAttribute<RequireRoleAttribute>();
        }

        public static class Program
        {
            public static void Main() => new Microsoft.Extensions.Hosting.HostBuilder().ConfigureFunctionsWorkerDefaults(worker =>
            {
                worker.UseMiddleware<CallerMiddleware>();
                worker.UseMiddleware<RoleMiddleware>();
            });
        }
        """);

    [Fact]
    public Task Stays_quiet_behind_a_middleware_that_lets_only_marked_functions_pass() => Rule.Verify(
        """
        using System.Reflection;
        using Microsoft.Azure.Functions.Worker.Middleware;
        using Microsoft.Extensions.Hosting;

        [AttributeUsage(AttributeTargets.Method)]
        public sealed class SkipAuthorizationAttribute : Attribute { }

        public class Orders
        {
            [Function("PlaceOrder")]
            public HttpResponseData Place([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequestData request) => throw new NotImplementedException();
        }

        public class CallerMiddleware : IFunctionsWorkerMiddleware
        {
            public Task Invoke(FunctionContext context, FunctionExecutionDelegate next) =>
                typeof(Orders).GetMethod(context.FunctionDefinition.Name)?.GetCustomAttribute<SkipAuthorizationAttribute>() is null
                    ? throw new UnauthorizedAccessException()
                    : next(context);
        }

        public static class Program
        {
            public static void Main() => new Microsoft.Extensions.Hosting.HostBuilder().ConfigureFunctionsWorkerDefaults(worker => worker.UseMiddleware<CallerMiddleware>());
        }
        """);

    [Fact]
    public Task Stays_quiet_on_a_function_that_is_compiled_in_debug_builds_only() => Rule.Verify(
        """
        #define DEBUG
        public class Orders
        {
            [Function("PlaceOrder")]
            public void Place([{|SLS3001:HttpTrigger(AuthorizationLevel.Anonymous, "post")|}] HttpRequestData request) { }

        #if DEBUG
            [Function("ResetOrders")]
            public void Reset([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequestData request) { }
        #endif
        }
        """);

    [Fact]
    public Task Stays_quiet_where_another_project_validates_the_token() => Rule.VerifyWithLibrary(
        """
        public static class Callers
        {
            public static System.Threading.Tasks.Task ValidateToken(object request) => System.Threading.Tasks.Task.CompletedTask;

            public static void Count(object request) { }
        }
        """,
        """
        public class Orders
        {
            [Function("PlaceOrder")]
            public Task Place([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequestData request) => Callers.ValidateToken(request);

            [Function("DropOrder")]
            public void Drop([{|SLS3001:HttpTrigger(AuthorizationLevel.Anonymous, "delete")|}] HttpRequestData request) => Callers.Count(request);
        }
        """);

    [Fact]
    public Task Fires_where_the_credential_is_read_and_thrown_away() => Rule.Verify(
        """
        using Microsoft.AspNetCore.Http;

        public class Orders
        {
            [Function("PlaceOrder")]
            public void Run([{|SLS3001:HttpTrigger(AuthorizationLevel.Anonymous, "post")|}] HttpRequest request)
            {
                var token = request.Headers["Authorization"];
            }
        }
        """);

    [Fact]
    public Task Fires_behind_a_middleware_that_does_something_else() => Rule.Verify(
        """
        using Microsoft.Azure.Functions.Worker.Middleware;
        using Microsoft.Extensions.Hosting;

        public class Orders
        {
            [Function("PlaceOrder")]
            public HttpResponseData Run([{|SLS3001:HttpTrigger(AuthorizationLevel.Anonymous, "post")|}] HttpRequestData request) => throw new NotImplementedException();
        }

        public class TimingMiddleware : IFunctionsWorkerMiddleware
        {
            public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
            {
                Console.WriteLine(context.InvocationId);
                await next(context);
            }
        }

        public static class Program
        {
            public static void Main() => new Microsoft.Extensions.Hosting.HostBuilder().ConfigureFunctionsWorkerDefaults(worker => worker.UseMiddleware<TimingMiddleware>());
        }
        """);

    [Fact]
    public Task Fires_where_the_middleware_is_not_registered() => Rule.Verify(
        """
        using Microsoft.Azure.Functions.Worker.Middleware;
        using Microsoft.Extensions.Hosting;

        public class Orders
        {
            [Function("PlaceOrder")]
            public HttpResponseData Run([{|SLS3001:HttpTrigger(AuthorizationLevel.Anonymous, "post")|}] HttpRequestData request) => throw new NotImplementedException();
        }

        public class TokenMiddleware : IFunctionsWorkerMiddleware
        {
            public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
            {
                if (context.InvocationId == "") throw new UnauthorizedAccessException();
                await next(context);
            }
        }
        """);

    [Fact]
    public Task Stays_quiet_behind_a_middleware_written_in_place() => Rule.Verify(
        """
        using Microsoft.Azure.Functions.Worker.Middleware;
        using Microsoft.Extensions.Hosting;

        public class Orders
        {
            [Function("PlaceOrder")]
            public HttpResponseData Run([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequestData request) => throw new NotImplementedException();
        }

        public static class Program
        {
            public static void Main() => new Microsoft.Extensions.Hosting.HostBuilder().ConfigureFunctionsWorkerDefaults(worker => worker.UseMiddleware(async (context, next) =>
            {
                if (context.InvocationId.Length == 0) throw new UnauthorizedAccessException();
                await next();
            }));
        }
        """);

    [Fact]
    public Task Stays_quiet_where_identity_web_authenticates() => Rule.Verify(
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Identity.Web;

        public class Orders
        {
            [Function("PlaceOrder")]
            public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequest request)
            {
                var (passed, response) = await request.HttpContext.AuthenticateAzureFunctionAsync();
                return passed ? new OkResult() : response!;
            }
        }
        """);

    [Fact]
    public Task Stays_quiet_where_the_function_validates_a_token() => Rule.Verify(
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.IdentityModel.JsonWebTokens;
        using Microsoft.IdentityModel.Tokens;

        public class Orders
        {
            [Function("PlaceOrder")]
            public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequest request)
            {
                var result = await new JsonWebTokenHandler().ValidateTokenAsync(request.Query["token"], new TokenValidationParameters());
                return result.IsValid ? new OkResult() : new BadRequestResult();
            }
        }
        """);

    [Fact]
    public Task Stays_quiet_where_a_service_behind_an_interface_validates_a_token() => Rule.Verify(
        """
        using System.IdentityModel.Tokens.Jwt;
        using Microsoft.IdentityModel.Tokens;

        public interface ICallers { Task<bool> KnowAsync(HttpRequestData request); }

        public class Callers(TokenValidationParameters parameters) : ICallers
        {
            public Task<bool> KnowAsync(HttpRequestData request) => Task.FromResult(Principal(request.Url.Query) is not null);

            private object Principal(string token) => new JwtSecurityTokenHandler().ValidateToken(token, parameters, out _);
        }

        public class Orders(ICallers callers)
        {
            [Function("PlaceOrder")]
            public async Task Run([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequestData request)
            {
                if (!await callers.KnowAsync(request))
                {
                    throw new InvalidOperationException();
                }
            }
        }
        """);

    [Fact]
    public Task Stays_quiet_where_the_base_class_checks_the_caller() => Rule.Verify(
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        public abstract class Guarded(IHttpContextAccessor accessor)
        {
            protected bool IsKnown => accessor.HttpContext?.User.Identity?.IsAuthenticated ?? false;
        }

        public class Orders(IHttpContextAccessor accessor) : Guarded(accessor)
        {
            [Function("PlaceOrder")]
            public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequest request)
            {
                await Task.Yield();
                return IsKnown ? new OkResult() : new NotFoundResult();
            }
        }
        """);

    [Fact]
    public Task Stays_quiet_where_a_signature_is_compared() => Rule.Verify(
        """
        using System.Security.Cryptography;

        public class Orders
        {
            [Function("PlaceOrder")]
            public HttpResponseData Run([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequestData request)
            {
                var expected = HMACSHA256.HashData(new byte[32], request.Body);
                return CryptographicOperations.FixedTimeEquals(expected, Convert.FromHexString(request.Query["hash"]!)) ? request.CreateResponse(HttpStatusCode.OK) : throw new InvalidOperationException();
            }
        }
        """);

    [Fact]
    public Task Stays_quiet_on_a_webhook_whose_library_checks_the_signature() => Rule.Verify(
        """
        public class Orders
        {
            [Function("PlaceOrder")]
            public HttpResponseData Run([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequestData request)
            {
                Stripe.EventUtility.ConstructEvent(request.ReadAsString(), request.Url.Query, "configured");
                return request.CreateResponse(HttpStatusCode.OK);
            }
        }
        """);

    [Fact]
    public Task Stays_quiet_where_a_missing_header_is_turned_away() => Rule.Verify(
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        public class Orders
        {
            [Function("PlaceOrder")]
            public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequest request)
            {
                await Task.Yield();
                return request.Headers["X-Partner-Code"] == Environment.GetEnvironmentVariable("PARTNER_CODE") ? new OkResult() : new UnauthorizedResult();
            }
        }
        """);

    [Fact]
    public Task Stays_quiet_where_a_status_code_turns_callers_away() => Rule.Verify(
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        public class Orders
        {
            [Function("PlaceOrder")]
            public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequest request)
            {
                await Task.Yield();
                return request.Headers["X-Partner-Code"] == "" ? new StatusCodeResult(403) : new ObjectResult("") { StatusCode = 200 };
            }
        }
        """);

    [Fact]
    public Task Stays_quiet_where_the_platform_names_the_caller() => Rule.Verify(
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        public class Orders
        {
            [Function("PlaceOrder")]
            public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequest request)
            {
                await Task.Yield();
                return request.Headers.TryGetValue("X-MS-CLIENT-PRINCIPAL-ID", out var caller) ? new OkObjectResult(caller) : new BadRequestResult();
            }
        }
        """);

    [Fact]
    public Task Fires_where_the_credential_goes_out_and_the_answer_is_compared() => Rule.Verify(
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        public class Orders
        {
            [Function("PlaceOrder")]
            public async Task<IActionResult> Run([{|SLS3001:HttpTrigger(AuthorizationLevel.Anonymous, "post")|}] HttpRequest request)
            {
                using var client = new HttpClient();
                client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Bearer x");
                var answer = await client.GetAsync(new Uri("https://orders.example.com"));
                return answer.StatusCode == HttpStatusCode.Unauthorized ? new OkResult() : new BadRequestResult();
            }
        }
        """);

    [Fact]
    public Task Stays_quiet_where_an_in_process_filter_checks_the_caller() => Rule.Verify(
        """
        #pragma warning disable CS0618
        using Microsoft.AspNetCore.Http;
        using Microsoft.Azure.WebJobs;
        using Microsoft.Azure.WebJobs.Host;
        using Level = Microsoft.Azure.WebJobs.Extensions.Http.AuthorizationLevel;

        public class CallersAttribute : FunctionInvocationFilterAttribute
        {
            public override Task OnExecutingAsync(FunctionExecutingContext executingContext, CancellationToken cancellationToken) => throw new UnauthorizedAccessException();
        }

        public static class Orders
        {
            [FunctionName("PlaceOrder"), Callers]
            public static void Run([Microsoft.Azure.WebJobs.HttpTrigger(Level.Anonymous, "post")] HttpRequest request) { }
        }
        """);

    [Fact]
    public Task Stays_quiet_where_the_catalog_names_the_projects_own_check() => Rule.Verify(
        """
        namespace Shop;

        public static class Callers
        {
            public static void Require(HttpRequestData request) { }
        }

        public class Orders
        {
            [Function("PlaceOrder")]
            public HttpResponseData Run([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequestData request)
            {
                Callers.Require(request);
                return request.CreateResponse(HttpStatusCode.OK);
            }
        }
        """,
        files: [("serverless.catalog.txt", "M:Shop.Callers.Require(Microsoft.Azure.Functions.Worker.Http.HttpRequestData);auth-evidence")]);

    [Fact]
    public Task Stays_quiet_where_the_base_class_does_not_resolve() => Rule.Verify(
        """
        public class Orders : {|CS0246:GuardedFunction|}
        {
            [Function("PlaceOrder")]
            public void Run([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequestData request) { }
        }
        """);

    [Fact]
    public Task Stays_quiet_where_an_attribute_does_not_resolve() => Rule.Verify(
        """
        public class Orders
        {
            [Function("PlaceOrder")]
            [{|CS0246:{|CS0246:RequireCaller|}|}]
            public void Run([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequestData request) { }
        }
        """);

    [Fact]
    public Task Stays_quiet_without_an_sdk() => Rule.VerifySdkAbsent(
        """
        public enum AuthorizationLevel { Anonymous }
        public class FunctionAttribute(string name) : Attribute { public string Name => name; }
        public class HttpTriggerAttribute(AuthorizationLevel level) : Attribute { public AuthorizationLevel Level => level; }

        public class Orders
        {
            [Function("PlaceOrder")]
            public void Run([HttpTrigger(AuthorizationLevel.Anonymous)] string request) { }
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

    [Fact]
    public Task Fix_keeps_aliases_names_and_comments() => FixTest<Sls3001AnonymousEndpoint, Sls3001AnonymousEndpointFix>.Verify(
        """
        using Access = Microsoft.Azure.WebJobs.Extensions.Http.AuthorizationLevel;
        using Level = Microsoft.Azure.Functions.Worker.AuthorizationLevel;

        public static class Orders
        {
            private const Level Open = Level.Anonymous;

            [Function("PlaceOrder")]
            public static void Place([{|SLS3001:HttpTrigger(authLevel: Level.Anonymous /* for now */, "post")|}] string request) { }

            [Function("ReadOrder")]
            public static void Read([{|SLS3001:HttpTrigger(Open, "get")|}] string request) { }

            [Microsoft.Azure.WebJobs.FunctionName("DropOrder")]
            public static void Drop([{|SLS3001:Microsoft.Azure.WebJobs.HttpTrigger(Access.Anonymous)|}] string request) { }

            [Microsoft.Azure.WebJobs.FunctionName("ListOrders")]
            public static void List([{|SLS3001:Microsoft.Azure.WebJobs.HttpTrigger(0, "get")|}] string request) { }
        }
        """,
        """
        using Access = Microsoft.Azure.WebJobs.Extensions.Http.AuthorizationLevel;
        using Level = Microsoft.Azure.Functions.Worker.AuthorizationLevel;

        public static class Orders
        {
            private const Level Open = Level.Anonymous;

            [Function("PlaceOrder")]
            public static void Place([HttpTrigger(authLevel: Level.Function /* for now */, "post")] string request) { }

            [Function("ReadOrder")]
            public static void Read([HttpTrigger(Level.Function, "get")] string request) { }

            [Microsoft.Azure.WebJobs.FunctionName("DropOrder")]
            public static void Drop([Microsoft.Azure.WebJobs.HttpTrigger(Access.Function)] string request) { }

            [Microsoft.Azure.WebJobs.FunctionName("ListOrders")]
            public static void List([Microsoft.Azure.WebJobs.HttpTrigger(Access.Function, "get")] string request) { }
        }
        """);
}
