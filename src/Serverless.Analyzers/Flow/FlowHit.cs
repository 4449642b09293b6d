using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Serverless.Analyzers.Flow.Core;

namespace Serverless.Analyzers.Flow;

/// <summary>A value that arrives where it can do harm.</summary>
/// <param name="Kind">The kind of sink.</param>
/// <param name="Sink">The value as it is written at the sink; findings are reported here.</param>
/// <param name="SinkName">The method or property that takes it.</param>
/// <param name="Destination">Where it goes, for the message; null where the kind says enough.</param>
/// <param name="Source">What the value is, what users call it and where it comes from.</param>
/// <param name="Path">The places on the way, from the source to the sink.</param>
/// <param name="Through">The methods on the way, in order.</param>
internal sealed record FlowHit(
    SinkKinds Kind, SyntaxNode Sink, string SinkName, string? Destination, FlowSource Source, ImmutableArray<Location> Path, IReadOnlyList<string> Through)
{
    /// <summary>The way in words, to end a message with: <c> through 'Find' → 'Query'</c>; empty where there is none to tell.</summary>
    public string Way => Through.Count == 0 ? "" : $" through {string.Join(" → ", Through.Select(method => $"'{method}'"))}";
}
