using System.Text.Json;

namespace Serverless.Analyzers.Package.Tests;

[Collection(PackageCollection.Name)]
public class BuildTests(PackedPackage package)
{
    // One finding that is a warning by default and has a fix, and one that is a suggestion.
    private const string Functions =
        """
        using Microsoft.Azure.Functions.Worker;
        using Microsoft.Azure.Functions.Worker.Http;

        namespace Orders;

        public class OrderFunctions
        {
            [Function("PlaceOrder")]
            public HttpResponseData Place([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequestData request) => request.CreateResponse();

            [Function("ListOrders")]
            public HttpResponseData List([HttpTrigger("get")] HttpRequestData request) => request.CreateResponse();
        }
        """;

    [Fact]
    public async Task Build_prints_warnings_and_warnaserror_fails()
    {
        var project = AzureProject("plain");

        var (exitCode, findings, output) = await project.Build();
        Assert.True(exitCode == 0, output);
        Assert.Equal(["warning SLS3001"], findings);
        Assert.Contains("docs/rules/SLS3001.md", output, StringComparison.Ordinal);

        (exitCode, findings, _) = await project.Build("-warnaserror", "--no-restore");
        Assert.NotEqual(0, exitCode);
        Assert.Equal(["error SLS3001"], findings);
    }

    [Theory]
    [InlineData("Strict", "warning SLS3001", "warning SLS3002")]
    [InlineData("Compliance", "warning SLS3001", "warning SLS3002")]
    [InlineData("Suggestions")]
    [InlineData("None")]
    [InlineData("Loud", "warning SLS0001", "warning SLS3001")]
    public async Task Mode_decides_what_is_reported(string mode, params string[] expected)
    {
        var project = AzureProject("mode-" + mode, $"<ServerlessAnalysisMode>{mode}</ServerlessAnalysisMode>");

        var (exitCode, findings, output) = await project.Build();

        Assert.True(exitCode == 0, output);
        Assert.Equal(expected, findings);
    }

    [Fact]
    public async Task Editorconfig_overrides_a_mode_rule_by_rule()
    {
        var project = AzureProject("override", "<ServerlessAnalysisMode>Strict</ServerlessAnalysisMode>");
        project.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.SLS3001.severity = none\ndotnet_diagnostic.SLS3002.severity = error\n");

        var (exitCode, findings, _) = await project.Build();

        Assert.NotEqual(0, exitCode);
        Assert.Equal(["error SLS3002"], findings);
    }

    [Fact]
    public async Task Format_applies_the_fixes_and_the_result_builds_clean()
    {
        var project = AzureProject("format");

        Assert.Equal(2, (await project.Format("--diagnostics", "SLS3001", "--severity", "warn", "--verify-no-changes")).ExitCode);
        var (exitCode, output) = await project.Format("--diagnostics", "SLS3001", "SLS3002", "--severity", "info");

        Assert.True(exitCode == 0, output);
        Assert.Contains("[HttpTrigger(AuthorizationLevel.Function, \"post\")]", project.Read("Functions.cs"), StringComparison.Ordinal);
        Assert.Contains("[HttpTrigger(AuthorizationLevel.Function, \"get\")]", project.Read("Functions.cs"), StringComparison.Ordinal);
        (exitCode, var findings, output) = await project.Build("-warnaserror");
        Assert.True(exitCode == 0, output);
        Assert.Empty(findings);
    }

    [Fact]
    public async Task Sarif_holds_tags_help_link_and_location()
    {
        var project = AzureProject("sarif");

        var (exitCode, _, output) = await project.Build("-p:ErrorLog=out.sarif%2Cversion=2.1");

        Assert.True(exitCode == 0, output);
        using var sarif = JsonDocument.Parse(project.Read("out.sarif"));
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        var run = sarif.RootElement.GetProperty("runs")[0];
        var result = run.GetProperty("results").EnumerateArray().First(result => result.GetProperty("ruleId").GetString() == "SLS3001");
        var location = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith("Functions.cs", location.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.Equal(9, location.GetProperty("region").GetProperty("startLine").GetInt32());
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().First(rule => rule.GetProperty("id").GetString() == "SLS3001");
        Assert.EndsWith("docs/rules/SLS3001.md", rule.GetProperty("helpUri").GetString(), StringComparison.Ordinal);
        var tags = rule.GetProperty("properties").GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()).ToList();
        Assert.Contains("security", tags);
        Assert.Contains("external/cwe/cwe-306", tags);
    }

