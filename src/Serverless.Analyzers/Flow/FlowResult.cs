using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Serverless.Analyzers.Catalog;
using Serverless.Analyzers.Flow.Core;
using Serverless.Analyzers.Flow.Engine;
using Serverless.Analyzers.Functions;

namespace Serverless.Analyzers.Flow;

/// <summary>
/// Where values of a compilation arrive that can do harm there. Computed once, on first use, in the order of the source,
/// so that it is the same however many threads ask. Thread-safe.
/// </summary>
internal sealed class FlowResult
{
    // A body that does not settle is given up, and so is a compilation that asks for too much.
    private const int MaxVisits = 6;
    private const int MaxRunsPerBody = 4;

    private readonly Lazy<Dictionary<SyntaxTree, List<FlowHit>>> _hits;

    public FlowResult(Compilation compilation, CatalogSymbols catalog, SemanticModels models, FunctionModel functions) =>
        _hits = new(() => Compute(compilation, catalog, models, functions));

    /// <summary>Whether a compilation has sinks of some kinds at all.</summary>
    public static bool MayHave(CatalogSymbols catalog, SinkKinds kinds) =>
        ((kinds & (SinkKinds.Log | SinkKinds.LogText)) != 0 && catalog.Has(ApiRole.LogSink))
        || ((kinds & SinkKinds.Store) != 0 && catalog.Has(ApiRole.DataWrite))
        || (kinds & SinkKinds.Response) != 0
        || ((kinds & SinkKinds.Parameter) != 0 && catalog.Has(ApiRole.ParameterWrite))
        || ((kinds & SinkKinds.Injection) != 0 && catalog.Has(ApiRole.InjectionSink));

    /// <summary>How many bodies were run, those run again included: the measure of the work.</summary>
    public int Runs { get; private set; }

    /// <summary>The hits whose sink is in a tree, in the order of the tree.</summary>
    public IReadOnlyList<FlowHit> In(SyntaxTree tree) => _hits.Value.TryGetValue(tree, out var hits) ? hits : [];

    /// <summary>The hits at one value as it is written.</summary>
    public IEnumerable<FlowHit> At(SyntaxNode sink) => In(sink.SyntaxTree).Where(hit => hit.Sink.Span == sink.Span);

    private Dictionary<SyntaxTree, List<FlowHit>> Compute(Compilation compilation, CatalogSymbols catalog, SemanticModels models, FunctionModel functions)
    {
        var hits = new Dictionary<SyntaxTree, List<FlowHit>>();
        if (!FlowSinks.Any(catalog))
        {
            return hits;
        }

        var callees = new Callees(functions.Types);
        var context = new FlowContext(compilation, catalog, models, functions, callees);
        IReadOnlyList<FlowBody> bodies = [.. new FlowBodies(models, functions.Types).All()];
        foreach (var body in bodies)
        {
            context.Bodies[body.Symbol] = body;
        }

        var findings = Solve(context, FlowOrder.Of(bodies, callees));
        foreach (var finding in findings.OrderBy(finding => finding.Site.File).ThenBy(finding => finding.Site.Position).ThenBy(finding => finding.Steps.Count).ThenBy(finding => finding.Label.Source))
        {
            Add(finding, hits);
        }

        return hits;
    }

    private IEnumerable<FlowFinding> Solve(FlowContext context, IReadOnlyList<FlowBody> order)
    {
        var places = new Dictionary<FlowBody, int>();
        var findings = new IReadOnlyList<FlowFinding>[order.Count];
        var visits = new int[order.Count];
        var open = new SortedSet<int>();
        for (var i = 0; i < order.Count; i++)
        {
            places[order[i]] = i;
            findings[i] = [];
            open.Add(i);
        }

        while (open.Count > 0 && Runs < order.Count * MaxRunsPerBody)
        {
            var place = open.Min;
            open.Remove(place);
            if (++visits[place] > MaxVisits)
            {
                continue;
            }

            Runs++;
            var body = order[place];
            var analysis = new BodyAnalysis(context, body);
            analysis.Run();
            findings[place] = [.. analysis.Findings];
            context.Learn(body, analysis.Summary);

            // What changed for a body that is still to come is looked at then anyway.
            foreach (var outdated in context.Outdated)
            {
                if (places.TryGetValue(outdated, out var again))
                {
                    open.Add(again);
                }
            }

            context.Outdated.Clear();
        }

        return findings.SelectMany(found => found);
    }

    private static void Add(FlowFinding finding, Dictionary<SyntaxTree, List<FlowHit>> hits)
    {
        var sink = (SyntaxNode)finding.Site.Location;
        if (!hits.TryGetValue(sink.SyntaxTree, out var found))
        {
            hits.Add(sink.SyntaxTree, found = []);
        }

        // One for each pair of source and sink: the shortest way comes first.
        if (found.Any(hit => hit.Sink == sink && hit.Kind == finding.Site.Kind && hit.Source.CompareTo(finding.Label.Source) == 0))
        {
            return;
        }

        IReadOnlyList<FlowStep> steps = [.. FlowStep.InOrder(finding.Label.Way), .. finding.Steps];
        var path = ImmutableArray.CreateBuilder<Location>();
        foreach (var place in steps.Select(step => step.Location).Prepend(finding.Label.Source.Location).OfType<SyntaxNode>())
        {
            path.Add(place.GetLocation());
        }

        found.Add(new FlowHit(finding.Site.Kind, sink, finding.Site.Name, finding.Site.Destination, finding.Label.Source, path.ToImmutable(), [.. steps.Select(step => step.Method)]));
    }
}
