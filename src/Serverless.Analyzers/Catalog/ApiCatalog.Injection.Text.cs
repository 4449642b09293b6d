namespace Serverless.Analyzers.Catalog;

internal static partial class ApiCatalog
{
    private const string FilePath = "Path";
    private const string RegularExpression = "Regex";
    private const string FileCalls =
        "AppendAllBytes AppendAllBytesAsync AppendAllLines AppendAllLinesAsync AppendAllText AppendAllTextAsync AppendText Create CreateText Delete Open OpenRead OpenText OpenWrite "
        + "ReadAllBytes ReadAllBytesAsync ReadAllLines ReadAllLinesAsync ReadAllText ReadAllTextAsync ReadLines ReadLinesAsync WriteAllBytes WriteAllBytesAsync WriteAllLines WriteAllLinesAsync WriteAllText WriteAllTextAsync";

    /// <summary>Calls that open, write, delete or move what a path names, and what makes a path harmless.</summary>
    private static readonly ApiRow[] PathSinks =
    [
        .. Each("System.IO.File", FileCalls, ApiRole.InjectionSink, "path", FilePath),
        .. Each("System.IO.File", "Copy Move", ApiRole.InjectionSink, "sourceFileName", FilePath),
        .. Each("System.IO.File", "Copy Move", ApiRole.InjectionSink, "destFileName", FilePath),
        .. Each("System.IO.FileInfo", "CopyTo MoveTo", ApiRole.InjectionSink, "destFileName", FilePath),
        .. Each("System.IO.Directory", "CreateDirectory Delete EnumerateFiles GetFiles", ApiRole.InjectionSink, "path", FilePath),
        .. Each("System.IO.Directory", "Move", ApiRole.InjectionSink, "sourceDirName", FilePath),
        .. Each("System.IO.Directory", "Move", ApiRole.InjectionSink, "destDirName", FilePath),
        new("System.IO.FileStream", ".ctor", ApiRole.InjectionSink, "path", Hint: FilePath),
        new("System.IO.StreamReader", ".ctor", ApiRole.InjectionSink, "path", Hint: FilePath),
        new("System.IO.StreamWriter", ".ctor", ApiRole.InjectionSink, "path", Hint: FilePath),
        .. Each("System.IO.Path", "GetFileName GetFileNameWithoutExtension GetExtension", ApiRole.Sanitizer, "path", FilePath),
        new("System.IO.Path", "GetFullPath", ApiRole.Sanitizer, Hint: "CanonicalPath"),
    ];

    /// <summary>Where a regular expression is made, and what takes its meaning from text.</summary>
    private static readonly ApiRow[] RegexSinks =
    [
        .. Each("System.Text.RegularExpressions.Regex", ".ctor IsMatch Match Matches Replace Split Count EnumerateMatches", ApiRole.InjectionSink, "pattern", RegularExpression),
        new("System.Text.RegularExpressions.Regex", "Escape", ApiRole.Sanitizer, Hint: RegularExpression),
    ];
}
