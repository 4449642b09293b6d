using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Serverless.Analyzers.Flow;
using Serverless.Analyzers.Rules.Encryption;

namespace Serverless.Analyzers.CodeFixes.Encryption;

/// <summary>SLS4001: uses the encrypted form of the protocol.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class Sls4001UnencryptedTransportFix() : SafeValueFix(RuleIds.UnencryptedTransport)
{
    private protected override string Title(string safeValue) => "Send data encrypted (the other side must speak TLS)";

    private protected override async Task<IReadOnlyList<Fix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(Sls4001UnencryptedTransport.Scheme, out var scheme) || scheme is null)
        {
            return await base.FindFixesAsync(document, diagnostic, cancellationToken).ConfigureAwait(false);
        }

        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (model is null || root is null || Address.EncryptedScheme(scheme) is not { } encrypted
            || model.GetOperation(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true), cancellationToken) is not { } value)
        {
            return [];
        }

        // A port that is written down is the port of the unencrypted service.
        var pieces = TextPiece.Of(value, new SemanticModels(model.Compilation), cancellationToken);
        if (Address.HasPort(TextPiece.Join(pieces))
            || pieces.FirstOrDefault(piece => piece.Text != "") is not { Text: { } text, Syntax: { } written }
            || written.SyntaxTree != root.SyntaxTree
            || !text.StartsWith($"{scheme}://", StringComparison.Ordinal)
            || TextEdit.Replace(written, $"{scheme}://", $"{encrypted}://") is not { } replacement)
        {
            return [];
        }

        return [new Fix($"Use {encrypted}:// (the other side must speak TLS)", GetType().Name, editor => editor.ReplaceNode(written, replacement))];
    }
}
