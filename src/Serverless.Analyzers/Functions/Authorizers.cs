using Microsoft.CodeAnalysis;

namespace Serverless.Analyzers.Functions;

/// <summary>The Lambda authorizers that a project declares with Lambda Annotations.</summary>
internal static class Authorizers
{
    /// <summary>The attribute of authorizers that an API of that kind takes.</summary>
    public static string AttributeOf(EndpointKind kind) =>
        $"Amazon.Lambda.Annotations.APIGateway.{(kind == EndpointKind.HttpApi ? "HttpApi" : "RestApi")}AuthorizerAttribute";

    /// <summary>The authorizers an API of that kind may name, ordered by name.</summary>
    public static IEnumerable<IMethodSymbol> Of(Compilation compilation, EndpointKind kind) =>
        compilation.GetTypeByMetadataName(AttributeOf(kind)) is not { } attribute ? []
        : new SourceTypes(compilation).All
            .SelectMany(type => type.GetMembers().OfType<IMethodSymbol>())
            .Where(method => method.GetAttributes().Any(declared => SymbolEqualityComparer.Default.Equals(declared.AttributeClass, attribute)))
            .OrderBy(method => method.ToDisplayString(), StringComparer.Ordinal);
}
