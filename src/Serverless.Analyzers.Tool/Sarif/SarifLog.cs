using System.Collections.ObjectModel;
using System.Text.Json.Serialization;

namespace Serverless.Analyzers.Tool.Sarif;

/// <summary>The parts of a SARIF log that are read.</summary>
internal sealed class SarifLog
{
    /// <summary>The version of the format.</summary>
    public string? Version { get; set; }

    /// <summary>The runs; null where the file is no SARIF log.</summary>
    public List<SarifRun>? Runs { get; set; }
}

/// <summary>One run of a tool.</summary>
internal sealed class SarifRun
{
    /// <summary>The tool.</summary>
    public SarifTool? Tool { get; set; }

    /// <summary>The results, handed on one by one while they are read.</summary>
    [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)]
    public SarifResults? Results { get; init; }
}

/// <summary>A collection that hands on what is added to it and holds nothing.</summary>
internal sealed class SarifResults(Action<SarifResult> read) : Collection<SarifResult>
{
    /// <inheritdoc/>
    protected override void InsertItem(int index, SarifResult item)
    {
        if (item is not null)
        {
            read(item);
        }
    }
}

/// <summary>The tool of a run.</summary>
internal sealed record SarifTool(SarifDriver? Driver);

/// <summary>The program of a tool, and its rules.</summary>
internal sealed record SarifDriver(string? Name, IReadOnlyList<SarifRule>? Rules);

/// <summary>A rule.</summary>
internal sealed record SarifRule(string? Id, SarifMessage? ShortDescription, string? HelpUri, SarifRuleProperties? Properties);

/// <summary>What a rule is filed under.</summary>
internal sealed record SarifRuleProperties(string? Category, IReadOnlyList<string>? Tags);

/// <summary>A result.</summary>
internal sealed record SarifResult(
    string? RuleId,
    string? Level,
    SarifMessage? Message,
    IReadOnlyList<SarifLocation>? Locations,
    IReadOnlyList<SarifSuppression>? Suppressions,
    SarifResultProperties? Properties);

/// <summary>A text.</summary>
internal sealed record SarifMessage(string? Text);

/// <summary>A place.</summary>
internal sealed record SarifLocation(SarifPhysicalLocation? PhysicalLocation);

/// <summary>A place in a file.</summary>
internal sealed record SarifPhysicalLocation(SarifArtifact? ArtifactLocation, SarifRegion? Region);

/// <summary>A file.</summary>
internal sealed record SarifArtifact(string? Uri);

/// <summary>Where in a file.</summary>
internal sealed record SarifRegion(int? StartLine);

/// <summary>That somebody has suppressed a result, and how.</summary>
internal sealed record SarifSuppression(string? Kind);

/// <summary>What a result carries beside its text: the compiler puts a diagnostic's own properties there.</summary>
internal sealed record SarifResultProperties(IReadOnlyDictionary<string, string?>? CustomProperties);
