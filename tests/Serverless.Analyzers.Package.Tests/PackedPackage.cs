using System.IO.Compression;
using System.Reflection;
using Serverless.Analyzers.Tests;

namespace Serverless.Analyzers.Package.Tests;

/// <summary>The package, packed once for all tests, and taken out of the package cache before and after.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("serverless-analyzers-").FullName;

    /// <summary>The configuration that these tests, and so the analyzers, are built in.</summary>
    public static string Configuration { get; } =
        typeof(PackedPackage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == "Configuration").Value!;

    /// <summary>The version packed.</summary>
    public string Version => Path.GetFileNameWithoutExtension(File)["Serverless.Analyzers.".Length..];

    /// <summary>The packed file.</summary>
    public string File => Directory.GetFiles(Path.Combine(_folder, "feed"), "*.nupkg").Single();

    private string Cached => Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages", "serverless.analyzers", Version);

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        var (exitCode, output) = await DotNet.Run(
            Repository.Root, "pack", "src/Serverless.Analyzers.Package", "-c", Configuration, "-o", Path.Combine(_folder, "feed"), "-v", "q");
        Assert.True(exitCode == 0, output);
        Forget();
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        Forget();
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    // Between two tags every build has the same version, and restore takes a version it has seen from its cache.
    private void Forget()
    {
        if (Directory.Exists(Cached))
        {
            Directory.Delete(Cached, recursive: true);
        }
    }

    /// <summary>The paths in the packed file.</summary>
    public IReadOnlyList<string> Entries()
    {
        using var archive = ZipFile.OpenRead(File);
        return [.. archive.Entries.Select(entry => entry.FullName)];
    }

    /// <summary>The text of one file of the package.</summary>
    public string Read(string entry)
    {
        using var archive = ZipFile.OpenRead(File);
        using var reader = new StreamReader(archive.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>A new project that references the package as a user's does.</summary>
    internal ProjectUnderTest NewProject(string name, string properties = "", string items = "")
    {
        return new ProjectUnderTest(Path.Combine(_folder, name), Version, Path.Combine(_folder, "feed"), properties, items);
    }
}

/// <summary>Shares the packed file between all test classes.</summary>
[CollectionDefinition(Name)]
#pragma warning disable CA1711 // xunit's own name for it.
public sealed class PackageCollection : ICollectionFixture<PackedPackage>
#pragma warning restore CA1711
{
    /// <summary>The collection's name.</summary>
    public const string Name = "packed package";
}
