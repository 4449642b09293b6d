using Serverless.Analyzers.Tool.Scanning;

namespace Serverless.Analyzers.Tool.Tests.Scanning;

public sealed class LogFolderTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public void Logs_of_the_last_scan_are_replaced()
    {
        _folder.Write("logs/Old/Old.sarif", "");
        _folder.Write("new/Shop/Shop.sarif", "");

        LogFolder.Replace(_folder["logs"], _folder["new"]);

        Assert.Equal([Path.Combine("logs", "Shop", "Shop.sarif")], _folder.Files);
    }

    [Fact]
    public void A_folder_with_other_things_is_left_alone()
    {
        _folder.Write("src/Program.cs", "");
        _folder.Write("new/Shop.sarif", "");

        Assert.Throws<BadInputException>(() => LogFolder.Replace(_folder["src"], _folder["new"]));
        Assert.Equal([Path.Combine("new", "Shop.sarif"), Path.Combine("src", "Program.cs")], _folder.Files);
    }

    public void Dispose() => _folder.Dispose();
}
