using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Serverless.Analyzers.CodeFixes.Encryption;

/// <summary>SLS4010: switches encryption on.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = ["AdditionalDocument"])]
public sealed class Sls4010UnencryptedResourceFix() : TemplateValueFix(RuleIds.UnencryptedResource)
{
    private const string EncryptTitle = "Switch encryption on; a store that exists is replaced where the provider can't change it";

    private protected override string Title(string safeValue) => EncryptTitle;
}
