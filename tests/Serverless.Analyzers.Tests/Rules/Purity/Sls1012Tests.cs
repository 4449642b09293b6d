using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Purity.Sls1012ValueInSnapshot>;

namespace Serverless.Analyzers.Tests.Rules.Purity;

public class Sls1012Tests
{
    private const string Sam =
        """
        Transform: AWS::Serverless-2016-10-31
        Resources:
          PlaceOrder:
            Type: AWS::Serverless::Function
            Properties:
              Handler: Shop::Orders::Handle
              SnapStart:
                ApplyOn: PublishedVersions
        """;

    private const string Orders =
        """
        public class Orders
        {
            private static readonly Guid s_process = {|SLS1012:Guid.NewGuid()|};
            private static readonly Random s_random = {|SLS1012:new()|};
            private static readonly string s_name = "orders-" + {|SLS1012:DateTime.UtcNow|}.Ticks;
            private readonly string _salt;

            public Orders() => _salt = {|SLS1012:Guid.NewGuid()|}.ToString();

            static Orders() => Started = {|SLS1012:DateTimeOffset.UtcNow|};

            public static DateTimeOffset Started { get; }

            public object Handle(string id, ILambdaContext context) => (s_process, s_random, s_name, _salt);
        }
        """;

    [Fact]
    public Task Fires_on_what_initialisation_keeps() => Rule.Verify(Orders, [("template.yaml", Sam)]);

    [Theory]
    [InlineData("template.yaml", "Transform: AWS::Serverless-2016-10-31\nGlobals:\n  Function:\n    SnapStart: { ApplyOn: PublishedVersions }\nResources:\n  PlaceOrder:\n    Type: AWS::Serverless::Function\n    Properties: { Handler: 'Shop::Orders::Handle' }")]
    [InlineData("serverless.template", """{ "Resources": { "PlaceOrder": { "Type": "AWS::Lambda::Function", "Properties": { "Handler": "Shop::Orders::Handle", "SnapStart": { "ApplyOn": "PublishedVersions" } } } } }""")]
    [InlineData("serverless.yml", "service: shop\nprovider: { name: aws }\nfunctions:\n  place: { handler: 'Shop::Orders::Handle', snapStart: true }")]
    [InlineData("aws-lambda-tools-defaults.json", """{ "function-handler": "Shop::Orders::Handle", "snap-start-apply-on": "PublishedVersions" }""")]
    public Task Fires_whichever_template_asks_for_snapshots(string path, string template) => Rule.Verify(Orders, [(path, template)]);

    [Theory]
    [InlineData("ApplyOn: None")]
    [InlineData("ApplyOn: !Ref Mode")]
    public Task Quiet_where_the_template_does_not_ask_for_them(string setting) => Rule.Verify(
        Orders.Replace("{|SLS1012:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal), [("template.yaml", Sam.Replace("ApplyOn: PublishedVersions", setting, StringComparison.Ordinal))]);

    [Fact]
    public Task Quiet_without_a_template() => Rule.Verify(Orders.Replace("{|SLS1012:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal));

    [Fact]
    public Task Quiet_on_what_is_taken_anew() => Rule.Verify(
        """
        public class Orders
        {
            private static readonly Lazy<Guid> s_late = new(() => Guid.NewGuid());
            private static readonly Random s_seeded = new(42);
            private static readonly string? s_table = Environment.GetEnvironmentVariable("TABLE");
            private static Guid s_process = Guid.NewGuid();
            private Guid _instance = Guid.NewGuid();

            public Orders()
            {
                SnapshotRestore.RegisterAfterRestore(() => { s_process = Guid.NewGuid(); return ValueTask.CompletedTask; });
                SnapshotRestore.RegisterAfterRestore(Restore);
            }

            private ValueTask Restore()
            {
                _instance = Guid.NewGuid();
                return default;
            }

            public object Handle(string id, ILambdaContext context) => (s_late, s_seeded, s_table, s_process, _instance, Guid.NewGuid(), new Order());
        }

        public class Order
        {
            public Guid Id { get; } = Guid.NewGuid();
        }
        """,
        [("template.yaml", Sam)]);

    [Fact]
    public Task Quiet_without_a_function_sdk() => Rule.VerifySdkAbsent("public class Orders { private static readonly Guid s_process = Guid.NewGuid(); public Guid Process => s_process; }");

    [Fact]
    public Task Half_typed_code_is_no_trouble() => Rule.Verify(
        """
        public class Orders
        {
            private static readonly Guid s_process = {|SLS1012:Guid.NewGuid()|}.{|CS1061:Gone|};
            private static readonly {|CS0246:Missing|} s_missing = Guid.{|CS0117:New|}();

            public void Handle(string id, ILambdaContext context) { }
        }
        """,
        [("template.yaml", Sam)]);
}
