using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Serverless.Analyzers.CodeFixes.Endpoints;

/// <summary>Switches a part of the validation of tokens on again.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class Sls3009TokenNotValidatedFix() : SafeValueFix(RuleIds.TokenNotValidated)
{
    private const string ValidateTitle = "Validate it; tokens that do not pass are then refused";

    private protected override string Title(string safeValue) => ValidateTitle;
}
