using System.Text.Json;

namespace Serverless.Analyzers.Tool.Tests.Commands;

public sealed class ReportCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public static TheoryData<string, string> BadLogs() => new()
    {
        { "", "no complete SARIF log" },
        { "hello", "no complete SARIF log" },
        { new Log().Function("Place").Text()[..400], "no complete SARIF log" },
        { "{}", "no SARIF log" },
        { "[1, 2]", "no complete SARIF log" },
        { """{ "version": "2.1.0" }""", "no SARIF log" },
        { """{ "version": "1.0.0", "runs": [ { "results": [ { "ruleId": "SLS1001", "message": "old" } ] } ] }""", "SARIF 1.0.0, not 2.1.0" },
        { new Log().Result("javascript.eval", "warning", "eval").Text("Semgrep OSS"), "a log of Semgrep OSS, not of the C# compiler" },
    };

    [Theory]
    [MemberData(nameof(BadLogs))]
    public void A_bad_log_is_an_error_and_nothing_is_written(string text, string expected)
    {
        var good = _folder.Write("good.sarif", new Log().Function("Place").Text());
        var bad = _folder.Write("bad.sarif", text);

        var (exitCode, _, error) = Run.Tool("report", good, bad, "-o", _folder["report.html"]);

        Assert.Equal(ToolCommand.BadInput, exitCode);
        Assert.StartsWith($"error: {bad}: ", error, StringComparison.Ordinal);
        Assert.Contains(expected, error, StringComparison.Ordinal);
        Assert.Equal(["bad.sarif", "good.sarif"], _folder.Files);
    }

    [Fact]
    public void A_missing_log_is_an_error()
    {
        var (exitCode, _, error) = Run.Tool("report", _folder["none.sarif"], "-o", _folder["report.html"]);

        Assert.Equal((ToolCommand.BadInput, $"error: {_folder["none.sarif"]}: there is no such file."), (exitCode, error.Trim()));
    }

    [Fact]
    public void A_folder_without_logs_is_an_error()
    {
        var (exitCode, _, error) = Run.Tool("report", _folder.Path, "-o", _folder["report.html"]);

        Assert.Equal((ToolCommand.BadInput, $"error: {_folder.Path}: this folder holds no .sarif file."), (exitCode, error.Trim()));
    }

    [Fact]
    public void An_unknown_kind_of_report_is_an_error()
    {
        var (exitCode, _, error) = Run.Tool("report", _folder.Write("a.sarif", new Log().Text()), "-o", _folder["report.pdf"]);

        Assert.Equal(ToolCommand.BadInput, exitCode);
        Assert.Contains("a report is .html, .md or .json", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_that_can_not_be_finished_leaves_the_old_one()
    {
        var report = _folder.Write("report.md", "old");

        Assert.Equal(ToolCommand.BadInput, Run.Tool("report", _folder["none.sarif"], "-o", report).ExitCode);
        Assert.Equal("old", File.ReadAllText(report));
    }

    [Fact]
    public void Logs_of_one_name_in_several_folders_are_projects_of_their_own()
    {
        _folder.Write("logs/Orders/facts.sarif", new Log().Function("Place").Text());
        _folder.Write("logs/Stock/facts.sarif", new Log().Function("Count").Text());

        var (exitCode, output, error) = Run.Tool("report", _folder["logs"], "-o", _folder["out/report.json"]);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("2 functions (", output, StringComparison.Ordinal);
        Assert.Equal(["Orders/facts", "Stock/facts"], Json("out/report.json").GetProperty("functions").EnumerateArray().Select(function => function.GetProperty("project").GetString()!));
    }

    [Fact]
    public void A_log_without_facts_gives_a_report_of_its_findings_and_a_note()
    {
        var (exitCode, _, error) = Run.Tool("report", _folder.Write("a.sarif", new Log().Result("SLS1001", "warning", "static").Text()), "-o", _folder["report.json"]);

        Assert.Equal(0, exitCode);
        Assert.Contains("-p:ServerlessReport=true", error, StringComparison.Ordinal);
        Assert.Equal("SLS1001", Json("report.json").GetProperty("findings")[0].GetProperty("rule").GetString());
    }

    [Fact]
    public void Data_holds_functions_with_their_accesses_and_policies()
    {
        _ = Run.Tool("report", _folder.Write("Shop.sarif", new Log().Endpoint("Place", "/orders", "none").Access("Place", "S3 bucket", "orders", "s3:PutObject", kinds: "Write").Text()), "-o", _folder["report.json"]);

        var function = Json("report.json").GetProperty("functions")[0];
        Assert.Equal("none", function.GetProperty("endpoint").GetProperty("protection").GetString());
        Assert.Equal("orders", function.GetProperty("accesses")[0].GetProperty("resource").GetString());
        Assert.Equal("arn:aws:s3:::orders/*", function.GetProperty("policy").GetProperty("Statement")[0].GetProperty("Resource")[0].GetString());
    }

    [Fact]
    public void A_document_escapes_what_code_says()
    {
        _ = Run.Tool("report", _folder.Write("Shop.sarif", new Log().Function("Place").Result("SLS1001", "warning", "a | b <script>\nnext").Text()), "-o", _folder["report.md"]);

        var text = File.ReadAllText(_folder["report.md"]);
        Assert.Contains("| warning | SLS1001 | a \\| b &lt;script> next | Functions.cs:1 |", text, StringComparison.Ordinal);
        Assert.Contains("| Place | Shop | Http |", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_is_whole_and_names_nothing_outside_it()
    {
        _ = Run.Tool("report", _folder.Write("Shop.sarif", new Log().Function("Place").Result("SLS1001", "warning", "</script><img src=x>").Text()), "-o", _folder["report.html"]);

        var page = File.ReadAllText(_folder["report.html"]);
        Assert.EndsWith("</html>", page.TrimEnd(), StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<!-- ", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("""(src|href)="(?!#|data:)""", page);
    }

    public void Dispose() => _folder.Dispose();

    private JsonElement Json(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(_folder[file]));
        return document.RootElement.Clone();
    }
}
