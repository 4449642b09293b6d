namespace Serverless.Analyzers.Tool.Tests.Commands;

/// <summary>Builds real projects that know nothing of the analyzers.</summary>
public sealed class ScanCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public ScanCommandTests() => TestProject.Write(_folder);

    [Fact]
    public void A_project_is_scanned_as_it_is()
    {
        var (exitCode, output, _) = Run.Tool("scan", _folder["app"], "-o", _folder["logs"], "--fail-on", "warning");

        Assert.Equal(1, exitCode);
        Assert.Contains("SLS1001", output, StringComparison.Ordinal);
        Assert.Contains("1 function (1 open to anybody), 0 data stores, 2 findings", output, StringComparison.Ordinal);
        Assert.Equal(["app/Orders.cs", "app/Orders.csproj", "logs/Orders.sarif"], _folder.Files.Where(file => !file.StartsWith("app/bin", StringComparison.Ordinal) && !file.StartsWith("app/obj", StringComparison.Ordinal)).Select(file => file.Replace('\\', '/')));
    }

    [Fact]
    public void What_does_not_build_is_an_error_and_no_log()
    {
        _folder.Write("app/Orders.cs", "public class Orders {");

        var (exitCode, _, error) = Run.Tool("scan", _folder["app"], "-o", _folder["logs"]);

        Assert.Equal(ToolCommand.BadInput, exitCode);
        Assert.Contains($"error: {_folder["app"]}: it does not build.", error, StringComparison.Ordinal);
        Assert.Contains("error CS1513", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["logs"]));
    }

    [Fact]
    public void A_folder_that_holds_other_things_is_never_replaced() =>
        Assert.Equal(ToolCommand.BadInput, Run.Tool("scan", _folder["app"], "-o", _folder["app"]).ExitCode);

    public void Dispose() => _folder.Dispose();
}
