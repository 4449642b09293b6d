using System.Text.RegularExpressions;

namespace Serverless.Analyzers.Tests.Meta;

/// <summary>Who may know whom: Rules → Flow, Templates → Functions → Catalog, with Options below all; and no rule knows another.</summary>
public class LayeringTests
{
    private static readonly string s_sources = Repository.PathTo("src", "Serverless.Analyzers");

    private static readonly Dictionary<string, string[]> s_mayUse = new()
    {
        ["Options"] = [],
        ["Catalog"] = ["Options"],
        ["Functions"] = ["Catalog", "Options"],
        ["Templates"] = ["Functions", "Catalog", "Options"],
        ["Flow"] = ["Functions", "Catalog", "Options"],
        ["Rules"] = ["Flow", "Templates", "Functions", "Catalog", "Options"],
    };

    public static TheoryData<string> Layers() => [.. s_mayUse.Keys];

    [Theory]
    [MemberData(nameof(Layers))]
    public void A_layer_uses_only_those_below_it(string layer)
    {
        foreach (var (file, text) in Sources(layer))
        {
            foreach (var other in s_mayUse.Keys.Except(s_mayUse[layer]).Where(other => other != layer))
            {
                Assert.False(Regex.IsMatch(text, $@"\bServerless\.Analyzers\.{other}\b"), $"{file} uses {other}");
            }
        }
    }

    [Fact]
    public void Files_are_in_the_namespace_of_their_folder()
    {
        foreach (var (file, text) in s_mayUse.Keys.SelectMany(Sources))
        {
            var folder = Path.GetRelativePath(s_sources, Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '.');
            Assert.Contains($"namespace Serverless.Analyzers.{folder};", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Rows_know_no_compiler()
    {
        foreach (var (file, text) in Sources("Catalog").Where(source => !Path.GetFileName(source.File).StartsWith("CatalogSymbols", StringComparison.Ordinal)
            && !Path.GetFileName(source.File).StartsWith("UserCatalog", StringComparison.Ordinal)))
        {
            Assert.False(text.Contains("using Microsoft.CodeAnalysis", StringComparison.Ordinal), $"{file} uses the compiler");
        }
    }

    [Fact]
    public void The_core_of_the_flow_engine_knows_no_compiler()
    {
        foreach (var (file, text) in Sources(Path.Combine("Flow", "Core")))
        {
            Assert.False(text.Contains("Microsoft.CodeAnalysis", StringComparison.Ordinal), $"{file} uses the compiler");
        }
    }

    [Fact]
    public void What_ships_references_nothing_but_the_compiler()
    {
        var references = typeof(ServerlessAnalyzer).Assembly.GetReferencedAssemblies().Select(reference => reference.Name);
        Assert.Equal(["Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "System.Memory", "netstandard"], references.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_rule_knows_another()
    {
        var rules = Sources("Rules").Where(source => Regex.IsMatch(source.Text, @": ServerlessAnalyzer\b|: SettingAnalyzer\b|\) : \w*Analyzer\b")).Select(source => Path.GetFileNameWithoutExtension(source.File)).ToArray();
        foreach (var (file, text) in Sources("Rules"))
        {
            foreach (var rule in rules.Where(rule => rule != Path.GetFileNameWithoutExtension(file)))
            {
                Assert.False(Regex.IsMatch(text, $@"\b{rule}\b"), $"{file} knows {rule}");
            }
        }
    }

    private static IEnumerable<(string File, string Text)> Sources(string layer) => Directory
        .EnumerateFiles(Path.Combine(s_sources, layer), "*.cs", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(file => (file, File.ReadAllText(file)));
}
