using Microsoft.CodeAnalysis;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow.Engine;
using Serverless.Analyzers.Functions;

namespace Serverless.Analyzers.Flow.Effects;

/// <summary>
/// What methods of a compilation do besides returning. Worked out for a method, and for what it calls, when somebody asks.
/// Thread-safe.
/// </summary>
internal sealed class EffectModel(Compilation compilation, CatalogSymbols catalog, IEnumerable<UserCatalogLine> userLines, SemanticModels models, FunctionModel functions, Callees callees)
{
    private readonly object _lock = new();
    private EffectContext? _context;

    /// <summary>What a method does; null where it has no body here.</summary>
    public EffectSummary? Of(ISymbol method)
    {
        lock (_lock)
        {
            return (_context ??= Create()).Of(method);
        }
    }

    private EffectContext Create()
    {
        var bodies = new Dictionary<ISymbol, FlowBody>(SymbolEqualityComparer.Default);
        foreach (var body in new FlowBodies(models, functions.Types).All())
        {
            bodies[body.Symbol] = body;
        }

        var apis = new ApiEffects(catalog, new CatalogSymbols(compilation, ApiCatalog.PurityRows, userLines));
        return new EffectContext(catalog, apis, models, callees, bodies);
    }
}
