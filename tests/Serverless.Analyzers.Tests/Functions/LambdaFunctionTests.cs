using Serverless.Analyzers.Functions;

namespace Serverless.Analyzers.Tests.Functions;

public class LambdaFunctionTests
{
    private const string Usings =
        "namespace Shop; using Amazon.Lambda.Core; using Amazon.Lambda.APIGatewayEvents; using Amazon.Lambda.Annotations; using Amazon.Lambda.Annotations.APIGateway;\n";

    [Theory]
    [InlineData("Amazon.Lambda.APIGatewayEvents.APIGatewayProxyRequest", "Http")]
    [InlineData("Amazon.Lambda.APIGatewayEvents.APIGatewayHttpApiV2ProxyRequest", "Http")]
    [InlineData("Amazon.Lambda.ApplicationLoadBalancerEvents.ApplicationLoadBalancerRequest", "Http")]
    [InlineData("Amazon.Lambda.APIGatewayEvents.APIGatewayCustomAuthorizerRequest", "Authorizer")]
    [InlineData("Amazon.Lambda.SQSEvents.SQSEvent", "Queue")]
    [InlineData("Amazon.Lambda.SNSEvents.SNSEvent", "Message")]
    [InlineData("Amazon.Lambda.S3Events.S3Event", "Blob")]
    [InlineData("Amazon.Lambda.KinesisEvents.KinesisEvent", "Stream")]
    [InlineData("Amazon.Lambda.KinesisFirehoseEvents.KinesisFirehoseEvent", "Stream")]
    [InlineData("Amazon.Lambda.KafkaEvents.KafkaEvent", "Stream")]
    [InlineData("Amazon.Lambda.DynamoDBEvents.DynamoDBEvent", "DataChange")]
    [InlineData("Amazon.Lambda.DynamoDBEvents.DynamoDBTimeWindowEvent", "DataChange")]
    [InlineData("Amazon.Lambda.CloudWatchEvents.CloudWatchEvent<string>", "Event")]
    [InlineData("Amazon.Lambda.CloudWatchEvents.ScheduledEvents.ScheduledEvent", "Timer")]
    [InlineData("Amazon.Lambda.CloudWatchLogsEvents.CloudWatchLogsEvent", "Service")]
    [InlineData("Amazon.Lambda.CognitoEvents.CognitoPreSignupEvent", "Service")]
    [InlineData("Amazon.Lambda.SimpleEmailEvents.SimpleEmailEvent", "Service")]
    [InlineData("System.IO.Stream", "Unknown")]
    [InlineData("string", "Unknown")]
    public void Events(string type, string kind) => Assert.Equal(
        [$"Handle Lambda {kind}(input) Shared"],
        Model.Of(Usings + $$"""
            public class Orders
            {
                public string Handle({{type}} input, ILambdaContext context) => "";
            }
            """));

    [Fact]
    public void A_handler_without_event() => Assert.Equal(
        ["Handle Lambda Unknown(-) None"],
        Model.Of(Usings + "public static class Orders { public static void Handle(ILambdaContext context) { } }"));

