using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Serverless.Analyzers.CodeFixes.Encryption;

/// <summary>SLS4005: restores encryption at rest.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class Sls4005EncryptionAtRestDisabledFix() : SafeValueFix(RuleIds.EncryptionAtRestDisabled)
{
    private protected override string Title(string safeValue) => safeValue switch
    {
        "true" => "Leave encryption at rest on",
        "V2_0" => "Encrypt with V2_0 (readers need a client library that knows it)",
        _ => $"Encrypt with {safeValue}",
    };
}
