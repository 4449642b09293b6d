using Rule = Serverless.Analyzers.Tests.Verifiers.RuleTest<Serverless.Analyzers.Rules.Setup.Sls0003UnreadableTemplate>;

namespace Serverless.Analyzers.Tests.Rules.Setup;

public class Sls0003Tests
{
    [Fact]
    public Task Fires_where_the_template_goes_wrong() => Rule.Verify("", [("template.yaml", "Resources:\n  Orders: {|SLS0003:*missing|}\n")]);

    [Fact]
    public Task Fires_on_malformed_settings() => Rule.Verify("", [("host.json", "{\n  \"version\": \"2.0\"\n  {|SLS0003:\"|}extensions\": {}\n}\n")]);

    [Fact]
    public Task Quiet_on_a_template_that_can_be_read() => Rule.Verify("", [("template.yaml", "Resources:\n  Orders:\n    Type: AWS::SQS::Queue\n")]);

    [Fact]
    public Task Quiet_on_files_that_are_no_templates() => Rule.Verify("", [("openapi.yaml", "a: ["), ("notes.txt", "{")]);

    [Fact]
    public Task Quiet_without_templates() => Rule.Verify("public class Order;");
}
