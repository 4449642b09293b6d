using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Serverless.Analyzers.CodeFixes.Logging;

/// <summary>Tells whether a constant may become a variable that is set once.</summary>
internal static class ConstantUses
{
    /// <summary>The statement or field without <c>const</c>, with another initial value; null where a use needs a constant.</summary>
    public static (SyntaxNode Old, SyntaxNode New)? WithoutConst(VariableDeclaratorSyntax declarator, ExpressionSyntax literal, ExpressionSyntax value, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetDeclaredSymbol(declarator, cancellationToken) is not { } symbol || declarator.Parent?.Parent is not { } declaration)
        {
            return null;
        }

        var changed = declaration.ReplaceNode(literal, value);
        switch (changed)
        {
            case LocalDeclarationStatementSyntax { Declaration.Variables.Count: 1 } local when declarator.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member:
                var keyword = local.Modifiers.First(modifier => modifier.IsKind(SyntaxKind.ConstKeyword));
                var isMovable = Uses(member is GlobalStatementSyntax ? member.Parent! : member, symbol, model, cancellationToken)
                    .All(use => !NeedsConstant(use) && !use.Ancestors().Any(IsStaticFunction));
                return isMovable
                    ? (declaration, local.WithModifiers(local.Modifiers.Remove(keyword)).WithLeadingTrivia(keyword.LeadingTrivia))
                    : null;
            case FieldDeclarationSyntax { Declaration.Variables.Count: 1 } field when symbol.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal:
                var models = new SemanticModels(model.Compilation);
                return model.Compilation.SyntaxTrees.SelectMany(tree => Uses(tree.GetRoot(cancellationToken), symbol, models[tree], cancellationToken))
                    .All(use => !NeedsConstant(use) && !MayReadTooEarly(use, declarator))
                        ? (declaration, field.WithModifiers(StaticReadonly(field.Modifiers)))
                        : null;
            default:
                return null;
        }
    }

    private static SyntaxTokenList StaticReadonly(SyntaxTokenList modifiers)
    {
        var keyword = modifiers.First(modifier => modifier.IsKind(SyntaxKind.ConstKeyword));
        return modifiers.ReplaceRange(
            keyword,
            [
                SyntaxFactory.Token(keyword.LeadingTrivia, SyntaxKind.StaticKeyword, SyntaxFactory.TriviaList(SyntaxFactory.Space)),
                SyntaxFactory.Token(default, SyntaxKind.ReadOnlyKeyword, keyword.TrailingTrivia),
            ]);
    }

    private static IEnumerable<SyntaxNode> Uses(SyntaxNode scope, ISymbol symbol, SemanticModel model, CancellationToken cancellationToken) =>
        scope.DescendantNodes(descendIntoTrivia: false).OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == symbol.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellationToken).Symbol, symbol));

    private static bool NeedsConstant(SyntaxNode use) => use.Ancestors().Any(node => node switch
    {
        AttributeSyntax or CaseSwitchLabelSyntax or PatternSyntax or EnumMemberDeclarationSyntax or GotoStatementSyntax => true,
        EqualsValueClauseSyntax { Parent: ParameterSyntax } => true,
        LocalDeclarationStatementSyntax local => local.IsConst,
        FieldDeclarationSyntax field => field.Modifiers.Any(SyntaxKind.ConstKeyword),
        _ => false,
    });

    private static bool IsStaticFunction(SyntaxNode node) => node switch
    {
        LocalFunctionStatementSyntax function => function.Modifiers.Any(SyntaxKind.StaticKeyword),
        AnonymousFunctionExpressionSyntax function => function.Modifiers.Any(SyntaxKind.StaticKeyword),
        _ => false,
    };

    // Static fields are set in the order they are written in.
    private static bool MayReadTooEarly(SyntaxNode use, VariableDeclaratorSyntax declarator) =>
        use.FirstAncestorOrSelf<MemberDeclarationSyntax>() is BaseFieldDeclarationSyntax or PropertyDeclarationSyntax
        && (use.SyntaxTree != declarator.SyntaxTree || use.SpanStart < declarator.SpanStart);
}
