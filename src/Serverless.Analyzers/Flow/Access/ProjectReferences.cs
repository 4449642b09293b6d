using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Serverless.Analyzers.Flow.Access;

/// <summary>Tells the assemblies of other projects of the same system from packages: they come from a build, not from a package folder. Thread-safe.</summary>
internal sealed class ProjectReferences(Compilation compilation)
{
    // What a project of somebody's own is not called.
    private static readonly string[] s_platforms = ["System.", "Microsoft.", "Azure.", "Amazon.", "AWSSDK.", "AWS."];

    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _known = new(SymbolEqualityComparer.Default);

    /// <summary>Whether another project declares a method.</summary>
    public bool Holds(IMethodSymbol method) => method.ContainingAssembly is { } assembly && _known.GetOrAdd(assembly, IsProject);

    private bool IsProject(IAssemblySymbol assembly) =>
        !s_platforms.Any(platform => assembly.Name.StartsWith(platform, StringComparison.Ordinal))
        && compilation.GetMetadataReference(assembly) switch
        {
            CompilationReference => true,
            PortableExecutableReference { FilePath: { } path } => path.Replace('\\', '/') is var normal && (normal.Contains("/obj/") || normal.Contains("/bin/")),
            _ => false,
        };
}
