using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Serverless.Analyzers.Tests.Verifiers;

/// <summary>The reference assemblies that test code is compiled against, read once.</summary>
internal static class References
{
    private static readonly (string Kind, string Path)[] s_all =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "references.txt"))
            .Select(line => line.Split('|'))
            .Select(parts => (parts[0], parts[2]))
            .DistinctBy(reference => Path.GetFileName(reference.Item2), StringComparer.OrdinalIgnoreCase),
    ];

    /// <summary>.NET and ASP.NET Core: a project without any function SDK.</summary>
    public static ImmutableArray<MetadataReference> Framework { get; } = [.. Of("framework")];

    /// <summary>The framework and every function SDK, real where it is to be had.</summary>
    public static ImmutableArray<MetadataReference> WithSdks { get; } = [.. Framework, .. Of("package"), .. Of("stand-in")];

    /// <summary>Tells the test library to add nothing of its own.</summary>
    public static ReferenceAssemblies None { get; } = new("net10.0");

    private static IEnumerable<MetadataReference> Of(string kind) =>
        s_all.Where(reference => reference.Kind == kind).Select(reference => (MetadataReference)MetadataReference.CreateFromFile(reference.Path));
}
