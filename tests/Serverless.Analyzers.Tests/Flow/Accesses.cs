using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow;
using Serverless.Analyzers.Flow.Access;
using Serverless.Analyzers.Functions;
using Serverless.Analyzers.Tests.Verifiers;

namespace Serverless.Analyzers.Tests.Flow;

/// <summary>What the functions of a piece of code do to stores, as lines to compare.</summary>
internal static class Accesses
{
    /// <summary>One line an access: function, what it does, resource, operation, what that needs.</summary>
    public static string[] Of(string source) => [.. In(source).Select(Line)];

    /// <summary>The accesses themselves.</summary>
    public static IReadOnlyList<FunctionAccess> In(string source)
    {
        var trees = new[] { Snippets.Usings, source }.Select((text, index) => CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)Snippets.ParseOptions, path: $"{index}.cs"));
        var compilation = CSharpCompilation.Create(
            "Shop", trees, References.WithSdks, (CSharpCompilationOptions)Snippets.WithNullable(new CSharpCompilationOptions(Snippets.OutputKindOf(source))));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var catalog = new CatalogSymbols(compilation, ApiCatalog.Rows, []);
        var models = new SemanticModels(compilation);
        var functions = new FunctionModel(compilation, catalog, models, []);
        return new AccessModel(compilation, catalog, models, functions, new Callees(functions.Types), isLibrary: false).All;
    }

    private static string Line(FunctionAccess access) =>
        $"{access.Function.Name} {access.Verb} {access.Store} {access.Resource}: {access.Operation} {string.Join(", ", access.Needs)}".TrimEnd();
}
