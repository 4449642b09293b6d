using Serverless.Analyzers.Tool.Map;

namespace Serverless.Analyzers.Tool.Reports;

/// <summary>The kinds of reports, by the extension of the file.</summary>
internal static class ReportFormats
{
    /// <summary>What writes a report into a file of this name.</summary>
    public static Action<SystemMap, Stream> For(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".HTML" or ".HTM" => HtmlReport.Write,
        ".MD" => MarkdownReport.Write,
        ".JSON" => JsonReport.Write,
        var other => throw new BadInputException($"{path}: a report is .html, .md or .json, not '{other}'."),
    };
}
