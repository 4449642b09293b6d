using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Serverless.Analyzers.CodeFixes.Endpoints;

/// <summary>SLS3005: lets only signed requests in.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class Sls3005OpenFunctionUrlFix() : ServerlessCodeFix(RuleIds.OpenFunctionUrl)
{
    private const string Title = "Require AWS_IAM (callers must then sign their requests)";
    private const string Signed = "AWS_IAM";

    private protected override async Task<IReadOnlyList<Fix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
        {
            return [];
        }

        switch (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true))
        {
            case AssignmentExpressionSyntax assignment when AuthType(model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol?.ContainingType) is { } type:
                return [New(editor => editor.ReplaceNode(assignment.Right, Expressions.Member(type, Signed).WithTriviaFrom(assignment.Right)))];
            case var node when node.FirstAncestorOrSelf<AttributeSyntax>() is { } attribute
                && AuthType(model.GetSymbolInfo(attribute, cancellationToken).Symbol?.ContainingType) is { } type:
                return [New(editor => editor.ReplaceNode(attribute, AttributeArguments.With(attribute, "AuthType", Expressions.Member(type, Signed))))];
            default:
                return [];
        }
    }

    private static Fix New(Action<Microsoft.CodeAnalysis.Editing.DocumentEditor> edit) => new(Title, nameof(Sls3005OpenFunctionUrlFix), edit);

    // The enum, which Annotations and CDK each have their own of.
    private static INamedTypeSymbol? AuthType(INamedTypeSymbol? owner)
    {
        var type = owner?.GetMembers("AuthType").OfType<IPropertySymbol>().FirstOrDefault()?.Type as INamedTypeSymbol;
        var enumType = type is { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } ? type.TypeArguments[0] as INamedTypeSymbol : type;
        return enumType?.MemberNames.Contains(Signed) == true ? enumType : null;
    }
}
