using Serverless.Analyzers.Tool.Sarif;

namespace Serverless.Analyzers.Tool.Map;

/// <summary>Merges SARIF logs: takes one after the other, and keeps of each only its facts and findings.</summary>
internal sealed class SystemMapBuilder
{
    private const string FactRule = "SLS6100";

    private readonly SarifReader _reader;
    private readonly StringPool _texts = new();
    private readonly SourceRoot _root = new();
    private readonly Library _library = new();
    private readonly Dictionary<(string Project, string Name, string Handler), FunctionBuilder> _functions = [];
    private readonly Dictionary<Store, Store> _stores = [];
    private readonly HashSet<Finding> _findings = [];
    private readonly SortedDictionary<string, Rule> _rules = new(StringComparer.Ordinal);
    private string _project = "";

    public SystemMapBuilder() => _reader = new SarifReader(Add);

    /// <summary>Reads a log.</summary>
    /// <param name="file">The file.</param>
    /// <param name="project">The name of the project it is about.</param>
    public void Add(string file, string project)
    {
        _project = _texts.Get(project);
        foreach (var rule in _reader.Read(file))
        {
            _rules.TryAdd(rule.Id!, new Rule(rule.Id!, rule.ShortDescription?.Text ?? "", rule.Properties?.Category ?? "", rule.HelpUri, rule.Properties?.Tags ?? []));
        }
    }

    /// <summary>Puts everything together, in an order that does not depend on that of the logs.</summary>
    public SystemMap Build()
    {
        var functions = _functions.OrderBy(function => function.Key.Project, StringComparer.Ordinal).ThenBy(function => function.Key.Name, StringComparer.Ordinal)
            .Select(function => function.Value.Build(_library)).Select(function => function with
            {
                Place = Relative(function.Place),
                Accesses = [.. function.Accesses.Select(access => access with { Place = Relative(access.Place) })],
            }).ToArray();
        var findings = _findings.Select(finding => finding with { Place = Relative(finding.Place) })
            .OrderBy(finding => Severity.Rank(finding.Level)).ThenBy(finding => finding.Project, StringComparer.Ordinal)
            .ThenBy(finding => finding.Place.File, StringComparer.Ordinal).ThenBy(finding => finding.Place.Line).ThenBy(finding => finding.Rule, StringComparer.Ordinal).ToArray();
        return new SystemMap(
            [.. functions.Select(function => function.Project).Concat(findings.Select(finding => finding.Project)).Distinct().Order(StringComparer.Ordinal)],
            functions,
            [.. functions.SelectMany(function => function.Accesses).Select(access => access.Store).Distinct().OrderBy(store => store.Kind, StringComparer.Ordinal).ThenBy(store => store.Name, StringComparer.Ordinal)],
            findings,
            _rules);
    }

    private void Add(SarifResult result)
    {
        var place = PlaceOf(result);
        if (result.RuleId == FactRule)
        {
            if (result.Properties?.CustomProperties is { } properties)
            {
                Add(new Facts(properties, _texts), place);
            }
        }
        else if (result.Suppressions is not { Count: > 0 })
        {
            _findings.Add(new Finding(_texts.Get(result.RuleId!), Severity.Of(result.Level), _texts.Get(result.Message?.Text ?? ""), _project, place));
        }
    }

    private void Add(Facts facts, Place place)
    {
        switch (facts.Find("fact"))
        {
            case "function":
                FunctionOf(facts).Add(facts, place);
                break;
            case "access" when facts.Find("member") is { } member:
                _library[member].Accesses.Add(AccessOf(facts, place));
                break;
            case "access":
                FunctionOf(facts).Add(facts, AccessOf(facts, place));
                break;
            case "member":
                var id = facts.Get("member");
                _library[id].Calls.UnionWith(facts.List("calls", ' '));
                foreach (var implemented in facts.List("implements", ' '))
                {
                    _library.Implements(id, implemented);
                }

                break;
        }
    }

    private FunctionBuilder FunctionOf(Facts facts)
    {
        var key = (_project, facts.Get("function"), facts.Get("handler"));
        return _functions.TryGetValue(key, out var function) ? function : _functions[key] = new FunctionBuilder(_project, key.Item2, key.Item3);
    }

    private Access AccessOf(Facts facts, Place place) => new(
        StoreOf(facts), facts.Get("operation"), facts.Get("access"), facts.Get("via"), facts.Get("path"), facts.List("actions", ','), facts.List("roles", ','), place);

    private Store StoreOf(Facts facts)
    {
        var store = new Store(facts.Get("store"), facts.Get("resource"), facts.Get("resourceKind"));
        return _stores.TryGetValue(store, out var known) ? known : _stores[store] = store;
    }

    private Place PlaceOf(SarifResult result)
    {
        var location = result.Locations is [{ PhysicalLocation: { } first }, ..] ? first : null;
        var file = _texts.Get(location?.ArtifactLocation?.Uri ?? "");
        _root.Include(file);
        return new Place(file, location?.Region?.StartLine ?? 0);
    }

    private Place Relative(Place place) => place with { File = _texts.Get(_root.Relative(place.File)) };
}
