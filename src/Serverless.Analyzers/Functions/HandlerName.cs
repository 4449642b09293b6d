namespace Serverless.Analyzers.Functions;

/// <summary>A handler that a template or tools file names: <c>Assembly::Namespace.Type::Method</c>.</summary>
/// <param name="FunctionName">The logical ID or name of the function there.</param>
/// <param name="Type">Full name of the type, nested types joined by <c>+</c>.</param>
/// <param name="Method">Name of the method.</param>
internal sealed record HandlerName(string FunctionName, string Type, string Method)
{
    /// <summary>Reads a handler string; null for one that names no method: an executable's, or one with placeholders.</summary>
    public static HandlerName? Parse(string functionName, string text)
    {
        var parts = text.Trim().Split([ "::" ], StringSplitOptions.None);
        return parts.Length == 3 && parts[1].Length > 0 && parts[2].Length > 0 && text.IndexOf('$') < 0 ? new(functionName, parts[1], parts[2]) : null;
    }
}
