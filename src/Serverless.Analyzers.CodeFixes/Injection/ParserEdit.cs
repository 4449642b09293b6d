using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace Serverless.Analyzers.CodeFixes.Injection;

/// <summary>Replaces values that the settings of parsers are given.</summary>
internal static class ParserEdit
{
    /// <summary>Whether a value is a member of an enum, written in the document that is edited: what is computed has its reasons.</summary>
    public static bool CanReplace(IOperation value, SyntaxTree tree) =>
        value is { Type.TypeKind: TypeKind.Enum, ConstantValue.HasValue: true, Syntax: ExpressionSyntax } && value.Syntax.SyntaxTree == tree;

    /// <summary>Replaces each value once, wherever it was found twice.</summary>
    public static void Replace(DocumentEditor editor, IEnumerable<IOperation> values, Func<IOperation, ExpressionSyntax> replacement)
    {
        foreach (var places in values.GroupBy(value => value.Syntax))
        {
            editor.ReplaceNode(places.Key, replacement(places.First()).WithTriviaFrom(places.Key));
        }
    }
}
