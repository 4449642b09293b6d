using Fixed = Serverless.Analyzers.Tests.Verifiers.FixTest<Serverless.Analyzers.Rules.Purity.Sls1004PureMethodHasEffect, Serverless.Analyzers.CodeFixes.Purity.Sls1004PureMethodHasEffectFix>;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Purity.Sls1004PureMethodHasEffect>;

namespace Serverless.Analyzers.Tests.Rules.Purity;

public class Sls1004Tests
{
    private const string Types =
        """
        public class Line { public string Name { get; set; } = ""; public int Price; public List<Line> Parts { get; } = new(); }
        public record Point(int X, int Y);
        public interface IRates { decimal Of(string country); }
        public struct Counter { public int Count; public void Next() => Count++; }
        public static class Helper
        {
            public static int Calls;
            public static int Doubled(int n) => n * 2;
            public static int Counted(int n) { Calls++; return n; }
            public static void Rename(Line line) => line.Name = "x";
            public static List<Line> Copy(IEnumerable<Line> lines) => lines.ToList();
            public static List<Line> Same(List<Line> lines) => lines;
            public static T Run<T>(Func<T> function) => function();
        }

        """;

    // The body of a method of a class with fields, and whether it is pure.
    private static Task Judge(string body, bool isPure) => Rule.Verify(
        "using Microsoft.Extensions.Logging;using System.Collections.Immutable;using System.Diagnostics.Contracts;using System.Globalization;using System.Linq;using System.Text.Json;\n" + Types +
        $$"""
        public class Prices
        {
            private static int s_calls;
            private static readonly List<string> s_log = new();
            private static readonly Dictionary<string, decimal> s_rates = new() { ["at"] = 20 };
            private static readonly int[] s_steps = { 1, 2, 3 };
            private static int s_limit = 10;
            private static string? s_text;
            private int _count;
            private readonly List<Line> _lines = new();
            private string? _cached;
            public event Action? Changed;
            public static void Forget() { s_calls = 0; s_log.Clear(); }

            [Pure]
            public object? {{(isPure ? "Judged" : "{|SLS1004:Judged|}")}}(int n, string text, List<Line> lines, Line line, int[] numbers, Func<int, int> function, ILogger logger, IRates rates)
            {
                {{body}}
                return null;
            }
        }
        """);

    [Theory]
    [InlineData("s_calls++;")]
    [InlineData("s_calls += n;")]
    [InlineData("return s_calls;")]
    [InlineData("s_log.Add(text);")]
    [InlineData("return s_log.Count;")]
    [InlineData("_count = n;")]
    [InlineData("_lines.Add(line);")]
    [InlineData("_lines[0].Name = text;")]
    [InlineData("line.Name = text;")]
    [InlineData("line.Parts.Add(line);")]
    [InlineData("lines[0].Name = text;")]
    [InlineData("lines.First().Price = n;")]
    [InlineData("foreach (var each in lines) { each.Price = n; }")]
    [InlineData("lines.ForEach(each => each.Price = n);")]
    [InlineData("lines.Sort((a, b) => a.Price - b.Price);")]
    [InlineData("Array.Sort(numbers);")]
    [InlineData("numbers.AsSpan()[0] = n;")]
    [InlineData("numbers[n]++;")]
    [InlineData("(numbers[0], numbers[1]) = (numbers[1], numbers[0]);")]
    [InlineData("ref var first = ref numbers[0]; first = n;")]
    [InlineData("var same = lines; same.Clear();")]
    [InlineData("Helper.Same(lines).Clear();")]
    [InlineData("Helper.Copy(lines)[0].Name = text;")]
    [InlineData("Helper.Rename(line);")]
    [InlineData("Helper.Counted(n);")]
    [InlineData("return Helper.Run(() => DateTime.Now);")]
    [InlineData("return numbers.Select(each => each + s_calls++).Sum();")]
    [InlineData("return numbers.Select(Helper.Counted).Sum();")]
    [InlineData("int Local() => s_calls++; return Local();")]
    [InlineData("return DateTime.UtcNow;")]
    [InlineData("return new DateTime(2024, 1, 1) < DateTimeOffset.Now;")]
    [InlineData("return Guid.NewGuid();")]
    [InlineData("return Random.Shared.Next();")]
    [InlineData("return new Random().Next();")]
    [InlineData("return Environment.MachineName;")]
    [InlineData("return Environment.GetEnvironmentVariable(text);")]
    [InlineData("return CultureInfo.CurrentCulture.Name;")]
    [InlineData("return File.ReadAllText(text);")]
    [InlineData("return new FileInfo(text).Length;")]
    [InlineData("return new HttpClient().GetStringAsync(text);")]
    [InlineData("Console.WriteLine(text);")]
    [InlineData("Environment.SetEnvironmentVariable(text, text);")]
    [InlineData("lock (_lines) { return n; }")]
    [InlineData("return Task.Run(() => n);")]
    [InlineData("Interlocked.Increment(ref s_calls);")]
    [InlineData("Changed += () => { };")]
    [InlineData("Changed?.Invoke();")]
    [InlineData("if (n > 3) { s_limit = n; } return n;")]
    public Task Fires_on_an_effect(string body) => Judge(body, isPure: false);

