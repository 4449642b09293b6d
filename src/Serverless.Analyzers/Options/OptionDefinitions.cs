using System.Globalization;

namespace Serverless.Analyzers.Options;

/// <summary>Every option of the package, each defined once.</summary>
internal static class OptionDefinitions
{
    /// <summary>Who authenticates callers in front of the functions.</summary>
    public static readonly OptionDefinition<HashSet<string>> PlatformAuth = Set(
        "serverless_platform_auth", "none", ["none", "easyauth", "apim"],
        "Who authenticates callers before they reach the functions: App Service authentication (`easyauth`) or an API Management gateway (`apim`).");

    /// <summary>Routes that are public on purpose.</summary>
    public static readonly OptionDefinition<string[]> PublicRoutes = List(
        "serverless_public_routes", "health,healthz,healthcheck,live,liveness,ready,readiness,ping,status,version,swagger,openapi,.well-known,favicon.ico,robots.txt",
        "Routes, or the first or last segment of routes, that are public on purpose.");

    /// <summary>Whether writes must name a customer-managed key.</summary>
    public static readonly OptionDefinition<string> RequireCustomerManagedKey = Boolean(
        "serverless_require_cmk", "false",
        "Whether writes must name a customer-managed key: SLS4009 then reports every write that relies on the provider's default key.");

    /// <summary>The namespaces of the pure core.</summary>
    public static readonly OptionDefinition<string[]> PureNamespaces = List(
        "serverless_pure_namespaces", "",
        "Namespaces, those in them included, whose code must be pure: SLS1005 reports what is not.");

    /// <summary>The types of the pure core.</summary>
    public static readonly OptionDefinition<string[]> PureTypes = List(
        "serverless_pure_types", "",
        "Types, by name or full name, whose code must be pure: SLS1005 reports what is not.");

    /// <summary>How many functions may reach one store.</summary>
    public static readonly OptionDefinition<string> MaxFunctionsPerStore = Number(
        "serverless_max_functions_per_store", "10",
        "How many functions may reach one data store: SLS6005 reports those past it.");

    /// <summary>How many packages one package may bring along.</summary>
    public static readonly OptionDefinition<string> MaxTransitivePackages = Number(
        "serverless_max_transitive_packages", "100",
        "How many packages one direct reference may bring along: SLS8001 reports those that bring more.");

    /// <summary>Whether facts are reported, by .editorconfig.</summary>
    public static readonly OptionDefinition<string> Report = Boolean(
        "serverless_report", "false",
        "Whether SLS6100 reports functions and the stores they reach, as facts for a report.");

    /// <summary>Whether facts are reported, by the project.</summary>
    public static readonly OptionDefinition<string> ReportProperty = Boolean(
        "build_property.ServerlessReport", "false",
        "Let SLS6100 report functions and the stores they reach, as facts in the SARIF log of the build.");

    /// <summary>Whether this project is a library of a function application.</summary>
    public static readonly OptionDefinition<string> Library = Boolean(
        "build_property.ServerlessLibrary", "false",
        "Analyse a class library that references no function SDK; its public methods count as reachable from a handler.");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<OptionDefinition> All { get; } = [PlatformAuth, PublicRoutes, RequireCustomerManagedKey, PureNamespaces, PureTypes, MaxFunctionsPerStore, MaxTransitivePackages, Report, ReportProperty, Library];

    private static OptionDefinition<string> Boolean(string key, string byDefault, string summary) =>
        new(key, byDefault, "`true` or `false`", summary, text => bool.TryParse(text.Trim(), out var value) ? (value ? "true" : "false") : null);

    private static OptionDefinition<string> Number(string key, string byDefault, string summary) =>
        new(key, byDefault, "a whole number from 1 on", summary, text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value > 0 ? text : null);

    private static OptionDefinition<string[]> List(string key, string byDefault, string summary) =>
        new(key, byDefault, "a comma-separated list", summary, Split);

    private static OptionDefinition<HashSet<string>> Set(string key, string byDefault, string[] allowed, string summary) =>
        new(key, byDefault, "a comma-separated list of " + string.Join(", ", allowed.Select(value => $"`{value}`")), summary, text =>
        {
            var values = new HashSet<string>(Split(text), StringComparer.OrdinalIgnoreCase);
            return values.Count > 0 && values.IsSubsetOf(new HashSet<string>(allowed, StringComparer.OrdinalIgnoreCase)) ? values : null;
        });

    private static string[] Split(string text) =>
        [.. text.Split([',', '|'], StringSplitOptions.RemoveEmptyEntries).Select(part => part.Trim()).Where(part => part.Length > 0)];
}
