using System.Collections.Immutable;

namespace Serverless.Analyzers.Sweep.Reading;

/// <summary>What a project file says about compiling its source. Paths are full and use forward slashes.</summary>
internal sealed record SourceProject
{
    private static readonly string[] TestPackages = ["Microsoft.NET.Test.Sdk", "xunit", "NUnit", "MSTest"];

    public required string Path { get; init; }

    public required string AssemblyName { get; init; }

    public required string Sdk { get; init; }

    /// <summary>The folder that holds the repository, or the swept folder.</summary>
    public required string Root { get; init; }

    public required IReadOnlyDictionary<string, string> Properties { get; init; }

    public required ImmutableArray<string> SourceFiles { get; init; }

    /// <summary>Additional files the project names itself.</summary>
    public required ImmutableArray<string> AdditionalFiles { get; init; }

    /// <summary>Paths of the projects it compiles against.</summary>
    public required ImmutableArray<string> ProjectReferences { get; init; }

    public required ImmutableArray<string> Packages { get; init; }

    /// <summary>Global using directives of its <c>Using</c> items, as C# text.</summary>
    public required ImmutableArray<string> Usings { get; init; }

    public required ImmutableArray<string> FriendAssemblies { get; init; }

    public string Directory => System.IO.Path.GetDirectoryName(Path)!;

    public bool IsTest => Packages.Any(package =>
        TestPackages.Any(test => package.StartsWith(test, StringComparison.OrdinalIgnoreCase)));

    public string Property(string name) => Properties.GetValueOrDefault(name, "");

    public bool IsTrue(string name) =>
        Property(name) is var value && (value.Equals("true", StringComparison.OrdinalIgnoreCase) || value.Equals("enable", StringComparison.OrdinalIgnoreCase));
}
