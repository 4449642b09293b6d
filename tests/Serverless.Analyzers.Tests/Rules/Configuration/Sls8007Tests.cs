using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.CodeFixes.Configuration;
using Serverless.Analyzers.Rules.Configuration;
using Serverless.Analyzers.Tests.Verifiers;
using Rule = Serverless.Analyzers.Tests.Verifiers.TemplateTest<Serverless.Analyzers.Rules.Configuration.Sls8007WeakHostSettings>;

namespace Serverless.Analyzers.Tests.Rules.Configuration;

public class Sls8007Tests
{
    public static TheoryData<string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var row in TemplateCatalog.HostSettings)
            {
                rows.Add(row.Path, row.Value);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Fires_on_each_setting_and_not_on_its_default(string path, string value)
    {
        Assert.Single(await Rule.Messages(Host(path, value), path: "/0/host.json"));
        Assert.Empty(await Rule.Messages(Host(path, value == "*" ? "https://shop.example.com" : value == "false" ? "true" : "100"), path: "/0/host.json"));
    }

    [Fact]
    public async Task Message_names_setting_value_and_harm() => Assert.Equal(
        ["'extensions.http.maxConcurrentRequests' is -1: functions run side by side without a limit"],
        await Rule.Messages("""{ "version": "2.0", "extensions": { "http": { "routePrefix": "api", "maxConcurrentRequests": -1 } } }""", path: "/0/host.json"));

    [Fact]
    public async Task Quiet_in_other_files() => Assert.Empty(await Rule.Messages("""{ "functionTimeout": "-1", "Values": {} }""", path: "/0/local.settings.json"));

    // {"a":{"b":value}}
    private static string Host(string path, string value) => path.Split('/').Reverse().Aggregate(value is "false" or "true" or "-1" or "100" ? $"{value}" : $"\"{value}\"", (inner, key) => $$"""{ "{{key}}": {{inner}} }""");

    [Fact]
    public Task Fixes_limits_with_their_defaults() => TemplateFixTest<Sls8007WeakHostSettings, Sls8007WeakHostSettingsFix>.Verify(
        """
        {
          "version": "2.0", // of the host
          "functionTimeout": "-1",
          "extensions": { "http": { "maxConcurrentRequests": -1, "dynamicThrottlesEnabled": false, "hsts": { "isEnabled": false } } }
        }
        """,
        """
        {
          "version": "2.0", // of the host
          "functionTimeout": "-1",
          "extensions": { "http": { "maxConcurrentRequests": 100, "dynamicThrottlesEnabled": true, "hsts": { "isEnabled": true } } }
        }
        """,
        "/0/host.json");
}
