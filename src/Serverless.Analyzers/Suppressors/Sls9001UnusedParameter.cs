using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Functions;

namespace Serverless.Analyzers.Suppressors;

/// <summary>SLS9001: a trigger or context parameter that the handler does not read (IDE0060).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls9001UnusedParameter() : PlatformSuppressor("SLS9001", "IDE0060", "The platform calls the handler with its event and its context, and a trigger is declared on a parameter")
{
    private protected override bool IsOfPlatform(ISymbol symbol, ServerlessCompilation compilation) =>
        symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter
        && compilation.Functions.Of(method) is { } function
        && ((function.Host == FunctionHost.Lambda && parameter.Ordinal == 0)
            || parameter.GetAttributes().Any(attribute => attribute.AttributeClass is { } type && (compilation.Catalog.Is(type, ApiRole.Trigger) || compilation.Catalog.Is(type, ApiRole.Binding)))
            || compilation.Catalog.Is(parameter.Type, ApiRole.HandlerContext)
            || compilation.Catalog.Is(parameter.Type, ApiRole.InvocationContext)
            || compilation.Catalog.Is(parameter.Type, ApiRole.Trigger));
}
