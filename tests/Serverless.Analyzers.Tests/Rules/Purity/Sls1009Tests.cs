using Microsoft.CodeAnalysis;
using Serverless.Analyzers.CodeFixes.Purity;
using Serverless.Analyzers.Rules.Purity;
using Serverless.Analyzers.Tests.Verifiers;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Purity.Sls1009LocalFile>;

namespace Serverless.Analyzers.Tests.Rules.Purity;

public class Sls1009Tests
{
    [Theory]
    [InlineData("""File.WriteAllText({|SLS1009:"orders.json"|}, id);""")]
    [InlineData("""await File.WriteAllTextAsync({|SLS1009:$"data/{id}.json"|}, id);""")]
    [InlineData("""File.AppendAllText({|SLS1009:"/var/log/orders.txt"|}, id);""")]
    [InlineData("""using var file = File.Create({|SLS1009:Path.Combine(AppContext.BaseDirectory, id)|});""")]
    [InlineData("""var folder = Path.Combine(Directory.GetCurrentDirectory(), "out"); File.WriteAllText({|SLS1009:Path.Combine(folder, id)|}, id);""")]
    [InlineData("""using var writer = new StreamWriter({|SLS1009:"log-" + id|});""")]
    [InlineData("""using var file = new FileStream({|SLS1009:s_file|}, FileMode.Create);""")]
    [InlineData("""System.IO.Compression.ZipFile.ExtractToDirectory("/tmp/a.zip", {|SLS1009:Environment.GetEnvironmentVariable("LAMBDA_TASK_ROOT") + "/a"|});""")]
    public Task Fires_outside_of_the_temporary_folder_on_lambda(string statements) => Rule.Verify(Lambda(statements));

    [Theory]
    [InlineData("""File.WriteAllText("/mnt/efs/orders.json", id);""")]
    [InlineData("""File.WriteAllText(Path.Combine(Environment.GetEnvironmentVariable("DATA")!, id), id);""")]
    [InlineData("""File.WriteAllText(id, id);""")]
    [InlineData("""using var file = new FileStream("settings.json", FileMode.Open);""")]
    [InlineData("""using var file = new FileStream("settings.json", FileMode.Open, FileAccess.Read);""")]
    [InlineData("""_ = File.ReadAllText("settings.json");""")]
    [InlineData("""var path = Path.GetTempFileName(); try { File.WriteAllText(path, id); } finally { File.Delete(path); }""")]
    [InlineData("""var path = "/tmp/prices.json"; if (!File.Exists(path)) { File.WriteAllText(path, id); }""")]
    [InlineData("""var path = Path.Combine(Path.GetTempPath(), id); Write(path);""")]
    [InlineData("""File.WriteAllText(s_cache, id);""")]
    [InlineData("""using var file = new FileStream("/tmp/x", FileMode.Create, FileAccess.ReadWrite, FileShare.None, 4096, FileOptions.DeleteOnClose);""")]
    public Task Stays_quiet(string statements) => Rule.Verify(Lambda(statements));

    [Theory]
    [InlineData("""File.WriteAllText({|#0:"/tmp/orders.json"|}, id);""")]
    [InlineData("""File.WriteAllText({|#0:Path.GetTempFileName()|}, id);""")]
    [InlineData("""var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}.pdf"); await File.WriteAllTextAsync({|#0:path|}, id);""")]
    [InlineData("""var path = $"/tmp/{id}"; await File.WriteAllTextAsync({|#0:path|}, id); return await File.ReadAllTextAsync(path);""")]
    public Task A_file_that_stays_behind_is_a_suggestion(string statements) => Rule.VerifySeverity(Lambda(statements), DiagnosticSeverity.Info);

    [Fact]
    public Task Message_names_the_way() => Rule.VerifyMessage(
        Lambda("""File.WriteAllText({|#0:"orders.json"|}, id);"""),
        "The file written by 'Handle' is outside of the folder for temporary files, and AWS Lambda lets nobody write there");

