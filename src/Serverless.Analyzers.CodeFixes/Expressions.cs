using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace Serverless.Analyzers.CodeFixes;

/// <summary>Expressions that fixes write.</summary>
internal static class Expressions
{
    /// <summary>A static or enum member of a type, by the shortest name that is in scope where it is put.</summary>
    public static ExpressionSyntax Member(ITypeSymbol type, string name) => SyntaxFactory
        .ParseExpression(type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + "." + name)
        .WithAdditionalAnnotations(Simplifier.Annotation);

    /// <summary>The expression a finding is about, or null.</summary>
    public static ExpressionSyntax? At(SyntaxNode root, Diagnostic diagnostic)
    {
        var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        return node is ExpressionSyntax expression && expression.Span == diagnostic.Location.SourceSpan ? expression : null;
    }

    /// <summary>
    /// An expression in which types are written by their full names, those of static members with <c>global::</c>, to be
    /// shortened where it is put, with usings added.
    /// Null where the text is no expression.
    /// </summary>
    public static ExpressionSyntax? WithShortNames(string text)
    {
        var expression = SyntaxFactory.ParseExpression(text);

        // Each name is marked by itself: the simplifier does not look into an expression that is marked as a whole.
        return expression.ContainsDiagnostics ? null : expression.ReplaceNodes(
            expression.DescendantNodes().Where(node => node is QualifiedNameSyntax { Parent: not QualifiedNameSyntax } || IsStaticMember(node)),
            (_, name) => name.WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation));

        static bool IsStaticMember(SyntaxNode node) => node is MemberAccessExpressionSyntax { Parent: not MemberAccessExpressionSyntax } && node.GetFirstToken().IsKind(SyntaxKind.GlobalKeyword);
    }

    /// <summary>An entry of an initialiser, in which types are written by their full names as in <see cref="WithShortNames"/>.</summary>
    public static ExpressionSyntax InitializerEntry(string text) =>
        ((ObjectCreationExpressionSyntax)WithShortNames($"new C {{ {text}}}")!).Initializer!.Expressions[0];
}
