using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Serverless.Analyzers.Suppressors;

/// <summary>
/// The base of suppressors: other analyzers cannot know what a platform asks of the code it calls, and complain about it.
/// Each one takes back one kind of complaint, where the code has that shape because of the platform.
/// </summary>
public abstract class PlatformSuppressor : DiagnosticSuppressor
{
    private readonly SuppressionDescriptor _descriptor;

    /// <summary>Declares what is taken back, and why.</summary>
    private protected PlatformSuppressor(string id, string suppressedId, string justification) =>
        _descriptor = new SuppressionDescriptor(id, suppressedId, justification);

    /// <inheritdoc/>
    public sealed override ImmutableArray<SuppressionDescriptor> SupportedSuppressions => ImmutableArray.Create(_descriptor);

    /// <inheritdoc/>
    public sealed override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        if (ServerlessCompilation.For(context.Compilation, context.Options) is not { } compilation)
        {
            return;
        }

        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is { } tree
                && tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan) is { } node
                && node.AncestorsAndSelf().Select(part => compilation.Models[tree].GetDeclaredSymbol(part, context.CancellationToken)).FirstOrDefault(symbol => symbol is not null) is { } symbol
                && IsOfPlatform(symbol, compilation))
            {
                context.ReportSuppression(Suppression.Create(_descriptor, diagnostic));
            }
        }
    }

    /// <summary>Whether the declaration is as it is because the platform wants it so.</summary>
    private protected abstract bool IsOfPlatform(ISymbol symbol, ServerlessCompilation compilation);
}