    [Theory]
    [InlineData("public class C { private void Handle(string input, ILambdaContext context) { } }")]
    [InlineData("public class C { internal void Handle(string input, ILambdaContext context) { } }")]
    [InlineData("public class C { protected void Handle(string input, ILambdaContext context) { } }")]
    [InlineData("class C { public void Handle(string input, ILambdaContext context) { } }")]
    [InlineData("public class C { public class Nested { public void Handle(string input, ILambdaContext context) { } } }")]
    [InlineData("public class C(string name) { public void Handle(string input, ILambdaContext context) => Console.WriteLine(name); }")]
    [InlineData("public class C : I { public void Handle(string input, ILambdaContext context) { } } public interface I { void Handle(string input, ILambdaContext context); }")]
    [InlineData("public abstract class C { public void Handle(string input, ILambdaContext context) { } }")]
    [InlineData("public abstract class C { public abstract void Handle(string input, ILambdaContext context); }")]
    [InlineData("public class C<T> { public void Handle(T input, ILambdaContext context) { } }")]
    [InlineData("public class C { public void Handle<T>(T input, ILambdaContext context) { } }")]
    [InlineData("public class C { public void Handle(string a, string b, ILambdaContext context) { } }")]
    [InlineData("public class C { public void Handle(ILambdaContext context, string a) { } }")]
    [InlineData("public class C { public bool Handle(out string a, ILambdaContext context) { a = \"\"; return true; } }")]
    [InlineData("public class C { public void Handle(string a, ILambdaContext context) { } public void Handle(int a, ILambdaContext context) { } }")]
    [InlineData("public static class C { public static void Handle(this string a, ILambdaContext context) { } }")]
    [InlineData("public class C { public C(string a, ILambdaContext context) { } }")]
    [InlineData("public struct C { public void Handle(string input, ILambdaContext context) { } }")]
    [InlineData("public class C { public void Handle(string input) { } }")]
    [InlineData("public class C_Run_Generated { public void Run(string input, ILambdaContext context) { } }")]
    public void No_handlers(string source) => Assert.Empty(Model.Of(Usings + source));

    [Fact]
    public void A_handler_in_a_base_class() => Assert.Equal(
        ["Handle Lambda Queue(input) Shared"],
        Model.Of(Usings + """
            public abstract class Handler<T>
            {
                public void Handle(Amazon.Lambda.SQSEvents.SQSEvent input, ILambdaContext context) => Process(default!);

                protected abstract void Process(T order);
            }

            public class Orders : Handler<string>
            {
                protected override void Process(string order) { }
            }
            """));

    [Theory]
    [InlineData("[HttpApi(LambdaHttpMethod.Post, \"/orders/{id}\", Authorizer = \"Auth\")]", "Http(id,order) Shared HttpApi[POST] /orders/{id} Auth")]
    [InlineData("[HttpApi(LambdaHttpMethod.Any, \"/orders\")]", "Http(id,order) Shared HttpApi[] /orders")]
    [InlineData("[RestApi(LambdaHttpMethod.Get, \"/orders\")]", "Http(id,order) Shared RestApi[GET] /orders")]
    [InlineData("[FunctionUrl]", "Http(id,order) Shared FunctionUrl[]")]
    [InlineData("[FunctionUrl(AuthType = FunctionUrlAuthType.AWS_IAM)]", "Http(id,order) Shared FunctionUrl[] AwsIam")]
    [InlineData("[Amazon.Lambda.Annotations.ALB.ALBApi(\"arn\", \"/orders\", 1)]", "Http(id,order) Shared LoadBalancer[] /orders")]
    [InlineData("[HttpApiAuthorizer]", "Authorizer(id,order) Shared")]
    [InlineData("[RestApiAuthorizer]", "Authorizer(id,order) Shared")]
    [InlineData("[Amazon.Lambda.Annotations.SQS.SQSEvent(\"orders\")]", "Queue(id,order) Shared")]
    [InlineData("[Amazon.Lambda.Annotations.SNS.SNSEvent(\"orders\")]", "Message(id,order) Shared")]
    [InlineData("[Amazon.Lambda.Annotations.S3.S3Event(\"orders\")]", "Blob(id,order) Shared")]
    [InlineData("[Amazon.Lambda.Annotations.DynamoDB.DynamoDBEvent(\"orders\")]", "DataChange(id,order) Shared")]
    [InlineData("[Amazon.Lambda.Annotations.Schedule.ScheduleEvent(\"rate(1 minute)\")]", "Timer(id,order) Shared")]
    [InlineData("", "Unknown(id,order) Shared")]
    public void Annotations(string attribute, string expected) => Assert.Equal(
        ["Place Lambda " + expected],
        Model.Of(Usings + $$"""
            public class Orders(IServiceProvider services)
            {
                [LambdaFunction]
                {{attribute}}
                public void Place([FromRoute] string id, [FromServices] IServiceProvider other, [FromBody] string order, ILambdaContext context) => Console.WriteLine(services);
            }
            """));

