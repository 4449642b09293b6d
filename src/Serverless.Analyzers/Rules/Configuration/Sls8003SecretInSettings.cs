using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow;
using Serverless.Analyzers.Templates;
using Serverless.Analyzers.Templates.Stacks;

namespace Serverless.Analyzers.Rules.Configuration;

/// <summary>SLS8003: a template or settings file holds a secret itself, instead of a reference to where it is kept.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls8003SecretInSettings() : TemplateAnalyzer(Descriptors.SecretInSettings)
{
    private protected override void OnTemplate(TemplateReport report)
    {
        var values = report.Compilation.Templates.Variables
            .Where(variable => variable.Template == report.Template)
            .Select(variable => (variable.Name, variable.Value))
            .Concat(Defaults(report.Template));
        foreach (var (name, node) in values)
        {
            if (report.Template.Stack.Value(node) is { Text: { } text } && Intrinsics.Call(node).Function is null && Secret(name, text) is { } what)
            {
                report.Add(Descriptors.SecretInSettings, node, name, what);
            }
        }
    }

    // What a parameter is unless the deployment says otherwise; connection strings of local.settings.json.
    private static IEnumerable<(string Name, TemplateNode Value)> Defaults(Template template) => template.Kind switch
    {
        TemplateKind.CloudFormation => (template.Root["Parameters"]?.Entries ?? [])
            .Select(entry => (entry.Key.Value ?? "", entry.Value["Default"])).Where(pair => pair.Item2 is not null).Select(pair => (pair.Item1, pair.Item2!)),
        TemplateKind.LocalSettings => (template.Root["ConnectionStrings"]?.Entries ?? []).Select(entry => (entry.Key.Value ?? "", entry.Value["ConnectionString"] ?? entry.Value)),
        _ => [],
    };

    private static string? Secret(string name, string text) =>
        SecretText.Known(text) is { } known ? char.ToLowerInvariant(known[0]) + known.Substring(1)
        : SensitiveNames.IsSecretKey(name) && SecretText.IsLikely(text) ? "a secret"
        : null;
}
