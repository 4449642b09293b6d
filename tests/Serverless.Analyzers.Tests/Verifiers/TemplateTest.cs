using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Serverless.Analyzers.Templates;

namespace Serverless.Analyzers.Tests.Verifiers;

/// <summary>
/// Checks one rule on a template, in YAML as written and as the JSON that says the same. Each line with a finding ends in a
/// comment: <c># SLSnnnn</c>, with <c>Info</c> after it where the finding is no warning.
/// </summary>
/// <typeparam name="TRule">The rule.</typeparam>
internal static class TemplateTest<TRule>
    where TRule : DiagnosticAnalyzer, new()
{
    /// <summary>The findings in a template are exactly the marked ones.</summary>
    /// <param name="template">YAML.</param>
    /// <param name="source">C# with the usual usings of a function project already in place.</param>
    /// <param name="path">The path of the template; JSON under another extension.</param>
    /// <param name="options">Global options.</param>
    public static async Task Verify(string template, string source = "", string path = "/0/template.yaml", (string Key, string Value)[]? options = null)
    {
        var yaml = await Find(template, source, path, options ?? []);
        Assert.Equal(Marked(template), yaml.Select(finding => $"{finding.Location.GetLineSpan().StartLinePosition.Line + 1}: {finding.Id} {finding.Severity}"));

        var root = Read(path, template);
        var json = TemplateJson.Of(root);
        var jsonPath = Path.ChangeExtension(path, ".json");
        var inJson = await Find(json, source, jsonPath, options ?? []);
        Assert.Equal(yaml.Select(finding => $"{PathAt(root, finding.Location.SourceSpan)}: {finding.GetMessage()}"), inJson.Select(finding => $"{PathAt(Read(jsonPath, json), finding.Location.SourceSpan)}: {finding.GetMessage()}"));
    }

    /// <summary>The messages of the findings in a template.</summary>
    public static async Task<IEnumerable<string>> Messages(string template, string source = "", string path = "/0/template.yaml", (string Key, string Value)[]? options = null) =>
        (await Find(template, source, path, options ?? [])).Select(finding => finding.GetMessage());

    private static async Task<IReadOnlyList<Diagnostic>> Find(string template, string source, string path, (string Key, string Value)[] options) =>
        await Findings.DiagnosticsOf<TRule>([("/0/Test0.cs", source), ("/0/Usings.cs", Snippets.Usings)], [(path, template)], options);

    private static IEnumerable<string> Marked(string template) => template.ReplaceLineEndings("\n").Split('\n')
        .Select((line, index) => (Mark: line.IndexOf("# SLS", StringComparison.Ordinal) is >= 0 and var at ? line[(at + 2)..].Trim().Split(' ') : [], Line: index + 1))
        .Where(line => line.Mark.Length > 0)
        .Select(line => $"{line.Line}: {line.Mark[0]} {(line.Mark.Length > 1 ? line.Mark[1] : "Warning")}");

    private static TemplateNode Read(string path, string text)
    {
        var set = TemplateSet.Read([new Templates.MemoryFile(path, text)], CancellationToken.None);
        Assert.Empty(set.Problems);
        return Assert.Single(set.Templates).Root;
    }

    // The keys that lead to what is written at a place; a finding at a key has the path of its value, with '#'. Names of functions are tags in YAML.
    private static string? PathAt(TemplateNode node, TextSpan span)
    {
        if (node.Span == span)
        {
            return "";
        }

        foreach (var (key, value) in node.Entries)
        {
            if (key.Span == span)
            {
                return "/" + key.Value + "#";
            }

            if (PathAt(value, span) is { } path)
            {
                return key.Value?.StartsWith("Fn::", StringComparison.Ordinal) == true ? path : "/" + key.Value + path;
            }
        }

        return node.Items.Select((item, index) => PathAt(item, span) is { } path ? $"/{index}{path}" : null).FirstOrDefault(path => path is not null);
    }
}
