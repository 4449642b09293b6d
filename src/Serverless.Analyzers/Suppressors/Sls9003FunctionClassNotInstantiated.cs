using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Serverless.Analyzers.Suppressors;

/// <summary>SLS9003: a function class that no code makes (CA1812).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls9003FunctionClassNotInstantiated() : PlatformSuppressor("SLS9003", "CA1812", "The platform makes the objects that it calls handlers on")
{
    private protected override bool IsOfPlatform(ISymbol symbol, ServerlessCompilation compilation) =>
        symbol is INamedTypeSymbol type && type.GetMembers().OfType<IMethodSymbol>().Any(method => compilation.Functions.Of(method) is not null);
}
