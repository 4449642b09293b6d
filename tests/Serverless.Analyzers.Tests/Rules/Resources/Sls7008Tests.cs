using Serverless.Analyzers.Rules.Resources;
using Serverless.Analyzers.Tests.Rules.Injection;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Resources.Sls7008UnboundedSize>;

namespace Serverless.Analyzers.Tests.Rules.Resources;

public class Sls7008Tests() : InjectionTests<Sls7008UnboundedSize>("SLS7008", "_ = new byte[{|SLS7008:int.Parse(VALUE)|}];")
{
    private static string Lambda(string statements, string size = "size") =>
        $$"""
        using System.Buffers;
        using System.ComponentModel.DataAnnotations;
        using System.Text;
        using System.Text.Json;
        public class Order
        {
            public int Copies { get; set; }
            public int? Pages { get; set; }
            [Range(1, 10)] public int Level { get; set; }
            public byte Small { get; set; }
            public List<string> Lines { get; set; } = new();
        }
        public class Orders
        {
            private const int Most = 100;
            public void Handle(APIGatewayProxyRequest request, ILambdaContext context)
            {
                var text = request.QueryStringParameters["count"];
                var count = int.Parse(text);
                var order = JsonSerializer.Deserialize<Order>(request.Body)!;
                {{statements}}
            }
            private static bool IsAllowed(int count) => count is > 0 and <= 50;
            private static void Check(int count) { if (count > Most) { throw new ArgumentException("Too many."); } }
            private static int Limited(int count) => Math.Min(count, Most);
            private static byte[] Buffer(int size) => new byte[{{size}}];
        }
        """;

    [Theory]
    [InlineData("""_ = new byte[{|SLS7008:count|}];""")]
    [InlineData("""_ = new int[2, {|SLS7008:count * 4 + 1|}];""")]
    [InlineData("""_ = new List<string>({|SLS7008:order.Copies|});""")]
    [InlineData("""_ = new StringBuilder({|SLS7008:Convert.ToInt32(text)|});""")]
    [InlineData("""_ = new string('x', {|SLS7008:count|});""")]
    [InlineData("""_ = text.PadLeft({|SLS7008:count|});""")]
    [InlineData("""_ = ArrayPool<byte>.Shared.Rent({|SLS7008:(int)long.Parse(text)|});""")]
    [InlineData("""foreach (var i in Enumerable.Range(0, {|SLS7008:count|})) { context.Logger.Log("x"); }""")]
    [InlineData("""for (var i = 0; i < {|SLS7008:order.Copies|}; i++) { context.Logger.Log("x"); }""")]
    [InlineData("""for (var i = order.Copies; {|SLS7008:i|} > 0; i--) { context.Logger.Log("x"); }""")]
    [InlineData("""var i = 0; while (i <= {|SLS7008:count|}) { i++; }""")]
    [InlineData("""if (int.TryParse(text, out var parsed)) { _ = new byte[{|SLS7008:parsed|}]; }""")]
    [InlineData("""if (order.Pages is { } pages) { _ = new byte[{|SLS7008:pages|}]; }""")]
    [InlineData("""_ = new byte[{|SLS7008:order.Pages ?? 1|}];""")]
    [InlineData("""_ = new byte[{|SLS7008:order.Pages.GetValueOrDefault()|}];""")]
    [InlineData("""_ = new byte[{|SLS7008:Math.Max(count, 1)|}];""")]
    [InlineData("""if (count < 1) { return; } _ = new byte[{|SLS7008:count|}];""")]
    [InlineData("""if (count > order.Copies) { return; } _ = new byte[{|SLS7008:count|}];""")]
    [InlineData("""using var json = JsonDocument.Parse(request.Body); _ = new byte[{|SLS7008:json.RootElement.GetProperty("size").GetInt32()|}];""")]
    [InlineData("""using var json = JsonDocument.Parse(request.Body); if (json.RootElement.TryGetInt32(out var size)) { _ = new byte[{|SLS7008:size|}]; }""")]
    public Task Fires(string statements) => Rule.Verify(Lambda(statements));

