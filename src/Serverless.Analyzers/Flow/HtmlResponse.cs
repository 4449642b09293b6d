using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Serverless.Analyzers.Flow;

/// <summary>Tells responses that browsers render as HTML from others.</summary>
internal static class HtmlResponse
{
    private static readonly string[] s_mediaTypes = ["text/html", "application/xhtml+xml", "image/svg+xml"];

    /// <summary>Whether the text at a sink becomes HTML: by the type that takes it, or by the media type that the method around it gives the response.</summary>
    public static bool Is(SyntaxNode sink, ServerlessCompilation compilation)
    {
        for (var operation = compilation.Models.Operation(sink); operation is not null; operation = operation.Parent)
        {
            if (operation is IInvocationOperation { TargetMethod.Name: "Raw" } or IObjectCreationOperation { Type.Name: "HtmlString" }
                || (operation.Parent is null && operation.DescendantsAndSelf().Any(part => part.ConstantValue is { HasValue: true, Value: string text } && IsMediaType(text))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMediaType(string text) => s_mediaTypes.Any(type => text.StartsWith(type, StringComparison.OrdinalIgnoreCase));
}
