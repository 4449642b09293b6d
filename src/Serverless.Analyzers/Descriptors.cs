using Microsoft.CodeAnalysis;

namespace Serverless.Analyzers;

/// <summary>Every diagnostic of the package: one line a rule, in the partial file of its group.</summary>
internal static partial class Descriptors
{
    /// <summary>Where the pages under <c>docs/</c> are read; the one place that names the repository's address.</summary>
    internal const string DocumentationRoot = "https://github.com/serverless-analyzers/serverless-analyzers/blob/main/docs/";

    private static DiagnosticDescriptor Warning(string id, string title, string message, string description, params int[] cwe) =>
        Create(id, DiagnosticSeverity.Warning, title, message, description, cwe);

    private static DiagnosticDescriptor Info(string id, string title, string message, string description, params int[] cwe) =>
        Create(id, DiagnosticSeverity.Info, title, message, description, cwe);

    private static DiagnosticDescriptor Off(string id, string title, string message, string description, params int[] cwe) =>
        Create(id, DiagnosticSeverity.Info, title, message, description, cwe, isEnabledByDefault: false);

    private static DiagnosticDescriptor Create(
        string id, DiagnosticSeverity severity, string title, string message, string description, int[] cwe, bool isEnabledByDefault = true)
    {
        string[] tags = ["security", .. cwe.Select(number => $"external/cwe/cwe-{number:D3}")];
#pragma warning disable RS0030 // The single factory.
        return new DiagnosticDescriptor(
            id, title, message, CategoryOf(id), severity, isEnabledByDefault, description, $"{DocumentationRoot}rules/{id}.md", tags);
#pragma warning restore RS0030
    }

    private static string CategoryOf(string id) => id[3] switch
    {
        '0' => "Serverless.Setup",
        '1' => "Serverless.Purity",
        '2' => "Serverless.Logging",
        '3' => "Serverless.Endpoints",
        '4' => "Serverless.Encryption",
        '5' => "Serverless.Injection",
        '6' => "Serverless.Access",
        '7' => "Serverless.Resources",
        '8' => "Serverless.Configuration",
        _ => throw new ArgumentOutOfRangeException(nameof(id), id, "No category for this rule ID."),
    };
}
