using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Serverless.Analyzers.CodeFixes.Injection;

/// <summary>A value to hand over beside the text of a query.</summary>
/// <param name="Name">The name of its parameter.</param>
/// <param name="Expression">The value.</param>
internal sealed record QueryValue(string Name, ExpressionSyntax Expression)
{
    private static readonly HashSet<string> s_kept = new(StringComparer.Ordinal) { "Trim", "ToString", "ToLower", "ToLowerInvariant", "ToUpper", "ToUpperInvariant", "First", "FirstOrDefault", "Single", "SingleOrDefault" };

    /// <summary>What a value is called where it is a parameter.</summary>
    public static string NameOf(ExpressionSyntax value) => value switch
    {
        IdentifierNameSyntax identifier => Camel(identifier.Identifier.ValueText),
        MemberAccessExpressionSyntax access => Camel(access.Name.Identifier.ValueText),
        ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax { Token.Value: string key } }] } => Camel(key),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } when s_kept.Contains(access.Name.Identifier.ValueText) => NameOf(access.Expression),
        ParenthesizedExpressionSyntax parenthesized => NameOf(parenthesized.Expression),
        PostfixUnaryExpressionSyntax suppressed => NameOf(suppressed.Operand),
        CastExpressionSyntax cast => NameOf(cast.Expression),
        ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax member } => Camel(member.Name.Identifier.ValueText),
        ConditionalAccessExpressionSyntax { WhenNotNull: ElementBindingExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax { Token.Value: string key } }] } } => Camel(key),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce => NameOf(coalesce.Left),
        _ => "value",
    };

    /// <summary>Whether a value can be moved behind other code: it calls and changes nothing.</summary>
    public static bool IsMovable(ExpressionSyntax value) =>
        value.DescendantNodesAndSelf().All(node => node is not (InvocationExpressionSyntax or AssignmentExpressionSyntax or AwaitExpressionSyntax or BaseObjectCreationExpressionSyntax or DeclarationExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: not (int)SyntaxKind.SuppressNullableWarningExpression })
            && !node.IsKind(SyntaxKind.PreIncrementExpression) && !node.IsKind(SyntaxKind.PreDecrementExpression));

    /// <summary>Whether a value may hold query text of its own, or was escaped to stand in one: quotes would then be part of the parameter.</summary>
    public static bool MayBeQueryText(ExpressionSyntax value, bool isQuoted, SemanticModel model, CancellationToken cancellationToken)
    {
        // A variable that is set from itself is looked at once.
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return MayBe(value);

        bool MayBe(ExpressionSyntax part) => part switch
        {
            ParenthesizedExpressionSyntax parenthesized => MayBe(parenthesized.Expression),
            PostfixUnaryExpressionSyntax suppressed => MayBe(suppressed.Operand),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce => MayBe(coalesce.Left) || MayBe(coalesce.Right),
            LiteralExpressionSyntax or MemberAccessExpressionSyntax or ElementAccessExpressionSyntax => false,
            ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax or ElementBindingExpressionSyntax } => false,
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } when s_kept.Contains(access.Name.Identifier.ValueText) => MayBe(access.Expression),
            IdentifierNameSyntax identifier => seen.Add(identifier.Identifier.ValueText) && Assigned(identifier, model, cancellationToken).Any(MayBe),
            _ => !isQuoted || IsEscaped(part),
        };
    }

    private static bool IsEscaped(ExpressionSyntax value) => value.DescendantNodesAndSelf().Any(node => node switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Replace" } } => true,
        SimpleNameSyntax { Identifier.ValueText: var name } => name.Contains("Escape") || name.Contains("Quote") || name.Contains("Encode") || name.Contains("Sanitize"),
        LiteralExpressionSyntax { Token.Value: string text } => text.Contains("'"),
        InterpolatedStringTextSyntax { TextToken.ValueText: var text } => text.Contains("'"),
        _ => false,
    });

    /// <summary>What a local or parameter is set to in the member.</summary>
    public static IEnumerable<ExpressionSyntax> Assigned(IdentifierNameSyntax identifier, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetSymbolInfo(identifier, cancellationToken).Symbol is not { Kind: SymbolKind.Local or SymbolKind.Parameter } symbol
            || identifier.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member)
        {
            yield break;
        }

        // Statements of a program are members of their own.
        foreach (var node in (member is GlobalStatementSyntax ? member.Parent! : member).DescendantNodes())
        {
            switch (node)
            {
                case AssignmentExpressionSyntax { Left: IdentifierNameSyntax left } assignment
                    when left.Identifier.ValueText == symbol.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(left, cancellationToken).Symbol, symbol):
                    yield return assignment.Right;
                    break;
                case VariableDeclaratorSyntax { Initializer.Value: var value } declarator when declarator.Identifier.ValueText == symbol.Name && SymbolEqualityComparer.Default.Equals(model.GetDeclaredSymbol(declarator, cancellationToken), symbol):
                    yield return value;
                    break;
            }
        }
    }

    private static string Camel(string name)
    {
        name = Regex.Replace(name, "[^A-Za-z0-9_]", "").TrimStart('_');
        name = name.Length == 0 || char.IsDigit(name[0]) ? "value" : char.ToLowerInvariant(name[0]) + name.Substring(1);
        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "value";
    }
}
