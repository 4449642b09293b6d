using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Serverless.Analyzers.CodeFixes.Encryption;

/// <summary>SLS4003: removes the callback, so that the platform validates the certificate.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class Sls4003CertificateNotValidatedFix() : ServerlessCodeFix(RuleIds.CertificateNotValidated)
{
    private const string Title = "Validate the certificate (servers without a trusted one are refused)";

    private protected override async Task<IReadOnlyList<Fix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return root is not null && model is not null
            && SettingRemoval.Find(root.FindNode(diagnostic.Location.SourceSpan), model, cancellationToken) is { } edit
            ? [new Fix(Title, nameof(Sls4003CertificateNotValidatedFix), edit)]
            : [];
    }
}
