using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Serverless.Analyzers.Flow.Engine;

/// <summary>The graphs of bodies, and the ways through them that no branch shows.</summary>
internal static class FlowGraphs
{
    /// <summary>The graph of a root of a body; null for code that has none.</summary>
    public static ControlFlowGraph? Of(IOperation root)
    {
        try
        {
            return root switch
            {
                IMethodBodyOperation body => ControlFlowGraph.Create(body),
                IConstructorBodyOperation body => ControlFlowGraph.Create(body),
                IBlockOperation body => ControlFlowGraph.Create(body),
                IFieldInitializerOperation initializer => ControlFlowGraph.Create(initializer),
                IPropertyInitializerOperation initializer => ControlFlowGraph.Create(initializer),
                _ => null,
            };
        }
        catch (ArgumentException)
        {
            // Code so broken that it has no graph.
            return null;
        }
    }

    /// <summary>The first blocks of what runs when a block throws, and of what runs after it in any case.</summary>
    public static IEnumerable<int> HandlersOf(BasicBlock block)
    {
        // The root of a lambda's graph lies in a region of the graph around it, whose blocks are others.
        for (var region = block.EnclosingRegion; region is { Kind: not ControlFlowRegionKind.Root }; region = region.EnclosingRegion)
        {
            if (region is { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { } around })
            {
                foreach (var handler in around.NestedRegions)
                {
                    if (handler.Kind != ControlFlowRegionKind.Try)
                    {
                        yield return handler.FirstBlockOrdinal;
                    }
                }
            }
        }
    }
}
