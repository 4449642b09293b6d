using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;

namespace Serverless.Analyzers.Tests.Verifiers;

/// <summary>How the pieces of code that tests are written in become whole projects.</summary>
internal static class Snippets
{
    private const string FrameworkUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private const string SdkUsings =
        """
        global using Amazon.Lambda.APIGatewayEvents;
        global using Amazon.Lambda.Annotations;
        global using Amazon.Lambda.Annotations.APIGateway;
        global using Amazon.Lambda.Core;
        global using Microsoft.Azure.Functions.Worker;
        global using Microsoft.Azure.Functions.Worker.Http;
        global using ILogger = Microsoft.Extensions.Logging.ILogger;
        """;

    /// <summary>The global usings of a test project.</summary>
    public static string Usings => UsingsFor(withSdks: true);

    /// <summary>The global usings of a test project with or without function SDKs.</summary>
    public static string UsingsFor(bool withSdks) => withSdks ? FrameworkUsings + "\n" + SdkUsings : FrameworkUsings;

    /// <summary>The newest language version the compiler under test knows.</summary>
    public static ParseOptions ParseOptions { get; } =
        new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Parse);

    /// <summary>A mark names the ID alone, also where an option decides between two severities of one rule.</summary>
    public static MarkupOptions MarkupOptions => MarkupOptions.UseFirstDescriptor;

    /// <summary>Nullable on, and the warnings of the compiler itself off.</summary>
    public static CompilationOptions WithNullable(CompilationOptions options) =>
        ((CSharpCompilationOptions)options).WithNullableContextOptions(NullableContextOptions.Enable);

    /// <summary>A snippet whose first statement stands at the top level is a program.</summary>
    public static OutputKind OutputKindOf(string source) =>
        CSharpSyntaxTree.ParseText(WithoutMarks(source)).GetRoot().ChildNodes().Any(node => node.IsKind(SyntaxKind.GlobalStatement))
            ? OutputKind.ConsoleApplication
            : OutputKind.DynamicallyLinkedLibrary;

    // Marks of expected findings would read as statements.
    private static string WithoutMarks(string source) => System.Text.RegularExpressions.Regex.Replace(source, @"\{\|#?\w+:|\|\}", "");

    /// <summary>Adds global usings, additional files and options to a test project.</summary>
    public static void Prepare(
        SolutionState state, (string Path, string Text)[]? files, (string Key, string Value)[]? options, string? editorConfig, bool withSdkUsings = true)
    {
        state.Sources.Add(("/0/Usings.cs", UsingsFor(withSdkUsings)));
        foreach (var (path, text) in files ?? [])
        {
            state.AdditionalFiles.Add(("/0/" + path, text));
        }

        if (options is { Length: > 0 })
        {
            state.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\n" + string.Join("\n", options.Select(option => $"{option.Key} = {option.Value}"))));
        }

        if (editorConfig is not null)
        {
            state.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\n" + editorConfig));
        }
    }
}
