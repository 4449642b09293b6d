using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Functions;

namespace Serverless.Analyzers.Rules.Endpoints;

/// <summary>SLS3003: <c>[Authorize]</c> stands on an Azure HTTP function, and nothing in the project enforces it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls3003UnenforcedAuthorize() : ServerlessAnalyzer(Descriptors.UnenforcedAuthorize)
{
    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation) =>
        context.RegisterSymbolAction(
            symbol =>
            {
                var method = (IMethodSymbol)symbol.Symbol;
                if (Marked(method) is { } marker
                    && !OpenEndpoint.IsBehindPlatform(compilation, method.Locations.FirstOrDefault()?.SourceTree)
                    && PlaceOf(method, marker.Attribute, marker.Owner, symbol.CancellationToken) is { } place)
                {
                    symbol.ReportDiagnostic(Diagnostic.Create(Descriptors.UnenforcedAuthorize, place, NameOf(marker.Attribute), compilation.Functions.Of(method)!.Name));
                }

                (AttributeData Attribute, ISymbol Owner)? Marked(IMethodSymbol candidate) =>
                    compilation.Functions.Of(candidate) is { Endpoint.Kind: EndpointKind.AzureHttp } function ? compilation.Auth.UnenforcedMarker(function, symbol.CancellationToken) : null;

                // An attribute on the class is one finding, told of its first function.
                Location? PlaceOf(IMethodSymbol function, AttributeData attribute, ISymbol owner, CancellationToken cancellationToken) =>
                    owner is IMethodSymbol ? Locations.Of(attribute, cancellationToken)
                    : !SymbolEqualityComparer.Default.Equals(owner, function.ContainingType) ? function.Locations.FirstOrDefault()
                    : function.ContainingType.GetMembers().OfType<IMethodSymbol>().FirstOrDefault(other => Marked(other) is { } marker && SymbolEqualityComparer.Default.Equals(marker.Owner, owner)) is { } first
                        && SymbolEqualityComparer.Default.Equals(first, function) ? Locations.Of(attribute, cancellationToken) : null;
            },
            SymbolKind.Method);

    private static string NameOf(AttributeData attribute)
    {
        const string suffix = nameof(Attribute);
        var name = attribute.AttributeClass!.Name;
        return name.EndsWith(suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - suffix.Length) : name;
    }
}
