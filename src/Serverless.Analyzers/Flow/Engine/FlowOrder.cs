using Microsoft.CodeAnalysis;

namespace Serverless.Analyzers.Flow.Engine;

/// <summary>Orders bodies so that what is called comes before what calls it, as far as recursion allows.</summary>
internal static class FlowOrder
{
    /// <summary>The bodies in that order; the same for the same program.</summary>
    public static IReadOnlyList<FlowBody> Of(IReadOnlyList<FlowBody> bodies, Callees callees)
    {
        var bySymbol = new Dictionary<ISymbol, FlowBody>(SymbolEqualityComparer.Default);
        foreach (var body in bodies)
        {
            bySymbol[body.Symbol] = body;
        }

        var ordered = new List<FlowBody>(bodies.Count);
        var seen = new HashSet<FlowBody>();
        var open = new Stack<(FlowBody Body, IEnumerator<FlowBody> Calls)>();
        foreach (var body in bodies)
        {
            Enter(body);
            while (open.Count > 0)
            {
                var (current, calls) = open.Peek();
                if (calls.MoveNext())
                {
                    Enter(calls.Current);
                }
                else
                {
                    ordered.Add(current);
                    open.Pop();
                }
            }
        }

        return ordered;

        void Enter(FlowBody body)
        {
            if (seen.Add(body))
            {
                open.Push((body, Called(body).GetEnumerator()));
            }
        }

        List<FlowBody> Called(FlowBody body)
        {
            var called = new List<FlowBody>();
            foreach (var method in body.Roots.SelectMany(callees.Of))
            {
                if (bySymbol.TryGetValue((method.PartialImplementationPart ?? method).OriginalDefinition, out var callee))
                {
                    called.Add(callee);
                }
            }

            return called;
        }
    }
}
