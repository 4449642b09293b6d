using System.Text.RegularExpressions;

namespace Serverless.Analyzers.Sweep.Reading;

/// <summary>
/// The conditions people write in project files: comparisons and <c>Exists</c>, joined by <c>and</c> and <c>or</c>.
/// Whatever else one says counts as true, so that source is rather seen than missed.
/// </summary>
internal static partial class Condition
{
    /// <param name="text">The condition, its properties expanded.</param>
    /// <param name="directory">The folder relative paths start from.</param>
    public static bool Holds(string text, string directory) =>
        string.IsNullOrWhiteSpace(text) ||
        Or().Split(text).Any(side => And().Split(side).All(term => TermHolds(term.Trim(), directory)));

    private static bool TermHolds(string term, string directory)
    {
        if (Comparison().Match(term) is { Success: true } comparison)
        {
            var equal = string.Equals(
                Unquoted(comparison.Groups[1].Value),
                Unquoted(comparison.Groups[3].Value),
                StringComparison.OrdinalIgnoreCase);
            return equal == (comparison.Groups[2].Value == "==");
        }

        if (Existence().Match(term) is { Success: true } existence)
        {
            var path = Glob.FullPath(directory, existence.Groups[2].Value);
            return (File.Exists(path) || Directory.Exists(path)) != (existence.Groups[1].Value == "!");
        }

        return !term.Equals("false", StringComparison.OrdinalIgnoreCase);
    }

    private static string Unquoted(string operand) => operand.Trim().Trim('\'');

    [GeneratedRegex(@"\s+or\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Or();

    [GeneratedRegex(@"\s+and\s+", RegexOptions.IgnoreCase)]
    private static partial Regex And();

    [GeneratedRegex(@"^('[^']*'|[^'=!]*)\s*(==|!=)\s*('[^']*'|[^'=!]*)$")]
    private static partial Regex Comparison();

    [GeneratedRegex(@"^(!?)\s*exists\s*\(\s*'([^']*)'\s*\)$", RegexOptions.IgnoreCase)]
    private static partial Regex Existence();
}
