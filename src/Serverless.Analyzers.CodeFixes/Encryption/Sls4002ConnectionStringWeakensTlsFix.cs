using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Serverless.Analyzers.Flow;
using Serverless.Analyzers.Rules.Encryption;

namespace Serverless.Analyzers.CodeFixes.Encryption;

/// <summary>SLS4002: encrypts the connection and validates the certificate.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class Sls4002ConnectionStringWeakensTlsFix() : SafeValueFix(RuleIds.ConnectionStringWeakensTls)
{
    private protected override string Title(string safeValue) => $"Use '{safeValue}' (the server then needs TLS and a trusted certificate)";

    private protected override async Task<IReadOnlyList<Fix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(Sls4002ConnectionStringWeakensTls.Written, out var written) || written is null
            || !diagnostic.Properties.TryGetValue(Sls4002ConnectionStringWeakensTls.Replacement, out var replacement) || replacement is null)
        {
            return await base.FindFixesAsync(document, diagnostic, cancellationToken).ConfigureAwait(false);
        }

        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (model is null || root is null)
        {
            return [];
        }

        var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        IEnumerable<SyntaxNode?> pieces = node is InterpolatedStringTextSyntax ? [node]
            : model.GetOperation(node, cancellationToken) is { } value ? TextPiece.Of(value, new SemanticModels(model.Compilation), cancellationToken).Select(piece => piece.Syntax)
            : [];
        foreach (var piece in pieces)
        {
            if (piece is not null && piece.SyntaxTree == root.SyntaxTree && TextEdit.Replace(piece, written, replacement) is { } edited)
            {
                return [new Fix(Title(replacement), GetType().Name, editor => editor.ReplaceNode(piece, edited))];
            }
        }

        return [];
    }
}
