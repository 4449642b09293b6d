using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Serverless.Analyzers.Rules.Purity;

namespace Serverless.Analyzers.CodeFixes.Purity;

/// <summary>SLS1009: writes a file where one may write, and deletes it in the end.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class Sls1009LocalFileFix() : ServerlessCodeFix(RuleIds.LocalFile)
{
    private const string Title = "Write to the folder for temporary files (on the machine of the invocation)";
    private const string DeleteTitle = "Delete the file in the end";

    private protected override async Task<IReadOnlyList<Fix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (Expressions.At(root!, diagnostic) is not { } path)
        {
            return [];
        }

        var declarator = Declarator(path, model!, cancellationToken);
        if (diagnostic.Properties.ContainsKey(Sls1009LocalFile.Left))
        {
            return declarator is not null && Deletion(declarator) is { } deletion ? [new Fix(DeleteTitle, DeleteTitle, deletion)] : [];
        }

        var written = declarator?.Initializer?.Value ?? path;
        return IsRelativeText(written)
            ? [new Fix(Title, Title, editor => editor.ReplaceNode(written, Expressions.WithShortNames($"global::System.IO.Path.Combine(global::System.IO.Path.GetTempPath(), {written.WithoutTrivia()})")!.WithTriviaFrom(written)))]
            : [];
    }

    private static VariableDeclaratorSyntax? Declarator(ExpressionSyntax path, SemanticModel model, CancellationToken cancellationToken) =>
        path is IdentifierNameSyntax && model.GetSymbolInfo(path, cancellationToken).Symbol is ILocalSymbol { IsConst: false, DeclaringSyntaxReferences: [var declaration] }
            ? declaration.GetSyntax(cancellationToken) as VariableDeclaratorSyntax
            : null;

    private static bool IsRelativeText(ExpressionSyntax path) => path switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => IsRelative(text),
        InterpolatedStringExpressionSyntax { Contents: [InterpolatedStringTextSyntax { TextToken.ValueText: var text }, ..] } => IsRelative(text),
        _ => false,
    };

    private static bool IsRelative(string text) => text.Length > 0 && (char.IsLetterOrDigit(text[0]) || text[0] == '_') && text.IndexOf(':') < 0;

    // Everything behind the declaration of the path goes into a try block.
    private static Action<DocumentEditor>? Deletion(VariableDeclaratorSyntax declarator)
    {
        if (declarator.Parent?.Parent is not LocalDeclarationStatementSyntax { Parent: BlockSyntax block } statement
            || block.ContainsDirectives
            || block.Statements.Skip(block.Statements.IndexOf(statement) + 1).ToList() is not { Count: > 0 } rest
            || rest.Any(part => part.DescendantNodesAndSelf().Any(node => node is LocalFunctionStatementSyntax or LabeledStatementSyntax or GotoStatementSyntax || node.GetFirstToken().IsKind(SyntaxKind.MultiLineRawStringLiteralToken)))
            || rest.Any(part => part.DescendantTokens().Any(token => token.Text.Contains('\n'))))
        {
            return null;
        }

        var name = declarator.Identifier.Text;
        var delete = SyntaxFactory.ExpressionStatement(Expressions.WithShortNames($"global::System.IO.File.Delete({name})")!);
        var guarded = SyntaxFactory.TryStatement(
            SyntaxFactory.Block(rest.Select((part, index) => index == 0 ? part.WithLeadingTrivia(part.GetLeadingTrivia().SkipWhile(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia))) : part)),
            default,
            SyntaxFactory.FinallyClause(SyntaxFactory.Block(delete))).WithAdditionalAnnotations(Formatter.Annotation);
        var changed = block.WithStatements(SyntaxFactory.List(block.Statements.Take(block.Statements.IndexOf(statement) + 1).Append(guarded)));
        return editor => editor.ReplaceNode(block, changed);
    }
}
