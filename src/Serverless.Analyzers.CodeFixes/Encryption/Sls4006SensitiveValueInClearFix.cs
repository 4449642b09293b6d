using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Serverless.Analyzers.CodeFixes.Encryption;

/// <summary>SLS4006: protects the value with the data protector in scope.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class Sls4006SensitiveValueInClearFix() : ServerlessCodeFix(RuleIds.SensitiveValueInClear)
{
    private const string Key = "Protect";
    private const string Title = "Protect the value (readers then need Unprotect)";

    private protected override async Task<IReadOnlyList<Fix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root!.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax value
            || model!.GetTypeInfo(value, cancellationToken) is not { Type.SpecialType: SpecialType.System_String, Nullability.FlowState: not NullableFlowState.MaybeNull }
            || model!.LookupNamespacesAndTypes(value.SpanStart, name: "DataProtectionCommonExtensions").IsEmpty
            || InScope.NameOf("Microsoft.AspNetCore.DataProtection.IDataProtector", value.SpanStart, model) is not { } protector)
        {
            return [];
        }

        return [new Fix(Title, Key, editor => editor.ReplaceNode(
            value,
            SyntaxFactory.InvocationExpression(
                SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, SyntaxFactory.IdentifierName(protector), SyntaxFactory.IdentifierName("Protect")),
                SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(value.WithoutTrivia())))).WithTriviaFrom(value)))];
    }
}
