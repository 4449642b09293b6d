using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Serverless.Analyzers.CodeFixes.Injection;

/// <summary>SLS5008: escapes the value that becomes part of a pattern, so that it stands for itself.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class Sls5008RegexInjectionFix() : ServerlessCodeFix(RuleIds.RegexInjection)
{
    private const string Key = "Escape";
    private const string Title = "Escape the value (it then matches only itself)";

    private protected override async Task<IReadOnlyList<Fix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (Expressions.At(root!, diagnostic) is not { } pattern
            || model!.Compilation.GetTypeByMetadataName("System.Text.RegularExpressions.Regex") is not { } regex)
        {
            return [];
        }

        // Of several values, one may be a pattern of the project's own.
        return Values(pattern).Where(value => !model.GetConstantValue(value, cancellationToken).HasValue).ToList() is [var value]
            && model.GetTypeInfo(value, cancellationToken) is { Type.SpecialType: SpecialType.System_String, Nullability.FlowState: not NullableFlowState.MaybeNull }
                ? [new Fix(Title, Key, editor => editor.ReplaceNode(value, Escaped(regex, value)))]
                : [];
    }

    // The parts of text that is put together in place; else the whole.
    private static IEnumerable<ExpressionSyntax> Values(ExpressionSyntax pattern) => pattern switch
    {
        ParenthesizedExpressionSyntax parenthesized => Values(parenthesized.Expression),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => Values(sum.Left).Concat(Values(sum.Right)),
        InterpolatedStringExpressionSyntax text => text.Contents.OfType<InterpolationSyntax>().SelectMany(hole => Values(hole.Expression)),
        _ => [pattern],
    };

    private static InvocationExpressionSyntax Escaped(ITypeSymbol regex, ExpressionSyntax value) => SyntaxFactory.InvocationExpression(
        Expressions.Member(regex, "Escape"),
        SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(value.WithoutTrivia())))).WithTriviaFrom(value);
}