    [Theory]
    [InlineData("return n + text.Length * 2;")]
    [InlineData("return text.Trim().ToUpperInvariant().Split(',').Select(int.Parse).Where(each => each > n).OrderBy(each => each).ToArray();")]
    [InlineData("return string.Join(\",\", lines.Select(each => $\"{each.Name}: {each.Price}\"));")]
    [InlineData("var copy = new List<Line>(lines); copy.Add(line); copy.Sort((a, b) => a.Price - b.Price); return copy;")]
    [InlineData("lines = lines.ToList(); lines.Clear(); return lines;")]
    [InlineData("var made = new Line { Name = text, Price = n }; made.Price++; made.Parts.Add(line); return made;")]
    [InlineData("var made = Helper.Copy(lines); made.Clear(); return made;")]
    [InlineData("var made = new Line(); Helper.Rename(made); return made;")]
    [InlineData("var sorted = numbers.ToArray(); Array.Sort(sorted); return sorted;")]
    [InlineData("var sum = 0; foreach (var each in numbers) { sum += each; } return sum;")]
    [InlineData("var sum = 0; lines.ForEach(each => sum += each.Price); return sum;")]
    [InlineData("Span<int> buffer = stackalloc int[4]; buffer[0] = n; return buffer[0];")]
    [InlineData("var builder = new System.Text.StringBuilder(); builder.Append(text).AppendLine(); return builder.ToString();")]
    [InlineData("var counter = new Counter(); counter.Next(); return counter.Count;")]
    [InlineData("var point = new Point(n, n); return point with { X = 2 };")]
    [InlineData("var groups = lines.GroupBy(each => each.Name).ToDictionary(group => group.Key, group => group.Sum(each => each.Price)); groups[text] = n; return groups;")]
    [InlineData("return lines.Select(each => new Line { Name = each.Name }).Select(each => { each.Price = n; return each; }).ToList();")]
    [InlineData("return lines.Aggregate(new System.Text.StringBuilder(), (all, each) => all.Append(each.Name)).ToString();")]
    [InlineData("int Local(int i) => i <= 1 ? 1 : i * Local(i - 1); return Local(n);")]
    [InlineData("return numbers.Select(Helper.Doubled).Sum();")]
    [InlineData("return function(n);")]
    [InlineData("return Helper.Run(() => n);")]
    [InlineData("return s_rates[text];")]
    [InlineData("return s_steps[n] + s_limit;")]
    [InlineData("return _count + _lines.Count;")]
    [InlineData("return _cached ??= text.Trim();")]
    [InlineData("return s_text ??= text.Trim();")]
    [InlineData("logger.LogInformation(\"Priced {Count}\", n);")]
    [InlineData("return int.TryParse(text, out var parsed) ? parsed : throw new ArgumentException(text);")]
    [InlineData("return JsonSerializer.Serialize(lines);")]
    [InlineData("return JsonSerializer.Deserialize<Line>(text)!.Name;")]
    [InlineData("return System.Text.RegularExpressions.Regex.Replace(text, \"a\", \"b\");")]
    [InlineData("return Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));")]
    [InlineData("return ImmutableList<int>.Empty.Add(n).AddRange(numbers);")]
    [InlineData("return DateTime.Parse(text, CultureInfo.InvariantCulture).AddDays(n).ToString(\"o\", CultureInfo.InvariantCulture);")]
    [InlineData("return Math.Round(Math.Pow(n, 2), 2);")]
    [InlineData("return new Uri(text).Host;")]
    [InlineData("return rates.Of(text);")]
    [InlineData("return Task.FromResult(n);")]
    [InlineData("return nameof(DateTime.Now);")]
    [InlineData("return new Random(n).Next();")]
    [InlineData("if (text is { Length: > 3 } and not \"abc\") { return n; }")]
    [InlineData("return lines switch { [] => 0, [var only] => only.Price, _ => n };")]
    [InlineData("const bool off = false; if (off) { s_calls++; } return n;")]
    public Task Is_quiet_on_what_only_returns(string body) => Judge(body, isPure: true);

    [Fact]
    public Task Iterators_and_async_methods_are_judged_by_what_they_do() => Rule.Verify(
        """
        using System.Diagnostics.Contracts;
        public static class Numbers
        {
            private static int s_seen;
            [Pure] public static IEnumerable<int> Up(int n) { for (var i = 0; i < n; i++) { yield return i; } }
            [Pure] public static IEnumerable<int> {|SLS1004:Seen|}(int n) { for (var i = 0; i < n; i++) { s_seen++; yield return i; } }
            [Pure] public static async Task<int> Twice(Task<int> n) => 2 * await n;
            [Pure] public static async Task<int> {|SLS1004:Later|}(int n) { await Task.Delay(n); return n; }
            [Pure] public static int Even(int n) => n == 0 ? 1 : Odd(n - 1);
            [Pure] public static int {|SLS1004:Odd|}(int n) => n == 0 ? s_seen++ : Even2(n - 1);
            private static int Even2(int n) => n == 0 ? 1 : Odd(n - 1);
        }
        """.Replace(" Even(int n) => n == 0 ? 1 : Odd(n - 1);", " Even(int n) => n % 2;"));

