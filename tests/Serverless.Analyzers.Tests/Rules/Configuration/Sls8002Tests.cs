using Serverless.Analyzers.Rules.Configuration;
using Serverless.Analyzers.Tests.Verifiers;

namespace Serverless.Analyzers.Tests.Rules.Configuration;

public class Sls8002Tests
{
    private static Task<IReadOnlyList<string>> Find(params (string Path, string Text)[] files) => Findings.Of<Sls8002AuditOff>([("/0/Usings.cs", Snippets.Usings)], files, []);

    [Fact]
    public async Task Fires_on_the_line_that_switches_the_audit_off() => Assert.Equal(
        ["/0/Orders.csproj(3): 'NuGetAudit' is false, so that restore does not say which packages have known vulnerabilities"],
        await Find(("/0/Orders.csproj", "<Project>\n  <PropertyGroup>\n    <NuGetAudit>false</NuGetAudit>\n  </PropertyGroup>\n</Project>")));

    [Fact]
    public async Task Fires_on_warnings_that_are_hidden_for_all_projects_of_a_folder() => Assert.Equal(
        ["/Directory.Build.props(2): 'NoWarn' hides NU1903, so that restore does not say which packages have known vulnerabilities"],
        await Find(("/Directory.Build.props", "<Project><PropertyGroup>\n<NoWarn>$(NoWarn);CS1591; NU1903</NoWarn></PropertyGroup></Project>")));

    [Theory]
    [InlineData("<NuGetAudit>true</NuGetAudit>")]
    [InlineData("<NuGetAudit Condition=\"'$(CI)' == ''\">false</NuGetAudit>")]
    [InlineData("<NoWarn>$(NoWarn);NU1701;NU1901</NoWarn>")]
    [InlineData("<!-- <NuGetAudit>false</NuGetAudit> -->")]
    [InlineData("<NuGetAuditMode>direct</NuGetAuditMode>")]
    public async Task Stays_quiet_where_it_is_on_or_a_condition_decides(string property) =>
        Assert.Empty(await Find(("/0/Orders.csproj", $"<Project><PropertyGroup>{property}</PropertyGroup></Project>")));

    [Fact]
    public async Task Stays_quiet_where_the_project_switches_it_on_again() => Assert.Empty(await Find(
        ("/Directory.Build.props", "<Project><PropertyGroup><NuGetAudit>false</NuGetAudit></PropertyGroup></Project>"),
        ("/0/Orders.csproj", "<Project><PropertyGroup><NuGetAudit>true</NuGetAudit></PropertyGroup></Project>")));

    [Theory]
    [InlineData("<Project><PropertyGroup><NuGetAudit>false</NuGet")]
    [InlineData("")]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"c\">]><Project>&b;</Project>")]
    public async Task Stays_quiet_on_files_that_the_build_refuses(string text) => Assert.Empty(await Find(("/0/Orders.csproj", text)));

    [Fact]
    public async Task Survives_what_is_nested_beyond_measure() =>
        Assert.Empty(await Find(("/0/Orders.csproj", string.Concat(Enumerable.Repeat("<a>", 50_000)) + "<NuGetAudit>false</NuGetAudit>" + string.Concat(Enumerable.Repeat("</a>", 50_000)))));

    [Fact]
    public Task Stays_quiet_without_a_function_sdk() => RuleTest<Sls8002AuditOff>.VerifySdkAbsent("public class Empty;");
}
