namespace Serverless.Analyzers.Tool.Tests.Page;

/// <summary>A test in a real browser. Where there is none it is skipped, but never by the gate.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Browser.Find("chromedriver") is null && Environment.GetEnvironmentVariable("CI") != "true")
        {
            Skip = "There is no Chromium with its driver on this machine.";
        }
    }
}
