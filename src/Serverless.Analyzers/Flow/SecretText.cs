using System.Text.RegularExpressions;
using Serverless.Analyzers.Catalog;

namespace Serverless.Analyzers.Flow;

/// <summary>Tells text that is a secret from text that names one or stands for one. The only place that judges the text of secrets.</summary>
internal static class SecretText
{
    private const int MinLength = 8;
    private const int MaxLength = 4096;

    // Bits per character: words of a language stay below, random text of that length does not.
    private const double MinEntropy = 2.75;

    // Formats that issuers document, so that nothing else looks like it.
    private static readonly (string Marker, Regex Format, string What)[] s_formats =
    [
        ("IA", Format(@"\b(AKIA|ASIA)[0-9A-Z]{16}\b"), "An AWS access key ID"),
        ("PRIVATE KEY", Format(@"-----BEGIN ([A-Z]+ )?PRIVATE KEY-----\s*[A-Za-z0-9+/=]{16}"), "A private key"),
        ("gh", Format(@"\bgh[pousr]_[A-Za-z0-9]{36,}"), "A GitHub token"),
        ("xox", Format(@"\bxox[abprs]-[A-Za-z0-9-]{10,}"), "A Slack token"),
        ("sk_live_", Format(@"\bsk_live_[A-Za-z0-9]{16,}"), "A Stripe key"),
        ("SG.", Format(@"\bSG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}"), "A SendGrid key"),
        ("AIza", Format(@"\bAIza[A-Za-z0-9_-]{35}\b"), "A Google API key"),
        ("Key=", Format(@"\b(AccountKey|SharedAccessKey)=[A-Za-z0-9+/]{40,}={0,2}"), "An account key"),
        ("eyJ", Format(@"\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}"), "A token"),
    ];

    private static readonly Regex s_password = Format(@"(?i)\b(password|pwd)\s*=\s*([^;""']{4,})");
    private static readonly Regex s_nameLike = Format(@"^[A-Z][A-Z0-9_]*$|^([A-Za-z]+[0-9]{0,2}|[0-9]{1,4})([-_.:/\\ ]+([A-Za-z]+[0-9]{0,2}|[0-9]{1,4}))+$");

    // What people write where a value is still to come, or is made for examples and tests.
    private static readonly string[] s_standIns =
    [
        "example", "sample", "dummy", "fake", "placeholder", "changeme", "change_me", "change-me", "replace", "insert", "your", "todo", "xxxx", "****", "....", "redacted", "test", "mock", "foobar", "abcdef", "12345",
    ];

    // Keys that emulators document.
    private static readonly string[] s_emulators = ["Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq", "C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM", "SAS_KEY_VALUE"];

    /// <summary>What kind of secret stands in a text, whatever it is called: a key of a documented format, or a password in a connection string; null for none.</summary>
    public static string? Known(string text)
    {
        if (text.Length is < MinLength or > MaxLength)
        {
            return null;
        }

        // The marker spares most text the regular expression.
        foreach (var (marker, format, what) in s_formats)
        {
            if (text.IndexOf(marker, StringComparison.Ordinal) >= 0 && format.IsMatch(text) && !IsStandIn(text))
            {
                return what;
            }
        }

        return text.IndexOf(';') >= 0 && text.IndexOf('=') >= 0 && HoldsPassword(text) && !IsStandIn(text) ? "A password" : null;
    }

    /// <summary>Whether text under a name that says it is a secret is one: not a name, an address, a template or a stand-in.</summary>
    public static bool IsLikely(string text) =>
        text.Length is >= MinLength and <= MaxLength
        && !IsStandIn(text)
        && text.Any(char.IsDigit) && text.Any(char.IsLetter)
        && !text.Any(char.IsWhiteSpace)
        && text.IndexOfAny(['{', '}', '<', '>', '%']) < 0 && !text.StartsWith("$", StringComparison.Ordinal) && !text.StartsWith("@", StringComparison.Ordinal)
        && text.IndexOf("://", StringComparison.Ordinal) < 0 && !text.StartsWith("/", StringComparison.Ordinal) && !text.StartsWith("arn:", StringComparison.Ordinal)
        && !s_nameLike.IsMatch(text)
        && !SensitiveNames.IsSecret(text)
        && Entropy(text) >= MinEntropy;

    // Of a connection string; the password of a database on the developer's own machine opens nothing.
    private static bool HoldsPassword(string text) =>
        text.IndexOf("localhost", StringComparison.OrdinalIgnoreCase) < 0 && text.IndexOf("127.0.0.1", StringComparison.Ordinal) < 0
        && s_password.Match(text) is { Success: true } match && match.Groups[2].Value[0] is not ('{' or '<' or '$' or '%' or '#' or '@');

    private static bool IsStandIn(string text) =>
        s_standIns.Any(standIn => text.IndexOf(standIn, StringComparison.OrdinalIgnoreCase) >= 0) || s_emulators.Any(key => text.IndexOf(key, StringComparison.Ordinal) >= 0);

    private static double Entropy(string text) =>
        text.GroupBy(character => character).Select(group => (double)group.Count() / text.Length).Sum(share => -share * Math.Log(share, 2));

    private static Regex Format(string pattern) => new(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
