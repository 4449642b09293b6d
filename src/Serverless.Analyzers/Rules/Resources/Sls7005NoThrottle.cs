using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Templates;

namespace Serverless.Analyzers.Rules.Resources;

/// <summary>SLS7005: nothing in a template limits how many instances of a function run side by side.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls7005NoThrottle() : TemplateAnalyzer(Descriptors.NoThrottle)
{
    private protected override void OnTemplate(TemplateReport report)
    {
        foreach (var (key, cause) in Throttling.MissingIn(report.Template))
        {
            report.Add(Descriptors.NoThrottle, key, key.Value, cause);
        }
    }
}
