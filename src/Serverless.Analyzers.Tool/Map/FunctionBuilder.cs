namespace Serverless.Analyzers.Tool.Map;

/// <summary>Gathers the facts about one function: they come in any order, and of a project built for several frameworks more than once.</summary>
internal sealed class FunctionBuilder(string project, string name, string handler)
{
    private readonly HashSet<string> _calls = new(StringComparer.Ordinal);
    private readonly List<Access> _accesses = [];
    private string _host = "";
    private string _trigger = "";
    private Endpoint? _endpoint;
    private Place? _place;

    /// <summary>Takes a fact about the function.</summary>
    public void Add(Facts facts, Place place)
    {
        _host = facts.Get("host");
        _trigger = facts.Get("trigger");
        _calls.UnionWith(facts.List("calls", ' '));
        _place ??= place;
        if (facts.Find("endpoint") is { } kind)
        {
            _endpoint = new Endpoint(kind, facts.Get("methods"), facts.Find("route"), facts.Get("protection"));
        }
    }

    /// <summary>Takes a fact about something that the function reaches.</summary>
    public void Add(Facts facts, Access access)
    {
        _host = facts.Get("host");
        _trigger = facts.Get("trigger");
        _accesses.Add(access);
    }

    /// <summary>The function, with what it reaches through libraries.</summary>
    public FunctionFacts Build(Library library) => new(
        project, name, _host, _trigger, handler, _endpoint, _place ?? new Place("", 0),
        [.. _accesses.Concat(library.Reached(_calls).Select(access => access with { Path = $"'{name}' → {access.Path}" })).DistinctBy(access => (access.Store, access.Operation, access.Kinds, access.Via))]);
}
