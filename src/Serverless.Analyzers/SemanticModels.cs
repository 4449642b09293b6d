using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Serverless.Analyzers;

/// <summary>One semantic model per tree, so that code outside the tree being analysed is bound once for all rules.</summary>
internal sealed class SemanticModels(Compilation compilation)
{
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();

    /// <summary>The model of <paramref name="tree"/>, which belongs to the compilation.</summary>
#pragma warning disable RS1030, RS0030 // Cached here, for the compilation's lifetime.
    public SemanticModel this[SyntaxTree tree] => _models.GetOrAdd(tree, key => compilation.GetSemanticModel(key));
#pragma warning restore RS1030, RS0030

    /// <summary>
    /// Whether the compilation holds the source of <paramref name="symbol"/>: an IDE shows the source of other projects
    /// through symbols of this one.
    /// </summary>
    public bool Declares(ISymbol symbol) => symbol.DeclaringSyntaxReferences is [var declaration, ..] && compilation.ContainsSyntaxTree(declaration.SyntaxTree);

    /// <summary>
    /// The operation of <paramref name="node"/>; null where it has none, or where it belongs to another project.
    /// </summary>
    public IOperation? Operation(SyntaxNode node, CancellationToken cancellationToken = default) =>
        compilation.ContainsSyntaxTree(node.SyntaxTree) ? this[node.SyntaxTree].GetOperation(node, cancellationToken) : null;
}
