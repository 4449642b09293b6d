using Microsoft.CodeAnalysis.Text;

namespace Serverless.Analyzers.Templates;

/// <summary>A template is not well-formed, or larger or deeper than any real one.</summary>
internal sealed class TemplateFormatException(TextSpan span, string message) : Exception(message)
{
    /// <summary>Where.</summary>
    public TextSpan Span { get; } = span;
}
