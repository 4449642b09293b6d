using System.Globalization;
using System.Text.RegularExpressions;

namespace Serverless.Analyzers.Sweep.Reading;

/// <summary>The framework a project is built for: it decides the symbols and the language version.</summary>
internal sealed partial record TargetFramework(string Name, FrameworkKind Kind, Version Version)
{
    private static readonly Version[] CoreVersions =
        [new(1, 0), new(1, 1), new(2, 0), new(2, 1), new(2, 2), new(3, 0), new(3, 1)];

    public static TargetFramework? Parse(string name)
    {
        if (Moniker().Match(name.Trim()) is not { Success: true } match)
        {
            return null;
        }

        var digits = match.Groups["digits"].Value;
        var version = match.Groups["major"].Success
            ? new Version(
                int.Parse(match.Groups["major"].ValueSpan, CultureInfo.InvariantCulture),
                int.Parse(match.Groups["minor"].ValueSpan, CultureInfo.InvariantCulture))
            : new Version(digits[0] - '0', digits[1] - '0');
        var kind = match.Groups["kind"].Value.ToUpperInvariant() switch
        {
            "NETSTANDARD" => FrameworkKind.Standard,
            "NETCOREAPP" => FrameworkKind.Core,
            _ => version.Major >= 5 ? FrameworkKind.Net : FrameworkKind.Framework,
        };
        return new(name.Trim(), kind, version);
    }

    /// <summary>The newest of a list separated by semicolons.</summary>
    public static TargetFramework? Newest(string names) => names
        .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(Parse)
        .OfType<TargetFramework>()
        .OrderByDescending(framework => framework.Kind)
        .ThenByDescending(framework => framework.Version)
        .FirstOrDefault();

    /// <summary>The C# version the SDK takes when the project names none.</summary>
    public string LanguageVersion => (Kind, Version.Major) switch
    {
        (FrameworkKind.Net, var major) => $"{major + 4}.0",
        (FrameworkKind.Core, >= 3) => "8.0",
        (FrameworkKind.Standard, _) when Version >= new Version(2, 1) => "8.0",
        _ => "7.3",
    };

    /// <summary>The preprocessor symbols the SDK defines.</summary>
    public IEnumerable<string> Symbols => Kind switch
    {
        FrameworkKind.Net =>
        [
            "NET", $"NET{Underscored(Version)}", "NETCOREAPP",
            .. Enumerable.Range(5, Version.Major - 4).Select(major => $"NET{major}_0_OR_GREATER"),
            .. CoreVersions.Select(version => $"NETCOREAPP{Underscored(version)}_OR_GREATER"),
        ],
        FrameworkKind.Core =>
        [
            "NETCOREAPP", $"NETCOREAPP{Underscored(Version)}",
            .. CoreVersions.Where(version => version <= Version).Select(version => $"NETCOREAPP{Underscored(version)}_OR_GREATER"),
        ],
        FrameworkKind.Standard => ["NETSTANDARD", $"NETSTANDARD{Underscored(Version)}", "NETSTANDARD2_0_OR_GREATER"],
        _ => ["NETFRAMEWORK", Name.ToUpperInvariant()],
    };

    private static string Underscored(Version version) => $"{version.Major}_{version.Minor}";

    [GeneratedRegex(@"^(?<kind>netstandard|netcoreapp|net)(?:(?<major>\d+)\.(?<minor>\d)|(?<digits>\d{2,3}))", RegexOptions.IgnoreCase)]
    private static partial Regex Moniker();
}

/// <summary>Older kinds first.</summary>
internal enum FrameworkKind
{
    Framework,
    Standard,
    Core,
    Net,
}
