using System.Collections.Immutable;
using Serverless.Analyzers.Sweep.Fixing;
using Serverless.Analyzers.Sweep.Reading;

namespace Serverless.Analyzers.Sweep.Running;

/// <summary>All that a sweep learned about one project.</summary>
internal sealed record ProjectResult(
    SourceProject Project,
    ImmutableArray<FunctionSdk> Sdks,
    int Lines,
    NameCensus Names,
    ImmutableArray<Finding> Findings,
    ImmutableArray<string> Crashes,
    ImmutableSortedDictionary<string, TimeSpan> Times,
    ImmutableArray<FixResult> Fixes)
{
    public TimeSpan AnalyzerTime => new(Times.Values.Sum(time => time.Ticks));
}
