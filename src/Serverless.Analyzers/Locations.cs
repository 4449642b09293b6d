using Microsoft.CodeAnalysis;

namespace Serverless.Analyzers;

/// <summary>Where diagnostics are reported.</summary>
internal static class Locations
{
    /// <summary>The syntax of an attribute, or null for one that is not written in source.</summary>
    public static Location? Of(AttributeData attribute, CancellationToken cancellationToken) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken).GetLocation();
}
