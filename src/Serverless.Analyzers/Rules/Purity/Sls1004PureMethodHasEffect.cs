using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Flow.Core;
using Serverless.Analyzers.Flow.Effects;

namespace Serverless.Analyzers.Rules.Purity;

/// <summary>SLS1004: a method that is marked <c>[Pure]</c> does more than return, or depends on more than its arguments.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls1004PureMethodHasEffect() : ServerlessAnalyzer(Descriptors.PureMethodHasEffect)
{
    // Logs change nothing that the program sees; of code that is not known nothing is proven.
    private const EffectKinds Benign = EffectKinds.Log | EffectKinds.Unknown;

    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation) =>
        context.RegisterSymbolAction(
            symbol =>
            {
                var method = (IMethodSymbol)symbol.Symbol;
                if (EffectContext.IsDeclaredPure(method)
                    && compilation.Effects.Of(method)?.All.FirstOrDefault(effect => (effect.Kind & Benign) == 0) is { } effect
                    && method.Locations.FirstOrDefault() is { IsInSource: true } location)
                {
                    symbol.ReportDiagnostic(Diagnostic.Create(Descriptors.PureMethodHasEffect, location, [effect.Site.GetLocation()], EffectContext.NameOf(method), effect.What, effect.Way));
                }
            },
            SymbolKind.Method);
}
