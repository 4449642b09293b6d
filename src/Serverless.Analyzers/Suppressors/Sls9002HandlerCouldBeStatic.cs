using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Serverless.Analyzers.Suppressors;

/// <summary>SLS9002: a handler that uses no member of its instance (CA1822).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls9002HandlerCouldBeStatic() : PlatformSuppressor("SLS9002", "CA1822", "The platform makes the object and calls the handler on it; a static one cannot get services from its constructor")
{
    private protected override bool IsOfPlatform(ISymbol symbol, ServerlessCompilation compilation) =>
        symbol is IMethodSymbol method && compilation.Functions.Of(method) is not null;
}
