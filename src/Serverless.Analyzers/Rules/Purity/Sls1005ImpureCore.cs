using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Serverless.Analyzers.Flow.Core;
using Serverless.Analyzers.Flow.Effects;
using Serverless.Analyzers.Options;

namespace Serverless.Analyzers.Rules.Purity;

/// <summary>SLS1005: code of the namespaces and types that are declared to be the pure core does more than return.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Sls1005ImpureCore() : ServerlessAnalyzer(Descriptors.ImpureCore)
{
    // Of code that is not known nothing is proven.
    private const EffectKinds Benign = EffectKinds.Unknown;

    private protected override void Register(CompilationStartAnalysisContext context, ServerlessCompilation compilation) =>
        context.RegisterSymbolAction(
            symbol =>
            {
                if (symbol.Symbol.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree is { } tree
                    && new PureCore(compilation.Options, tree) is { IsEmpty: false } core && core.Contains(symbol.Symbol.ContainingType)
                    && compilation.Effects.Of(symbol.Symbol) is { } summary)
                {
                    foreach (var effect in summary.All)
                    {
                        // What another method of the core does is told there.
                        if ((effect.Kind & Benign) == 0 && !effect.Path.Any(step => core.Contains(step.ContainingType)))
                        {
                            symbol.ReportDiagnostic(Diagnostic.Create(Descriptors.ImpureCore, effect.Site.GetLocation(), EffectContext.NameOf(symbol.Symbol), effect.What, effect.Way));
                        }
                    }
                }
            },
            SymbolKind.Method,
            SymbolKind.Field,
            SymbolKind.Property);

    /// <summary>The namespaces and types that <c>serverless_pure_namespaces</c> and <c>serverless_pure_types</c> name.</summary>
    private sealed class PureCore(ServerlessOptions options, SyntaxTree tree)
    {
        private readonly string[] _namespaces = options.Get(OptionDefinitions.PureNamespaces, tree);
        private readonly string[] _types = options.Get(OptionDefinitions.PureTypes, tree);

        public bool IsEmpty => _namespaces.Length == 0 && _types.Length == 0;

        public bool Contains(INamedTypeSymbol? type)
        {
            for (var current = type?.OriginalDefinition; current is not null; current = current.ContainingType)
            {
                var (name, space) = (current.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat.WithGenericsOptions(SymbolDisplayGenericsOptions.None)), current.ContainingNamespace.ToDisplayString());
                if (_types.Contains(name) || _types.Contains(current.Name) || _namespaces.Any(given => space == given || space.StartsWith(given + ".", StringComparison.Ordinal)))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
