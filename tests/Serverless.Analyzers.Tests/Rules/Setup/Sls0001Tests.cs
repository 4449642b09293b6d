using Serverless.Analyzers.Tests.Verifiers;
using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Setup.Sls0001InvalidOption>;

namespace Serverless.Analyzers.Tests.Rules.Setup;

public class Sls0001Tests
{
    [Fact]
    public Task Fires_once_on_a_value_that_the_option_does_not_take() => Rule.Verify(
        """
        {|SLS0001:public|} class Orders;
        """,
        options: [("serverless_require_cmk", "maybe")]);

    [Fact]
    public Task Fires_on_a_value_for_some_files() => Rule.Verify(
        """
        {|SLS0001:public|} class Orders;
        """,
        editorConfig: "serverless_platform_auth = gateway");

    [Fact]
    public Task Fires_on_a_project_property() => Rule.Verify(
        """
        {|SLS0001:public|} class Orders;
        """,
        options: [("build_property.ServerlessLibrary", "perhaps")]);

    [Fact]
    public Task Fires_on_an_unknown_key() => Rule.Verify(
        """
        {|SLS0001:public|} class Orders;
        """,
        editorConfig: "serverless_platfrom_auth = apim");

    [Fact]
    public Task Stays_quiet_on_values_that_are_taken() => Rule.Verify(
        """
        public class Orders;
        """,
        options: [("serverless_require_cmk", "TRUE"), ("serverless_platform_auth", "EasyAuth, apim")]);

    [Fact]
    public Task Stays_quiet_on_keys_of_others() => Rule.Verify(
        """
        public class Orders;
        """,
        editorConfig: "dotnet_diagnostic.SLS3001.severity = none\nserver_name = x");

    [Theory]
    [InlineData("serverless_require_cmk", "maybe", "'serverless_require_cmk' has no effect: 'maybe' is not a value it takes, which is `true` or `false`")]
    [InlineData("serverless_requir_cmk", "true", "'serverless_requir_cmk' has no effect: there is no such option; did you mean 'serverless_require_cmk'")]
    [InlineData("serverless_colour_of_the_sky", "blue", "'serverless_colour_of_the_sky' has no effect: there is no such option")]
    public async Task Message_names_the_key_and_what_is_right(string key, string value, string message) =>
        Assert.Equal([message], await Findings.Of<Analyzers.Rules.Setup.Sls0001InvalidOption>([("B.cs", "class B;"), ("A.cs", "class A;")], [], [(key, value)]));
}
