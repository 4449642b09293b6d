using Microsoft.CodeAnalysis;

namespace Serverless.Analyzers.Flow;

/// <summary>How a piece of code is reached from outside.</summary>
/// <param name="Root">The name of the function that the platform calls, or of a library's public method.</param>
/// <param name="Steps">The methods in between, the one that holds the code last; empty where the root itself holds it.</param>
internal sealed record CallPath(string Root, IReadOnlyList<IMethodSymbol> Steps)
{
    /// <summary>The path with one more step.</summary>
    public CallPath Then(IMethodSymbol method) => new(Root, [.. Steps, method]);

    /// <summary>The part of a message that says how the code is reached: <c>'PlaceOrder' through 'Save' → 'Count'</c>.</summary>
    public override string ToString() =>
        Steps.Count == 0 ? $"'{Root}'" : $"'{Root}' through {string.Join(" → ", Steps.Select(step => $"'{Distinct(step)}'"))}";

    // Classes that hand a call on often do so under one name.
    private string Distinct(IMethodSymbol step) => (step.Name == Root || Steps.Count(other => other.Name == step.Name) > 1) && step.MethodKind != MethodKind.Constructor
        ? $"{step.ContainingType.Name}.{NameOf(step)}"
        : NameOf(step);

    private static string NameOf(IMethodSymbol method) => method switch
    {
        { AssociatedSymbol: { } member } => member.Name,
        { MethodKind: MethodKind.Constructor } => "new " + method.ContainingType.Name,
        _ => method.Name,
    };
}
