using Serverless.Analyzers.Catalog;

namespace Serverless.Analyzers.Flow.Core;

/// <summary>One thing that is known of a value: what it comes from, and for which sinks it was made harmless.</summary>
/// <param name="Source">Where it comes from.</param>
/// <param name="Safe">The sinks where it does no harm any more.</param>
/// <param name="Way">The calls it came through; no part of what the label means.</param>
internal sealed record FlowLabel(FlowSource Source, SinkKinds Safe = SinkKinds.None, FlowStep? Way = null)
{
    // Members that hold the value itself.
    private static readonly HashSet<string> s_wrappers = new(StringComparer.Ordinal) { "Value", "Result", "Current", "Item" };

    /// <summary>The label that a member has where the whole has this one; null where it has none.</summary>
    public FlowLabel? OfMember(string name)
    {
        switch (Source.Kind)
        {
            case FlowKinds.Parameter:
                return Depth >= FlowValue.MaxDepth ? this : this with { Source = FlowSource.Of(Source.Position, $"{Source.Path}.{name}") };
            case FlowKinds.Event or FlowKinds.Switch or FlowKinds.Exception:
                return this;
            case FlowKinds.Secret or FlowKinds.NamedSecret or FlowKinds.Personal:
                return IsElement(name) || s_wrappers.Contains(name) || SensitiveNames.IsSecretKey(name.Trim('[', ']')) ? this : null;
            case FlowKinds.KeyedUrl:
                return s_queries.Contains(name) ? this : null;
            default:
                return null;
        }
    }

    // Members of an address that its query is a part of.
    private static readonly HashSet<string> s_queries = new(StringComparer.Ordinal) { "AbsoluteUri", "OriginalString", "PathAndQuery", "Query", "Value", "Result", "Uri" };

    private static bool IsElement(string name) => name == FlowValue.Element || (name.Length > 2 && name[0] == '[' && char.IsDigit(name[1]));

    /// <summary>The label after the value became harmless for <paramref name="kinds"/>; null where nothing is left of it.</summary>
    public FlowLabel? SafeFor(SinkKinds kinds)
    {
        var safe = Safe | kinds;
        return safe == Safe ? this : (safe & Matter) == Matter ? null : this with { Safe = safe };
    }

    /// <summary>Whether the label does harm at a sink.</summary>
    public bool Harms(SinkKinds sink) => (Safe & sink) == 0;

    // The sinks where a value of this kind could do harm at all.
    private SinkKinds Matter => Source.Kind switch
    {
        FlowKinds.Parameter or FlowKinds.Event or FlowKinds.Function => SinkKinds.Any,
        _ => SinkKinds.Disclosure,
    };

    private int Depth
    {
        get
        {
            var depth = 0;
            foreach (var character in Source.Path)
            {
                depth += character == '.' ? 1 : 0;
            }

            return depth;
        }
    }
}