    [Fact]
    public void Handlers_named_by_a_template_have_its_name() => Assert.Equal(
        ["PlaceOrder Lambda Unknown(order) Shared", "CancelOrder Lambda Unknown(-) None", "Inherited Lambda Unknown(input) Shared", "Annotated Lambda Unknown(input) Shared"],
        Model.Of(
            Usings + """
            internal class Orders
            {
                public void Place(string order) { }

                public class Nested
                {
                    internal static void Cancel() { }
                }
            }

            public class Base
            {
                public void Run(string input) { }
            }

            public class Derived : Base;

            public class Functions
            {
                [LambdaFunction]
                public void Add(string input) { }
            }

            public class Functions_Add_Generated
            {
                public void Add(string input, ILambdaContext context) { }
            }
            """,
            new HandlerName("PlaceOrder", "Shop.Orders", "Place"),
            new HandlerName("CancelOrder", "Shop.Orders+Nested", "Cancel"),
            new HandlerName("Inherited", "Shop.Derived", "Run"),
            new HandlerName("Annotated", "Shop.Functions_Add_Generated", "Add"),
            new HandlerName("Missing", "Shop.Missing", "Run"),
            new HandlerName("MissingMethod", "Shop.Orders", "Run")));

    [Theory]
    [InlineData("A::B.C::D", "B.C", "D")]
    [InlineData("  A::B.C::D  ", "B.C", "D")]
    [InlineData("A::B.C+E::D", "B.C+E", "D")]
    [InlineData("A", null, null)]
    [InlineData("", null, null)]
    [InlineData("A::::D", null, null)]
    [InlineData("A::B::", null, null)]
    [InlineData("A::B::C::D", null, null)]
    [InlineData("A::${Type}::D", null, null)]
    [InlineData("index.handler", null, null)]
    public void Handler_strings(string text, string? type, string? method)
    {
        var handler = HandlerName.Parse("F", text);
        Assert.Equal((type, method), (handler?.Type, handler?.Method));
    }

    [Theory]
    [InlineData("APIGatewayProxyFunction", "Http(request) Shared")]
    [InlineData("APIGatewayHttpApiV2ProxyFunction", "Http(request) Shared")]
    [InlineData("ApplicationLoadBalancerFunction", "Http(request) Shared")]
    [InlineData("APIGatewayWebsocketApiProxyFunction", "Socket(request) Shared")]
    [InlineData("APIGatewayProxyFunction<Startup>", "Http(request) Shared")]
    public void Entry_points_of_asp_net_core(string type, string expected) => Assert.Equal(
        ["LambdaEntryPoint Lambda " + expected],
        Model.Of(Usings + $$"""
            public class Startup;
            public class LambdaEntryPoint : Amazon.Lambda.AspNetCoreServer.{{type}};
            """));

    [Fact]
    public void An_entry_point_of_asp_net_core_that_overrides_the_handler_and_one_named_by_a_template() => Assert.Equal(
        ["Own Lambda Http(request) Shared", "Api Lambda Http(request) Shared"],
        Model.Of(
            Usings + """
            public class Own : Amazon.Lambda.AspNetCoreServer.APIGatewayProxyFunction
            {
                public override Task<APIGatewayProxyResponse> FunctionHandlerAsync(APIGatewayProxyRequest request, ILambdaContext context) => base.FunctionHandlerAsync(request, context);
            }

            public class LambdaEntryPoint : Amazon.Lambda.AspNetCoreServer.APIGatewayProxyFunction;
            """,
            new HandlerName("Api", "Shop.LambdaEntryPoint", "FunctionHandlerAsync")));
}
