using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Serverless.Analyzers.Flow.Access;

/// <summary>What the project's fields and properties are given by their initialiser, getter and type, and what its methods return. Thread-safe.</summary>
internal sealed class MemberValues(SemanticModels models)
{
    private readonly ConcurrentDictionary<ISymbol, IReadOnlyList<IOperation>> _known = new(SymbolEqualityComparer.Default);

    /// <summary>The values of a field, property or method of the project; none for others.</summary>
    public IReadOnlyList<IOperation> Of(ISymbol member) =>
        models.Declares(member.OriginalDefinition) ? _known.GetOrAdd(member.OriginalDefinition, Find) : [];

    private IReadOnlyList<IOperation> Find(ISymbol member)
    {
        var expressions = member.DeclaringSyntaxReferences.SelectMany(reference => Written(reference.GetSyntax()));
        if (member is IFieldSymbol or IPropertySymbol)
        {
            expressions = expressions.Concat(member.ContainingType.DeclaringSyntaxReferences.SelectMany(reference => Assigned(member, reference.GetSyntax())));
        }

        return [.. expressions.Select(expression => models.Operation(Inner(expression))).OfType<IOperation>()];
    }

    // Parentheses and ! have no operation of their own.
    private static ExpressionSyntax Inner(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => Inner(parenthesized.Expression),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed => Inner(suppressed.Operand),
        _ => expression,
    };

    private static IEnumerable<ExpressionSyntax> Written(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax { Initializer.Value: { } value } => [value],
        PropertyDeclarationSyntax property => Of(property.Initializer?.Value)
            .Concat(Of(property.ExpressionBody?.Expression))
            .Concat(property.AccessorList?.Accessors.Where(accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration))
                .SelectMany(accessor => Of(accessor.ExpressionBody?.Expression).Concat(Returned(accessor.Body))) ?? []),
        MethodDeclarationSyntax method => Of(method.ExpressionBody?.Expression).Concat(Returned(method.Body)),
        LocalFunctionStatementSyntax function => Of(function.ExpressionBody?.Expression).Concat(Returned(function.Body)),
        _ => [],
    };

    private static IEnumerable<ExpressionSyntax> Of(ExpressionSyntax? expression) => expression is null ? [] : [expression];

    private static IEnumerable<ExpressionSyntax> Returned(BlockSyntax? body) => body?
        .DescendantNodes(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
        .OfType<ReturnStatementSyntax>().Select(statement => statement.Expression).OfType<ExpressionSyntax>() ?? [];

    // Assignments outside the type, as object initialisers have them, say nothing about the instance at hand.
    private IEnumerable<ExpressionSyntax> Assigned(ISymbol member, SyntaxNode type)
    {
        foreach (var assignment in type.DescendantNodes().OfType<AssignmentExpressionSyntax>())
        {
            var name = assignment.Left switch
            {
                IdentifierNameSyntax identifier => identifier,
                MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: IdentifierNameSyntax identifier } => identifier,
                _ => null,
            };
            if (name?.Identifier.ValueText == member.Name
                && assignment.Kind() is SyntaxKind.SimpleAssignmentExpression or SyntaxKind.CoalesceAssignmentExpression
                && SymbolEqualityComparer.Default.Equals(models[type.SyntaxTree].GetSymbolInfo(name).Symbol?.OriginalDefinition, member))
            {
                yield return assignment.Right;
            }
        }
    }
}
