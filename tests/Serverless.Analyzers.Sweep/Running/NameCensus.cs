using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Serverless.Analyzers.Sweep.Running;

/// <summary>How many names of a project the compiler could resolve, and what it would have needed for the others.</summary>
/// <param name="Names">All names in the source.</param>
/// <param name="Unresolved">Those without a symbol, whatever the reason.</param>
/// <param name="Causes">The names that fail by themselves, not because of another one, with their counts.</param>
internal sealed record NameCensus(int Names, int Unresolved, ImmutableSortedDictionary<string, int> Causes)
{
    public static async Task<NameCensus> TakeAsync(Project project, CancellationToken cancellationToken)
    {
        var compilation = await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false);
        var names = 0;
        var unresolved = 0;
        var causes = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        await Parallel.ForEachAsync(compilation!.SyntaxTrees, cancellationToken, async (tree, token) =>
        {
            var model = compilation.GetSemanticModel(tree);
            var root = await tree.GetRootAsync(token).ConfigureAwait(false);
            foreach (var name in root.DescendantNodes().OfType<SimpleNameSyntax>().Where(IsReference))
            {
                Interlocked.Increment(ref names);
                if (UnresolvedName.Of(name, model) is not { } failed)
                {
                    continue;
                }

                Interlocked.Increment(ref unresolved);
                if (failed.Cause is { } cause)
                {
                    causes.AddOrUpdate(cause, 1, (_, count) => count + 1);
                }
            }
        }).ConfigureAwait(false);
        return new(names, unresolved, causes.ToImmutableSortedDictionary(StringComparer.Ordinal));
    }

    /// <summary>Leaves out names that declare something and words that only look like names.</summary>
    private static bool IsReference(SimpleNameSyntax name) =>
        !name.IsVar &&
        !name.IsMissing &&
        name.Identifier.Text is not ("nameof" or "_" or "field" or "global") &&
        name.Parent is not (NameEqualsSyntax or NameColonSyntax) &&
        name.FirstAncestorOrSelf<NameSyntax>(outer => outer.Parent is BaseNamespaceDeclarationSyntax) is null;
}
