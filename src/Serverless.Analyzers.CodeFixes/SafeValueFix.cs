using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace Serverless.Analyzers.CodeFixes;

/// <summary>
/// The base of fixes that replace the value a setting is given by the safe one, which the finding's property
/// <see cref="SettingAnalyzer.SafeValue"/> names. Where it names none, nothing is offered.
/// </summary>
public abstract class SafeValueFix : ServerlessCodeFix
{
    /// <summary>Declares the rules that the fix repairs.</summary>
    private protected SafeValueFix(params string[] ids)
        : base(ids)
    {
    }

    /// <summary>The title for a setting that is about to be given <paramref name="safeValue"/>.</summary>
    private protected abstract string Title(string safeValue);

    private protected override async Task<IReadOnlyList<Fix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null
            || !diagnostic.Properties.TryGetValue(SettingAnalyzer.SafeValue, out var safeValue) || safeValue is null
            || ValueIn(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: false)) is not { } value
            || Replacement(value, safeValue, model, SyntaxGenerator.GetGenerator(document), cancellationToken) is not { } replacement)
        {
            return [];
        }

        return [new Fix(Title(safeValue), GetType().Name, editor => editor.ReplaceNode(value, replacement.WithTriviaFrom(value)))];
    }

    // The value within the assignment, argument, or call of Add that the finding marks.
    private static ExpressionSyntax? ValueIn(SyntaxNode site) => site switch
    {
        AssignmentExpressionSyntax assignment => assignment.Right,
        ArgumentSyntax argument => argument.Expression,
        InitializerExpressionSyntax { Expressions.Count: 2 } entry => entry.Expressions[1],
        InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 2 } arguments } => arguments[1].Expression,
        ExpressionStatementSyntax statement => ValueIn(statement.Expression),
        AttributeArgumentSyntax argument => argument.Expression,
        _ => null,
    };

    private static SyntaxNode? Replacement(ExpressionSyntax value, string safeValue, SemanticModel model, SyntaxGenerator generator, CancellationToken cancellationToken)
    {
        var type = model.GetTypeInfo(value, cancellationToken).ConvertedType;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            type = nullable.TypeArguments[0];
        }

        switch (type)
        {
            case { SpecialType: SpecialType.System_Boolean }:
                return bool.TryParse(safeValue, out var boolean) ? generator.LiteralExpression(boolean) : null;
            case { SpecialType: SpecialType.System_String }:
                return generator.LiteralExpression(safeValue);
            case null or IErrorTypeSymbol:
                return null;
        }

        var members = safeValue.Split('|');
        if (members.Any(member => type.GetMembers(member).IsEmpty))
        {
            return null;
        }

        var owner = value is MemberAccessExpressionSyntax written && model.GetSymbolInfo(written.Expression, cancellationToken).Symbol is INamedTypeSymbol
            ? written.Expression.WithoutTrivia()
            : SyntaxFactory.ParseExpression(type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)).WithAdditionalAnnotations(Simplifier.Annotation);
        return members.Select(member => generator.MemberAccessExpression(owner, member)).Aggregate(generator.BitwiseOrExpression);
    }
}
