using Serverless.Analyzers.Tool.Scanning;

namespace Serverless.Analyzers.Tool.Tests.Scanning;

public sealed class BuildTargetTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly TempFolder _scratch = new();

    [Fact]
    public void A_project_is_built_itself()
    {
        var project = _folder.Write("Shop/Shop.csproj", "");

        Assert.Equal(project, BuildTarget.Of(project, _scratch.Path).File);
        Assert.Equal(project, BuildTarget.Of(_folder.Path, _scratch.Path).File);
    }

    [Fact]
    public void A_folder_with_one_solution_means_the_solution()
    {
        _folder.Write("Shop/Shop.csproj", "");
        var solution = _folder.Write("Shop.sln", "");

        Assert.Equal(solution, BuildTarget.Of(_folder.Path, _scratch.Path).File);
    }

    [Fact]
    public void A_folder_means_all_its_projects_but_not_those_that_builds_have_left()
    {
        _folder.Write("A & B/Shop.csproj", "");
        _folder.Write("Stock/Stock.csproj", "");
        _folder.Write("Stock/obj/Generated.csproj", "");
        _folder.Write("web/node_modules/tool/Tool.csproj", "");

        var text = File.ReadAllText(BuildTarget.Of(_folder.Path, _scratch.Path).File);

        Assert.Contains($"<Project Path=\"{_folder["A &amp; B/Shop.csproj"]}\" /><Project Path=\"{_folder["Stock/Stock.csproj"]}\" />", text, StringComparison.Ordinal);
        Assert.DoesNotContain("obj", text, StringComparison.Ordinal);
        Assert.DoesNotContain("node_modules", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_can_not_be_built_is_an_error()
    {
        Assert.Throws<BadInputException>(() => BuildTarget.Of(_folder.Path, _scratch.Path));
        Assert.Throws<BadInputException>(() => BuildTarget.Of(_folder["none"], _scratch.Path));
        Assert.Throws<BadInputException>(() => BuildTarget.Of(_folder.Write("a.cs", ""), _scratch.Path));
    }

    public void Dispose()
    {
        _folder.Dispose();
        _scratch.Dispose();
    }
}
