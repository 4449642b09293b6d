using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Serverless.Analyzers.CodeFixes;

/// <summary>Adds arguments to calls and keeps their layout.</summary>
internal static class ArgumentInsertion
{
    /// <summary>The arguments with another one at <paramref name="index"/>, which is not the first: behind the comma, on the line of the argument in front.</summary>
    public static SeparatedSyntaxList<ArgumentSyntax> Insert(SeparatedSyntaxList<ArgumentSyntax> arguments, int index, ArgumentSyntax added)
    {
        var parts = arguments.GetWithSeparators().ToList();
        var before = parts[(index - 1) * 2].AsNode()!;
        parts[(index - 1) * 2] = before.WithoutTrailingTrivia();
        parts.Insert((index * 2) - 1, SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space));
        parts.Insert(index * 2, added.WithTrailingTrivia(before.GetTrailingTrivia()));
        return SyntaxFactory.SeparatedList<ArgumentSyntax>(parts);
    }
}
