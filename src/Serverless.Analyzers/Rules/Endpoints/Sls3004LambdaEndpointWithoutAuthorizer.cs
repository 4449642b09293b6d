using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Functions;
using Serverless.Analyzers.Templates;

namespace Serverless.Analyzers.Rules.Endpoints;

/// <summary>SLS3004: an API Gateway endpoint by Lambda Annotations has no authorizer, and nothing else authenticates its callers.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls3004LambdaEndpointWithoutAuthorizer() : ServerlessAnalyzer(Descriptors.LambdaEndpointWithoutAuthorizer)
{
    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation)
    {
        var authorizers = new[] { EndpointKind.HttpApi, EndpointKind.RestApi }.Select(kind => compilation.Catalog.Type(Authorizers.AttributeOf(kind))).ToArray();
        context.RegisterSymbolAction(
            symbol =>
            {
                if (compilation.Functions.Of((IMethodSymbol)symbol.Symbol) is { Endpoint: { Kind: EndpointKind.HttpApi or EndpointKind.RestApi } endpoint } function
                    && string.IsNullOrEmpty(endpoint.Authorizer)
                    && !IsBeingTyped(endpoint.Attribute!, symbol.CancellationToken)
                    && !symbol.Symbol.GetAttributes().Any(attribute => authorizers.Contains(attribute.AttributeClass, SymbolEqualityComparer.Default))
                    && !TemplateAuth.Covers(compilation.Templates, endpoint.Kind, function)
                    && OpenEndpoint.IsUnguarded(compilation, function, symbol.CancellationToken)
                    && Locations.Of(endpoint.Attribute!, symbol.CancellationToken) is { } location)
                {
                    symbol.ReportDiagnostic(Diagnostic.Create(Descriptors.LambdaEndpointWithoutAuthorizer, location, function.Name));
                }
            },
            SymbolKind.Method);
    }

    // An authorizer is written, and the compiler makes no value of it yet.
    private static bool IsBeingTyped(AttributeData attribute, CancellationToken cancellationToken) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is AttributeSyntax { ArgumentList.Arguments: var arguments }
        && arguments.Any(argument => argument.NameEquals?.Name.Identifier.ValueText == "Authorizer")
        && !attribute.NamedArguments.Any(argument => argument is { Key: "Authorizer", Value.Kind: TypedConstantKind.Primitive });
}
