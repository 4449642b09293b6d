namespace Serverless.Analyzers.Templates.Endpoints;

/// <summary>Who is let in at an endpoint, as a template says.</summary>
internal enum TemplateAccess
{
    /// <summary>Callers are authenticated, or nobody can tell from the template.</summary>
    Guarded,

    /// <summary>Whoever holds a key of the API.</summary>
    Keyed,

    /// <summary>Everyone, and nothing says that it is meant.</summary>
    Open,

    /// <summary>Everyone, which is written down where leaving it out would do.</summary>
    OptedOut,
}

/// <summary>A route or URL that a template publishes.</summary>
/// <param name="Template">The template.</param>
/// <param name="Function">The logical ID or name of the function behind it; null where that is not known.</param>
/// <param name="Method">The HTTP method in upper case; null where it serves all, or where there is none to choose.</param>
/// <param name="Path">The path; null for a URL of its own.</param>
/// <param name="Access">Who is let in.</param>
/// <param name="Node">The value that decides; where nothing is written, the one that declares the endpoint.</param>
/// <param name="Reason">What lets everyone in, as the end of a sentence.</param>
internal sealed record TemplateEndpoint(
    Template Template, string? Function, string? Method, string? Path, TemplateAccess Access, TemplateNode Node, string Reason)
{
    /// <summary>What users call it.</summary>
    public string Name => Path is null ? $"The URL of '{Function}'" : $"'{(Method is null ? "" : Method + " ")}{Path}'{(Function is null ? "" : $" of '{Function}'")}";
}
