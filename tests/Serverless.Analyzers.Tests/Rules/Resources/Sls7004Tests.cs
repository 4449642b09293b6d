using Serverless.Analyzers.Flow;
using Serverless.Analyzers.Rules.Resources;
using Serverless.Analyzers.Tests.Rules.Injection;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Resources.Sls7004SlowRegex>;

namespace Serverless.Analyzers.Tests.Rules.Resources;

public class Sls7004Tests() : InjectionTests<Sls7004SlowRegex>("SLS7004", """_ = System.Text.RegularExpressions.Regex.IsMatch(VALUE, "^(a+)+$");""")
{
    private static string Lambda(string statements) =>
        $$"""
        using System.Text.RegularExpressions;
        public partial class Names
        {
            private const string Slow = @"^(\w+\s?)*$";
            private static readonly Regex s_slow = new(Slow, RegexOptions.Compiled);
            private static readonly Regex s_timed = new(Slow, RegexOptions.Compiled, TimeSpan.FromSeconds(1));
            private readonly Regex _linear = new("^[a-z0-9-]+$");

            [GeneratedRegex(Slow)] private static partial Regex Generated();
            private static partial Regex Generated() => new("");
            [GeneratedRegex(Slow, RegexOptions.None, 200)] private static partial Regex Timed();
            private static partial Regex Timed() => new("");

            public void Handle(APIGatewayProxyRequest request, ILambdaContext context)
            {
                var name = request.QueryStringParameters["name"];
                {{statements}}
            }
        }
        """;

    [Theory]
    [InlineData("""_ = s_slow.IsMatch({|SLS7004:name|});""")]
    [InlineData("""_ = Generated().Match({|SLS7004:name|});""")]
    [InlineData("""_ = Regex.Replace({|SLS7004:name|}, Slow, "");""")]
    [InlineData("""_ = Regex.Split({|SLS7004:"x" + name|}, Slow, RegexOptions.IgnoreCase);""")]
    [InlineData("""var slow = new Regex(Slow); _ = slow.Matches({|SLS7004:name|});""")]
    [InlineData("""if (!s_slow.IsMatch({|SLS7004:name|})) { return; } _ = name.Length;""")]
    public Task Fires(string statements) => Rule.Verify(Lambda(statements));

    [Theory]
    [InlineData("""_ = s_timed.IsMatch(name);""")]
    [InlineData("""_ = Timed().IsMatch(name);""")]
    [InlineData("""_ = _linear.IsMatch(name);""")]
    [InlineData("""_ = Regex.IsMatch(name, Slow, RegexOptions.None, TimeSpan.FromSeconds(1));""")]
    [InlineData("""_ = Regex.IsMatch(name, Slow, RegexOptions.NonBacktracking);""")]
    [InlineData("""_ = s_slow.IsMatch("fixed");""")]
    [InlineData("""_ = s_slow.IsMatch(int.Parse(name).ToString());""")]
    [InlineData("""_ = s_slow.Replace("fixed", name);""")]
    [InlineData("""_ = new Regex(Environment.MachineName).IsMatch(name);""")]
    [InlineData("""AppDomain.CurrentDomain.SetData("REGEX_DEFAULT_MATCH_TIMEOUT", TimeSpan.FromSeconds(1)); _ = s_slow.IsMatch(name);""")]
    public Task Stays_quiet(string statements) => Rule.Verify(Lambda(statements));

    [Theory]
    [InlineData(@"^(a+)+$")]
    [InlineData(@"^(\w+\s?)*$")]
    [InlineData(@"^([a-zA-Z0-9])(([\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+$")]
    [InlineData(@"^(([a-z])+.)+[A-Z]([a-z])+$")]
    [InlineData(@"^(\w|\d)+$")]
    [InlineData(@"(?:[^,]+)*;")]
    [InlineData(@"^\d+\d+x$")]
    [InlineData(@"^\s*(.*?)\s*$")]
    [InlineData(@".*.*=.*")]
    [InlineData(@"^(?<word>\w+)*\.$")]
    [InlineData(@"((a*)*)*b")]
    public void Is_prone(string pattern) => Assert.True(RegexShape.IsProne(pattern));

    [Theory]
    [InlineData(@"^[a-z0-9-]+$")]
    [InlineData(@"^\d{5}(-\d{4})?$")]
    [InlineData(@"^(\w+\.)+\w+$")]
    [InlineData(@"^[\w.-]+@([\w-]+\.)+[a-z]{2,4}$")]
    [InlineData(@"^(?>a+)+$")]
    [InlineData(@"^(?>(a+)+)$")]
    [InlineData(@"(a+)+")]
    [InlineData(@"^(\d{1,3}\.){3}\d{1,3}$")]
    [InlineData(@"^\+?[0-9 ()-]{7,20}$")]
    [InlineData(@"^(GET|POST|PUT)$")]
    [InlineData(@"^(a|b)*$")]
    [InlineData(@"^\w+-\w+$")]
    [InlineData(@"^([^=]+)=([^&]*)$")]
    [InlineData(@"^(a+)+\1$")]
    [InlineData(@"^(?i)(a+)+$")]
    [InlineData(@"((((((((((((((((((((((((((((((((a+)+)+")]
    [InlineData(@"(a+")]
    [InlineData(@"[")]
    [InlineData(@"\")]
    [InlineData(@"*a")]
    [InlineData(@"a{,}{2")]
    [InlineData("")]
    public void Is_linear_or_not_understood(string pattern) => Assert.False(RegexShape.IsProne(pattern));
}
