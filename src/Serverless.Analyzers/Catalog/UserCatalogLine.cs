using Microsoft.CodeAnalysis.Text;

namespace Serverless.Analyzers.Catalog;

/// <summary>One line of a <c>serverless.catalog.txt</c>: an API of the user's own and the part it plays.</summary>
/// <param name="DocumentationId">Documentation comment ID of a type or member.</param>
/// <param name="Role">The part it plays.</param>
/// <param name="Hint">What follows the role, if anything.</param>
/// <param name="Span">Where the line is.</param>
internal sealed record UserCatalogLine(string DocumentationId, ApiRole Role, string? Hint, TextSpan Span)
{
    /// <summary>The line as a row; the type and member are resolved already.</summary>
    public ApiRow ToRow() => new(DocumentationId, "", Role, Hint: Hint);
}
