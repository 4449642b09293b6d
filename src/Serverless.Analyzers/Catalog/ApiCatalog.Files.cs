namespace Serverless.Analyzers.Catalog;

internal static partial class ApiCatalog
{
    /// <summary>Where a path becomes a file that stays.</summary>
    private static readonly ApiRow[] FileWrites =
    [
        .. Each("System.IO.File", "WriteAllText WriteAllTextAsync WriteAllBytes WriteAllBytesAsync WriteAllLines WriteAllLinesAsync AppendAllText AppendAllTextAsync AppendAllLines AppendAllLinesAsync AppendText Create CreateText OpenWrite", ApiRole.FileWrite, "path"),
        .. Each("System.IO.File", "Copy Move", ApiRole.FileWrite, "destFileName"),
        .. Each("System.IO.File", "Open", ApiRole.FileWrite, "path"),
        new("System.IO.FileStream", ".ctor", ApiRole.FileWrite, "path"),
        new("System.IO.StreamWriter", ".ctor", ApiRole.FileWrite, "path"),
        .. Each("System.IO.Compression.ZipFile", "ExtractToDirectory", ApiRole.FileWrite, "destinationDirectoryName"),
        .. Each("System.IO.Compression.ZipFile", "CreateFromDirectory", ApiRole.FileWrite, "destinationArchiveFileName"),
        new("System.IO.Compression.ZipFileExtensions", "ExtractToFile", ApiRole.FileWrite, "destinationFileName"),
        .. Each("System.Xml.XmlWriter", "Create", ApiRole.FileWrite, "outputFileName"),
        .. Each("System.Xml.Linq.XDocument", "Save", ApiRole.FileWrite, "fileName"),
    ];
}
