using OpenQA.Selenium;
using Serverless.Analyzers.Tool.Reports;

namespace Serverless.Analyzers.Tool.Tests.Page;

/// <summary>The page as people use it, in a real browser.</summary>
public sealed class PageTests : IClassFixture<Browser>, IDisposable
{
    private readonly Browser _browser;
    private readonly TempFolder _folder = new();

    public PageTests(Browser browser)
    {
        _browser = browser;
        var shop = new Log()
            .Endpoint("PlaceOrder", "/orders", "none").Endpoint("GetOrder", "/orders/{id}", "authorizer Users").Function("Cleanup")
            .Access("PlaceOrder", "S3 bucket", "orders", "s3:PutObject", kinds: "Write", operation: "PutObject")
            .Access("PlaceOrder", "SQS queue", "WAREHOUSE", "sqs:SendMessage", kinds: "Write", kind: "Environment")
            .Access("GetOrder", "S3 bucket", "orders", "s3:GetObject")
            .Access("Cleanup", "S3 bucket", "orders", "s3:DeleteObject|s3:ListBucket", kinds: "Read|Delete")
            .Result("SLS3004", "warning", "Endpoint 'PlaceOrder' names no authorizer", "Api.cs", 12)
            .Result("SLS2001", "error", "<img src=x onerror=alert(1)>", "Api.cs", 20)
            .Result("SLS1006", "note", "Clock", "Clock.cs", 3);
        var stock = new Log()
            .Function("CountStock", more: "trigger=Queue")
            .Access("CountStock", "SQS queue", "stock", "sqs:ReceiveMessage", more: "via=Trigger")
            .Access("CountStock", "DynamoDB table", "Stock", "dynamodb:UpdateItem", kinds: "Write")
            .Result("SLS1001", "warning", "Static field changes", "Stock.cs", 5);
        OutputFile.Write(_folder["report.html"], stream => HtmlReport.Write(Log.Merge(("Shop", shop), ("Stock", stock)), stream));
    }

    [BrowserFact]
    public void The_overview_counts_everything()
    {
        Open("");

        Assert.Equal("4 functions in 2 projects, 4 data stores, 4 findings", _browser.One("#summary").Text);
        Assert.Contains("1\nopen to anybody", _browser.Texts(".tiles li").Select(text => text.Replace("\r", "", StringComparison.Ordinal)));
        _browser.Picture("overview");
    }

    [BrowserFact]
    public void The_matrix_says_who_does_what_where()
    {
        Open("#matrix");

        Assert.Equal(["Stock", "orders", "%WAREHOUSE%", "stock"], _browser.Texts(".matrix thead b"));
        var cleanup = _browser.All(".matrix tbody tr").Single(row => row.Text.Contains("Cleanup", StringComparison.Ordinal));
        Assert.Equal(["", "reads, deletes", "", ""], cleanup.FindElements(By.TagName("td")).Select(cell => cell.FindElements(By.CssSelector(".quiet")).FirstOrDefault()?.GetDomProperty("textContent") ?? ""));
        _browser.Picture("matrix");
    }

    [BrowserFact]
    public void Search_and_project_narrow_every_view()
    {
        Open("#functions");

        _browser.Search("orders");
        Assert.Equal(["Cleanup", "GetOrder", "PlaceOrder"], _browser.Texts("tbody th"));
        _browser.Search("no such thing");
        Assert.Equal("No functions match.", _browser.One(".empty").Text);
        _browser.Search("");
        Choose("#project", "Stock");
        Assert.Equal(["CountStock"], _browser.Texts("tbody th"));
        Go("matrix");
        Assert.Equal(["Stock", "stock"], _browser.Texts(".matrix thead b"));
    }

