namespace Serverless.Analyzers.Sweep;

/// <summary>What the user asked for.</summary>
/// <param name="Folder">The folder of source, as a full path with forward slashes.</param>
/// <param name="Rules">The rules to look for; none means all.</param>
/// <param name="Project">Which projects to look at; null means all.</param>
/// <param name="Json">Where to write the result; null means nowhere.</param>
/// <param name="All">Whether to enable rules that are off by default.</param>
/// <param name="Times">Whether to show the time of each analyzer.</param>
/// <param name="Fix">Whether to try the code fixes.</param>
/// <param name="Show">Whether to show the source line of each finding.</param>
/// <param name="GlobalOptions">Analyzer options for every project.</param>
internal sealed record SweepOptions(
    string Folder,
    IReadOnlySet<string> Rules,
    string? Project,
    string? Json,
    bool All,
    bool Times,
    bool Fix,
    bool Show,
    IReadOnlyDictionary<string, string> GlobalOptions);
