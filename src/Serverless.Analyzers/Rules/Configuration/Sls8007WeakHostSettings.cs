using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Templates;

namespace Serverless.Analyzers.Rules.Configuration;

/// <summary>SLS8007: host.json takes away a limit that the host has by default.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls8007WeakHostSettings() : TemplateAnalyzer(Descriptors.WeakHostSettings)
{
    private protected override void OnTemplate(TemplateReport report)
    {
        if (report.Template.Kind != TemplateKind.Host)
        {
            return;
        }

        foreach (var row in TemplateCatalog.HostSettings)
        {
            var node = report.Template.Root.At(row.Path.Split('/'));
            if (node?.Value == row.Value)
            {
                report.AddWithSafeValue(Descriptors.WeakHostSettings, node, row.SafeValue, row.Path.Replace('/', '.'), row.Value, row.Harm);
            }
        }
    }
}
