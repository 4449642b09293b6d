using Serverless.Analyzers.Rules.Configuration;
using Serverless.Analyzers.Tests.Verifiers;

namespace Serverless.Analyzers.Tests.Rules.Configuration;

public class Sls8005Tests
{
    private static Task<IReadOnlyList<string>> Find(string items) =>
        Findings.Of<Sls8005SettingsPublished>([("/0/Usings.cs", Snippets.Usings)], [("/0/Orders.csproj", $"<Project>\n  <ItemGroup>\n    {items}\n  </ItemGroup>\n</Project>")], []);

    [Theory]
    [InlineData("<None Update=\"local.settings.json\"><CopyToPublishDirectory>PreserveNewest</CopyToPublishDirectory></None>")]
    [InlineData("<None Update=\"local.settings.json\" CopyToOutputDirectory=\"Always\" />")]
    [InlineData("<Content Include=\"host.json;local.settings.json\" CopyToOutputDirectory=\"PreserveNewest\" CopyToPublishDirectory=\"Always\" />")]
    [InlineData("<None Include=\"..\\shared\\local.settings.json\">\n<CopyToOutputDirectory>PreserveNewest</CopyToOutputDirectory></None>")]
    public async Task Fires_where_the_file_is_published(string item) => Assert.Equal(
        ["/0/Orders.csproj(3): 'local.settings.json' is published with the functions, and with it what it holds for the local machine"], await Find(item));

    [Theory]
    [InlineData("<None Update=\"local.settings.json\"><CopyToOutputDirectory>PreserveNewest</CopyToOutputDirectory><CopyToPublishDirectory>Never</CopyToPublishDirectory></None>")]
    [InlineData("<None Remove=\"local.settings.json\" />")]
    [InlineData("<None Update=\"local.settings.json\" />")]
    [InlineData("<None Update=\"host.json\" CopyToOutputDirectory=\"Always\" />")]
    [InlineData("<None Update=\"local.settings.json\" CopyToOutputDirectory=\"Always\" Condition=\"'$(Configuration)' == 'Debug'\" />")]
    public async Task Stays_quiet_where_it_is_not(string item) => Assert.Empty(await Find(item));

    [Fact]
    public Task Stays_quiet_without_a_function_sdk() => RuleTest<Sls8005SettingsPublished>.VerifySdkAbsent("public class Empty;");
}
