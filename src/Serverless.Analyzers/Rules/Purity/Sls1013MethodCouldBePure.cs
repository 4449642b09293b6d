using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Flow.Effects;

namespace Serverless.Analyzers.Rules.Purity;

/// <summary>SLS1013: a method only returns what its arguments determine, and could say so.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls1013MethodCouldBePure() : ServerlessAnalyzer(Descriptors.MethodCouldBePure)
{
    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation) =>
        context.RegisterSymbolAction(
            symbol =>
            {
                if (symbol.Symbol is IMethodSymbol { MethodKind: MethodKind.Ordinary, ReturnsVoid: false, IsAsync: false, IsAbstract: false, IsImplicitlyDeclared: false } method
                    && !EffectContext.IsDeclaredPure(method)
                    && compilation.Functions.Of(method) is null
                    && method.Parameters.All(parameter => parameter.RefKind is not RefKind.Ref and not RefKind.Out)
                    && compilation.Effects.Of(method) is { } summary && !summary.All.Any()
                    && method.Locations.FirstOrDefault() is { IsInSource: true } location)
                {
                    symbol.ReportDiagnostic(Diagnostic.Create(Descriptors.MethodCouldBePure, location, method.Name));
                }
            },
            SymbolKind.Method);
}
