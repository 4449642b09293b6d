using System.Text;
using Microsoft.CodeAnalysis;

namespace Serverless.Analyzers.Tests.Meta;

/// <summary>The presets behind <c>ServerlessAnalysisMode</c>, and the table of them; both are made from the descriptors.</summary>
public class PresetTests
{
    // The modes that need a preset; Recommended is what the descriptors say.
    private static readonly string[] s_modes = ["Strict", "Compliance", "Suggestions", "None"];

    [Theory]
    [InlineData("Strict")]
    [InlineData("Compliance")]
    [InlineData("Suggestions")]
    [InlineData("None")]
    public void Preset_is_up_to_date(string mode)
    {
        var text = new StringBuilder($"# ServerlessAnalysisMode={mode}. Written by UPDATE_DOCS=1 dotnet test.\nis_global = true\n# Below every configuration of the user's own.\nglobal_level = -100\n\n");
        if (mode == "Compliance")
        {
            text.Append("serverless_require_cmk = true\n\n");
        }

        foreach (var descriptor in Descriptors())
        {
            text.Append($"dotnet_diagnostic.{descriptor.Id}.severity = {Severity(mode, descriptor)}\n");
        }

        GeneratedFile.Check(text.ToString(), "src", "Serverless.Analyzers.Package", "presets", mode + ".globalconfig");
    }

    [Fact]
    public void Table_of_modes_is_up_to_date()
    {
        var table = new StringBuilder($"\n| ID | Recommended | {string.Join(" | ", s_modes)} |\n|---|---|{string.Concat(s_modes.Select(_ => "---|"))}\n");
        foreach (var descriptor in Descriptors())
        {
            var byDefault = descriptor.IsEnabledByDefault ? Name(descriptor.DefaultSeverity) : "none";
            table.Append($"| [{descriptor.Id}](rules/{descriptor.Id}.md) | {byDefault} | {string.Join(" | ", s_modes.Select(mode => Severity(mode, descriptor)))} |\n");
        }

        GeneratedFile.CheckSection("modes", table.ToString(), "docs", "configuration.md");
    }

    private static IEnumerable<DiagnosticDescriptor> Descriptors() =>
        Product.Rules.Select(rule => rule.Descriptor).DistinctBy(descriptor => descriptor.Id);

    private static string Severity(string mode, DiagnosticDescriptor descriptor) => (mode, descriptor.Id[3]) switch
    {
        // A fact is no fault, and reported only where it is asked for.
        _ when descriptor.Id == RuleIds.StoreAccess => "suggestion",
        ("None", _) => "none",
        ("Suggestions", _) => "suggestion",
        ("Strict", _) or (_, '0') => "warning",
        // What an auditor asks for: no disclosure, closed doors, encryption, least privilege.
        ("Compliance", '2' or '3' or '4' or '6') => "warning",
        _ => descriptor.IsEnabledByDefault ? Name(descriptor.DefaultSeverity) : "none",
    };

    private static string Name(DiagnosticSeverity severity) => severity == DiagnosticSeverity.Info ? "suggestion" : severity.ToString().ToLowerInvariant();
}
