namespace Serverless.Analyzers.Flow.Core;

/// <summary>Computes what holds at the entry of each block of a graph, forward, to a fixpoint or a bound.</summary>
internal static class FlowSolver
{
    // Values are bounded, so blocks settle after a few visits; this is for what nobody foresaw.
    private const int VisitsPerBlock = 24;

    /// <summary>Visits blocks in their order until nothing changes; false where the bound ended it.</summary>
    /// <param name="count">The number of blocks; the first is the entry.</param>
    /// <param name="initial">What holds at the entry.</param>
    /// <param name="transfer">What a block hands on: calls back with each successor and what holds there.</param>
    /// <param name="join">Joins the second state into the first; tells whether that changed.</param>
    public static bool Solve<TState>(int count, TState initial, Action<int, TState, Action<int, TState>> transfer, Func<TState, TState, (TState State, bool IsChanged)> join)
        where TState : class
    {
        var states = new TState?[count];
        var visits = new int[count];
        var open = new SortedSet<int>();
        if (count > 0)
        {
            states[0] = initial;
            open.Add(0);
        }

        while (open.Count > 0)
        {
            var block = open.Min;
            open.Remove(block);
            if (++visits[block] > VisitsPerBlock)
            {
                return false;
            }

            transfer(block, states[block]!, (successor, state) =>
            {
                if (states[successor] is not { } known)
                {
                    states[successor] = state;
                    open.Add(successor);
                }
                else
                {
                    var (joined, isChanged) = join(known, state);
                    if (isChanged)
                    {
                        states[successor] = joined;
                        open.Add(successor);
                    }
                }
            });
        }

        return true;
    }
}
