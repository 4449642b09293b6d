namespace Serverless.Analyzers.Tool.Map;

/// <summary>What is known of a whole system.</summary>
internal sealed record SystemMap(
    IReadOnlyList<string> Projects,
    IReadOnlyList<FunctionFacts> Functions,
    IReadOnlyList<Store> Stores,
    IReadOnlyList<Finding> Findings,
    IReadOnlyDictionary<string, Rule> Rules)
{
    /// <summary>What to say of logs without facts.</summary>
    public const string NoFacts = "the logs hold no facts about functions; build with -p:ServerlessReport=true to have them.";

    /// <summary>Whether any function is known.</summary>
    public bool HasFacts => Functions.Count > 0;

    /// <summary>The whole in one line.</summary>
    public string Summary => $"{Count(Functions.Count, "function")} ({Functions.Count(function => function.IsOpen)} open to anybody), {Count(Stores.Count, "data store")}, {Count(Findings.Count, "finding")}";

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}

/// <summary>A function.</summary>
/// <param name="Project">The project it is in.</param>
/// <param name="Name">Its name.</param>
/// <param name="Host">Its platform and programming model.</param>
/// <param name="Trigger">The kind of event that invokes it.</param>
/// <param name="Handler">Type and method.</param>
/// <param name="Endpoint">How it is reached over HTTP; null where it is not.</param>
/// <param name="Place">Where it is written.</param>
/// <param name="Accesses">What it reaches.</param>
internal sealed record FunctionFacts(
    string Project, string Name, string Host, string Trigger, string Handler, Endpoint? Endpoint, Place Place, IReadOnlyList<Access> Accesses)
{
    /// <summary>Whether anybody may call it.</summary>
    public bool IsOpen => Endpoint?.Protection == "none";
}

/// <summary>How a function is reached over HTTP.</summary>
internal sealed record Endpoint(string Kind, string Methods, string? Route, string Protection)
{
    /// <summary>Methods and route; a function URL has no route.</summary>
    public string Address => $"{(Methods == "*" ? "ANY" : Methods)} {(Route is null ? Kind == "FunctionUrl" ? "function URL" : Kind : Route.StartsWith('/') ? Route : "/" + Route)}";
}

/// <summary>A function reads, writes or deletes in a store.</summary>
/// <param name="Store">Where.</param>
/// <param name="Operation">By what.</param>
/// <param name="Kinds">What it does: <c>Read</c>, <c>Write</c>, <c>Delete</c>, separated by commas.</param>
/// <param name="Via">By <c>Call</c>, <c>Binding</c> or <c>Trigger</c>.</param>
/// <param name="Path">The calls that lead there.</param>
/// <param name="Actions">The IAM actions that allow it.</param>
/// <param name="Roles">The Azure roles that allow it.</param>
/// <param name="Place">Where it is written.</param>
internal sealed record Access(
    Store Store, string Operation, string Kinds, string Via, string Path, IReadOnlyList<string> Actions, IReadOnlyList<string> Roles, Place Place)
{
    /// <summary>Whether it is one of <c>Read</c>, <c>Write</c>, <c>Delete</c>.</summary>
    public bool Is(string kind) => Kinds.Contains(kind, StringComparison.Ordinal);
}

/// <summary>A store of data.</summary>
/// <param name="Kind">What it is, as <c>S3 bucket</c>.</param>
/// <param name="Resource">Its name, or what holds it; empty where it is not known.</param>
/// <param name="ResourceKind">What the name is known from.</param>
internal sealed record Store(string Kind, string Resource, string ResourceKind)
{
    /// <summary>Whether nothing tells which one it is.</summary>
    public bool IsUnknown => ResourceKind == "Unknown";

    /// <summary>A setting or the template holds the name.</summary>
    public bool IsVariable => ResourceKind is "Environment" or "Configuration" or "Template";

    /// <summary>The name for people.</summary>
    public string Name => IsUnknown ? "(not known)" : ResourceKind == "All" ? "(all)" : IsVariable ? $"%{Resource}%" : Resource;
}

/// <summary>A finding.</summary>
internal sealed record Finding(string Rule, string Level, string Message, string Project, Place Place);

/// <summary>A rule.</summary>
internal sealed record Rule(string Id, string Title, string Category, string? Help, IReadOnlyList<string> Tags);

/// <summary>A line of a file.</summary>
internal sealed record Place(string File, int Line)
{
    /// <inheritdoc/>
    public override string ToString() => File.Length == 0 ? "" : Line == 0 ? File : $"{File}:{Line}";
}
