namespace Serverless.Analyzers.Catalog;

internal static partial class ApiCatalog
{
    private const string FilePath = "Path";
    private const string RegularExpression = "Regex";
    private const string FileInfoCalls = "AppendText CopyTo Create CreateText Delete MoveTo Open OpenRead OpenText OpenWrite Replace";
    private const string DirectoryInfoCalls =
        "Create CreateSubdirectory Delete EnumerateDirectories EnumerateFiles EnumerateFileSystemInfos GetDirectories GetFiles GetFileSystemInfos MoveTo";
    private const string DirectoryCalls =
        "CreateDirectory Delete EnumerateDirectories EnumerateFiles EnumerateFileSystemEntries GetDirectories GetFiles GetFileSystemEntries SetCurrentDirectory";
    private const string FileCalls =
        "AppendAllBytes AppendAllBytesAsync AppendAllLines AppendAllLinesAsync AppendAllText AppendAllTextAsync AppendText Create CreateSymbolicLink CreateText Delete Open OpenHandle OpenRead OpenText OpenWrite "
        + "ReadAllBytes ReadAllBytesAsync ReadAllLines ReadAllLinesAsync ReadAllText ReadAllTextAsync ReadLines ReadLinesAsync WriteAllBytes WriteAllBytesAsync WriteAllLines WriteAllLinesAsync WriteAllText WriteAllTextAsync";

    /// <summary>Calls that open, write, delete or move what a path names, and what makes a path harmless.</summary>
    private static readonly ApiRow[] PathSinks =
    [
        .. Each("System.IO.File", FileCalls, ApiRole.InjectionSink, "path", FilePath),
        .. Each("System.IO.File", "Copy Move", ApiRole.InjectionSink, "sourceFileName", FilePath),
        .. Each("System.IO.File", "Copy Move", ApiRole.InjectionSink, "destFileName", FilePath),
        .. Each("System.IO.File", "Replace", ApiRole.InjectionSink, "sourceFileName", FilePath),
        .. Each("System.IO.File", "Replace", ApiRole.InjectionSink, "destinationFileName", FilePath),
        .. Each("System.IO.File", "Replace", ApiRole.InjectionSink, "destinationBackupFileName", FilePath),
        .. Each("System.IO.FileInfo", FileInfoCalls, ApiRole.InjectionSink, Receiver, FilePath),
        .. Each("System.IO.FileInfo", "CopyTo MoveTo", ApiRole.InjectionSink, "destFileName", FilePath),
        .. Each("System.IO.FileInfo", "Replace", ApiRole.InjectionSink, "destinationFileName", FilePath),
        .. Each("System.IO.FileInfo", "Replace", ApiRole.InjectionSink, "destinationBackupFileName", FilePath),
        .. Each("System.IO.DirectoryInfo", DirectoryInfoCalls, ApiRole.InjectionSink, Receiver, FilePath),
        .. Each("System.IO.FileSystemInfo", "Delete", ApiRole.InjectionSink, Receiver, FilePath),
        new("System.IO.FileInfo", ".ctor", ApiRole.PassThrough, "fileName"),
        new("System.IO.DirectoryInfo", ".ctor", ApiRole.PassThrough, "path"),
        new("System.IO.DirectoryInfo", "CreateSubdirectory", ApiRole.InjectionSink, "path", Hint: FilePath),
        new("System.IO.DirectoryInfo", "MoveTo", ApiRole.InjectionSink, "destDirName", Hint: FilePath),
        .. Each("System.IO.Directory", DirectoryCalls, ApiRole.InjectionSink, "path", FilePath),
        .. Each("System.IO.Directory", "Move", ApiRole.InjectionSink, "sourceDirName", FilePath),
        .. Each("System.IO.Directory", "Move", ApiRole.InjectionSink, "destDirName", FilePath),
        new("System.IO.FileStream", ".ctor", ApiRole.InjectionSink, "path", Hint: FilePath),
        new("System.IO.StreamReader", ".ctor", ApiRole.InjectionSink, "path", Hint: FilePath),
        new("System.IO.StreamWriter", ".ctor", ApiRole.InjectionSink, "path", Hint: FilePath),
        .. Each("System.IO.Compression.ZipFile", "Open OpenRead", ApiRole.InjectionSink, "archiveFileName", FilePath),
        .. Each("System.IO.Compression.ZipFile", "ExtractToDirectory", ApiRole.InjectionSink, "sourceArchiveFileName", FilePath),
        .. Each("System.IO.Compression.ZipFile", "ExtractToDirectory", ApiRole.InjectionSink, "destinationDirectoryName", FilePath),
        .. Each("System.IO.Compression.ZipFile", "CreateFromDirectory", ApiRole.InjectionSink, "destinationArchiveFileName", FilePath),
        new("System.IO.Compression.ZipFileExtensions", "ExtractToFile", ApiRole.InjectionSink, "destinationFileName", Hint: FilePath),
        .. Each("System.IO.MemoryMappedFiles.MemoryMappedFile", "CreateFromFile", ApiRole.InjectionSink, "path", FilePath),
        .. Each("System.Xml.XmlReader", "Create", ApiRole.InjectionSink, "inputUri", FilePath),
        .. Each("System.Xml.XmlWriter", "Create", ApiRole.InjectionSink, "outputFileName", FilePath),
        .. Each("System.Xml.Linq.XDocument", "Load", ApiRole.InjectionSink, "uri", FilePath),
        .. Each("System.Xml.Linq.XElement", "Load", ApiRole.InjectionSink, "uri", FilePath),
        .. Each("System.Xml.Linq.XDocument", "Save", ApiRole.InjectionSink, "fileName", FilePath),
        new("Microsoft.AspNetCore.Mvc.PhysicalFileResult", ".ctor", ApiRole.InjectionSink, "fileName", Hint: FilePath),
        .. Each("Microsoft.AspNetCore.Mvc.ControllerBase", "PhysicalFile", ApiRole.InjectionSink, "physicalPath", FilePath),
        .. Each("System.IO.Path", "GetFileName GetFileNameWithoutExtension GetExtension", ApiRole.Sanitizer, "path", FilePath),
        new("System.IO.Path", "GetFullPath", ApiRole.Sanitizer, Hint: "CanonicalPath"),
    ];

    /// <summary>Where a regular expression is made, and what takes its meaning from text.</summary>
    private static readonly ApiRow[] RegexSinks =
    [
        .. Each("System.Text.RegularExpressions.Regex", ".ctor IsMatch Match Matches Replace Split Count EnumerateMatches", ApiRole.InjectionSink, "pattern", RegularExpression),
        .. Each("System.Text.RegularExpressions.Regex", "IsMatch Match Matches Replace Split Count EnumerateMatches", ApiRole.InjectionSink, "input", "RegexInput"),
        new("System.Text.RegularExpressions.Regex", "Escape", ApiRole.Sanitizer, Hint: RegularExpression),
    ];
}