    [Fact]
    public Task Implementations_in_the_project_decide_what_an_interface_does() => Rule.Verify(
        """
        using System.Diagnostics.Contracts;
        public interface IPure { int Of(int n); }
        public interface IImpure { int Of(int n); }
        public class Doubles : IPure { public int Of(int n) => n * 2; }
        public class Counts : IImpure { public static int Calls; public int Of(int n) => Calls++; }
        public static class Uses
        {
            [Pure] public static int A(IPure pure) => pure.Of(1);
            [Pure] public static int {|SLS1004:B|}(IImpure impure) => impure.Of(1);
            [Pure] public static int C(IEnumerable<int> numbers, IComparer<int> comparer) => comparer.Compare(numbers.First(), 2);
        }
        """);

    [Fact]
    public Task Properties_operators_and_conversions_are_calls() => Rule.Verify(
        """
        using System.Diagnostics.Contracts;
        public class Money
        {
            public static int Made;
            public decimal Amount { get; init; }
            public int Next => Made++;
            public static Money operator +(Money a, Money b) { Made++; return new Money { Amount = a.Amount + b.Amount }; }
            public static Money operator -(Money a, Money b) => new Money { Amount = a.Amount - b.Amount };
            public static implicit operator Money(decimal amount) { Console.WriteLine(amount); return new Money { Amount = amount }; }
        }
        public static class Uses
        {
            [Pure] public static Money {|SLS1004:Plus|}(Money a, Money b) => a + b;
            [Pure] public static Money Minus(Money a, Money b) => a - b;
            [Pure] public static Money {|SLS1004:Of|}(decimal amount) => amount;
            [Pure] public static int {|SLS1004:Next|}(Money money) => money.Next;
            [Pure] public static decimal Amount(Money money) => money.Amount;
        }
        """);

    [Fact]
    public Task Pure_property_and_jetbrains_attribute_count() => Rule.Verify(
        """
        namespace JetBrains.Annotations { public sealed class PureAttribute : Attribute { } }
        public static class Uses
        {
            [JetBrains.Annotations.Pure] public static DateTime {|SLS1004:Now|}() => DateTime.UtcNow;
            [System.Diagnostics.Contracts.Pure] public static int One => 1;
        }
        """);

    [Fact]
    public Task Message_names_the_effect_and_the_way() => Rule.VerifyMessage(
        """
        using System.Diagnostics.Contracts;
        public static class Prices
        {
            [Pure] public static int {|#0:Total|}(int n) => Sum(n);
            private static int Sum(int n) => n + Now().Day;
            private static DateTime Now() => DateTime.UtcNow;
        }
        """,
        "'Total' is marked [Pure], but it reads the clock through 'DateTime.UtcNow' through 'Sum' → 'Now'");

    [Fact]
    public Task Is_quiet_on_unknown_code() => Rule.Verify(
        """
        using System.Diagnostics.Contracts;
        public abstract class Base { protected abstract int Rate(); [Pure] public int Twice() => 2 * Rate(); [Pure] public extern int Native(); }
        """);

    [Fact]
    public Task Your_own_apis_are_what_the_catalog_says() => Rule.Verify(
        """
        using System.Diagnostics.Contracts;
        public static class Clock { public static int Ticks() => Environment.TickCount; }
        public static class Uses { [Pure] public static int Of() => Clock.Ticks(); }
        """,
        files: [("serverless.catalog.txt", "M:Clock.Ticks;pure")]);

    [Fact]
    public Task Is_quiet_without_function_sdk() => Rule.VerifySdkAbsent(
        "public class Clocks { [System.Diagnostics.Contracts.Pure] public static System.DateTime Now() => System.DateTime.UtcNow; }");

    [Fact]
    public Task Half_typed_code_is_left_alone() => Rule.Verify(
        "public class C { [System.Diagnostics.Contracts.Pure] public int F(int x) { {|CS0103:missing|}.Count++; return {|CS0103:other|}(x); } }");

    [Fact]
    public Task Fix_removes_the_attribute() => Fixed.Verify(
        """
        using System.Diagnostics.Contracts;
        public static class Prices
        {
            /// <summary>Now.</summary>
            [Pure]
            public static DateTime {|SLS1004:Now|}() => DateTime.UtcNow;

            [Obsolete, Pure]
            public static Guid {|SLS1004:Id|}() => Guid.NewGuid();

            [Pure]
            public static int One() => 1;
        }
        """,
        """
        using System.Diagnostics.Contracts;
        public static class Prices
        {
            /// <summary>Now.</summary>
            public static DateTime Now() => DateTime.UtcNow;

            [Obsolete]
            public static Guid Id() => Guid.NewGuid();

            [Pure]
            public static int One() => 1;
        }
        """);
}
