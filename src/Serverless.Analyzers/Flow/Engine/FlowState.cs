using Serverless.Analyzers.Flow.Core;

namespace Serverless.Analyzers.Flow.Engine;

/// <summary>What the variables of one body hold at one point; variables are numbered by <see cref="FlowVariables"/>.</summary>
internal sealed class FlowState
{
    private FlowValue?[] _values;

    public FlowState()
        : this([])
    {
    }

    private FlowState(FlowValue?[] values) => _values = values;

    /// <summary>The value of a variable; null where it has none yet.</summary>
    public FlowValue? this[int variable]
    {
        get => variable < _values.Length ? _values[variable] : null;
        set
        {
            if (variable >= _values.Length)
            {
                Array.Resize(ref _values, variable + 4);
            }

            _values[variable] = value;
        }
    }

    /// <summary>A state that changes on its own.</summary>
    public FlowState Copy() => new((FlowValue?[])_values.Clone());

    /// <summary>Replaces what is known by what another state says.</summary>
    public void Assign(FlowState other) => _values = (FlowValue?[])other._values.Clone();

    /// <summary>What holds where either state may hold; the second value tells whether that is more than this state says.</summary>
    public (FlowState State, bool IsChanged) Join(FlowState other)
    {
        FlowState? joined = null;
        for (var i = 0; i < other._values.Length; i++)
        {
            if (other._values[i] is not { } value)
            {
                continue;
            }

            var known = this[i];
            var both = known is null ? value : known.Join(value);
            if (known is null || !both.SameAs(known))
            {
                joined ??= Copy();
                joined[i] = both;
            }
        }

        return (joined ?? this, joined is not null);
    }
}

/// <summary>Numbers the variables of one body: locals, parameters, captures of the graph, static fields, the instance.</summary>
internal sealed class FlowVariables
{
    private readonly Dictionary<object, int> _numbers = [];

    /// <summary>Stands for the instance that a body runs on.</summary>
    public static object Instance { get; } = new();

    /// <summary>The number of a variable.</summary>
    public int this[object variable]
    {
        get
        {
            if (!_numbers.TryGetValue(variable, out var number))
            {
                _numbers.Add(variable, number = _numbers.Count);
            }

            return number;
        }
    }
}

/// <summary>Where a value is kept: a variable, or members within it.</summary>
/// <param name="Root">The variable.</param>
/// <param name="Members">The members, from the outside in.</param>
internal sealed record FlowPlace(object Root, IReadOnlyList<string> Members)
{
    /// <summary>A member of what is kept here.</summary>
    public FlowPlace Then(string member) => new(Root, [.. Members, member]);
}
