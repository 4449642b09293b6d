namespace Serverless.Analyzers.Flow.Core;

/// <summary>A sink inside a method, or in what it calls, that something a caller hands over arrives at.</summary>
/// <param name="Site">The sink.</param>
/// <param name="Label">What arrives: a parameter, or a member of one.</param>
/// <param name="Steps">The calls in between, from the first to the last.</param>
internal sealed record SummarySink(SinkSite Site, FlowLabel Label, IReadOnlyList<FlowStep> Steps);

/// <summary>A function handed over by the caller that a method calls.</summary>
/// <param name="Parameter">Which parameter.</param>
/// <param name="Path">The members read of it.</param>
/// <param name="Arguments">What it is called with.</param>
internal sealed record SummaryCall(int Parameter, string Path, IReadOnlyList<FlowValue> Arguments);

/// <summary>A value that arrives at a sink.</summary>
/// <param name="Site">The sink.</param>
/// <param name="Label">What arrives.</param>
/// <param name="Steps">The calls in between, from the first to the last.</param>
internal sealed record FlowFinding(SinkSite Site, FlowLabel Label, IReadOnlyList<FlowStep> Steps);

/// <summary>What a caller needs to know of a method. Parameter labels stand for what the caller hands over.</summary>
internal sealed class MethodSummary
{
    private const int MaxSinks = 64;
    private const int MaxCalls = 8;

    private readonly SortedDictionary<int, FlowValue> _outputs = [];
    private readonly List<SummarySink> _sinks = [];
    private readonly List<SummaryCall> _calls = [];
    private readonly Dictionary<(int Parameter, bool Outcome), SinkKinds> _guards = [];

    /// <summary>A method that does nothing.</summary>
    public static MethodSummary Empty { get; } = new();

    /// <summary>What it returns.</summary>
    public FlowValue Return { get; private set; } = FlowValue.Empty;

    /// <summary>What parameters are when it ends, where that differs from what they were.</summary>
    public IReadOnlyDictionary<int, FlowValue> Outputs => _outputs;

    /// <summary>The sinks that parameters arrive at.</summary>
    public IReadOnlyList<SummarySink> Sinks => _sinks;

    /// <summary>The functions handed over that it calls.</summary>
    public IReadOnlyList<SummaryCall> Calls => _calls;

    /// <summary>The sinks where a parameter does no harm once a check has returned true, or false.</summary>
    public IReadOnlyDictionary<(int Parameter, bool Outcome), SinkKinds> Guards => _guards;

    /// <summary>Says for which sinks a parameter is harmless on one more way to an outcome.</summary>
    public void AddGuard(int parameter, bool outcome, SinkKinds kinds) =>
        _guards[(parameter, outcome)] = _guards.TryGetValue((parameter, outcome), out var known) ? known & kinds : kinds;

    /// <summary>Adds to what it returns.</summary>
    public void AddReturn(FlowValue value) => Return = Return.Join(value);

    /// <summary>Says what a parameter is when it ends.</summary>
    public void SetOutput(int parameter, FlowValue value) => _outputs[parameter] = value;

    /// <summary>Adds a sink.</summary>
    public void Add(SummarySink sink)
    {
        for (var i = 0; i < _sinks.Count; i++)
        {
            if (ReferenceEquals(_sinks[i].Site.Location, sink.Site.Location) && _sinks[i].Site.Kind == sink.Site.Kind && _sinks[i].Label.Source.CompareTo(sink.Label.Source) == 0)
            {
                _sinks[i] = _sinks[i] with { Label = _sinks[i].Label with { Safe = _sinks[i].Label.Safe & sink.Label.Safe } };
                return;
            }
        }

        if (_sinks.Count < MaxSinks)
        {
            _sinks.Add(sink);
        }
    }

    /// <summary>Adds a call of a function handed over.</summary>
    public void Add(SummaryCall call)
    {
        for (var i = 0; i < _calls.Count; i++)
        {
            if (_calls[i].Parameter == call.Parameter && _calls[i].Path == call.Path)
            {
                _calls[i] = call with { Arguments = [.. call.Arguments.Select((value, j) => j < _calls[i].Arguments.Count ? value.Join(_calls[i].Arguments[j]) : value)] };
                return;
            }
        }

        if (_calls.Count < MaxCalls)
        {
            _calls.Add(call);
        }
    }

    /// <summary>Whether two summaries tell callers the same.</summary>
    public bool SameAs(MethodSummary other) =>
        Return.SameAs(other.Return)
        && _outputs.Count == other._outputs.Count
        && _outputs.All(output => other._outputs.TryGetValue(output.Key, out var value) && value.SameAs(output.Value))
        && _sinks.Count == other._sinks.Count
        && _sinks.Zip(other._sinks, Same).All(same => same)
        && _guards.Count == other._guards.Count
        && _guards.All(guard => other._guards.TryGetValue(guard.Key, out var kinds) && kinds == guard.Value)
        && _calls.Count == other._calls.Count
        && _calls.Zip(other._calls, Same).All(same => same);

    private static bool Same(SummarySink first, SummarySink second) =>
        ReferenceEquals(first.Site.Location, second.Site.Location) && first.Site.Kind == second.Site.Kind
        && first.Label.Source.CompareTo(second.Label.Source) == 0 && first.Label.Safe == second.Label.Safe;

    private static bool Same(SummaryCall first, SummaryCall second) =>
        first.Parameter == second.Parameter && first.Path == second.Path && first.Arguments.Count == second.Arguments.Count
        && first.Arguments.Zip(second.Arguments, (value, other) => value.SameAs(other)).All(same => same);
}
