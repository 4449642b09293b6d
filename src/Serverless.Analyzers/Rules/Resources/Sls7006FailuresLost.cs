using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Templates;

namespace Serverless.Analyzers.Rules.Resources;

/// <summary>SLS7006: a function is invoked by events that nobody waits for, and what it fails on goes nowhere.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls7006FailuresLost() : TemplateAnalyzer(Descriptors.FailuresLost)
{
    private protected override void OnTemplate(TemplateReport report)
    {
        foreach (var failure in FailureHandling.Of(report.Template))
        {
            report.Add(Descriptors.FailuresLost, failure.Node, failure.Event, failure.Function, failure.Reason);
        }
    }
}
