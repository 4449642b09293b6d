namespace Serverless.Analyzers.Flow;

/// <summary>
/// Tells patterns on which a backtracking engine can take time that grows faster than the text, by what they are made of:
/// a repetition of something that is itself a repetition, or repetitions of the same characters side by side, with
/// something behind them that may fail. What is not understood counts as harmless.
/// </summary>
internal static class RegexShape
{
    // Longer ones are made by programs; nobody reads a finding on them.
    private const int MaxLength = 2000;

    /// <summary>Whether a pattern is proven to be prone to backtracking.</summary>
    public static bool IsProne(string pattern) =>
        pattern.Length <= MaxLength && new RegexReader(pattern).Read() is { } root && IsProne(root, canFailAfter: false);

    private static bool IsProne(RegexNode node, bool canFailAfter)
    {
        foreach (var branch in node.Branches)
        {
            var failsAfter = canFailAfter;
            for (var i = branch.Count - 1; i >= 0; i--)
            {
                var item = branch[i];
                if (failsAfter && !item.IsAtomic && (IsAmbiguousRepetition(item) || IsBesideItsLike(branch, i)))
                {
                    return true;
                }

                // Within a repetition, the next round may fail.
                if (item.Group is { } group && !item.IsAtomic && IsProne(group, failsAfter))
                {
                    return true;
                }

                failsAfter |= item.IsAnchor || item.Min > 0;
            }
        }

        return false;
    }

    // (a+)+, (a+b?)*, (a|a)*: one text, many ways to divide it into rounds.
    private static bool IsAmbiguousRepetition(RegexItem item) =>
        item is { IsUnbounded: true, Group: { } group } && (group.Branches.Any(IsRepetitionAlone) || HasOverlappingBranches(group));

    // A branch that an unbounded part of it can match alone: all the rest is optional, or may be more of the same.
    private static bool IsRepetitionAlone(IReadOnlyList<RegexItem> branch) => branch.Any(inner =>
        inner is { IsUnbounded: true, Set: { } set, IsAtomic: false }
        && branch.All(other => other == inner || (!other.IsAnchor && (other.Min == 0 || (other.Set is { } rest && rest.Overlaps(set))))));

    private static bool HasOverlappingBranches(RegexNode group)
    {
        var sets = group.Branches.Select(branch => branch is [{ Set: { } set, Min: 1, IsAtomic: false }] ? set : (RegexSet?)null).ToList();
        for (var i = 0; i < sets.Count; i++)
        {
            for (var j = i + 1; j < sets.Count; j++)
            {
                if (sets[i] is { } left && sets[j] is { } right && left.Overlaps(right))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // \d+\d+, .*\s*.*: nothing between them tells where the one ends and the other begins.
    private static bool IsBesideItsLike(IReadOnlyList<RegexItem> branch, int last)
    {
        if (branch[last] is not { IsUnbounded: true, Set: { } set })
        {
            return false;
        }

        for (var i = last - 1; i >= 0 && !branch[i].IsAnchor; i--)
        {
            if (branch[i] is { IsUnbounded: true, IsAtomic: false, Set: { } before } && before.Overlaps(set))
            {
                return true;
            }

            if (branch[i].Min > 0)
            {
                return false;
            }
        }

        return false;
    }
}
