using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Options;
using Serverless.Analyzers.Templates;

namespace Serverless.Analyzers.Rules.Configuration;

/// <summary>SLS8001: one package brings a great many others along, as the lock file tells.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls8001ManyTransitivePackages() : TemplateAnalyzer(Descriptors.ManyTransitivePackages)
{
    private protected override void OnTemplate(TemplateReport report)
    {
        if (report.Template.Kind != TemplateKind.LockFile)
        {
            return;
        }

        var limit = int.Parse(report.Compilation.Options.Get(OptionDefinitions.MaxTransitivePackages, report.OptionsTree), System.Globalization.CultureInfo.InvariantCulture);
        var told = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var framework in report.Template.Root["dependencies"]?.Entries ?? [])
        {
            var packages = new Dictionary<string, TemplateNode>(StringComparer.OrdinalIgnoreCase);
            foreach (var entry in framework.Value.Entries)
            {
                packages[entry.Key.Value ?? ""] = entry.Value;
            }

            foreach (var direct in framework.Value.Entries.Where(entry => entry.Value["type"]?.Value == "Direct"))
            {
                var brought = Brought(direct.Key.Value ?? "", packages);
                if (brought > limit && told.Add(direct.Key.Value ?? ""))
                {
                    report.Add(Descriptors.ManyTransitivePackages, direct.Key, direct.Key.Value, brought, limit);
                }
            }
        }
    }

    private static int Brought(string package, Dictionary<string, TemplateNode> packages)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { package };
        var open = new Queue<string>([package]);
        while (open.Count > 0)
        {
            foreach (var dependency in packages.TryGetValue(open.Dequeue(), out var node) ? node["dependencies"]?.Entries ?? [] : [])
            {
                if (dependency.Key.Value is { } name && seen.Add(name))
                {
                    open.Enqueue(name);
                }
            }
        }

        return seen.Count - 1;
    }
}