    [Fact]
    public Task Fires_in_a_helper() => Rule.Verify(Lambda("_ = Buffer(count);", "{|SLS7008:size|}"));

    [Theory]
    [InlineData("""_ = new byte[16];""")]
    [InlineData("""_ = new byte[text.Length];""")]
    [InlineData("""_ = new List<string>(order.Lines.Count);""")]
    [InlineData("""for (var i = 0; i < order.Lines.Count; i++) { context.Logger.Log("x"); }""")]
    [InlineData("""for (var i = 0; i < count && i < Most; i++) { context.Logger.Log("x"); }""")]
    [InlineData("""for (var i = 0; i < 10; i += count) { context.Logger.Log("x"); }""")]
    [InlineData("""_ = new byte[Math.Min(count, Most)];""")]
    [InlineData("""_ = new byte[Math.Clamp(count, 1, Most)];""")]
    [InlineData("""_ = new byte[count % 10];""")]
    [InlineData("""_ = new byte[count & 0xff];""")]
    [InlineData("""_ = new byte[Limited(count)];""")]
    [InlineData("""_ = new byte[order.Level];""")]
    [InlineData("""_ = new byte[order.Small];""")]
    [InlineData("""_ = new byte[byte.Parse(text)];""")]
    [InlineData("""_ = new byte[text.IndexOf('x')];""")]
    [InlineData("""_ = new byte[Encoding.UTF8.GetByteCount(text)];""")]
    [InlineData("""if (count > Most) { return; } _ = new byte[count];""")]
    [InlineData("""if (count <= Most) { _ = new byte[count]; }""")]
    [InlineData("""if (Most < order.Copies) { return; } _ = new byte[order.Copies];""")]
    [InlineData("""if (count is < 1 or > 50) { return; } _ = new byte[count];""")]
    [InlineData("""if (order.Pages is not (> 0 and < 9)) { return; } _ = new byte[order.Pages.Value];""")]
    [InlineData("""if (!IsAllowed(count)) { return; } _ = new byte[count];""")]
    [InlineData("""Check(count); _ = new byte[count];""")]
    [InlineData("""ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Most); _ = new byte[count];""")]
    [InlineData("""count = count > Most ? Most : count; _ = new byte[count];""")]
    [InlineData("""count = count switch { > Most => Most, < 1 => 1, _ => count }; _ = new byte[count];""")]
    [InlineData("""if (int.TryParse(text, out var parsed) && parsed <= Most) { _ = new byte[parsed]; }""")]
    [InlineData("""_ = new byte[count == 3 ? 3 : 4];""")]
    [InlineData("""_ = new[] { count, 1, 2 };""")]
    [InlineData("""_ = order.Lines.Take(count).ToList();""")]
    public Task Stays_quiet(string statements) => Rule.Verify(Lambda(statements));

    [Fact]
    public Task Stays_quiet_on_numbers_that_are_no_event() => Rule.Verify(
        """
        public class Jobs
        {
            [Function("jobs")]
            public void Run([TimerTrigger("0 * * * * *")] TimerInfo timer)
            {
                var count = int.Parse(Environment.GetEnvironmentVariable("COUNT")!);
                _ = new byte[count];
            }
        }
        """);

    [Fact]
    public Task Fires_on_a_number_bound_from_the_route() => Rule.Verify(
        """
        public class Jobs
        {
            [Function("jobs")]
            public byte[] Run([HttpTrigger(AuthorizationLevel.Function, "get", Route = "jobs/{count:int}")] HttpRequestData request, int count) => new byte[{|SLS7008:count|}];
        }
        """);

    [Fact]
    public Task Fires_on_half_typed_code_without_failing() => Rule.Verify(
        """
        public class Jobs
        {
            public void Handle(APIGatewayProxyRequest request, ILambdaContext context)
            {
                var count = int.Parse(request.Body);
                _ = new byte[{|SLS7008:count|}];
                for (var i = 0; i <{|CS1525:;|} i++) { }
            }
        }
        """);
}
