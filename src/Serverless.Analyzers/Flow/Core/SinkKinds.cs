namespace Serverless.Analyzers.Flow.Core;

/// <summary>What kinds of harm a value may do where it arrives. The names are the hints of catalog rows.</summary>
[Flags]
internal enum SinkKinds : ulong
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Text that people and systems read who were not meant to: logs, consoles, traces, exception messages.</summary>
    Log = 1UL << 0,

    /// <summary>SQL text.</summary>
    Sql = 1UL << 1,

    /// <summary>A command line of the operating system.</summary>
    Command = 1UL << 2,

    /// <summary>A path of the file system.</summary>
    Path = 1UL << 3,

    /// <summary>The address of an outgoing request.</summary>
    Url = 1UL << 4,

    /// <summary>HTML that a browser renders.</summary>
    Html = 1UL << 5,

    /// <summary>Bytes or text that a deserializer turns into objects of types it names itself.</summary>
    Deserialize = 1UL << 6,

    /// <summary>XML that a parser reads which resolves entities.</summary>
    Xml = 1UL << 7,

    /// <summary>A regular expression.</summary>
    Regex = 1UL << 8,

    /// <summary>Text that a regular expression searches.</summary>
    RegexInput = 1UL << 9,

    /// <summary>An LDAP filter or distinguished name.</summary>
    Ldap = 1UL << 10,

    /// <summary>An XPath expression.</summary>
    XPath = 1UL << 11,

    /// <summary>The query or expression text of a store that is not SQL.</summary>
    NoSql = 1UL << 12,

    /// <summary>Code, an expression or a template that is evaluated.</summary>
    Code = 1UL << 13,

    /// <summary>The address a caller is sent to.</summary>
    Redirect = 1UL << 14,

    /// <summary>A response header.</summary>
    Header = 1UL << 15,

    /// <summary>Instructions of a language model.</summary>
    Prompt = 1UL << 16,

    /// <summary>A size or count by which memory is taken or a loop runs.</summary>
    Size = 1UL << 17,

    /// <summary>The text of a log entry, where the sender could forge further ones.</summary>
    LogText = 1UL << 22,

    /// <summary>A token that is read as it is, without being validated.</summary>
    Token = 1UL << 23,

    /// <summary>The key by which a record is read or deleted.</summary>
    Record = 1UL << 24,

    /// <summary>A store outside the function.</summary>
    Store = 1UL << 18,

    /// <summary>What the caller gets back.</summary>
    Response = 1UL << 19,

    /// <summary>State that invocations share.</summary>
    SharedState = 1UL << 20,

    /// <summary>A setting that a secret must not be given.</summary>
    Parameter = 1UL << 21,

    /// <summary>No sink: marks a path that has no more dots in it, so that its start tells where it leads.</summary>
    CanonicalPath = 1UL << 40,

    /// <summary>Where it matters that a value can be read by somebody.</summary>
    Disclosure = Log | Store | Response | SharedState | Parameter,

    /// <summary>Where it matters that the sender chose the value.</summary>
    Injection = Sql | Command | Path | Url | Html | Deserialize | Xml | Regex | RegexInput | Ldap | XPath | NoSql | Code | Redirect | Header | Prompt | Size | LogText | Token | Record,

    /// <summary>All.</summary>
    Any = Disclosure | Injection,
}
