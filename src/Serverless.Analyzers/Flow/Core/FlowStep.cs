namespace Serverless.Analyzers.Flow.Core;

/// <summary>One call on the way of a value; the way is a list from the last step back to the first.</summary>
/// <param name="Location">The call or argument, opaque here.</param>
/// <param name="Method">The method that was passed through.</param>
/// <param name="Previous">The step before.</param>
internal sealed record FlowStep(object Location, string Method, FlowStep? Previous)
{
    // Longer ways are not told whole.
    private const int MaxLength = 24;

    private int Length { get; } = (Previous?.Length ?? 0) + 1;

    /// <summary>The way with one more step.</summary>
    public static FlowStep Then(FlowStep? previous, object location, string method) =>
        previous is { Length: >= MaxLength } ? previous : new(location, method, previous);

    /// <summary>The steps from the first to the last.</summary>
    public static IReadOnlyList<FlowStep> InOrder(FlowStep? last)
    {
        var steps = new List<FlowStep>();
        for (var step = last; step is not null; step = step.Previous)
        {
            steps.Add(step);
        }

        steps.Reverse();
        return steps;
    }
}
