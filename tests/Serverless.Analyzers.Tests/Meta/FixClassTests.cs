using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Serverless.Analyzers.CodeFixes;

namespace Serverless.Analyzers.Tests.Meta;

/// <summary>Every fix class has the name, place and abilities the others have.</summary>
public class FixClassTests
{
    public static TheoryData<string> Fixes => Product.Fixes;

    [Theory]
    [MemberData(nameof(Fixes))]
    public void Fix_is_sealed_public_exported_and_has_fix_all(string name)
    {
        var type = TypeOf(name);
        Assert.True(type.IsSealed && type.IsPublic, $"{name} must be public and sealed.");
        Assert.True(typeof(ServerlessCodeFix).IsAssignableFrom(type) || typeof(TemplateValueFix).IsAssignableFrom(type), $"{name} must derive from ServerlessCodeFix or TemplateValueFix.");
        Assert.Equal([LanguageNames.CSharp], type.GetCustomAttribute<ExportCodeFixProviderAttribute>()?.Languages ?? []);
        Assert.NotNull(Product.NewFix(type).GetFixAllProvider());
    }

    [Theory]
    [MemberData(nameof(Fixes))]
    public void Fix_repairs_rules_that_exist_and_lies_beside_the_first(string name)
    {
        var type = TypeOf(name);
        var ids = Product.NewFix(type).FixableDiagnosticIds;
        Assert.NotEmpty(ids);
        Assert.All(ids, id => Assert.Contains(Product.Rules, rule => rule.Descriptor.Id == id));
        var group = RuleClassTests.GroupOf(ids[0]);
        Assert.StartsWith($"Sls{ids[0][3..]}", name, StringComparison.Ordinal);
        Assert.EndsWith("Fix", name, StringComparison.Ordinal);
        Assert.Equal($"Serverless.Analyzers.CodeFixes.{group}", type.Namespace);
        RuleClassTests.AssertExists("src", "Serverless.Analyzers.CodeFixes", group, name + ".cs");
    }

    [Theory]
    [MemberData(nameof(Fixes))]
    public void Fix_has_a_test(string name)
    {
        var type = TypeOf(name);
        var id = Product.NewFix(type).FixableDiagnosticIds[0];
        var tests = Repository.PathTo("tests", "Serverless.Analyzers.Tests", "Rules", RuleClassTests.GroupOf(id), $"Sls{id[3..]}Tests.cs");
        Assert.Contains(name, File.Exists(tests) ? File.ReadAllText(tests) : "", StringComparison.Ordinal);
    }

    private static Type TypeOf(string name) => Product.FixTypes.Single(type => type.Name == name);
}
