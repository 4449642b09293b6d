using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Serverless.Analyzers.CodeFixes.Purity;

/// <summary>A private field whose declaration could stand in a method just as well.</summary>
/// <param name="Symbol">The field.</param>
/// <param name="Type">The type that declares it.</param>
/// <param name="Declaration">Its declaration.</param>
/// <param name="InitialValue">What it starts with, written or not.</param>
internal sealed record MovableField(IFieldSymbol Symbol, TypeDeclarationSyntax Type, FieldDeclarationSyntax Declaration, ExpressionSyntax InitialValue)
{
    /// <summary>The declaration of a field; null where it can't be moved.</summary>
    public static MovableField? Find(IFieldSymbol symbol, SemanticModel model, CancellationToken cancellationToken)
    {
        if (symbol is not { DeclaredAccessibility: Accessibility.Private, IsVolatile: false, IsConst: false, RefKind: RefKind.None, DeclaringSyntaxReferences.Length: 1 }
            || symbol.Type.AllInterfaces.Any(contract => contract.SpecialType == SpecialType.System_IDisposable || contract.Name == "IAsyncDisposable")
            || symbol.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is not VariableDeclaratorSyntax { ArgumentList: null, Parent.Parent: FieldDeclarationSyntax field } declarator
            || declarator.SyntaxTree != model.SyntaxTree
            || field is not { AttributeLists.Count: 0, ContainsDirectives: false, Declaration.Variables.Count: 1, Parent: TypeDeclarationSyntax type }
            || field.Declaration.Type is RefTypeSyntax
            || type.Modifiers.Any(SyntaxKind.PartialKeyword)
            || field.Modifiers.Any(SyntaxKind.UnsafeKeyword)
            || HasComment(field))
        {
            return null;
        }

        var value = declarator.Initializer?.Value ?? Default(symbol, model, declarator.SpanStart);
        return declarator.Initializer is null || IsSimple(value, model, cancellationToken) ? new MovableField(symbol, type, field, value) : null;
    }

    // A comment would be lost, or stand in the wrong place.
    private static bool HasComment(FieldDeclarationSyntax field) =>
        field.DescendantTrivia().Any(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia));

    private static bool IsSimple(ExpressionSyntax value, SemanticModel model, CancellationToken cancellationToken) => value switch
    {
        BaseObjectCreationExpressionSyntax or CollectionExpressionSyntax or ArrayCreationExpressionSyntax => !value.DescendantNodes().Any(node => node is AnonymousFunctionExpressionSyntax),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed => IsSimple(suppressed.Operand, model, cancellationToken),
        LiteralExpressionSyntax => true,
        _ => model.GetConstantValue(value, cancellationToken).HasValue,
    };

    private static ExpressionSyntax Default(IFieldSymbol symbol, SemanticModel model, int position)
    {
        ExpressionSyntax value = symbol.Type switch
        {
            { SpecialType: SpecialType.System_Boolean } => SyntaxFactory.LiteralExpression(SyntaxKind.FalseLiteralExpression),
            { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Double } => SyntaxFactory.LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(0)),
            { IsReferenceType: true } => SyntaxFactory.LiteralExpression(SyntaxKind.NullLiteralExpression),
            _ => SyntaxFactory.LiteralExpression(SyntaxKind.DefaultLiteralExpression),
        };

        // A field of a type that admits no null is checked in constructors only.
        return symbol is { NullableAnnotation: NullableAnnotation.NotAnnotated, Type.IsValueType: false } && model.GetNullableContext(position).AnnotationsEnabled()
            ? SyntaxFactory.PostfixUnaryExpression(SyntaxKind.SuppressNullableWarningExpression, value)
            : value;
    }
}
