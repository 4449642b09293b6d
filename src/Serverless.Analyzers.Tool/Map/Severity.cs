namespace Serverless.Analyzers.Tool.Map;

/// <summary>The levels of findings, as SARIF names them.</summary>
internal static class Severity
{
    /// <summary>The levels, the worst first.</summary>
    public static IReadOnlyList<string> Levels { get; } = ["error", "warning", "note"];

    /// <summary>The level of a result: SARIF leaves out that of a warning.</summary>
    public static string Of(string? level) => level switch
    {
        null => "warning",
        "error" or "warning" => level,
        _ => "note",
    };

    /// <summary>Its place among the levels; 0 for the worst.</summary>
    public static int Rank(string level) => level switch
    {
        "error" => 0,
        "warning" => 1,
        _ => 2,
    };
}
