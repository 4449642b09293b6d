using Microsoft.CodeAnalysis;

namespace Serverless.Analyzers.CodeFixes.Logging;

/// <summary>Writes a placeholder instead of a logged value, or drops the argument together with its hole in the template.</summary>
public abstract class RedactionFix : ServerlessCodeFix
{
    internal const string RedactKey = "Redact";
    internal const string DropKey = "Drop";
    private const string Title = "Write [REDACTED] instead of the value";
    private const string DropTitle = "Drop the placeholder and its argument";

    private protected RedactionFix(string id)
        : base(id)
    {
    }

    private protected sealed override async Task<IReadOnlyList<Fix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (Expressions.At(root!, diagnostic) is not { } expression)
        {
            return [];
        }

        Fix?[] fixes =
        [
            LoggedExpression.Redact(model!, expression, Title, RedactKey, cancellationToken),
            LoggedExpression.Drop(model!, expression, DropTitle, DropKey, cancellationToken),
        ];
        return [.. fixes.OfType<Fix>()];
    }
}
