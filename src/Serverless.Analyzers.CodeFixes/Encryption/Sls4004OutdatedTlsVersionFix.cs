using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow;

namespace Serverless.Analyzers.CodeFixes.Encryption;

/// <summary>SLS4004: drops outdated versions where a current one remains, else leaves the choice to the operating system.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class Sls4004OutdatedTlsVersionFix() : ServerlessCodeFix(RuleIds.OutdatedTlsVersion)
{
    private const string DropTitle = "Drop outdated versions (old peers are refused)";
    private const string RemoveTitle = "Let the operating system choose the TLS version (old peers may be refused)";

    private protected override async Task<IReadOnlyList<Fix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var site = root?.FindNode(diagnostic.Location.SourceSpan);
        var value = site switch
        {
            AssignmentExpressionSyntax assignment => assignment.Right,
            ArgumentSyntax argument => argument.Expression,
            _ => null,
        };
        if (site is null || value is null || model is null)
        {
            return [];
        }

        var current = Flags(value).Where(flag => model.GetOperation(flag, cancellationToken) is { } operation && !RowMatch.Is(operation, ApiCatalog.OutdatedTlsVersions)).ToList();
        if (current.Count > 0)
        {
            var kept = current.Select(flag => flag.WithoutTrivia()).Aggregate((left, right) => SyntaxFactory.BinaryExpression(
                SyntaxKind.BitwiseOrExpression, left, SyntaxFactory.Token(SyntaxKind.BarToken).WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(SyntaxFactory.Space), right));
            return [new Fix(DropTitle, GetType().Name, editor => editor.ReplaceNode(value, kept.WithTriviaFrom(value)))];
        }

        var edit = site is ArgumentSyntax ? null : SettingRemoval.Find(site, model, cancellationToken);
        edit ??= site is AssignmentExpressionSyntax { RawKind: not (int)SyntaxKind.SimpleAssignmentExpression } ? null : SystemChoice(value, model, cancellationToken);
        return edit is null ? [] : [new Fix(RemoveTitle, GetType().Name, edit)];
    }

    private static IEnumerable<ExpressionSyntax> Flags(ExpressionSyntax value) => value switch
    {
        ParenthesizedExpressionSyntax parenthesized => Flags(parenthesized.Expression),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.BitwiseOrExpression } or => Flags(or.Left).Concat(Flags(or.Right)),
        _ => [value],
    };

    // Both enums have a member of value zero that stands for the system's choice.
    private static Action<DocumentEditor>? SystemChoice(ExpressionSyntax value, SemanticModel model, CancellationToken cancellationToken) =>
        value is MemberAccessExpressionSyntax member && model.GetTypeInfo(value, cancellationToken).Type is { TypeKind: TypeKind.Enum } type
            && type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.ConstantValue is 0) is { } choice
            ? editor => editor.ReplaceNode(member, member.WithName(SyntaxFactory.IdentifierName(choice.Name)).WithTriviaFrom(member))
            : null;
}
