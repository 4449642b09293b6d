using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Suppressors;
using Serverless.Analyzers.Tests.Verifiers;

namespace Serverless.Analyzers.Tests.Suppressors;

/// <summary>
/// What other analyzers say of code that has its shape from the platform is taken back, and nothing else. A stand-in
/// complains about every parameter, method and class; the package's tests do it with the real ones.
/// </summary>
public class SuppressorTests
{
    [Fact]
    public Task Trigger_and_context_parameters_may_be_unused() => Check<Sls9001UnusedParameter>(
        "IDE0060",
        """
        public class Orders
        {
            [Function("Clean")]
            public void Clean([TimerTrigger("0 0 * * * *")] TimerInfo timer, FunctionContext context, string {|other|}) { }

            [Microsoft.Azure.WebJobs.FunctionName("Old")]
            public static void Old([Microsoft.Azure.WebJobs.QueueTrigger("orders")] string message, Microsoft.Extensions.Logging.ILogger {|log|}) { }

            public void Handle(string id, ILambdaContext context) { }

            public void Helper(string {|id|}) { }
        }
        """);

    [Fact]
    public Task Handlers_need_not_be_static() => Check<Sls9002HandlerCouldBeStatic>(
        "CA1822",
        """
        public class Orders
        {
            [Function("Clean")]
            public void Clean([TimerTrigger("0 0 * * * *")] TimerInfo timer) { }

            [LambdaFunction]
            public string Annotated(string id) => id;

            public void Handle(string id, ILambdaContext context) { }

            public void {|Helper|}(string id) { }
        }
        """);

    [Fact]
    public Task Function_classes_need_not_be_made() => Check<Sls9003FunctionClassNotInstantiated>(
        "CA1812",
        """
        internal sealed class Orders
        {
            [Function("Clean")]
            public void Clean([TimerTrigger("0 0 * * * *")] TimerInfo timer) { }
        }

        internal sealed class {|Helper|} { }
        """);

    [Fact]
    public Task Nothing_is_taken_back_without_a_function_sdk() => Check<Sls9002HandlerCouldBeStatic>(
        "CA1822",
        """
        public class Orders
        {
            public void {|Handle|}(string id) { }
        }
        """,
        withSdks: false);

    // The names between {| and |} are those whose complaint stays.
    private static async Task Check<TSuppressor>(string id, string source, bool withSdks = true)
        where TSuppressor : DiagnosticSuppressor, new()
    {
        var expected = System.Text.RegularExpressions.Regex.Matches(source, @"\{\|(\w+)\|\}").Select(match => match.Groups[1].Value).ToList();
        var compilation = CSharpCompilation.Create(
            "Functions",
            new[] { Snippets.UsingsFor(withSdks), source.Replace("{|", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal) }
                .Select(text => CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)Snippets.ParseOptions)),
            withSdks ? References.WithSdks : References.Framework,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        var all = await compilation.WithAnalyzers([new Complainer(id), new TSuppressor()], new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), (exception, _, _) => throw new InvalidOperationException("An analyzer threw.", exception), concurrentAnalysis: false, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true)).GetAnalyzerDiagnosticsAsync();
        Assert.Equal(expected, all.Where(diagnostic => !diagnostic.IsSuppressed).OrderBy(diagnostic => diagnostic.Location.SourceSpan).Select(diagnostic => diagnostic.Location.SourceTree!.ToString().Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length)));
        Assert.All(all, diagnostic => Assert.Equal(id, diagnostic.Id));
    }

#pragma warning disable RS1036, RS1001, RS1017 // A stand-in, never loaded by a compiler.
    private sealed class Complainer(string id) : DiagnosticAnalyzer
    {
        private readonly DiagnosticDescriptor _descriptor = new(id, "Complaint", "Complaint", "Other", DiagnosticSeverity.Warning, isEnabledByDefault: true);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [_descriptor];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterSyntaxNodeAction(
                node =>
                {
                    var name = (id, node.Node) switch
                    {
                        ("IDE0060", ParameterSyntax parameter) => parameter.Identifier,
                        ("CA1822", MethodDeclarationSyntax method) => method.Identifier,
                        ("CA1812", ClassDeclarationSyntax type) => type.Identifier,
                        _ => default,
                    };
                    if (name != default)
                    {
                        node.ReportDiagnostic(Diagnostic.Create(_descriptor, name.GetLocation()));
                    }
                },
                SyntaxKind.Parameter,
                SyntaxKind.MethodDeclaration,
                SyntaxKind.ClassDeclaration);
        }
    }
#pragma warning restore RS1036, RS1001, RS1017
}
