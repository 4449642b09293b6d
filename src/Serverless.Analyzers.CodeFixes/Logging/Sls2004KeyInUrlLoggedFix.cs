using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Serverless.Analyzers.CodeFixes.Logging;

/// <summary>SLS2004: of a URL that carries a key, only the path is logged.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class Sls2004KeyInUrlLoggedFix() : ServerlessCodeFix(RuleIds.KeyInUrlLogged)
{
    /// <summary>The title of the fix.</summary>
    internal const string Title = "Log the path only";

    private const string Path = "AbsolutePath";

    private protected override async Task<IReadOnlyList<Fix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax value && model is not null && PathOf(value, model) is { } path
            ? [new Fix(Title, Title, editor => editor.ReplaceNode(value, path.WithTriviaFrom(value)))]
            : [];
    }

    private static MemberAccessExpressionSyntax? PathOf(ExpressionSyntax value, SemanticModel model) => value switch
    {
        _ when IsUri(value, model) => Member(value, Path),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AbsoluteUri" or "PathAndQuery" or "OriginalString" } member when IsUri(member.Expression, model) => Member(member.Expression, Path),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(ToString) } text } when IsUri(text.Expression, model) => Member(text.Expression, Path),
        InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0, Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetDisplayUrl" or "GetEncodedUrl" or "GetEncodedPathAndQuery" } call } => Member(call.Expression, "Path"),
        _ => null,
    };

    private static bool IsUri(ExpressionSyntax value, SemanticModel model) =>
        value is not AwaitExpressionSyntax && model.GetTypeInfo(value).Type is { Name: nameof(Uri), ContainingNamespace.Name: nameof(System) };

    private static MemberAccessExpressionSyntax Member(ExpressionSyntax value, string name) =>
        SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, value.WithoutTrivia(), SyntaxFactory.IdentifierName(name));
}
