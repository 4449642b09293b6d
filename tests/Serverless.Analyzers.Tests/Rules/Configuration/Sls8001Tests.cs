using Rule = Serverless.Analyzers.Tests.Verifiers.TemplateTest<Serverless.Analyzers.Rules.Configuration.Sls8001ManyTransitivePackages>;

namespace Serverless.Analyzers.Tests.Rules.Configuration;

public class Sls8001Tests
{
    private const string Path = "/0/packages.lock.json";

    // One direct package that brings the others along, in a chain.
    private static string Lock(int brought)
    {
        var chain = Enumerable.Range(0, brought).Select(i => $"      \"P{i}\": {{ \"type\": \"Transitive\", \"resolved\": \"1.0.0\"{(i + 1 < brought ? $", \"dependencies\": {{ \"P{i + 1}\": \"1.0.0\", \"p0\": \"1.0.0\" }}" : "")} }}");
        return "{\n  \"version\": 1,\n  \"dependencies\": {\n    \"net10.0\": {\n      \"Big\": { \"type\": \"Direct\", \"dependencies\": { \"P0\": \"1.0.0\" } },\n      \"Small\": { \"type\": \"Direct\" },\n" + string.Join(",\n", chain) + "\n    }\n  }\n}";
    }

    [Fact]
    public async Task Fires_at_the_package_that_brings_too_many() =>
        Assert.Equal(["'Big' brings 101 other packages along, more than 100"], await Rule.Messages(Lock(101), path: Path));

    [Fact]
    public async Task Stays_quiet_up_to_the_limit() => Assert.Empty(await Rule.Messages(Lock(100), path: Path));

    [Fact]
    public async Task The_limit_is_an_option() =>
        Assert.Equal(["'Big' brings 6 other packages along, more than 5"], await Rule.Messages(Lock(6), path: Path, options: [("serverless_max_transitive_packages", "5")]));

    [Theory]
    [InlineData("{}")]
    [InlineData("{ \"dependencies\": { \"net10.0\": { \"A\": { \"type\": \"Direct\", \"dependencies\": { \"A\": \"1\", \"Missing\": \"1\" } } } } }")]
    public async Task Stays_quiet_on_files_that_tell_nothing(string file) => Assert.Empty(await Rule.Messages(file, path: Path));

    [Fact]
    public Task Stays_quiet_without_a_function_sdk() =>
        Verifiers.RuleTest<Analyzers.Rules.Configuration.Sls8001ManyTransitivePackages>.VerifySdkAbsent("public class Empty;");
}
