using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Operations;

namespace Serverless.Analyzers.CodeFixes.Injection;

/// <summary>SLS5010: hands values over as parameters of Cosmos DB queries, or as values of DynamoDB expressions and statements.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class Sls5010NoSqlInjectionFix() : ServerlessCodeFix(RuleIds.NoSqlInjection)
{
    private const string Title = "Hand the values over beside the query text";
    private const string QueryDefinition = "Microsoft.Azure.Cosmos.QueryDefinition";

    private protected override async Task<IReadOnlyList<Fix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return Expressions.At(root!, diagnostic) is { } sink && Find(sink, model!, cancellationToken) is { } edit
            ? [new Fix(Title, nameof(Sls5010NoSqlInjectionFix), edit)]
            : [];
    }

    private static Action<DocumentEditor>? Find(ExpressionSyntax sink, SemanticModel model, CancellationToken cancellationToken) => sink.Parent switch
    {
        ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax { Initializer: null } creation } when model.GetTypeInfo(creation, cancellationToken).Type?.ToDisplayString() == QueryDefinition => Definition(sink, creation, model, cancellationToken),
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } argument when model.GetOperation(call, cancellationToken) is IInvocationOperation { TargetMethod: var method } => Query(sink, argument, method, model, cancellationToken),
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: var member }, Parent: InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ObjectInitializerExpression, Parent: BaseObjectCreationExpressionSyntax creation } } assignment
            when model.GetTypeInfo(creation, cancellationToken).Type is { } type => member == "Statement" ? DynamoEdit.Statement(assignment, creation, type, model, cancellationToken) : DynamoEdit.Expression(assignment, creation, type, model, cancellationToken),
        _ => null,
    };

    // new QueryDefinition(text).WithParameter("@name", value)
    private static Action<DocumentEditor>? Definition(ExpressionSyntax sink, BaseObjectCreationExpressionSyntax creation, SemanticModel model, CancellationToken cancellationToken)
    {
        if (Cosmos(sink, model, cancellationToken) is not (var text, var written))
        {
            return null;
        }

        var list = text.IsInPlace ? creation.ArgumentList!.ReplaceNode(sink, written) : creation.ArgumentList!;
        var type = creation is ObjectCreationExpressionSyntax named ? named.Type.ToString() : "global::" + QueryDefinition;
        return editor =>
        {
            if (!text.IsInPlace)
            {
                editor.ReplaceNode(text.Written, written);
            }

            editor.ReplaceNode(creation, WithParameters(type, list.WithoutTrivia().ToString(), text).WithTriviaFrom(creation));
        };
    }

    // GetItemQueryIterator<T>(text, …) has a twin that takes a definition.
    private static Action<DocumentEditor>? Query(ExpressionSyntax sink, ArgumentSyntax argument, IMethodSymbol method, SemanticModel model, CancellationToken cancellationToken)
    {
        if (method.ContainingNamespace.ToDisplayString() != "Microsoft.Azure.Cosmos"
            || !method.ContainingType.GetMembers(method.Name).OfType<IMethodSymbol>().Any(twin =>
                twin.Parameters.Length == method.Parameters.Length && twin.Parameters[0] is { Name: "queryDefinition" } first && first.Type.ToDisplayString().TrimEnd('?') == QueryDefinition)
            || Cosmos(sink, model, cancellationToken) is not (var text, var written))
        {
            return null;
        }

        var definition = WithParameters("global::" + QueryDefinition, $"({(text.IsInPlace ? written.WithoutTrivia() : sink.WithoutTrivia())})", text).WithTriviaFrom(sink);
        return editor =>
        {
            if (!text.IsInPlace)
            {
                editor.ReplaceNode(text.Written, written);
            }

            editor.ReplaceNode(argument, argument
                .WithNameColon(argument.NameColon?.WithName(SyntaxFactory.IdentifierName("queryDefinition")))
                .WithExpression(definition));
        };
    }

    private static ExpressionSyntax WithParameters(string type, string arguments, QueryText text) => Expressions.WithShortNames(
        $"new {type}{arguments}{string.Concat(text.Values.Select(value => $".WithParameter(\"@{value.Name}\", {value.Expression})"))}")!;

    private static (QueryText Text, ExpressionSyntax Written)? Cosmos(ExpressionSyntax sink, SemanticModel model, CancellationToken cancellationToken) =>
        QueryText.Of(sink, QueryDialect.Cosmos, model, cancellationToken) is { } text && text.WithMarkers(value => "@" + value.Name) is { } written ? (text, written) : null;
}
