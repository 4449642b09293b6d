using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Functions;
using Serverless.Analyzers.Tests.Verifiers;

namespace Serverless.Analyzers.Tests.Functions;

/// <summary>The functions of a piece of code, as lines to compare.</summary>
internal sealed class Model
{
    private const string Usings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    public Model(string source, params HandlerName[] handlers)
        : this([source], handlers)
    {
    }

    public Model(string[] sources, HandlerName[] handlers, bool allowErrors = false)
    {
        var options = (CSharpParseOptions)Snippets.ParseOptions;
        var trees = sources.Prepend(Usings).Select((source, index) => CSharpSyntaxTree.ParseText(source, options, path: $"{index}.cs"));
        Compilation = CSharpCompilation.Create(
            "Shop",
            trees,
            References.WithSdks,
            (CSharpCompilationOptions)Snippets.WithNullable(new CSharpCompilationOptions(Snippets.OutputKindOf(sources[0]))));
        if (!allowErrors)
        {
            Assert.Empty(Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        }

        Functions = new FunctionModel(Compilation, new CatalogSymbols(Compilation, ApiCatalog.Rows, []), new SemanticModels(Compilation), handlers);
    }

    public Compilation Compilation { get; }

    public FunctionModel Functions { get; }

    /// <summary>One line a function: name, host, trigger, event parameters, lifetime, endpoint, bindings.</summary>
    public static string[] Of(string source, params HandlerName[] handlers) => new Model(source, handlers).Lines;

    public string[] Lines => [.. Functions.All.Select(Line)];

    public InstanceLifetime LifetimeOf(string type) => Functions.LifetimeOf(Compilation.GetTypeByMetadataName(type)!);

    private static string Line(Function function)
    {
        var endpoint = function.Endpoint is { } known
            ? $" {known.Kind}[{string.Join(",", known.Methods)}]{(known.Route is null ? "" : " /" + known.Route.TrimStart('/'))}{Suffix(known.Level)}{Suffix(known.Authorizer)}{Suffix(known.AuthType)}"
            : "";
        var bindings = string.Concat(function.Bindings.Select(binding => $" {(binding.IsOutput ? ">" : "<")}{binding.Kind}:{binding.Target.Name}"));
        var others = function.EventParameters.Where(parameter => !SymbolEqualityComparer.Default.Equals(parameter, function.Trigger.Parameter)).Select(parameter => parameter.Name);
        var names = string.Join(",", others.Prepend(function.Trigger.Parameter?.Name ?? "-"));
        return $"{function.Name} {function.Host} {function.Trigger.Kind}({names}) {function.Lifetime}{endpoint}{bindings}";
    }

    private static string Suffix(object? value) => value is null ? "" : " " + value;
}
