using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Serverless.Analyzers.CodeFixes.Encryption;

/// <summary>SLS4007: stores the parameter encrypted.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class Sls4007SecretStoredAsPlainParameterFix() : SafeValueFix(RuleIds.SecretStoredAsPlainParameter)
{
    private protected override string Title(string safeValue) =>
        "Store it as a SecureString (readers then need WithDecryption and kms:Decrypt)";
}
