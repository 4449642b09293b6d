using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Serverless.Analyzers.CodeFixes;

/// <summary>
/// Fixes all findings of a document one after the other. Their places are marked by annotations first, so that edits in
/// front of them, such as an added using, move them along; a finding whose place an earlier edit replaced is left alone.
/// Additional locations are not moved: a fix must not rely on them.
/// </summary>
internal sealed class DocumentFixAll : DocumentBasedFixAllProvider
{
    public static readonly DocumentFixAll Instance = new();

    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var cancellationToken = fixAllContext.CancellationToken;
        if (fixAllContext.CodeFixProvider is not ServerlessCodeFix provider
            || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root)
        {
            return null;
        }

        var places = diagnostics
            .Where(diagnostic => root.FullSpan.Contains(diagnostic.Location.SourceSpan))
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan)
            .Select(diagnostic => new Place(diagnostic, root))
            .ToList();
        document = document.WithSyntaxRoot(root.ReplaceTokens(
            places.SelectMany(place => place.Tokens).Distinct(),
            (token, _) => token.WithAdditionalAnnotations(places.Where(place => place.Tokens.Contains(token)).Select(place => place.Annotation))));
        foreach (var place in places)
        {
            root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
            if (place.In(root!) is { } diagnostic)
            {
                document = await provider.ApplyAsync(document, diagnostic, fixAllContext.CodeActionEquivalenceKey, cancellationToken).ConfigureAwait(false);
            }
        }

        return document;
    }

    /// <summary>Where a finding is, as its first and last token.</summary>
    private sealed class Place(Diagnostic diagnostic, SyntaxNode root)
    {
        private readonly bool _isOneToken = First(diagnostic, root) == Last(diagnostic, root);

        public SyntaxAnnotation Annotation { get; } = new();

        public SyntaxToken[] Tokens { get; } = [First(diagnostic, root), Last(diagnostic, root)];

        public Diagnostic? In(SyntaxNode changedRoot)
        {
            var tokens = changedRoot.GetAnnotatedTokens(Annotation).ToList();
            return tokens.Count == (_isOneToken ? 1 : 2)
                ? Diagnostic.Create(
                    diagnostic.Descriptor,
                    Location.Create(changedRoot.SyntaxTree, TextSpan.FromBounds(tokens[0].SpanStart, tokens[^1].Span.End)),
                    diagnostic.Properties)
                : null;
        }

        private static SyntaxToken First(Diagnostic diagnostic, SyntaxNode root) => root.FindToken(diagnostic.Location.SourceSpan.Start);

        private static SyntaxToken Last(Diagnostic diagnostic, SyntaxNode root) =>
            root.FindToken(Math.Max(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.End - 1));
    }
}
