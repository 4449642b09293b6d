using Serverless.Analyzers.Rules.Configuration;
using Serverless.Analyzers.Tests.Verifiers;

namespace Serverless.Analyzers.Tests.Rules.Configuration;

public class Sls8006Tests
{
    private static Task<IReadOnlyList<string>> Find(string content, params (string Path, string Text)[] files) =>
        Findings.Of<Sls8006FloatingVersion>([("/0/Usings.cs", Snippets.Usings)], [("/0/Orders.csproj", $"<Project>\n  {content}\n</Project>"), .. files], []);

    [Theory]
    [InlineData("<PackageReference Include=\"Shop\" Version=\"1.*\" />", "1.*")]
    [InlineData("<PackageReference Include=\"Shop\"><Version>*</Version></PackageReference>", "*")]
    [InlineData("<PackageVersion Include=\"Shop\" Version=\"[1.2.*, 2.0)\" />", "[1.2.*, 2.0)")]
    [InlineData("<GlobalPackageReference Include=\"Shop\" Version=\"*-*\" />", "*-*")]
    public async Task Fires_on_versions_that_each_restore_decides_anew(string item, string version) => Assert.Equal(
        [$"/0/Orders.csproj(2): 'Shop' is taken in version '{version}', whatever that is on the day of the build, and no lock file holds the version that was tested"],
        await Find($"<ItemGroup>{item}</ItemGroup>"));

    [Theory]
    [InlineData("<PackageReference Include=\"Shop\" Version=\"1.2.3\" />")]
    [InlineData("<PackageReference Include=\"Shop\" Version=\"[1.2,2.0)\" />")]
    [InlineData("<PackageReference Include=\"Shop\" Version=\"$(ShopVersion)\" />")]
    [InlineData("<PackageReference Include=\"Shop\" />")]
    [InlineData("<Compile Include=\"*.cs\" />")]
    public async Task Stays_quiet_on_versions_that_are_settled(string item) => Assert.Empty(await Find($"<ItemGroup>{item}</ItemGroup>"));

    [Fact]
    public async Task Stays_quiet_where_a_lock_file_holds_the_version() => Assert.Empty(await Find(
        "<ItemGroup><PackageReference Include=\"Shop\" Version=\"1.*\" /></ItemGroup>", ("/0/packages.lock.json", "{ \"version\": 1, \"dependencies\": {} }")));

    [Fact]
    public async Task Stays_quiet_where_a_lock_file_is_asked_for() => Assert.Empty(await Find(
        "<PropertyGroup><RestorePackagesWithLockFile>true</RestorePackagesWithLockFile></PropertyGroup><ItemGroup><PackageReference Include=\"Shop\" Version=\"1.*\" /></ItemGroup>"));

    [Fact]
    public Task Stays_quiet_without_a_function_sdk() => RuleTest<Sls8006FloatingVersion>.VerifySdkAbsent("public class Empty;");
}
