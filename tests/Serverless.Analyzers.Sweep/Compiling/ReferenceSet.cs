using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;
using Serverless.Analyzers.Sweep.Reading;

namespace Serverless.Analyzers.Sweep.Compiling;

/// <summary>The reference assemblies source is compiled against.</summary>
internal sealed class ReferenceSet
{
    private const TypeAttributes Static = TypeAttributes.Abstract | TypeAttributes.Sealed;

    private readonly ImmutableArray<(string Assembly, MetadataReference Reference)> _references;

    private ReferenceSet(IEnumerable<string> paths, IEnumerable<string> leftOut)
    {
        _references = [.. paths.Select(path => (Path.GetFileNameWithoutExtension(path), (MetadataReference)MetadataReference.CreateFromFile(path)))];
        LeftOut = [.. leftOut];
    }

    /// <summary>Stand-ins that declare a type which a package declares too, with that type.</summary>
    public ImmutableArray<string> LeftOut { get; }

    /// <summary>Reads the list the build wrote: <c>kind|package|path</c> lines.</summary>
    public static ReferenceSet Read(string listFile)
    {
        var lines = File.ReadLines(listFile).Select(line => line.Split('|')).ToLookup(parts => parts[0], parts => parts[2]);
        var realTypes = lines["package"].SelectMany(PublicTypes).ToHashSet(StringComparer.Ordinal);
        var doubles = lines["stand-in"].ToDictionary(path => path, path => PublicTypes(path).FirstOrDefault(realTypes.Contains));
        return new(
            lines["framework"].Concat(lines["package"]).Concat(doubles.Where(pair => pair.Value is null).Select(pair => pair.Key)),
            doubles.Where(pair => pair.Value is not null).Select(pair => $"{Path.GetFileNameWithoutExtension(pair.Key)} ({pair.Value})"));
    }

    /// <summary>The references of a project that uses some function SDKs, less the assemblies compiled from source.</summary>
    public IEnumerable<MetadataReference> For(ImmutableArray<FunctionSdk> sdks, IReadOnlySet<string> compiled) =>
        from reference in _references
        where !compiled.Contains(reference.Assembly)
        where sdks.Any(sdk => sdk.Has(reference.Assembly)) || !FunctionSdk.All.Any(sdk => sdk.Has(reference.Assembly))
        select reference.Reference;

    /// <summary>Leaves out static classes: two of one name do no harm to those who call their extension methods.</summary>
    private static IEnumerable<string> PublicTypes(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        if (!file.HasMetadata)
        {
            yield break;
        }

        var reader = file.GetMetadataReader();
        foreach (var type in reader.TypeDefinitions.Select(reader.GetTypeDefinition))
        {
            if ((type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public && (type.Attributes & Static) != Static)
            {
                yield return $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}";
            }
        }
    }
}
