using System.Collections.Immutable;

namespace Serverless.Analyzers.Sweep.Fixing;

/// <summary>What became of one code action, applied to one finding or to all of a project.</summary>
/// <param name="Rule">The rule it repairs.</param>
/// <param name="Title">Its title.</param>
/// <param name="Place">The finding it was applied to; null where it was applied to all.</param>
/// <param name="Findings">How many findings it was offered for.</param>
/// <param name="Gone">How many of them are gone.</param>
/// <param name="NewErrors">Compile errors that were not there before.</param>
/// <param name="NewFindings">Findings that were not there before.</param>
/// <param name="Crash">The exception of the fix, or of an analyzer on its result.</param>
internal sealed record FixResult(
    string Rule,
    string Title,
    string? Place,
    int Findings,
    int Gone,
    ImmutableArray<string> NewErrors,
    ImmutableArray<string> NewFindings,
    string? Crash)
{
    public bool IsGood => Gone == Findings && NewErrors.IsEmpty && NewFindings.IsEmpty && Crash is null;
}
