using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Purity.Sls1011ArgumentModified>;

namespace Serverless.Analyzers.Tests.Rules.Purity;

public class Sls1011Tests
{
    private const string On = "[*.cs]\ndotnet_diagnostic.SLS1011.severity = suggestion";

    [Fact]
    public Task Fires_where_a_method_changes_what_it_was_given() => Rule.Verify(
        """
        public class Line { public string Name = ""; }
        public static class Lines
        {
            public static void Rename(Line line) => {|SLS1011:line.Name = "x"|};
            public static void First(List<Line> lines) => {|SLS1011:Rename(lines[0])|};
            public static void Count(ref int n) => {|SLS1011:n++|};
            public static List<Line> Copy(List<Line> lines) { var copy = lines.ToList(); copy.Clear(); return copy; }
            public static bool TryGet(string text, out int n) => int.TryParse(text, out n);
        }
        """,
        editorConfig: On);

    [Fact]
    public Task Fires_where_a_lambda_changes_a_variable_around_it() => Rule.Verify(
        """
        public static class Sums
        {
            public static int Of(List<int> numbers)
            {
                var sum = 0;
                numbers.ForEach(n => {|SLS1011:sum += n|});
                numbers.ForEach(n => { var own = n; own++; });
                return sum;
            }
        }
        """,
        editorConfig: On);

    [Fact]
    public void Is_off_until_it_is_switched_on() => Assert.False(new Serverless.Analyzers.Rules.Purity.Sls1011ArgumentModified().SupportedDiagnostics[0].IsEnabledByDefault);

    [Fact]
    public Task Is_quiet_without_function_sdk() => Rule.VerifySdkAbsent("public class Line { public int N; public static void F(Line line) => line.N = 1; }");

    [Fact]
    public Task Half_typed_code_is_left_alone() => Rule.Verify("public class C { public static void F(System.Collections.Generic.List<int> l) => {|CS0103:missing|}(l); }", editorConfig: On);
}
