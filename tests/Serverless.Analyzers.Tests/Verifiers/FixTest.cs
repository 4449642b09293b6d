using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Serverless.Analyzers.Tests.Verifiers;

/// <summary>
/// Checks the fix of one rule: applied one by one and by FixAll it gives the same, expected text, which compiles and has
/// only the findings marked in it.
/// </summary>
/// <typeparam name="TRule">The rule.</typeparam>
/// <typeparam name="TFix">Its fix.</typeparam>
internal static class FixTest<TRule, TFix>
    where TRule : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    /// <summary>The fix turns <paramref name="source"/> into <paramref name="fixedSource"/>; where they are equal, no fix is offered.</summary>
    /// <param name="source">C# with marked findings.</param>
    /// <param name="fixedSource">What is left after all of them are fixed, with marks for findings that remain.</param>
    /// <param name="key">The equivalence key of the fix to apply, where there are several.</param>
    /// <param name="title">The title the light bulb must show; not checked where it is null.</param>
    /// <param name="files">Additional files.</param>
    /// <param name="options">Global options.</param>
    /// <param name="version">The language version; the newest where it is null.</param>
    public static Task Verify(
        string source, string fixedSource, string? key = null, string? title = null,
        (string Path, string Text)[]? files = null, (string Key, string Value)[]? options = null, LanguageVersion? version = null)
    {
        var test = new Test(version)
        {
            TestCode = source,
            ReferenceAssemblies = References.None,
            MarkupOptions = Snippets.MarkupOptions,
            CodeActionEquivalenceKey = key,
            CodeActionVerifier = title is null ? null : (action, verifier) => verifier.Equal(title, action.Title),
        };
        test.TestState.OutputKind = Snippets.OutputKindOf(source);
        Snippets.Prepare(test.TestState, files, options, null);

        // Left empty, the fixed state is the test state: nothing is offered.
        if (source != fixedSource)
        {
            test.FixedCode = fixedSource;
            test.FixedState.OutputKind = test.TestState.OutputKind;
            Snippets.Prepare(test.FixedState, files, options, null);
        }

        test.TestState.AdditionalReferences.AddRange(References.WithSdks);
        return test.RunAsync();
    }

    private sealed class Test(LanguageVersion? version) : CSharpCodeFixTest<TRule, TFix, DefaultVerifier>
    {
        protected override ParseOptions CreateParseOptions() => version is { } chosen ? ((CSharpParseOptions)Snippets.ParseOptions).WithLanguageVersion(chosen) : Snippets.ParseOptions;

        protected override CompilationOptions CreateCompilationOptions() => Snippets.WithNullable(base.CreateCompilationOptions());
    }
}
