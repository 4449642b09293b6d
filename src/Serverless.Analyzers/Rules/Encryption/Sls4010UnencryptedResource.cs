using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Catalog;

namespace Serverless.Analyzers.Rules.Encryption;

/// <summary>SLS4010: a template deploys a store with its encryption switched off, or one that does not encrypt unless it is told to.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls4010UnencryptedResource() : TemplateAnalyzer(Descriptors.UnencryptedResource, Descriptors.UnencryptedResourceByDefault)
{
    private protected override void OnTemplate(TemplateReport report)
    {
        foreach (var resource in report.Template.Stack.Resources)
        {
            foreach (var row in TemplateCatalog.Encryption.Where(row => row.Type == resource.Type))
            {
                if (row.Unless.Split(' ').Any(other => other.Length > 0 && !resource.At(other).IsAbsent))
                {
                    continue;
                }

                var value = resource.At(row.Property.Split('.'));
                if (row.IsSwitch && value.Is("false"))
                {
                    report.AddWithSafeValue(Descriptors.UnencryptedResource, value.Node ?? resource.Key, "true", row.What, resource.Id, row.Property, "false");
                }
                else if (row.IsOpenByDefault && value.IsAbsent)
                {
                    report.Add(Descriptors.UnencryptedResourceByDefault, resource.Key, row.What, resource.Id, row.Property, "not set");
                }
            }
        }
    }
}
