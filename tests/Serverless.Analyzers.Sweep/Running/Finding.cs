using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Serverless.Analyzers.Sweep.Running;

/// <summary>A reported diagnostic, as shown and compared. Lines and columns count from one.</summary>
internal sealed record Finding(string Id, string Severity, string Path, int Line, int Column, string Message)
{
    public static Finding Of(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetMappedLineSpan();
        return new(
            diagnostic.Id,
            diagnostic.Severity.ToString(),
            place.Path ?? "",
            place.StartLinePosition.Line + 1,
            place.StartLinePosition.Character + 1,
            diagnostic.GetMessage(CultureInfo.InvariantCulture));
    }

    /// <summary>What stays the same while an edit elsewhere moves the finding.</summary>
    public (string Id, string Path, string Message) Identity => (Id, Path, Message);
}
