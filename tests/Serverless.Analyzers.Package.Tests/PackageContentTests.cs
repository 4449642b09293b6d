using System.Xml.Linq;

namespace Serverless.Analyzers.Package.Tests;

[Collection(PackageCollection.Name)]
public class PackageContentTests(PackedPackage package)
{
    [Fact]
    public void Holds_exactly_what_the_compiler_and_the_build_load()
    {
        var content = package.Entries().Where(entry => !entry.StartsWith("_rels", StringComparison.Ordinal) && !entry.StartsWith("package/", StringComparison.Ordinal) && entry != "[Content_Types].xml");

        Assert.Equal(
            [
                "README.md",
                "Serverless.Analyzers.nuspec",
                "analyzers/dotnet/cs/Serverless.Analyzers.CodeFixes.dll",
                "analyzers/dotnet/cs/Serverless.Analyzers.dll",
                "build/Serverless.Analyzers.props",
                "build/Serverless.Analyzers.targets",
                "buildTransitive/Serverless.Analyzers.props",
                "buildTransitive/Serverless.Analyzers.targets",
                "icon.png",
                "presets/Compliance.globalconfig",
                "presets/None.globalconfig",
                "presets/Strict.globalconfig",
                "presets/Suggestions.globalconfig",
            ],
            content.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Is_a_development_dependency_without_dependencies()
    {
        var metadata = XDocument.Parse(package.Read("Serverless.Analyzers.nuspec")).Root!.Elements().Single();
        string? Value(string name) => metadata.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value;

        Assert.Equal("true", Value("developmentDependency"));
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("README.md", Value("readme"));
        Assert.Equal("icon.png", Value("icon"));
        Assert.Null(Value("dependencies"));
    }
}
