using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Functions;
using Serverless.Analyzers.Templates;

namespace Serverless.Analyzers.Rules.Configuration;

/// <summary>SLS8004: a function needs a runtime or programming model that gets no fixes any more.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls8004RetiredRuntime() : ServerlessAnalyzer(Descriptors.RetiredRuntime, Descriptors.LatelyRetiredRuntime)
{
    private const string ExtensionVersion = "FUNCTIONS_EXTENSION_VERSION";

    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation)
    {
        context.RegisterSymbolAction(
            symbol =>
            {
                if (compilation.Functions.Of((IMethodSymbol)symbol.Symbol) is { Host: FunctionHost.AzureInProcess, Declaration.ApplicationSyntaxReference: { } attribute })
                {
                    symbol.ReportDiagnostic(Diagnostic.Create(
                        Descriptors.RetiredRuntime,
                        attribute.GetSyntax(symbol.CancellationToken).GetLocation(),
                        "The in-process model of Azure Functions",
                        "November 2026",
                        "the isolated worker"));
                }
            },
            SymbolKind.Method);
        TemplateReport.Register(context, compilation, OnTemplate);
    }

    private static void OnTemplate(TemplateReport report)
    {
        foreach (var node in Runtimes(report))
        {
            Report(report, node, TemplateCatalog.Runtimes, "The runtime '{0}' of AWS Lambda", "a later one");
        }

        foreach (var variable in report.Compilation.Templates.Variables.Where(variable => variable.Template == report.Template && variable.Name == ExtensionVersion))
        {
            Report(report, report.Template.Stack.Value(variable.Value), TemplateCatalog.AzureRuntimes, "Version '{0}' of the Azure Functions runtime", "'~4'");
        }
    }

    private static void Report(TemplateReport report, Templates.Stacks.TemplateValue value, IReadOnlyList<RuntimeRow> rows, string what, string target)
    {
        if (value is { Text: { } text, Node: { } node } && rows.FirstOrDefault(row => row.Name == text) is { } row)
        {
            report.Add(row.IsLately ? Descriptors.LatelyRetiredRuntime : Descriptors.RetiredRuntime, node, string.Format(System.Globalization.CultureInfo.InvariantCulture, what, text), row.Ended, target);
        }
    }

    // One finding for a runtime that Globals or the provider gives to all functions.
    private static IEnumerable<Templates.Stacks.TemplateValue> Runtimes(TemplateReport report)
    {
        var (template, stack) = (report.Template, report.Template.Stack);
        IEnumerable<TemplateNode?> nodes = template.Kind switch
        {
            TemplateKind.CloudFormation => [template.Root.At("Globals", "Function", "Runtime"), .. Functions(report).Select(function => function.Node["Runtime"])],
            TemplateKind.ServerlessFramework => [template.Root.At("provider", "runtime"), .. Functions(report).Select(function => function.Node["runtime"])],
            TemplateKind.LambdaToolsDefaults => [template.Root["function-runtime"]],
            _ => [],
        };
        return nodes.Select(stack.Value);
    }

    private static IEnumerable<TemplateFunction> Functions(TemplateReport report) => report.Compilation.Templates.Functions.Where(function => function.Template == report.Template);
}
