using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Serverless.Analyzers.Rules.Access;

namespace Serverless.Analyzers.CodeFixes.Access;

/// <summary>SLS6004: names the managed policy that is enough for what the code of the function does.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class Sls6004BroadManagedPolicyFix() : ServerlessCodeFix(RuleIds.BroadManagedPolicy)
{
    private protected override async Task<IReadOnlyList<Fix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (!diagnostic.Properties.TryGetValue(Sls6004BroadManagedPolicy.Policy, out var policy) || policy is null
            || !diagnostic.Properties.TryGetValue(Sls6004BroadManagedPolicy.Enough, out var enough) || enough is null
            || root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not LiteralExpressionSyntax { Token.ValueText: var policies } literal
            || policies.Split(',').Any(name => name.Trim() == enough)
            || TextEdit.Replace(literal, policy, enough) is not { } replacement)
        {
            return [];
        }

        return [new Fix($"Give '{enough}', which is enough for what the code does", GetType().Name, editor => editor.ReplaceNode(literal, replacement))];
    }
}