    [BrowserFact]
    public void Findings_are_filtered_searched_and_sorted()
    {
        Open("#findings");

        Assert.Equal(["error", "warning", "warning", "note"], _browser.Texts("tbody th"));
        Choose("#level", "warning");
        Assert.Equal(["SLS3004", "SLS1001"], _browser.Texts("tbody td:nth-child(2)"));
        _browser.One("[data-sort=Rule]").Click();
        Assert.Equal(["SLS1001", "SLS3004"], _browser.Texts("tbody td:nth-child(2)"));
        Assert.Equal("ascending", _browser.One("th:nth-child(2)").GetDomAttribute("aria-sort"));
        Choose("#rule", "SLS3004");
        Assert.Equal(["Endpoint 'PlaceOrder' names no authorizer"], _browser.Texts("tbody td:nth-child(3)"));
        Choose("#rule", "");
        Choose("#level", "");
        _browser.Search("onerror");
        Assert.Equal(["<img src=x onerror=alert(1)>"], _browser.Texts("tbody td:nth-child(3)"));
        _browser.Picture("findings");
    }

    [BrowserFact]
    public void The_graph_is_drawn_and_lights_up_what_a_function_reaches()
    {
        Open("#graph");

        Assert.Equal(4, _browser.All("svg g.fn").Count);
        Assert.Single(_browser.All("svg g.open"));
        Assert.Equal((2, 3, 1, 4), (_browser.All("path.edge.Read").Count, _browser.All("path.edge.Write").Count, _browser.All("path.edge.Delete").Count, _browser.All("path.edge.Starts").Count));
        var cleanup = _browser.All("svg g.fn").Single(node => node.GetDomAttribute("aria-label")!.StartsWith("function Cleanup: ", StringComparison.Ordinal));
        Assert.Contains("reads orders, deletes orders", cleanup.GetDomAttribute("aria-label"), StringComparison.Ordinal);
        _browser.Driver.ExecuteScript("arguments[0].focus()", cleanup);
        Assert.Equal(3, _browser.All("path.edge.on").Count);
        _browser.Picture("graph");
    }

    [BrowserFact]
    public void A_function_shows_its_policy_by_the_keyboard_alone()
    {
        Open("#graph");

        var node = _browser.All("svg g.fn").Single(node => node.GetDomAttribute("aria-label")!.Contains("PlaceOrder", StringComparison.Ordinal));
        _browser.Driver.ExecuteScript("arguments[0].focus()", node);
        _browser.Driver.SwitchTo().ActiveElement().SendKeys(Keys.Enter);
        Assert.Equal("PlaceOrder", _browser.One("dialog[open] h2").Text);
        Assert.Contains("arn:aws:s3:::orders/*", _browser.One("dialog pre").Text, StringComparison.Ordinal);
        Assert.Contains("its name is in the environment variable WAREHOUSE", _browser.One("dialog").Text, StringComparison.Ordinal);
        _browser.Picture("function");
        _browser.Driver.SwitchTo().ActiveElement().SendKeys(Keys.Escape);
        Assert.Empty(_browser.All("dialog[open]"));
    }

    [BrowserFact]
    public void Tabs_move_by_the_arrow_keys()
    {
        Open("");

        _browser.One("#tab-overview").SendKeys(Keys.ArrowRight);
        Assert.Equal("tab-functions", _browser.Driver.SwitchTo().ActiveElement().GetDomAttribute("id"));
        _browser.Driver.SwitchTo().ActiveElement().SendKeys(Keys.End);
        Assert.Equal("true", _browser.One("#tab-policies").GetDomAttribute("aria-selected"));
        Assert.Equal(["Cleanup", "GetOrder", "PlaceOrder", "CountStock"], _browser.Texts("main h3 button"));
        _browser.Picture("policies");
    }

    [BrowserFact]
    public void Every_control_has_a_name()
    {
        foreach (var view in new[] { "overview", "functions", "endpoints", "matrix", "graph", "findings", "policies" })
        {
            Open("#" + view);
            foreach (var control in _browser.All("button, input, select, [tabindex='0'], a"))
            {
                Assert.False(string.IsNullOrWhiteSpace(((WebElement)control).ComputedAccessibleLabel), $"{view}: {control.GetDomProperty("outerHTML")}");
            }
        }
    }

    public void Dispose()
    {
        _folder.Dispose();
        if (Browser.Find("chromedriver") is not null)
        {
            Assert.Empty(_browser.Console());
        }
    }

    private void Open(string view) => _browser.Open(_folder["report.html"], view);

    private void Go(string view) => _browser.One($"#tab-{view}").Click();

    private void Choose(string select, string value) => _browser.One($"{select} option[value='{value}']").Click();
}
