using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Serverless.Analyzers.CodeFixes.Configuration;

/// <summary>SLS8007: writes the default of the Consumption plan.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = ["AdditionalDocument"])]
public sealed class Sls8007WeakHostSettingsFix() : TemplateValueFix(RuleIds.WeakHostSettings)
{
    private const string RestoreTitle = "Restore the default";

    private protected override string Title(string safeValue) => $"{RestoreTitle} of the Consumption plan: {safeValue}";
}
