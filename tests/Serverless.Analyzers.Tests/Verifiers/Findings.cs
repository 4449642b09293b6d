using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Serverless.Analyzers.Tests.Verifiers;

/// <summary>What one rule says of a project, for tests of messages and of findings in files other than C#.</summary>
internal static class Findings
{
    /// <summary>The messages in order, those in additional files after <c>file(line): </c>.</summary>
    public static async Task<IReadOnlyList<string>> Of<TRule>(
        (string Path, string Text)[] sources, (string Path, string Text)[] files, (string Key, string Value)[] options)
        where TRule : DiagnosticAnalyzer, new() =>
        [.. (await DiagnosticsOf<TRule>(sources, files, options)).Select(finding => finding.Location.IsInSource
            ? finding.GetMessage()
            : $"{finding.Location.GetLineSpan().Path}({finding.Location.GetLineSpan().StartLinePosition.Line + 1}): {finding.GetMessage()}")];

    /// <summary>The findings in order.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> DiagnosticsOf<TRule>(
        (string Path, string Text)[] sources, (string Path, string Text)[] files, (string Key, string Value)[] options)
        where TRule : DiagnosticAnalyzer, new()
    {
        var compilation = CSharpCompilation.Create(
            "Project",
            sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, (CSharpParseOptions)Snippets.ParseOptions, source.Path)),
            References.WithSdks,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var analyzerOptions = new AnalyzerOptions([.. files.Select(file => new File(file.Path, file.Text))], new Provider(options));
        var findings = await compilation.WithAnalyzers([new TRule()], analyzerOptions).GetAnalyzerDiagnosticsAsync();
        return [.. findings.OrderBy(finding => finding.Location.SourceSpan)];
    }

    private sealed class File(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    private sealed class Provider((string Key, string Value)[] options) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(options);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Values((string Key, string Value)[] options) : AnalyzerConfigOptions
    {
        private readonly ImmutableDictionary<string, string> _values = options.ToImmutableDictionary(option => option.Key, option => option.Value, KeyComparer);

        public override IEnumerable<string> Keys => _values.Keys;

        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
    }
}
