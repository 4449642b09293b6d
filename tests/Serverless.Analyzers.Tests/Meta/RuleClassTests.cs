using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Serverless.Analyzers.Tests.Meta;

/// <summary>Every rule class has the name, place, tests and descriptor the others have.</summary>
public class RuleClassTests
{
    public static TheoryData<string> Ids => Product.Ids;

    [Fact]
    public void Each_id_is_reported_by_one_rule()
    {
        var shared = Product.Rules.GroupBy(rule => rule.Descriptor.Id).Where(rules => rules.DistinctBy(rule => rule.Rule).Count() > 1).Select(rules => rules.Key);
        Assert.Empty(shared);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Id_is_a_constant_and_the_rule_and_its_descriptor_are_named_after_it(string id)
    {
        Assert.Matches("^SLS[0-9]{4}$", id);
        Assert.True(Product.NamesOfIds.TryGetValue(id, out var name), $"RuleIds has no constant {id}.");
        var field = typeof(Descriptors).GetField(name!, BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public);
        Assert.True(field is not null, $"Descriptors has no field {name} for {id}.");
        Assert.Same(Product.Descriptor(id), field!.GetValue(null));
        Assert.Equal($"Sls{id[3..]}{name}", Product.Rule(id).Name);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_is_sealed_public_and_exported_for_csharp(string id)
    {
        var rule = Product.Rule(id);
        Assert.True(rule.IsSealed && rule.IsPublic, $"{rule.Name} must be public and sealed.");
        Assert.True(typeof(ServerlessAnalyzer).IsAssignableFrom(rule), $"{rule.Name} must derive from ServerlessAnalyzer.");
        Assert.Equal([LanguageNames.CSharp], rule.GetCustomAttribute<DiagnosticAnalyzerAttribute>()?.Languages ?? []);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_lies_in_the_folder_of_its_group(string id)
    {
        var rule = Product.Rule(id);
        var group = GroupOf(id);
        Assert.Equal($"Serverless.Analyzers.Rules.{group}", rule.Namespace);
        AssertExists("src", "Serverless.Analyzers", "Rules", group, rule.Name + ".cs");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_has_tests(string id)
    {
        var group = GroupOf(id);
        var name = $"Sls{id[3..]}Tests";
        var tests = typeof(RuleClassTests).Assembly.GetType($"Serverless.Analyzers.Tests.Rules.{group}.{name}");
        Assert.True(tests is not null, $"There is no test class Serverless.Analyzers.Tests.Rules.{group}.{name}.");
        Assert.Contains(tests!.GetMethods(), method => method.GetCustomAttributes<FactAttribute>().Any());
        AssertExists("tests", "Serverless.Analyzers.Tests", "Rules", group, name + ".cs");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Descriptor_has_category_help_link_and_tags(string id)
    {
        var descriptor = Product.Descriptor(id);
        Assert.Equal($"Serverless.{GroupOf(id)}", descriptor.Category);
        Assert.EndsWith($"docs/rules/{id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);
        Assert.Contains("security", descriptor.CustomTags);
        if (id[3] != '0')
        {
            Assert.Contains(descriptor.CustomTags, tag => Regex.IsMatch(tag, "^external/cwe/cwe-[0-9]{3,4}$"));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Texts_are_in_the_house_style(string id)
    {
        var descriptor = Product.Descriptor(id);
        var (title, message, description) = (descriptor.Title.ToString(), descriptor.MessageFormat.ToString(), descriptor.Description.ToString());
        Assert.Matches(@"^[A-Z'\[].*[^.\s]$", title);
        Assert.True(title.Length <= 80, $"The title of {id} is longer than 80 characters.");
        Assert.Matches(@"^[A-Z'{].*[^.\s]$", message);
        Assert.DoesNotContain("\n", message, StringComparison.Ordinal);
        Assert.Matches(@"^[A-Z'][\s\S]*\.$", description);
        Assert.NotEqual(title, description.TrimEnd('.'));
    }

    /// <summary>The folder and category of a rule, by the first digit of its ID.</summary>
    internal static string GroupOf(string id) => id[3] switch
    {
        '0' => "Setup",
        '1' => "Purity",
        '2' => "Logging",
        '3' => "Endpoints",
        '4' => "Encryption",
        '5' => "Injection",
        '6' => "Access",
        '7' => "Resources",
        _ => "Configuration",
    };

    /// <summary>A file of the repository exists.</summary>
    internal static void AssertExists(params string[] parts) =>
        Assert.True(File.Exists(Repository.PathTo(parts)), $"{string.Join('/', parts)} is missing.");
}
