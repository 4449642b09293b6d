using Microsoft.CodeAnalysis.CodeFixes;

namespace Serverless.Analyzers.Package.Tests;

/// <summary>The packed analyzers and fixes in an editor's host.</summary>
[Collection(PackageCollection.Name)]
public class EditorTests(PackedPackage package)
{
    private const string Open =
        """
        using Microsoft.Azure.Functions.Worker;
        using Microsoft.Azure.Functions.Worker.Http;

        namespace Orders;

        public class @Name
        {
            [Function("@NamePlace")]
            public HttpResponseData Place([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequestData request) => request.CreateResponse();

            [Function("@NameCancel")]
            public HttpResponseData Cancel([HttpTrigger(AuthorizationLevel.Anonymous, "delete")] HttpRequestData request) => request.CreateResponse();
        }
        """;

    private static string Closed(string name) => Open.Replace("@Name", name).Replace("AuthorizationLevel.Anonymous", "AuthorizationLevel.Function");

    [Fact]
    public async Task Findings_come_and_go_while_a_document_is_typed()
    {
        using var editor = await Editor.OpenAsync(Project("typing", Closed("Books"), Closed("Shops")));
        Assert.Empty(await editor.FindingsInAsync("Books.cs"));

        var faulty = Open.Replace("@Name", "Books");
        for (var length = faulty.Length - 60; length <= faulty.Length; length += 3)
        {
            editor.Type("Books.cs", faulty[..length]);
            await editor.FindingsInAsync("Books.cs");
        }

        editor.Type("Books.cs", faulty);
        Assert.Equal(["SLS3001", "SLS3001"], (await editor.FindingsInAsync("Books.cs")).Select(finding => finding.Id));
        Assert.Empty(await editor.FindingsInAsync("Shops.cs"));

        editor.Type("Books.cs", Closed("Books"));
        Assert.Empty(await editor.FindingsInAsync("Books.cs"));
        Assert.Empty(editor.Failures);
    }

    [Fact]
    public async Task The_light_bulb_says_what_it_does_and_does_it()
    {
        using var editor = await Editor.OpenAsync(Project("bulb", Open.Replace("@Name", "Books"), Closed("Shops")));
        var findings = await editor.FindingsInAsync("Books.cs");

        Assert.All(await editor.OffersAsync("Books.cs", findings[0]), title => Assert.Contains("callers", title, StringComparison.Ordinal));
        await editor.TakeAsync("Books.cs", findings[0]);

        Assert.Equal("SLS3001", Assert.Single(await editor.FindingsInAsync("Books.cs")).Id);
        Assert.Contains("HttpTrigger(AuthorizationLevel.Function, \"post\")", await editor.TextAsync("Books.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FixAllScope.Document, 0, 2)]
    [InlineData(FixAllScope.Project, 0, 0)]
    [InlineData(FixAllScope.Solution, 0, 0)]
    public async Task All_occurrences_are_fixed_in_a(FixAllScope scope, int here, int elsewhere)
    {
        using var editor = await Editor.OpenAsync(Project("all-" + scope, Open.Replace("@Name", "Books"), Open.Replace("@Name", "Shops")));

        await editor.TakeAllAsync("Books.cs", (await editor.FindingsInAsync("Books.cs"))[0], scope);

        Assert.Equal(here, (await editor.FindingsInAsync("Books.cs")).Count);
        Assert.Equal(elsewhere, (await editor.FindingsInAsync("Shops.cs")).Count);
    }

    [Fact]
    public async Task Templates_are_analysed_and_fixed_as_well()
    {
        var project = Project("template", Closed("Books"), Closed("Shops"));
        project.Write("host.json", "{\r\n  \"version\": \"2.0\", // of the host\r\n  \"extensions\": { \"http\": { \"dynamicThrottlesEnabled\": false, \"hsts\": { \"isEnabled\": false } } }\r\n}\r\n");
        using var editor = await Editor.OpenAsync(project);
        var findings = await editor.FindingsInAsync("host.json");
        Assert.Equal(["SLS8007", "SLS8007"], findings.Select(finding => finding.Id));

        await editor.TakeAllAsync("host.json", findings[0], FixAllScope.Project);

        Assert.Empty(await editor.FindingsInAsync("host.json"));
        Assert.Equal(project.Read("host.json").Replace("false", "true", StringComparison.Ordinal), await editor.TextAsync("host.json"));
        Assert.Empty(editor.Failures);
    }

    // SecurityCodeScan brings a YamlDotNet of its own, years older.
    [Fact]
    public async Task Another_package_with_another_reader_of_YAML_does_not_get_in_the_way()
    {
        var project = package.NewProject(
            "beside", items: ProjectUnderTest.AzureSdk + "<PackageReference Include=\"SecurityCodeScan.VS2019\" Version=\"5.6.7\" PrivateAssets=\"all\" />");
        project.Write("Books.cs", Open.Replace("@Name", "Books"));
        project.Write("Hashes.cs", "public static class Hashes { public static byte[] Of(byte[] data) => System.Security.Cryptography.MD5.HashData(data); public static object Made() => System.Security.Cryptography.MD5.Create(); }");
        project.Write("template.yaml", "AWSTemplateFormatVersion: '2010-09-09'\nResources:\n  Orders:\n    Type: AWS::SQS::Queue\n    Properties: { SqsManagedSseEnabled: false }\n");

        var (exitCode, findings, output) = await project.Build();

        Assert.True(exitCode == 0, output);
        Assert.Equal(["warning SLS3001", "warning SLS4010"], findings.Where(finding => finding.Contains("SLS", StringComparison.Ordinal)));
        Assert.True(output.Contains("warning SCS0006", StringComparison.Ordinal), output);
        Assert.DoesNotContain("AD0001", output, StringComparison.Ordinal);
        Assert.DoesNotContain("CS8032", output, StringComparison.Ordinal);

        using var editor = await Editor.OpenAsync(project);
        Assert.Equal("SLS4010", Assert.Single(await editor.FindingsInAsync("template.yaml")).Id);
        Assert.Contains(await editor.FindingsInAsync("Hashes.cs"), finding => finding.Id == "SCS0006");
        Assert.Contains(await editor.FindingsInAsync("Books.cs"), finding => finding.Id == "SLS3001");
        Assert.Empty(editor.Failures);
    }

    private ProjectUnderTest Project(string name, string books, string shops)
    {
        var project = package.NewProject("editor-" + name, items: ProjectUnderTest.AzureSdk);
        project.Write("Books.cs", books);
        project.Write("Shops.cs", shops);
        return project;
    }
}