    [Fact]
    public Task On_azure_only_what_is_left_is_reported() => Rule.VerifySeverity(
        """
        public class Orders
        {
            [Function("PlaceOrder")]
            public void Run([QueueTrigger("orders")] string id)
            {
                File.WriteAllText("orders.json", id);
                var path = Path.GetTempFileName();
                File.WriteAllText({|#0:path|}, id);
            }
        }
        """,
        DiagnosticSeverity.Info);

    [Fact]
    public Task Quiet_in_code_that_no_function_reaches_and_in_debug_builds() => Rule.Verify(
        """
        public class Orders
        {
            public void Handle(string id, ILambdaContext context)
            {
        #if DEBUG
                File.WriteAllText("orders.json", id);
        #endif
            }

            public static void Dump(string id) => File.WriteAllText("orders.json", id);
        }
        """);

    [Fact]
    public Task The_fix_writes_to_the_temporary_folder() => FixTest<Sls1009LocalFile, Sls1009LocalFileFix>.Verify(
        Lambda("""File.WriteAllText({|SLS1009:"orders.json"|}, id); var name = $"out/{id}.txt"; File.WriteAllText({|SLS1009:name|}, id); File.Delete(name); File.Delete("orders.json");"""),
        Lambda("""File.WriteAllText(Path.Combine(Path.GetTempPath(), "orders.json"), id); var name = Path.Combine(Path.GetTempPath(), $"out/{id}.txt"); File.WriteAllText(name, id); File.Delete(name); File.Delete("orders.json");"""));

    [Fact]
    public Task The_fix_deletes_the_file_in_the_end() => FixTest<Sls1009LocalFile, Sls1009LocalFileFix>.Verify(
        """
        public class Orders
        {
            public async Task<string> Handle(string id, ILambdaContext context)
            {
                var path = Path.GetTempFileName();

                // Written first.
                await File.WriteAllTextAsync({|SLS1009:path|}, id);
                return await File.ReadAllTextAsync(path);
            }
        }
        """,
        """
        public class Orders
        {
            public async Task<string> Handle(string id, ILambdaContext context)
            {
                var path = Path.GetTempFileName();
                try
                {
                    // Written first.
                    await File.WriteAllTextAsync(path, id);
                    return await File.ReadAllTextAsync(path);
                }
                finally
                {
                    File.Delete(path);
                }
            }
        }
        """);

    [Theory]
    [InlineData("""File.WriteAllText({|SLS1009:"/var/log/orders.txt"|}, id);""")]
    [InlineData("""File.WriteAllText({|SLS1009:Path.Combine("data", id)|}, id);""")]
    [InlineData("""File.WriteAllText({|SLS1009:Path.GetTempFileName()|}, id);""")]
    [InlineData("""var path = "/tmp/a"; File.WriteAllText({|SLS1009:path|}, Text()); string Text() => "x";""")]
    public Task No_fix_where_the_path_is_another_matter(string statements) => FixTest<Sls1009LocalFile, Sls1009LocalFileFix>.Verify(Lambda(statements), Lambda(statements));

    [Fact]
    public Task Quiet_without_a_function_sdk() => Rule.VerifySdkAbsent(
        """
        public class Orders
        {
            public void Handle(string id) => File.WriteAllText("orders.json", id);
        }
        """);

    [Fact]
    public Task Half_typed_code_is_no_trouble() => Rule.Verify(Lambda("""File.WriteAllText("orders.json", {|CS0103:missing|}); File.Create({|CS0103:gone|}); new {|CS1729:FileStream|}();"""));

    private static string Lambda(string statements) =>
        $$"""
        public class Orders
        {
            private static readonly string s_file = "orders.bin";
            private const string Cache = "/tmp/cache.bin";
            private static readonly string s_cache = Cache;

            public async Task<string?> Handle(string id, ILambdaContext context)
            {
                await Task.Yield();
                {{statements}}
                {{(statements.Contains("return ", StringComparison.Ordinal) ? "" : "return null;")}}
            }

            private static void Write(string path) { }
        }
        """;
}
