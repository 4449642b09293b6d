using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Serverless.Analyzers.CodeFixes.Purity;

/// <summary>The base of fixes that make a private field, which only one method uses, a local variable of that method.</summary>
public abstract class StateToLocalFix : ServerlessCodeFix
{
    /// <summary>Declares the rules that the fix repairs.</summary>
    private protected StateToLocalFix(params string[] ids)
        : base(ids)
    {
    }

    private protected override async Task<IReadOnlyList<Fix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null
            || FieldOf(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true), model, cancellationToken) is not { } symbol
            || MovableField.Find(symbol, model, cancellationToken) is not { } field
            || FieldUses.Find(field, model, cancellationToken) is not { } uses)
        {
            return [];
        }

        return
        [
            new Fix(
                $"Make '{symbol.Name}' a local variable (it starts afresh in each invocation)",
                GetType().Name,
                editor => editor.ReplaceNode(field.Type, Moved(field, uses))),
        ];
    }

    // The field that is changed itself, or whose elements are; an object that it holds may be dear to make.
    private static IFieldSymbol? FieldOf(SyntaxNode? target, SemanticModel model, CancellationToken cancellationToken) => target switch
    {
        ArgumentSyntax argument => FieldOf(argument.Expression, model, cancellationToken),
        ParenthesizedExpressionSyntax parenthesized => FieldOf(parenthesized.Expression, model, cancellationToken),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed => FieldOf(suppressed.Operand, model, cancellationToken),
        ElementAccessExpressionSyntax element => FieldOf(element.Expression, model, cancellationToken),
        IdentifierNameSyntax or MemberAccessExpressionSyntax => model.GetSymbolInfo(target, cancellationToken).Symbol as IFieldSymbol,
        _ => null,
    };

    private static TypeDeclarationSyntax Moved(MovableField field, FieldUses uses)
    {
        var method = uses.Method.ReplaceNodes(uses.References, (reference, _) => Renamed(reference, uses.NewName));
        method = method.WithBody(method.Body!.WithStatements(method.Body.Statements.Insert(0, Declaration(field, uses))));

        var members = field.Type.Members.Replace(uses.Method, method);
        var at = field.Type.Members.IndexOf(field.Declaration);
        members = members.RemoveAt(at);
        if (at == 0 && members.Count > 0)
        {
            // The empty line between the field and what follows it.
            members = members.Replace(members[0], WithoutEmptyLines(members[0]));
        }

        return field.Type.WithMembers(members);
    }

    private static IdentifierNameSyntax Renamed(ExpressionSyntax reference, string name)
    {
        var old = reference is MemberAccessExpressionSyntax access ? access.Name.Identifier : ((IdentifierNameSyntax)reference).Identifier;
        return SyntaxFactory.IdentifierName(old.CopyAnnotationsTo(SyntaxFactory.Identifier(name))).WithTriviaFrom(reference);
    }

    private static LocalDeclarationStatementSyntax Declaration(MovableField field, FieldUses uses)
    {
        var body = uses.Method.Body!;
        var isOnOwnLine = body.OpenBraceToken.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
        var indentation = body.Statements[0].GetLeadingTrivia().LastOrDefault(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia));
        var leading = isOnOwnLine && indentation != default ? SyntaxFactory.TriviaList(indentation) : SyntaxFactory.TriviaList();
        var trailing = isOnOwnLine
            ? body.OpenBraceToken.TrailingTrivia.First(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            : SyntaxFactory.Space;

        var variable = SyntaxFactory.VariableDeclarator(
            SyntaxFactory.Identifier(uses.NewName).WithTrailingTrivia(SyntaxFactory.Space),
            null,
            SyntaxFactory.EqualsValueClause(
                SyntaxFactory.Token(SyntaxKind.EqualsToken).WithTrailingTrivia(SyntaxFactory.Space), field.InitialValue.WithoutTrivia()));
        return SyntaxFactory.LocalDeclarationStatement(
            SyntaxFactory.VariableDeclaration(field.Declaration.Declaration.Type.WithoutTrivia().WithTrailingTrivia(SyntaxFactory.Space), SyntaxFactory.SingletonSeparatedList(variable)))
            .WithLeadingTrivia(leading)
            .WithTrailingTrivia(trailing);
    }

    private static MemberDeclarationSyntax WithoutEmptyLines(MemberDeclarationSyntax member) =>
        member.WithLeadingTrivia(member.GetLeadingTrivia().SkipWhile(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)));
}
