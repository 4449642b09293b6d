using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Purity.Sls1005ImpureCore>;

namespace Serverless.Analyzers.Tests.Rules.Purity;

public class Sls1005Tests
{
    private const string Shop =
        """
        namespace Shop.Core
        {
            public class Basket
            {
                private readonly List<string> _items;
                private static int s_made;
                public Basket(IEnumerable<string> items) { _items = items.ToList(); }
                public int Count => _items.Count;
                public void Add(string item) => {|SLS1005:_items.Add(item)|};
                public DateTime Due() => {|SLS1005:DateTime.UtcNow|}.AddDays(30);
                public int Number() => Next();
                private static int Next() => {|SLS1005:s_made++|};
                public void Save() => {|SLS1005:Shop.Files.Write(Count)|};
            }
        }
        namespace Shop.Core.Rules { public static class Vat { public static Guid Id() => {|SLS1005:Guid.NewGuid()|}; public static decimal Of(decimal net) => net * 0.2m; } }
        namespace Shop.CoreLike { public static class Clock { public static DateTime Now() => DateTime.UtcNow; } }
        namespace Shop { public static class Files { public static void Write(int n) => File.WriteAllText("x", $"{n}"); } }
        """;

    [Fact]
    public Task Fires_at_the_effect_in_the_namespaces_of_the_core() => Rule.Verify(Shop, editorConfig: "[*.cs]\nserverless_pure_namespaces = Shop.Core");

    [Fact]
    public Task Fires_in_the_types_of_the_core() => Rule.Verify(
        """
        namespace Shop
        {
            public class Vat { public static Guid Id() => {|SLS1005:Guid.NewGuid()|}; public class Inner { public static Guid Id() => {|SLS1005:Guid.NewGuid()|}; } }
            public class Prices { public static readonly DateTime Start = {|SLS1005:DateTime.UtcNow|}; }
            public class Other { public static Guid Id() => Guid.NewGuid(); }
        }
        """,
        editorConfig: "[*.cs]\nserverless_pure_types = Shop.Vat, Prices");

    [Fact]
    public Task Fires_on_a_log_as_well_as_a_core_only_computes() => Rule.Verify(
        """using Microsoft.Extensions.Logging; public class Vat { public static decimal Of(decimal net, ILogger logger) { {|SLS1005:logger.LogInformation("net")|}; return net; } }""",
        editorConfig: "[*.cs]\nserverless_pure_types = Vat");

    [Fact]
    public Task Is_quiet_where_nothing_is_configured() => Rule.Verify(Shop.Replace("{|SLS1005:", "").Replace("|}", ""));

    [Fact]
    public Task Constructors_may_set_fields() => Rule.Verify(
        "public class Basket { private readonly List<int> _items = new(); private int _n; public Basket(int n) { _n = n; _items.Add(n); Total = n; } public int Total { get; } }",
        editorConfig: "[*.cs]\nserverless_pure_types = Basket");

    [Fact]
    public Task Is_quiet_without_function_sdk() => Rule.VerifySdkAbsent("public class Clocks { public static System.DateTime Now() => System.DateTime.UtcNow; }");

    [Fact]
    public Task Half_typed_code_is_left_alone() => Rule.Verify(
        "public class Vat { public int F() => {|CS0103:missing|}.Now; }", editorConfig: "[*.cs]\nserverless_pure_types = Vat");
}
