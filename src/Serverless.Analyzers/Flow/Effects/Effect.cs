using Microsoft.CodeAnalysis;
using Serverless.Analyzers.Flow.Core;

namespace Serverless.Analyzers.Flow.Effects;

/// <summary>One thing that a body does besides returning, or that it depends on besides its arguments.</summary>
/// <param name="Kind">What sort of thing.</param>
/// <param name="What">What it is, in words that complete 'it …'.</param>
/// <param name="Site">Where in the body it happens: the place itself, or the call that leads there.</param>
/// <param name="Path">The methods on the way there, outermost first; empty where the body does it itself.</param>
internal sealed record Effect(EffectKinds Kind, string What, SyntaxNode Site, IReadOnlyList<IMethodSymbol> Path)
{
    /// <summary>The part of a message that names the way: <c> through 'A' → 'B'</c>, or nothing.</summary>
    public string Way => Path.Count == 0 ? "" : $" through {string.Join(" → ", Path.Select(step => $"'{EffectContext.NameOf(step)}'"))}";
}

/// <summary>What callers need to know of a body.</summary>
internal sealed class EffectSummary
{
    // More than anybody reads; beyond it nothing changes for callers.
    private const int MaxEffects = 24;
    private const int MaxPath = 12;

    private readonly Dictionary<(EffectKinds Kind, string What), Effect> _effects = [];
    private readonly Dictionary<ulong, Effect> _writes = [];

    /// <summary>A body that does nothing.</summary>
    public static EffectSummary Empty { get; } = new();

    /// <summary>What it does whoever calls.</summary>
    public IReadOnlyCollection<Effect> Effects => _effects.Values;

    /// <summary>What of its caller's it changes, by region.</summary>
    public IReadOnlyDictionary<ulong, Effect> Writes => _writes;

    /// <summary>The parameters whose functions it calls, as bits of <see cref="Regions.Parameter"/>.</summary>
    public ulong Invokes { get; set; }

    /// <summary>Whose the result is.</summary>
    public Owner Returns { get; set; }

    /// <summary>Everything, in the order of the source.</summary>
    public IEnumerable<Effect> All => _effects.Values.Concat(_writes.Values).Where(effect => !IsPartOfWrite(effect)).OrderBy(effect => effect.Site.SpanStart).ThenBy(effect => effect.Kind).ThenBy(effect => effect.What, StringComparer.Ordinal);

    // What 'count++' reads, it changes: that is told once.
    private bool IsPartOfWrite(Effect effect) => effect.Kind == EffectKinds.StaticRead
        && _effects.Values.Any(write => write.Kind == EffectKinds.StaticWrite && write.Site != effect.Site && write.Site.SyntaxTree == effect.Site.SyntaxTree && write.Site.Span.Contains(effect.Site.Span));

    /// <summary>Adds an effect; the first of a kind stands for all of them.</summary>
    public void Add(Effect effect)
    {
        if (_effects.Count < MaxEffects && effect.Path.Count <= MaxPath && !_effects.ContainsKey((effect.Kind, effect.What)))
        {
            _effects.Add((effect.Kind, effect.What), effect);
        }
    }

    /// <summary>Adds a change of something that belongs to the caller.</summary>
    public void AddWrite(ulong region, Effect effect)
    {
        if (effect.Path.Count <= MaxPath && !_writes.ContainsKey(region))
        {
            _writes.Add(region, effect);
        }
    }

    /// <summary>Whether callers would learn nothing new from <paramref name="other"/>.</summary>
    public bool SameAs(EffectSummary other) =>
        Invokes == other.Invokes && Returns.Self == other.Returns.Self && Returns.Content == other.Returns.Content
        && _effects.Count == other._effects.Count && _effects.Keys.All(other._effects.ContainsKey)
        && _writes.Count == other._writes.Count && _writes.Keys.All(other._writes.ContainsKey);
}
