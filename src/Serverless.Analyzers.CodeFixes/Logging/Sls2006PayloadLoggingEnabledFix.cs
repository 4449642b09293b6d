using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Serverless.Analyzers.CodeFixes.Logging;

/// <summary>SLS2006: switches payload logging off, or removes the call or element that switches it on.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class Sls2006PayloadLoggingEnabledFix() : SafeValueFix(RuleIds.PayloadLoggingEnabled)
{
    private const string SwitchOff = "Switch payload logging off (payloads no longer appear in the log)";

    private protected override string Title(string safeValue) => SwitchOff;

    private protected override async Task<IReadOnlyList<Fix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var fixes = await base.FindFixesAsync(document, diagnostic, cancellationToken).ConfigureAwait(false);
        if (fixes.Count > 0 || diagnostic.Location.IsInSource is false
            || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root)
        {
            return fixes;
        }

        // A value that cannot be replaced by its safe one is left alone; a call or element has none, and goes.
        return diagnostic.Properties.TryGetValue(SettingAnalyzer.SafeValue, out var safeValue) && safeValue is not null
            ? []
            : Removal(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true));
    }

    private static IReadOnlyList<Fix> Removal(SyntaxNode site) => site switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: InvocationExpressionSyntax or ObjectCreationExpressionSyntax } access } call =>
            [new Fix(SwitchOff, nameof(Sls2006PayloadLoggingEnabledFix), editor => editor.ReplaceNode(call, access.Expression.WithTrailingTrivia(call.GetTrailingTrivia())))],
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access, Parent: MemberAccessExpressionSyntax or ArgumentSyntax or EqualsValueClauseSyntax or ReturnStatementSyntax } call =>
            [new Fix(SwitchOff, nameof(Sls2006PayloadLoggingEnabledFix), editor => editor.ReplaceNode(call, access.Expression.WithTriviaFrom(call)))],
        InvocationExpressionSyntax { Parent: ExpressionStatementSyntax { Parent: BlockSyntax } statement } =>
            [new Fix(SwitchOff, nameof(Sls2006PayloadLoggingEnabledFix), editor => editor.RemoveNode(statement))],
        ExpressionSyntax { Parent: InitializerExpressionSyntax } element =>
            [new Fix(SwitchOff, nameof(Sls2006PayloadLoggingEnabledFix), editor => editor.RemoveNode(element))],
        _ => [],
    };
}
