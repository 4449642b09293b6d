using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;

namespace Serverless.Analyzers.Tool.Tests.Page;

/// <summary>A headless browser, started once for the tests of a class.</summary>
public sealed class Browser : IDisposable
{
    private readonly Lazy<ChromeDriver> _driver = new(Start);

    /// <summary>The browser.</summary>
    public ChromeDriver Driver => _driver.Value;

    /// <summary>A program by its name; null where it is not installed.</summary>
    public static string? Find(string program) => Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator).Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);

    /// <summary>Opens a page in a window that has seen none.</summary>
    public void Open(string path, string view = "")
    {
        Driver.Navigate().GoToUrl("about:blank");
        Driver.Navigate().GoToUrl(new Uri(path).AbsoluteUri + view);
    }

    /// <summary>The elements that a CSS selector finds.</summary>
    public IReadOnlyList<IWebElement> All(string selector) => Driver.FindElements(By.CssSelector(selector));

    /// <summary>The first of them.</summary>
    public IWebElement One(string selector) => Driver.FindElement(By.CssSelector(selector));

    /// <summary>Their texts, read at one moment: the page may draw itself anew at the next.</summary>
    public IEnumerable<string> Texts(string selector) => ((IEnumerable<object>)Driver.ExecuteScript(
        "return [...document.querySelectorAll(arguments[0])].map(element => element.innerText.trim())", selector)!).Cast<string>();

    /// <summary>Types into the search field. The page waits for the end of the typing, and this for the page.</summary>
    public void Search(string text)
    {
        var search = One("#search");
        search.Clear();
        search.SendKeys(text.Length == 0 ? " " + Keys.Backspace : text);
        _ = Driver.ExecuteAsyncScript("setTimeout(arguments[0], 200)");
    }

    /// <summary>What the page said on its console.</summary>
    public IEnumerable<string> Console() => Driver.Manage().Logs.GetLog(LogType.Browser).Select(entry => entry.ToString());

    /// <summary>Keeps a picture of the page where the variable <c>SCREENSHOTS</c> names a folder.</summary>
    public void Picture(string name)
    {
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
            Driver.GetScreenshot().SaveAsFile(Path.Combine(folder, $"{name}.png"));
        }
    }

    public void Dispose()
    {
        if (_driver.IsValueCreated)
        {
            _driver.Value.Quit();
        }
    }

    private static ChromeDriver Start()
    {
        var options = new ChromeOptions { BinaryLocation = Find("chromium") };
        options.AddArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars", "--window-size=1300,900");
        options.SetLoggingPreference(LogType.Browser, LogLevel.All);
        var service = ChromeDriverService.CreateDefaultService(Path.GetDirectoryName(Find("chromedriver"))!);
        service.SuppressInitialDiagnosticInformation = true;
        return new ChromeDriver(service, options, TimeSpan.FromMinutes(2));
    }
}
