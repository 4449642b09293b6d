using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace Serverless.Analyzers.CodeFixes;

/// <summary>Removes a setting: the assignment, the entry of an initialiser, the argument or the call that makes it.</summary>
internal static class SettingRemoval
{
    /// <summary>The edit that removes the setting; null where what is left would not compile or not be well formed.</summary>
    public static Action<DocumentEditor>? Find(SyntaxNode setting, SemanticModel model, CancellationToken cancellationToken) => setting switch
    {
        { ContainsDirectives: true } => null,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax initializer } entry => Entry(entry, initializer),
        AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax statement } => Statement(statement),
        ExpressionStatementSyntax statement => Statement(statement),
        ArgumentSyntax { Parent: ArgumentListSyntax list } argument => Argument(argument, list, model, cancellationToken),
        _ => null,
    };

    private static Action<DocumentEditor>? Statement(ExpressionStatementSyntax statement) => statement.Parent switch
    {
        BlockSyntax => editor => editor.RemoveNode(statement, SyntaxRemoveOptions.KeepUnbalancedDirectives),
        GlobalStatementSyntax global => editor => editor.RemoveNode(global, SyntaxRemoveOptions.KeepUnbalancedDirectives),
        _ => null,
    };

    private static Action<DocumentEditor>? Entry(ExpressionSyntax entry, InitializerExpressionSyntax initializer)
    {
        if (initializer.Expressions.Count > 1)
        {
            return editor => editor.ReplaceNode(initializer, Without(entry, initializer));
        }

        return initializer.Parent switch
        {
            // SslOptions = { Callback = … }: the member is left as it is.
            AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax outer } member when member.Right == initializer => Entry(member, outer),
            BaseObjectCreationExpressionSyntax creation => editor => editor.ReplaceNode(creation, WithoutInitializer(creation)),
            _ => null,
        };
    }

    private static InitializerExpressionSyntax Without(ExpressionSyntax entry, InitializerExpressionSyntax initializer)
    {
        var entries = initializer.Expressions;
        var isLast = entries.IndexOf(entry) == entries.Count - 1 && entries.SeparatorCount < entries.Count;
        entries = entries.Remove(entry);
        return initializer.WithExpressions(isLast
            ? entries.Replace(entries.Last(), entries.Last().WithTrailingTrivia(entry.GetTrailingTrivia()))
            : entries);
    }

    private static BaseObjectCreationExpressionSyntax WithoutInitializer(BaseObjectCreationExpressionSyntax creation)
    {
        var trivia = creation.GetTrailingTrivia();
        var arguments = (creation.ArgumentList ?? SyntaxFactory.ArgumentList()).WithTrailingTrivia(trivia);
        return creation is ObjectCreationExpressionSyntax { ArgumentList: null } named
            ? named.WithType(named.Type.WithoutTrailingTrivia()).WithArgumentList(arguments).WithInitializer(null)
            : creation.WithArgumentList(arguments).WithInitializer(null);
    }

    private static Action<DocumentEditor>? Argument(ArgumentSyntax argument, ArgumentListSyntax list, SemanticModel model, CancellationToken cancellationToken)
    {
        if (list.Parent is not ExpressionSyntax call)
        {
            return null;
        }

        var shorter = call.ReplaceNode(list, list.WithArguments(list.Arguments.Remove(argument)));
        if (model.GetSpeculativeSymbolInfo(call.SpanStart, shorter, SpeculativeBindingOption.BindAsExpression).Symbol is IMethodSymbol)
        {
            return editor => editor.ReplaceNode(call, shorter);
        }

        // builder.UseCallback(…) and, within a chain, builder.UseA().UseCallback(…).UseB()
        if (list.Arguments.Count != 1 || call is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access })
        {
            return null;
        }

        return call.Parent is ExpressionStatementSyntax statement && access.Expression is IdentifierNameSyntax
            ? Statement(statement)
            : model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method
                && SymbolEqualityComparer.Default.Equals(method.ReturnType, model.GetTypeInfo(access.Expression, cancellationToken).Type)
                && (call.Parent is not ExpressionStatementSyntax || access.Expression is InvocationExpressionSyntax)
            ? editor => editor.ReplaceNode(call, access.Expression.WithTrailingTrivia(call.GetTrailingTrivia()))
            : null;
    }
}
