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
}
