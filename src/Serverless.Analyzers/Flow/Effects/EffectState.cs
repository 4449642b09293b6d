namespace Serverless.Analyzers.Flow.Effects;

/// <summary>Whose the variables of one body are at one point: locals, parameters, captures of the graph, the instance.</summary>
internal sealed class EffectState
{
    private readonly Dictionary<object, Owner> _values;

    public EffectState()
        : this([])
    {
    }

    private EffectState(Dictionary<object, Owner> values) => _values = values;

    /// <summary>The value of a variable; nobody's where it has none yet.</summary>
    public Owner this[object variable]
    {
        get => _values.TryGetValue(variable, out var owner) ? owner : Owner.None;
        set => _values[variable] = value;
    }

    /// <summary>A state that changes on its own.</summary>
    public EffectState Copy() => new(new Dictionary<object, Owner>(_values));

    /// <summary>What holds where either state may hold; the second value tells whether that is more than this state says.</summary>
    public (EffectState State, bool IsChanged) Join(EffectState other)
    {
        EffectState? joined = null;
        foreach (var entry in other._values)
        {
            if (!_values.TryGetValue(entry.Key, out var known) || !known.Covers(entry.Value))
            {
                (joined ??= Copy())[entry.Key] = known.Join(entry.Value);
            }
        }

        return (joined ?? this, joined is not null);
    }
}
