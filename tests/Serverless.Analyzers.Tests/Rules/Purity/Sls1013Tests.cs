using Fixed = Serverless.Analyzers.Tests.Verifiers.FixTest<Serverless.Analyzers.Rules.Purity.Sls1013MethodCouldBePure, Serverless.Analyzers.CodeFixes.Purity.Sls1013MethodCouldBePureFix>;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Purity.Sls1013MethodCouldBePure>;

namespace Serverless.Analyzers.Tests.Rules.Purity;

public class Sls1013Tests
{
    private const string On = "[*.cs]\ndotnet_diagnostic.SLS1013.severity = suggestion";

    [Fact]
    public Task Fires_where_everything_is_known_to_be_pure() => Rule.Verify(
        """
        using Microsoft.Extensions.Logging;
        public interface IUnknown { int Of(int n); }
        public class Prices
        {
            private int _count;
            public decimal {|SLS1013:Gross|}(decimal net) => net * 1.2m;
            public DateTime Now() => DateTime.UtcNow;
            public int Next() => _count++;
            public int Unknown(IUnknown unknown) => unknown.Of(1);
            public void Nothing() { }
            public int Logged(ILogger logger) { logger.LogInformation("x"); return 1; }
            public bool TryGet(string text, out int n) => int.TryParse(text, out n);
            [System.Diagnostics.Contracts.Pure] public int One() => 1;
            [LambdaFunction] public string Handle(string text) => text;
        }
        """,
        editorConfig: On);

    [Fact]
    public void Is_off_until_it_is_switched_on() => Assert.False(new Serverless.Analyzers.Rules.Purity.Sls1013MethodCouldBePure().SupportedDiagnostics[0].IsEnabledByDefault);

    [Fact]
    public Task Is_quiet_without_function_sdk() => Rule.VerifySdkAbsent("public class C { public static int F(int n) => n; }");

    [Fact]
    public Task Half_typed_code_is_left_alone() => Rule.Verify("public class C { public static {|CS0246:Missing|} F() => {|CS0103:missing|}; }", editorConfig: On);

    [Fact]
    public Task Fix_adds_the_attribute_and_its_using() => Fixed.Verify(
        """
        public class Prices
        {
            /// <summary>With tax.</summary>
            public decimal {|SLS1013:Gross|}(decimal net) => net * 1.2m;

            public decimal {|SLS1013:Net|}(decimal gross) => gross / 1.2m;
        }
        """,
        """
        using System.Diagnostics.Contracts;

        public class Prices
        {
            /// <summary>With tax.</summary>
            [Pure]
            public decimal Gross(decimal net) => net * 1.2m;

            [Pure]
            public decimal Net(decimal gross) => gross / 1.2m;
        }
        """);
}
