using Serverless.Analyzers.CodeFixes.Logging;
using Serverless.Analyzers.Rules.Logging;
using Serverless.Analyzers.Tests.Verifiers;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Logging.Sls2007ExceptionDetailReturned>;

namespace Serverless.Analyzers.Tests.Rules.Logging;

public class Sls2007Tests
{
    private const string Usings =
        """
        using System.Net;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.Hosting;
        using Microsoft.Extensions.Logging;

        """;

    private static string Body(string statements) => Usings +
        $$"""
        public class Unavailable(string message) : Exception(message);

        public class Orders(ILogger<Orders> logger, IHostEnvironment environment)
        {
            [Function("Place")]
            public async Task<IActionResult> Place([HttpTrigger(AuthorizationLevel.Function, "post")] HttpRequest request)
            {
                try
                {
                    await Task.Delay(1);
                    throw new Unavailable("Out of stock.");
                }
                {{statements}}
            }

            private static string Describe(Exception exception) => "Failed: " + exception.Message;
        }

        public class Lambda
        {
            public APIGatewayProxyResponse Handle(APIGatewayProxyRequest request, ILambdaContext context) => new() { Body = "fine" };
        }
        """;

    [Theory]
    [InlineData("""catch (Exception ex) { return new BadRequestObjectResult({|SLS2007:ex.Message|}); }""")]
    [InlineData("""catch (Exception ex) { return new ObjectResult({|SLS2007:ex.ToString()|}) { StatusCode = 500 }; }""")]
    [InlineData("""catch (IOException ex) { return new ObjectResult({|SLS2007:$"Failed: {ex.Message}"|}); }""")]
    [InlineData("""catch (Exception ex) { return new OkObjectResult({|SLS2007:new { Error = ex.StackTrace }|}); }""")]
    [InlineData("""catch (Exception ex) { return new ContentResult { Content = {|SLS2007:Describe(ex)|} }; }""")]
    [InlineData("""catch (Exception ex) { return new ObjectResult(new ProblemDetails { Detail = {|SLS2007:ex.InnerException?.Message|} }); }""")]
    [InlineData("""catch (Exception ex) { await request.HttpContext.Response.WriteAsync({|SLS2007:ex.Message|}); return new EmptyResult(); }""")]
    public Task Fires(string statements) => Rule.Verify(Body(statements));

    [Theory]
    [InlineData("""catch (Unavailable ex) { return new BadRequestObjectResult(ex.Message); }""")]
    [InlineData("""catch (Exception ex) { logger.LogError(ex, "Failed"); return new ObjectResult("Failed."); }""")]
    [InlineData("""catch (Exception ex) { return new ObjectResult(ex.HResult); }""")]
    [InlineData("""catch (Exception ex) { return new ObjectResult(ex.GetType().Name); }""")]
    [InlineData("""catch (Exception ex) { if (environment.IsDevelopment()) { return new ObjectResult(ex.ToString()); } return new EmptyResult(); }""")]
    [InlineData("""catch (Exception ex) { throw new Unavailable("Failed " + ex.Message); }""")]
    public Task Stays_quiet(string statements) => Rule.Verify(Body(statements));

    [Fact]
    public Task Fires_in_the_body_of_an_api_gateway_response_and_only_there() => Rule.Verify(
        """
        public class Orders
        {
            public APIGatewayProxyResponse Handle(APIGatewayProxyRequest request, ILambdaContext context)
            {
                try
                {
                    return new APIGatewayProxyResponse { Body = File.ReadAllText("/tmp/orders") };
                }
                catch (Exception ex)
                {
                    return new APIGatewayProxyResponse { StatusCode = 500, Body = {|SLS2007:ex.ToString()|} };
                }
            }
        }
        """);

    [Fact]
    public Task Fires_on_the_return_value_of_an_isolated_function_and_on_what_it_writes() => Rule.Verify(
        """
        public class Orders
        {
            [Function("List")]
            public string List([HttpTrigger(AuthorizationLevel.Function, "get")] HttpRequestData request)
            {
                try { return File.ReadAllText("/tmp/orders"); }
                catch (Exception ex) { return {|SLS2007:ex.Message|}; }
            }

            [Function("Get")]
            public async Task Get([HttpTrigger(AuthorizationLevel.Function, "get")] HttpRequestData request)
            {
                var response = request.CreateResponse();
                try { await response.WriteStringAsync(File.ReadAllText("/tmp/orders")); }
                catch (Exception ex) { await response.WriteStringAsync({|SLS2007:ex.Message|}); }
            }
        }
        """);

    [Fact]
    public Task Fires_through_two_helper_classes() => Rule.VerifyFiles(
        Usings + """
        public class Orders
        {
            [Function("List")]
            public IActionResult List([HttpTrigger(AuthorizationLevel.Function, "get")] HttpRequest request)
            {
                try { return new OkObjectResult(File.ReadAllText("/tmp/orders")); }
                catch (Exception ex) { return new Errors().Of(ex); }
            }
        }
        """,
        Usings + """
        public class Errors { public IActionResult Of(Exception exception) => Answers.With(exception.Message); }
        """,
        Usings + """
        public static class Answers { public static IActionResult With(string text) => new BadRequestObjectResult({|SLS2007:text|}); }
        """);

    [Fact]
    public Task Nothing_is_said_of_functions_that_answer_nobody() => Rule.Verify(
        """
        public class Orders
        {
            public string Handle(Amazon.Lambda.SQSEvents.SQSEvent message, ILambdaContext context)
            {
                try { return File.ReadAllText("/tmp/orders"); }
                catch (Exception ex) { return ex.Message; }
            }
        }
        """);

    [Fact]
    public Task The_fix_answers_with_a_general_message_and_logs() => FixTest<Sls2007ExceptionDetailReturned, Sls2007ExceptionDetailReturnedFix>.Verify(
        Body("""
        catch (IOException ex)
                {
                    // The caller sees this.
                    return new BadRequestObjectResult({|SLS2007:$"Failed: {ex.Message}"|});
                }
                catch (Exception ex)
                {
                    logger.LogWarning(ex, "Failed");
                    return new OkObjectResult({|SLS2007:new { Error = ex.ToString(), Code = 1 }|});
                }
        """),
        Body("""
        catch (IOException ex)
                {
                    logger.LogError(ex, "The request failed.");
                    // The caller sees this.
                    return new BadRequestObjectResult("The request could not be processed.");
                }
                catch (Exception ex)
                {
                    logger.LogWarning(ex, "Failed");
                    return new OkObjectResult(new { Error = "The request could not be processed.", Code = 1 });
                }
        """));

    [Fact]
    public Task Half_typed_code_is_no_trouble() => Rule.Verify(
        """
        public class Orders
        {
            [Function("List")]
            public string List([HttpTrigger(AuthorizationLevel.Function, "get")] HttpRequestData request)
            {
                try { return ""; }
                catch (Exception ex) { return ex.{|CS1061:Messag|}; }
            }
        }
        """);

    [Fact]
    public Task Nothing_is_said_without_a_function_sdk() => Rule.VerifySdkAbsent(
        """
        public class Orders { public string List() { try { return ""; } catch (Exception ex) { return ex.Message; } } }
        """);
}