    [Fact]
    public async Task Complaints_of_other_analyzers_about_the_shape_of_functions_are_taken_back()
    {
        var project = AzureProject("suppressed", "<EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild><GenerateDocumentationFile>true</GenerateDocumentationFile><NoWarn>$(NoWarn);CS1591</NoWarn>");
        project.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.IDE0060.severity = warning\ndotnet_diagnostic.CA1822.severity = warning\ndotnet_diagnostic.CA1812.severity = warning\n");
        project.Write("Functions.cs",
            """
            using Microsoft.Azure.Functions.Worker;

            namespace Orders;

            internal sealed class OrderFunctions
            {
                [Function("Clean")]
                public void Clean([QueueTrigger("orders")] string message, FunctionContext context) { }

                private void Helper(int unused) { }
            }

            internal sealed class Unmade { }
            """);

        var (exitCode, _, output) = await project.Build();

        Assert.True(exitCode == 0, output);
        Assert.Contains("Functions.cs(10,18): warning CA1822", output, StringComparison.Ordinal);
        Assert.Contains("Functions.cs(10,29): warning IDE0060", output, StringComparison.Ordinal);
        Assert.Contains("Functions.cs(13,23): warning CA1812", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Functions.cs(5,", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Functions.cs(8,", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Project_files_are_looked_at_on_their_own_lines()
    {
        var project = package.NewProject(
            "project-file",
            "<NuGetAudit>false</NuGetAudit>",
            ProjectUnderTest.AzureSdk + "\n    <None Update=\"local.settings.json\" CopyToOutputDirectory=\"PreserveNewest\" />");
        project.Write("local.settings.json", "{ \"Values\": { } }");
        project.Write("Code.cs", "namespace Orders; public static class Code;");
        project.Write("Directory.Build.props", "<Project>\n  <PropertyGroup><NoWarn>$(NoWarn);NU1904</NoWarn></PropertyGroup>\n</Project>");

        var (exitCode, findings, output) = await project.Build();

        Assert.True(exitCode == 0, output);
        Assert.Equal(["warning SLS8002", "warning SLS8005"], findings);
        Assert.Contains("Project.csproj(6,5): warning SLS8002", output, StringComparison.Ordinal);
        Assert.Contains("Directory.Build.props(2,18): warning SLS8002", output, StringComparison.Ordinal);
        Assert.Contains("Project.csproj(11,5): warning SLS8005", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Project_without_function_sdk_registers_nothing()
    {
        var project = package.NewProject("library");
        project.Write("Code.cs",
            """
            namespace Library;

            public static class Client
            {
                public static int Count;
                public static HttpClientHandler Handler() => new() { ServerCertificateCustomValidationCallback = (_, _, _, _) => true, SslProtocols = (System.Security.Authentication.SslProtocols)0xC0 };
                public static void Log(string password) { Count++; Console.WriteLine(password); }
            }
            """);

        var (exitCode, findings, output) = await project.Build("-p:ServerlessAnalysisMode=Strict");
        Assert.True(exitCode == 0, output);
        Assert.DoesNotContain(findings, finding => finding.Contains("SLS", StringComparison.Ordinal));
        Assert.DoesNotContain("AD0001", output, StringComparison.Ordinal);
    }

    private ProjectUnderTest AzureProject(string name, string properties = "")
    {
        var project = package.NewProject(name, properties, ProjectUnderTest.AzureSdk);
        project.Write("Functions.cs", Functions);
        return project;
    }
}
