using Microsoft.CodeAnalysis;

namespace Serverless.Analyzers.Functions;

/// <summary>
/// The classes that the Lambda Annotations generator writes around functions: <c>Type_Method_Generated</c>. A template
/// names those, users know their own methods.
/// </summary>
internal static class GeneratedHandlers
{
    /// <summary>Whether a method is the generated wrapper of a function.</summary>
    public static bool IsGenerated(IMethodSymbol method) => SourceTypeOf(method.ContainingType.Name, method.Name) is not null;

    /// <summary>The name of the user's type whose method a generated type wraps; null for a type that is not generated.</summary>
    public static string? SourceTypeOf(string type, string method)
    {
        var suffix = $"_{method}_Generated";
        return type.EndsWith(suffix, StringComparison.Ordinal) ? type.Substring(0, type.Length - suffix.Length) : null;
    }
}
