using System.Diagnostics;
using System.Globalization;
using OpenQA.Selenium;

namespace Serverless.Analyzers.Tool.Tests.Page;

/// <summary>A system of 1,000 projects with 50 functions each.</summary>
public sealed class LargeSystemTests(Browser browser) : IClassFixture<Browser>, IDisposable
{
    private const int Projects = 1000;
    private const int Functions = 50;

    // The logs have several times this size.
    private const int MemoryLimit = 256 << 20;

    private readonly TempFolder _folder = new();

    [BrowserFact]
    public void Is_merged_in_bounded_memory_and_its_page_is_usable()
    {
        for (var project = 0; project < Projects; project++)
        {
            _folder.Write($"logs/Project{project:D4}.sarif", Project(project));
        }

        Report("report.html");

        browser.Open(_folder["report.html"]);
        Assert.Equal("50,000 functions in 1,000 projects, 1,003 data stores, 50,000 findings", browser.One("#summary").Text);
        foreach (var (view, rows) in new[] { ("functions", 50), ("matrix", 40), ("findings", 100), ("policies", 0), ("graph", 0) })
        {
            browser.One($"#tab-{view}").Click();
            Assert.Equal($"tab-{view}", browser.One("[role=tab][aria-selected=true]").GetDomAttribute("id"));
            Assert.True(rows == 0 || browser.All("main tbody tr").Count == rows, view);
            browser.Picture($"large-{view}");
        }

        Assert.Equal(60, browser.All("svg g.fn").Count);
        browser.One("#tab-functions").Click();
        browser.One("[data-go=next]").Click();
        Assert.StartsWith("51–100 of 50,000", browser.One("caption").Text, StringComparison.Ordinal);
        browser.Search("Project0777 Function7");
        Assert.Equal(["Function7"], browser.Texts("tbody th"));
        browser.One("tbody th button").SendKeys(Keys.Enter);
        Assert.Contains("table/Table777", browser.One("dialog pre").Text, StringComparison.Ordinal);
        Assert.Empty(browser.Console());
    }

    public void Dispose() => _folder.Dispose();

    private void Report(string file)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(ToolCommand).Assembly.Location, "report", _folder["logs"], "-o", _folder[file]]) { RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["DOTNET_GCHeapHardLimit"] = MemoryLimit.ToString("X", CultureInfo.InvariantCulture);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.Result);
    }

    private static string Project(int project)
    {
        var log = new Log();
        for (var function = 0; function < Functions; function++)
        {
            var name = $"Function{function}";
            log.Endpoint(name, $"/p{project}/f{function}", function % 5 == 0 ? "none" : "IAM")
                .Access(name, "DynamoDB table", $"Table{project}", "dynamodb:PutItem|dynamodb:GetItem", kinds: "Read|Write")
                .Access(name, "S3 bucket", $"shared{project % 3}", "s3:GetObject", operation: "GetObject")
                .Result("SLS3004", "warning", $"Lambda endpoint '{name}' of project {project} names no authorizer", $"Project{project:D4}/Functions.cs", function + 1);
        }

        return log.Text();
    }
}
