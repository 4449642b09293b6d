using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Serverless.Analyzers.Functions;

namespace Serverless.Analyzers.CodeFixes.Endpoints;

/// <summary>SLS3004: names an authorizer that the project has, one fix for each.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class Sls3004LambdaEndpointWithoutAuthorizerFix() : ServerlessCodeFix(RuleIds.LambdaEndpointWithoutAuthorizer)
{
    private protected override async Task<IReadOnlyList<Fix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>() is not { } attribute || model is null
            || model.GetSymbolInfo(attribute, cancellationToken).Symbol is not IMethodSymbol { ContainingType.Name: { } api }
            || model.GetDeclaredSymbol(attribute.FirstAncestorOrSelf<MethodDeclarationSyntax>()!, cancellationToken) is not { } endpoint)
        {
            return [];
        }

        var kind = api == "HttpApiAttribute" ? EndpointKind.HttpApi : EndpointKind.RestApi;
        return [.. Authorizers.Of(model.Compilation, kind)
            .Where(authorizer => model.IsAccessible(attribute.SpanStart, authorizer))
            .Select(authorizer => new Fix(
                $"Authorize callers with '{authorizer.Name}' (those it refuses are then turned away)",
                $"{nameof(Sls3004LambdaEndpointWithoutAuthorizerFix)}:{authorizer.ToDisplayString()}",
                editor => editor.ReplaceNode(attribute, AttributeArguments.With(attribute, "Authorizer", NameOf(authorizer, endpoint)))))];
    }

    private static InvocationExpressionSyntax NameOf(IMethodSymbol authorizer, IMethodSymbol endpoint)
    {
        ExpressionSyntax name = SymbolEqualityComparer.Default.Equals(authorizer.ContainingType, endpoint.ContainingType)
            ? SyntaxFactory.IdentifierName(authorizer.Name)
            : Expressions.Member(authorizer.ContainingType, authorizer.Name);
        return SyntaxFactory.InvocationExpression(
            SyntaxFactory.IdentifierName(SyntaxFactory.Identifier(SyntaxFactory.TriviaList(), SyntaxKind.NameOfKeyword, "nameof", "nameof", SyntaxFactory.TriviaList())),
            SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(name))));
    }
}
