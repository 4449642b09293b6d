using Fix = Serverless.Analyzers.Tests.Verifiers.FixTest<Serverless.Analyzers.Rules.Purity.Sls1003RequestDataKept, Serverless.Analyzers.CodeFixes.Purity.Sls1003RequestDataKeptFix>;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Purity.Sls1003RequestDataKept>;

namespace Serverless.Analyzers.Tests.Rules.Purity;

public class Sls1003Tests
{
    private static string Isolated(string members, string body) =>
        $$"""
        public class Orders
        {
            {{members}}

            [Function("PlaceOrder")]
            public string Run([HttpTrigger(AuthorizationLevel.Function, "post")] HttpRequestData request, string order) { {{body}} }
        }
        """;

    private static string Lambda(string members, string body) =>
        $$"""
        public class Orders
        {
            {{members}}

            public string Place(APIGatewayProxyRequest request, ILambdaContext context) { {{body}} }
        }
        """;

    [Theory]
    [InlineData("static string? s_last;", "{|SLS1003:s_last|} = order; return s_last;")]
    [InlineData("static string Last { get; set; } = \"\";", "{|SLS1003:Last|} = request.Query[\"user\"]!; return Last;")]
    [InlineData("static readonly List<string> s_orders = [];", "{|SLS1003:s_orders|}.Add(order); return order;")]
    [InlineData("static readonly Dictionary<string, string> s_users = new();", "{|SLS1003:s_users[\"last\"]|} = order; return order;")]
    [InlineData("static string s_text = \"\";", "{|SLS1003:s_text|} += \"order \" + order; return s_text;")]
    [InlineData("static readonly HttpClient s_http = new();", "{|SLS1003:s_http.DefaultRequestHeaders|}.Add(\"x-user\", order); return order;")]
    public Task Fires_on_static_state(string members, string body) => Rule.Verify(Isolated(members, body));

    [Theory]
    [InlineData("private string? _token;", "{|SLS1003:_token|} = request.Headers[\"Authorization\"]; return _token;")]
    [InlineData("private readonly List<string> _bodies = [];", "{|SLS1003:_bodies|}.Add(request.Body); return request.Body;")]
    [InlineData("private APIGatewayProxyRequest? _request;", "{|SLS1003:_request|} = request; return _request.Body;")]
    public Task Fires_on_an_instance_that_serves_many_invocations(string members, string body) => Rule.Verify(Lambda(members, body));

    [Theory]
    [InlineData("private string? _last;", "_last = order; return _last;")]
    [InlineData("static string? s_last;", "s_last = Guid.NewGuid().ToString(); return s_last;")]
    [InlineData("static int s_size;", "s_size = order.Length; return order;")]
    [InlineData("static string? s_key;", "s_key ??= Environment.GetEnvironmentVariable(\"PAYMENT_API_KEY\"); return s_key!;")]
    [InlineData("static string? s_key;", "s_key = Environment.GetEnvironmentVariable(\"PAYMENT_API_KEY\"); return s_key!;")]
    [InlineData("static readonly System.Collections.Concurrent.ConcurrentDictionary<string, string> s_names = new();", "return s_names.GetOrAdd(order, static key => key);")]
    [InlineData("static readonly AsyncLocal<string> s_order = new();", "s_order.Value = order; return order;")]
    [InlineData("[ThreadStatic] static string? t_order;", "t_order = order; return order;")]
    [InlineData("static readonly List<string> s_known = [\"a\"];", "return s_known.Contains(order) ? order : \"\";")]
    public Task Stays_quiet(string members, string body) => Rule.Verify(Isolated(members, body));

    [Fact]
    public Task Fires_through_two_helper_classes() => Rule.VerifyFiles(
        """
        public class Orders
        {
            public void Handle(APIGatewayProxyRequest request, ILambdaContext context) => new Service().Find(request.PathParameters["name"]);
        }
        """,
        """
        public class Service { public void Find(string name) => Session.Start("user " + name); }
        """,
        """
        public static class Session
        {
            private static string s_user = "";
            public static string User => s_user;
            public static void Start(string user) => {|SLS1003:s_user|} = user;
        }
        """);

    [Fact]
    public Task Fires_through_an_interface_to_a_singleton() => Rule.Verify(
        """
        using Microsoft.Extensions.DependencyInjection;

        public interface ISession { void Start(string user); }

        public class Session : ISession
        {
            private string _user = "";
            public string User => _user;
            public void Start(string user) => {|SLS1003:_user|} = user;
        }

        public static class Startup { public static void Add(IServiceCollection services) => services.AddSingleton<ISession, Session>(); }

        public class Orders(ISession session)
        {
            [Function("Place")]
            public void Run([HttpTrigger(AuthorizationLevel.Function, "post")] HttpRequestData request) => session.Start(request.Query["user"]!);
        }
        """);

    [Fact]
    public Task Fires_through_an_object_in_an_in_process_function() => Rule.Verify(
        """
        public record Order(string Customer, int Count);

        public static class Orders
        {
            private static string? s_customer;
            private static int s_count;

            [Microsoft.Azure.WebJobs.FunctionName("Place")]
            public static string? Run([Microsoft.Azure.WebJobs.HttpTrigger("post")] Order order)
            {
                {|SLS1003:s_customer|} = order.Customer;
                s_count = order.Count;
                return s_customer + s_count;
            }
        }
        """);

    [Fact]
    public Task The_fix_makes_fields_that_one_method_uses_local() => Fix.Verify(
        """
        public class Orders
        {
            private static string? s_last;
            private readonly List<string> _lines = [];

            public string Place(string order, ILambdaContext context)
            {
                {|SLS1003:s_last|} = order;
                {|SLS1003:_lines|}.Add(order);
                return s_last + _lines[0];
            }
        }
        """,
        """
        public class Orders
        {
            public string Place(string order, ILambdaContext context)
            {
                List<string> lines = [];
                string? last = null;
                last = order;
                lines.Add(order);
                return last + lines[0];
            }
        }
        """);

    [Fact]
    public Task Half_typed_code_is_no_trouble() => Rule.Verify(Isolated("static string? s_last;", "s_last = {|CS0103:orde|}; return order;"));

    [Fact]
    public Task Nothing_is_said_without_a_function_sdk() => Rule.VerifySdkAbsent(
        """
        public class Orders { private static string? s_last; public string Handle(string order) => s_last = order; }
        """);
}
