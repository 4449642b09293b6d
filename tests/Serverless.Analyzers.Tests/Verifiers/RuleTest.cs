using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Serverless.Analyzers.Tests.Verifiers;

/// <summary>Checks one rule on source text in which <c>{|SLSnnnn:…|}</c> marks the findings that are expected.</summary>
/// <typeparam name="TRule">The rule.</typeparam>
internal static class RuleTest<TRule>
    where TRule : DiagnosticAnalyzer, new()
{
    /// <summary>The findings in <paramref name="source"/> are exactly the marked ones.</summary>
    /// <param name="source">C# with the usual usings of a function project already in place.</param>
    /// <param name="files">Additional files: templates, settings, catalogs.</param>
    /// <param name="options">Global options such as <c>serverless_require_cmk</c> or <c>build_property.…</c>.</param>
    /// <param name="editorConfig">Text of an .editorconfig for the whole project.</param>
    public static Task Verify(
        string source, (string Path, string Text)[]? files = null, (string Key, string Value)[]? options = null, string? editorConfig = null)
    {
        var test = new Test(source);
        test.TestState.AdditionalReferences.AddRange(References.WithSdks);
        Snippets.Prepare(test.TestState, files, options, editorConfig);
        return test.RunAsync();
    }

    /// <summary>The only finding in <paramref name="source"/>, marked <c>{|#0:…|}</c>, has that message.</summary>
    public static Task VerifyMessage(string source, string message)
    {
        var test = new Test(source);
        test.TestState.AdditionalReferences.AddRange(References.WithSdks);
        test.ExpectedDiagnostics.Add(new DiagnosticResult(new TRule().SupportedDiagnostics[0]).WithLocation(0).WithMessage(message).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));
        Snippets.Prepare(test.TestState, null, null, null);
        return test.RunAsync();
    }

    /// <summary>The only finding in <paramref name="source"/>, marked <c>{|#0:…|}</c>, has that severity.</summary>
    public static Task VerifySeverity(string source, DiagnosticSeverity severity)
    {
        var test = new Test(source);
        test.TestState.AdditionalReferences.AddRange(References.WithSdks);
        test.ExpectedDiagnostics.Add(new DiagnosticResult(new TRule().SupportedDiagnostics[0].Id, severity).WithLocation(0).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));
        Snippets.Prepare(test.TestState, null, null, null);
        return test.RunAsync();
    }

    /// <summary>Several source files of one project.</summary>
    public static Task VerifyFiles(params string[] sources)
    {
        var test = new Test(sources[0]);
        foreach (var source in sources.Skip(1))
        {
            test.TestState.Sources.Add(source);
        }

        test.TestState.AdditionalReferences.AddRange(References.WithSdks);
        Snippets.Prepare(test.TestState, null, null, null);
        return test.RunAsync();
    }

    /// <summary>A project that refers to another one whose source is at hand, as in an IDE.</summary>
    public static Task VerifyWithLibrary(string library, string source)
    {
        var test = new Test(source);
        test.TestState.AdditionalReferences.AddRange(References.WithSdks);
        Snippets.Prepare(test.TestState, null, null, null);
        var project = test.TestState.AdditionalProjects["Library"];
        project.AdditionalReferences.AddRange(References.WithSdks);
        project.Sources.Add(("/1/Library.cs", library));
        test.TestState.AdditionalProjectReferences.Add("Library");
        return test.RunAsync();
    }

    /// <summary>The rule says nothing where the project references no function SDK.</summary>
    public static Task VerifySdkAbsent(string source)
    {
        var test = new Test(source);
        test.TestState.AdditionalReferences.AddRange(References.Framework);
        Snippets.Prepare(test.TestState, null, null, null, withSdkUsings: false);
        return test.RunAsync();
    }

    private sealed class Test : CSharpAnalyzerTest<TRule, DefaultVerifier>
    {
        public Test(string source)
        {
            TestCode = source;
            ReferenceAssemblies = References.None;
            MarkupOptions = Snippets.MarkupOptions;
            TestState.OutputKind = Snippets.OutputKindOf(source);
        }

        protected override ParseOptions CreateParseOptions() => Snippets.ParseOptions;

        protected override CompilationOptions CreateCompilationOptions() => Snippets.WithNullable(base.CreateCompilationOptions());
    }
}
