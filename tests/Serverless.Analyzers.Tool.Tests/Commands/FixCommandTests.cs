using System.Text;

namespace Serverless.Analyzers.Tool.Tests.Commands;

/// <summary>Fixes real projects that know nothing of the analyzers.</summary>
public sealed class FixCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public void A_dry_run_shows_the_change_and_a_run_makes_it()
    {
        var file = TestProject.Write(_folder);
        var before = File.ReadAllBytes(file);

        var (exitCode, output, error) = Run.Tool("fix", _folder["app"], "--dry-run");

        Assert.Equal(0, exitCode);
        Assert.Equal(before, File.ReadAllBytes(file));
        Assert.Contains("SLS3005: 1 fixed in Orders", error, StringComparison.Ordinal);
        Assert.Contains("--- a/Orders.cs", output, StringComparison.Ordinal);
        Assert.Contains("\n-    [FunctionUrl]", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("\n+    [FunctionUrl(AuthType = FunctionUrlAuthType.AWS_IAM)]", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);

        Assert.Equal(0, Run.Tool("fix", _folder["app"], "--rule", "SLS3005").ExitCode);
        Assert.Equal(TestProject.Code.Replace("[FunctionUrl]", "[FunctionUrl(AuthType = FunctionUrlAuthType.AWS_IAM)]", StringComparison.Ordinal), File.ReadAllText(file));
        Assert.Equal(Encoding.UTF8.GetPreamble(), File.ReadAllBytes(file)[..3]);
    }

    [Fact]
    public void Templates_are_fixed_and_keep_everything_else()
    {
        TestProject.Write(_folder);
        const string template = "# The shop.\r\nAWSTemplateFormatVersion: '2010-09-09'\r\nResources:\r\n  Orders:\r\n    Type: AWS::SQS::Queue\r\n    Properties: { SqsManagedSseEnabled:  'false' } # for now\r\n";
        _folder.Write("app/template.yaml", template);

        var (exitCode, output, error) = Run.Tool("fix", _folder["app"], "--rule", "SLS4010", "--dry-run");

        Assert.Equal(0, exitCode);
        Assert.Contains("SLS4010: 1 fixed in Orders", error, StringComparison.Ordinal);
        Assert.Contains("--- a/template.yaml", output, StringComparison.Ordinal);
        Assert.Equal(template, File.ReadAllText(_folder["app/template.yaml"]));

        Assert.Equal(0, Run.Tool("fix", _folder["app"], "--rule", "SLS4010").ExitCode);
        Assert.Equal(template.Replace("'false'", "'true'", StringComparison.Ordinal), File.ReadAllText(_folder["app/template.yaml"]));
    }

    [Fact]
    public void What_does_not_compile_is_an_error_and_stays_as_it_is()
    {
        var file = TestProject.Write(_folder);
        var text = "public class Orders { int Count() => none; }";
        File.WriteAllText(file, text);

        var (exitCode, _, error) = Run.Tool("fix", _folder["app"]);

        Assert.Equal((ToolCommand.BadInput, text), (exitCode, File.ReadAllText(file)));
        Assert.Contains("Orders does not compile", error, StringComparison.Ordinal);
        Assert.Contains("CS0103", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SLS9999")]
    [InlineData("SLS6005")]
    public void A_rule_without_a_fix_is_an_error(string rule)
    {
        var (exitCode, _, error) = Run.Tool("fix", _folder.Path, "--rule", rule);

        Assert.Equal((ToolCommand.BadInput, $"error: {rule}: no rule of this name has a fix."), (exitCode, error.Trim()));
    }

    public void Dispose() => _folder.Dispose();
}
