using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Serverless.Analyzers.CodeFixes.Encryption;

/// <summary>SLS4008: makes the store or object private.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class Sls4008PublicStoreFix() : SafeValueFix(RuleIds.PublicStore)
{
    private protected override string Title(string safeValue) => "Keep it private (anonymous readers lose access)";
}
