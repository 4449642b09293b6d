namespace Serverless.Analyzers.Catalog;

internal static partial class ApiCatalog
{
    /// <summary>What the base class library does besides returning. Asked only where effects are inferred, so kept apart from the other rows.</summary>
    public static IReadOnlyList<ApiRow> PurityRows => s_purityRows.Value;

    private static readonly Lazy<ApiRow[]> s_purityRows = new(CollectPurity);

    private static ApiRow[] CollectPurity() => [.. PureTypes, .. PureMembers, .. MutableTypes, .. Mutators, .. ChangedArguments, .. EffectTypes, .. EffectMembers];

    /// <summary>
    /// What the members of a namespace do where neither they nor their type has a row; the longest name that fits decides.
    /// A name ends with '*' where it stands for all namespaces that begin with it.
    /// </summary>
    public static IReadOnlyList<ApiRow> NamespaceDefaults { get; } =
    [
        .. Namespaces(ApiRole.Pure, null, "System", "System.Linq", "System.Linq.Expressions", "System.Numerics", "System.Numerics.Tensors", "System.Data.SqlTypes", "System.IO.Hashing", "System.Globalization", "System.Reflection", "System.Reflection.Metadata*", "System.Resources", "System.Security", "System.Security.Claims", "System.Security.Principal", "System.Security.Cryptography*", "System.Security.Authentication*", "System.Runtime", "System.Runtime.CompilerServices", "System.Runtime.Intrinsics*", "System.Runtime.Serialization*", "System.Runtime.ExceptionServices", "System.Runtime.Versioning", "System.ComponentModel*", "System.Text.RegularExpressions", "System.Text.Json*", "System.Text.Encodings.Web", "System.Text.Unicode", "System.Collections.Immutable", "System.Collections.Frozen", "System.Buffers.Text", "System.Buffers.Binary", "System.Formats*", "System.Net.Mime", "System.Net.Http.Headers", "System.Web", "System.Diagnostics.CodeAnalysis", "System.Diagnostics.Contracts", "System.Dynamic", "System.Transactions", "System.Windows*", "System.CodeDom*", "System.Drawing", "System.Net.Http.Json", "System.Net.ServerSentEvents", "Microsoft.CSharp*", "Microsoft.VisualBasic*", "Microsoft.Extensions.Primitives", "Newtonsoft.Json*", "NodaTime*"),
        .. Namespaces(ApiRole.MutatesReceiver, null, "System.Collections", "System.Collections.Generic", "System.Collections.ObjectModel", "System.Collections.Specialized", "System.Collections.Concurrent", "System.Text", "System.Text.Json.Nodes", "System.Xml*", "System.Data", "System.Buffers", "System.Threading.Channels"),
        .. Namespaces(ApiRole.Effect, "File", "System.IO", "System.IO.Compression", "System.IO.Enumeration", "System.IO.IsolatedStorage", "System.IO.MemoryMappedFiles", "System.IO.Pipes", "System.IO.Pipelines", "Microsoft.Win32.SafeHandles"),
        .. Namespaces(ApiRole.Effect, "File", "System.Security.AccessControl"),
        .. Namespaces(ApiRole.Effect, "Network", "System.Net*", "System.Data.Common", "System.Data.SqlClient", "Microsoft.Data*", "Microsoft.EntityFrameworkCore*", "Npgsql*", "Dapper*", "MongoDB.Driver*", "StackExchange.Redis*", "MySqlConnector*", "Amazon*", "Azure*", "Microsoft.Azure.Cosmos*", "Microsoft.Azure.WebJobs*", "Microsoft.Azure.Functions*", "Grpc*"),
        .. Namespaces(ApiRole.Effect, "Synchronization", "System.Threading", "System.Threading.Tasks*", "System.Timers", "System.Threading.RateLimiting"),
        .. Namespaces(ApiRole.Effect, "Log", "System.Diagnostics.Tracing", "System.Diagnostics.Metrics", "Microsoft.Extensions.Logging*", "Serilog*", "NLog*"),
        .. Namespaces(ApiRole.Effect, "Environment", "System.Configuration*", "Microsoft.Extensions.Configuration*", "Microsoft.Extensions.Hosting*", "Microsoft.Win32"),
        .. Namespaces(ApiRole.Effect, "ProcessWide", "System.Diagnostics*", "System.Reflection.Emit", "System.Runtime.Loader", "System.Runtime.InteropServices*", "System.Runtime.Remoting*"),
    ];

    /// <summary>Types whose members only return, in namespaces where others do more.</summary>
    private static readonly ApiRow[] PureTypes =
    [
        .. Types(ApiRole.Pure, null, "System.IO.Path", "System.Net.WebUtility", "System.Net.IPAddress", "System.Net.IPEndPoint", "System.Net.IPNetwork", "System.Net.HttpStatusCode", "System.Net.Cookie", "System.Net.Http.HttpMethod", "System.Net.Http.HttpRequestOptionsKey`1", "System.Net.NetworkCredential", "System.Net.DnsEndPoint", "System.Net.EndPoint"),
        .. Types(ApiRole.Pure, null, "System.Threading.CancellationToken", "System.Threading.Timeout", "System.Threading.Tasks.Task", "System.Threading.Tasks.Task`1", "System.Threading.Tasks.ValueTask", "System.Threading.Tasks.ValueTask`1", "System.Threading.Tasks.TaskAsyncEnumerableExtensions", "System.Threading.Tasks.TaskExtensions", "System.Threading.AsyncLocal`1", "System.Threading.ThreadLocal`1"),
        .. Types(ApiRole.Pure, null, "System.Diagnostics.StackTrace", "System.Diagnostics.StackFrame", "System.Diagnostics.UnreachableException", "System.Diagnostics.ActivityTraceId", "System.Diagnostics.ActivitySpanId", "System.Diagnostics.FileVersionInfo"),
        .. Types(ApiRole.Pure, null, "System.Text.Encoding", "System.Text.Rune", "System.Text.Ascii", "System.Text.StringRuneEnumerator", "System.Text.CompositeFormat", "System.Text.NormalizationForm", "System.Text.EncodingExtensions", "System.Text.EncodingProvider"),
        .. Types(ApiRole.Pure, null, "System.Collections.Generic.IEnumerable`1", "System.Collections.IEnumerable", "System.Collections.Generic.IReadOnlyCollection`1", "System.Collections.Generic.IReadOnlyList`1", "System.Collections.Generic.IReadOnlyDictionary`2", "System.Collections.Generic.IReadOnlySet`1", "System.Collections.Generic.IAsyncEnumerable`1", "System.Collections.Generic.IComparer`1", "System.Collections.Generic.IEqualityComparer`1", "System.Collections.Generic.Comparer`1", "System.Collections.Generic.EqualityComparer`1", "System.Collections.Generic.KeyValuePair", "System.Collections.Generic.KeyValuePair`2", "System.Collections.Generic.ReferenceEqualityComparer", "System.Collections.IComparer", "System.Collections.IEqualityComparer", "System.Collections.Comparer", "System.Collections.CaseInsensitiveComparer", "System.Collections.StructuralComparisons", "System.Collections.IStructuralEquatable", "System.Collections.IStructuralComparable", "System.Collections.ObjectModel.ReadOnlyCollection`1", "System.Collections.ObjectModel.ReadOnlyDictionary`2", "System.Collections.ObjectModel.ReadOnlySet`1"),
        .. Types(ApiRole.Pure, null, "System.Runtime.InteropServices.MemoryMarshal", "System.Runtime.InteropServices.CollectionsMarshal", "System.Runtime.InteropServices.ImmutableCollectionsMarshal", "System.Runtime.InteropServices.RuntimeInformation", "System.Runtime.InteropServices.SequenceMarshal", "System.Runtime.InteropServices.OSPlatform"),
        .. Types(ApiRole.Pure, null, "System.Buffers.SearchValues", "System.Buffers.SearchValues`1", "System.Buffers.ReadOnlySequence`1", "System.Buffers.BuffersExtensions", "System.Data.DbType", "System.Xml.XmlConvert", "System.Xml.Linq.XName", "System.Xml.Linq.XNamespace", "System.Xml.Linq.Extensions", "System.Xml.XPath.Extensions"),
        .. Types(ApiRole.Pure, null, "System.IDisposable", "System.IAsyncDisposable", "System.IComparable", "System.IComparable`1", "System.IEquatable`1", "System.IFormattable", "System.IConvertible", "System.ICloneable"),
        .. Types(ApiRole.Pure, null, "System.String", "System.Uri", "System.Version", "System.Type", "System.Object", "System.Text.RegularExpressions.Regex", "System.Text.RegularExpressions.Match", "System.Globalization.CultureInfo", "System.Reflection.Assembly", "System.Reflection.MemberInfo", "System.StringComparer", "System.TimeZoneInfo", "System.DBNull", "System.Text.Json.JsonElement"),
    ];

    /// <summary>Members that only return, of types where others do more.</summary>
    private static readonly ApiRow[] PureMembers =
    [
        .. Each("System.Environment", "NewLine FailFast", ApiRole.Pure),
        .. Each("System.Collections.Generic.List`1", "ForEach ConvertAll TrueForAll CopyTo", ApiRole.Pure),
        .. Each("System.Collections.Generic.ICollection`1", "CopyTo", ApiRole.Pure),
        .. Each("System.Collections.ICollection", "CopyTo", ApiRole.Pure),
        .. Each("System.Collections.Concurrent.ConcurrentDictionary`2", "GetOrAdd", ApiRole.Pure),
        .. Each("System.Text.StringBuilder", "CopyTo", ApiRole.Pure),
        .. Each("System.Threading.Volatile", "Read", ApiRole.Pure),
        .. Each("System.Threading.Interlocked", "Read MemoryBarrier", ApiRole.Pure),
        .. Each("System.Threading.LazyInitializer", "EnsureInitialized", ApiRole.Pure),
        .. Each("System.Threading.Tasks.Task`1", "Result", ApiRole.Pure),
        .. Each("System.Console", "Error Out", ApiRole.Pure),
        .. Each("System.IO.StringReader", "Dispose Close", ApiRole.Pure),
        .. Each("System.IO.Stream", "Dispose Close CopyTo", ApiRole.Pure),
        .. Each("System.IO.TextWriter", "Dispose Close", ApiRole.Pure),
        .. Each("System.IO.TextReader", "Dispose Close", ApiRole.Pure),
        .. Each("System.GC", "KeepAlive SuppressFinalize", ApiRole.Pure),
        .. Each("System.Diagnostics.Debug", "Assert", ApiRole.Pure),
        .. Each("System.Xml.Linq.XElement", "Parse", ApiRole.Pure),
        .. Each("System.Xml.Linq.XDocument", "Parse", ApiRole.Pure),
    ];

    /// <summary>Types whose members change the object they are called on where they give no result.</summary>
    private static readonly ApiRow[] MutableTypes =
    [
        .. Types(ApiRole.MutatesReceiver, null, "System.IO.MemoryStream", "System.IO.Stream", "System.IO.StringReader", "System.IO.StringWriter", "System.IO.TextReader", "System.IO.TextWriter", "System.IO.BinaryReader", "System.IO.BinaryWriter", "System.IO.StreamReader", "System.IO.StreamWriter", "System.IO.BufferedStream", "System.IO.UnmanagedMemoryStream", "System.IO.Compression.GZipStream", "System.IO.Compression.DeflateStream", "System.IO.Compression.BrotliStream", "System.IO.Compression.ZLibStream", "System.IO.Compression.ZipArchive", "System.IO.Compression.ZipArchiveEntry", "System.IO.EndOfStreamException", "System.IO.Pipelines.PipeReader", "System.IO.Pipelines.PipeWriter"),
        .. Types(ApiRole.MutatesReceiver, null, "System.Text.Json.Utf8JsonWriter", "System.Text.Json.Utf8JsonReader", "System.Net.WebHeaderCollection", "System.Net.CookieContainer", "System.Net.CookieCollection", "System.Net.Http.Headers.HttpHeaders", "System.Net.Http.HttpRequestMessage", "System.Net.Http.HttpResponseMessage", "System.Net.Http.MultipartContent", "System.Net.Http.MultipartFormDataContent", "System.Net.Mail.MailMessage", "System.UriBuilder", "System.HashCode", "System.WeakReference`1", "System.Threading.CancellationTokenSource", "System.Threading.Tasks.TaskCompletionSource", "System.Threading.Tasks.TaskCompletionSource`1", "System.Security.Cryptography.IncrementalHash", "System.ComponentModel.BindingList`1", "Newtonsoft.Json.Linq.JContainer"),
        .. Types(ApiRole.MutatesReceiver, null, "System.Collections.Immutable.ImmutableArray`1+Builder", "System.Collections.Immutable.ImmutableList`1+Builder", "System.Collections.Immutable.ImmutableDictionary`2+Builder", "System.Collections.Immutable.ImmutableHashSet`1+Builder", "System.Collections.Immutable.ImmutableSortedDictionary`2+Builder", "System.Collections.Immutable.ImmutableSortedSet`1+Builder"),
        .. Types(ApiRole.MutatesReceiver, null, "System.Diagnostics.ProcessStartInfo", "System.Diagnostics.ActivityTagsCollection", "System.Diagnostics.TagList", "System.Dynamic.ExpandoObject", "System.Security.Claims.ClaimsIdentity", "System.Security.Claims.ClaimsPrincipal", "System.Runtime.CompilerServices.ConditionalWeakTable`2", "System.Runtime.Serialization.SerializationInfo", "System.Array", "System.Span`1", "System.Runtime.CompilerServices.DefaultInterpolatedStringHandler", "System.Text.Json.JsonDocument"),
    ];

    /// <summary>Members that change the object they are called on although they give a result.</summary>
    private static readonly ApiRow[] Mutators =
    [
        .. Each("System.Collections.IEnumerator", "MoveNext Reset", ApiRole.MutatesReceiver),
        .. Each("System.Collections.Generic.IAsyncEnumerator`1", "MoveNextAsync", ApiRole.MutatesReceiver),
        .. Each("System.Collections.Generic.SortedSet`1", "RemoveWhere", ApiRole.MutatesReceiver),
        .. Each("System.Collections.Generic.SortedList`2", "RemoveAt SetValueAtIndex TrimExcess", ApiRole.MutatesReceiver),
        .. Each("System.Collections.Generic.PriorityQueue`2", "EnqueueDequeue DequeueEnqueue EnqueueRange Remove", ApiRole.MutatesReceiver),
        .. Each("System.Collections.Generic.LinkedList`1", "AddAfter AddBefore", ApiRole.MutatesReceiver),
        .. Each("System.Collections.Queue", "Enqueue Dequeue Clear", ApiRole.MutatesReceiver),
        .. Each("System.Collections.Stack", "Push Pop Clear", ApiRole.MutatesReceiver),
        .. Each("System.Collections.BitArray", "And Or Xor Not Set SetAll LeftShift RightShift", ApiRole.MutatesReceiver),
        .. Each("System.Collections.Concurrent.IProducerConsumerCollection`1", "TryAdd TryTake", ApiRole.MutatesReceiver),
        .. Each("System.Text.StringBuilder", "EnsureCapacity", ApiRole.MutatesReceiver),
        .. Each("System.IO.Stream", "Read ReadByte ReadAsync ReadExactly ReadAtLeast ReadExactlyAsync ReadAtLeastAsync Write WriteByte WriteAsync FlushAsync Seek SetLength CopyTo CopyToAsync Position", ApiRole.MutatesReceiver),
        .. Each("System.IO.TextReader", "Read ReadLine ReadToEnd ReadBlock ReadAsync ReadLineAsync ReadToEndAsync ReadBlockAsync", ApiRole.MutatesReceiver),
        .. Each("System.IO.TextWriter", "Write WriteLine WriteAsync WriteLineAsync Flush FlushAsync", ApiRole.MutatesReceiver),
        .. Each("System.IO.BinaryReader", "Read ReadBoolean ReadByte ReadBytes ReadChar ReadChars ReadDecimal ReadDouble ReadInt16 ReadInt32 ReadInt64 ReadSByte ReadSingle ReadString ReadUInt16 ReadUInt32 ReadUInt64 Read7BitEncodedInt", ApiRole.MutatesReceiver),
        .. Each("System.Text.Json.Utf8JsonReader", "Read Skip TrySkip", ApiRole.MutatesReceiver),
        .. Each("System.Xml.XmlReader", "Read ReadAsync MoveToContent MoveToNextAttribute MoveToFirstAttribute MoveToElement ReadElementContentAsString ReadInnerXml ReadOuterXml ReadSubtree ReadToFollowing ReadToDescendant ReadToNextSibling Skip", ApiRole.MutatesReceiver),
        .. Each("System.Array", "SetValue Initialize", ApiRole.MutatesReceiver),
        .. Each("System.Span`1", "Clear Fill", ApiRole.MutatesReceiver),
        .. Each("System.Threading.Tasks.TaskCompletionSource`1", "TrySetResult TrySetException TrySetCanceled", ApiRole.MutatesReceiver),
        .. Each("System.Collections.Immutable.ImmutableDictionary`2+Builder", "Remove", ApiRole.MutatesReceiver),
        .. Each("System.Collections.ObjectModel.ObservableCollection`1", "Move", ApiRole.MutatesReceiver),
        .. Each("System.Text.Json.Nodes.JsonArray", "RemoveAll RemoveRange", ApiRole.MutatesReceiver),
        .. Each("System.Xml.XmlNode", "AppendChild PrependChild InsertAfter InsertBefore RemoveChild ReplaceChild RemoveAll", ApiRole.MutatesReceiver),
        .. Each("System.Random", "Next NextInt64 NextDouble NextSingle NextBytes GetItems Shuffle", ApiRole.MutatesReceiver),
    ];

    /// <summary>Members that change what an argument holds.</summary>
    private static readonly ApiRow[] ChangedArguments =
    [
        .. Changing("System.Array", "array", "Sort Reverse Fill Clear CopyTo"),
        .. Changing("System.Array", "keys", "Sort"),
        .. Changing("System.Array", "items", "Sort"),
        .. Changing("System.Array", "destinationArray", "Copy ConstrainedCopy"),
        .. Changing("System.Buffer", "dst", "BlockCopy"),
        .. Changing("System.Buffer", "array", "SetByte"),
        .. Changing("System.MemoryExtensions", "span", "Sort Reverse Replace"),
        .. Changing("System.MemoryExtensions", "keys", "Sort"),
        .. Changing("System.MemoryExtensions", "destination", "CopyTo TryWrite ToUpper ToLower ToUpperInvariant ToLowerInvariant"),
        .. Changing("System.Span`1", "destination", "CopyTo TryCopyTo"),
        .. Changing("System.ReadOnlySpan`1", "destination", "CopyTo TryCopyTo"),
        .. Changing("System.Memory`1", "destination", "CopyTo TryCopyTo"),
        .. Changing("System.ReadOnlyMemory`1", "destination", "CopyTo TryCopyTo"),
        .. Changing("System.String", "destination", "CopyTo TryCopyTo"),
        .. Changing("System.Collections.Generic.ICollection`1", "array", "CopyTo"),
        .. Changing("System.Collections.Generic.List`1", "array", "CopyTo"),
        .. Changing("System.Collections.ICollection", "array", "CopyTo"),
        .. Changing("System.Collections.Generic.CollectionExtensions", "dictionary", "TryAdd Remove"),
        .. Changing("System.Collections.Generic.CollectionExtensions", "list", "AddRange InsertRange"),
        .. Changing("System.Text.Encoding", "bytes", "GetBytes TryGetBytes"),
        .. Changing("System.Text.Encoding", "chars", "GetChars TryGetChars"),
        .. Changing("System.Random", "buffer", "NextBytes"),
        .. Changing("System.Random", "values", "Shuffle"),
        .. Changing("System.Security.Cryptography.RandomNumberGenerator", "data", "Fill GetBytes"),
        .. Changing("System.IO.Stream", "buffer", "Read ReadAsync ReadExactly ReadExactlyAsync ReadAtLeast"),
        .. Changing("System.IO.Stream", "destination", "CopyTo CopyToAsync"),
        .. Changing("System.IO.TextReader", "buffer", "Read ReadBlock ReadAsync"),
        .. Changing("System.Runtime.InteropServices.CollectionsMarshal", "list", "SetCount"),
        .. Changing("System.Buffers.Binary.BinaryPrimitives", "destination", "WriteInt16BigEndian WriteInt16LittleEndian WriteInt32BigEndian WriteInt32LittleEndian WriteInt64BigEndian WriteInt64LittleEndian WriteUInt16BigEndian WriteUInt16LittleEndian WriteUInt32BigEndian WriteUInt32LittleEndian WriteUInt64BigEndian WriteUInt64LittleEndian"),
        .. Changing("System.Text.Json.JsonSerializer", "writer", "Serialize"),
        .. Changing("System.Text.Json.JsonSerializer", "utf8Json", "Serialize SerializeAsync Deserialize DeserializeAsync"),
    ];

    /// <summary>Types whose methods and static members all do one thing besides returning.</summary>
    private static readonly ApiRow[] EffectTypes =
    [
        .. Types(ApiRole.Effect, "Console", "System.Console"),
        .. Types(ApiRole.Effect, "Environment", "System.Environment", "System.AppContext", "System.AppDomain", "System.OperatingSystem"),
        .. Types(ApiRole.Effect, "ProcessWide", "System.GC", "System.Diagnostics.Process", "System.Runtime.GCSettings"),
        .. Types(ApiRole.Effect, "Log", "System.Diagnostics.Debug", "System.Diagnostics.Trace", "System.Diagnostics.TraceSource", "System.Diagnostics.TraceListener", "System.Diagnostics.Activity", "System.Diagnostics.ActivitySource"),
        .. Types(ApiRole.Effect, "Clock", "System.Diagnostics.Stopwatch"),
        .. Types(ApiRole.Effect, "Network", "System.Xml.XmlUrlResolver", "System.Data.IDbCommand", "System.Data.IDbConnection", "System.Data.IDataReader", "System.Data.IDbTransaction"),
        .. Types(ApiRole.Effect, "Unknown", "System.Activator", "System.Progress`1", "System.IProgress`1", "System.IObserver`1", "System.IObservable`1", "System.IServiceProvider", "System.Runtime.InteropServices.Marshal", "System.Runtime.InteropServices.NativeLibrary", "System.Runtime.InteropServices.NativeMemory"),
    ];

    /// <summary>Members that do more than return, of types where others do not.</summary>
    private static readonly ApiRow[] EffectMembers =
    [
        .. Each("System.Threading.Tasks.Task", "Run Delay Wait WaitAll WaitAny Start Yield Factory RunSynchronously", ApiRole.Effect, hint: "Synchronization"),
        .. Each("System.Threading.Thread", "CurrentThread CurrentPrincipal", ApiRole.Effect, hint: "Environment"),
        .. Each("System.Threading.Thread", "CurrentCulture CurrentUICulture", ApiRole.Effect, hint: "Culture"),
        .. Each("System.Globalization.CultureInfo", "CurrentCulture CurrentUICulture DefaultThreadCurrentCulture DefaultThreadCurrentUICulture InstalledUICulture", ApiRole.Effect, hint: "Culture"),
        .. Each("System.Globalization.RegionInfo", "CurrentRegion", ApiRole.Effect, hint: "Culture"),
        .. Each("System.Globalization.NumberFormatInfo", "CurrentInfo", ApiRole.Effect, hint: "Culture"),
        .. Each("System.Globalization.DateTimeFormatInfo", "CurrentInfo", ApiRole.Effect, hint: "Culture"),
        .. Each("System.TimeZoneInfo", "Local", ApiRole.Effect, hint: "Environment"),
        .. Each("System.TimeZone", "CurrentTimeZone", ApiRole.Effect, hint: "Environment"),
        .. Each("System.DateTime", "ToLocalTime", ApiRole.Effect, hint: "Environment"),
        .. Each("System.DateTimeOffset", "LocalDateTime ToLocalTime", ApiRole.Effect, hint: "Environment"),
        .. Each("System.TimeProvider", "LocalTimeZone", ApiRole.Effect, hint: "Environment"),
        .. Each("System.IO.Path", "GetTempPath", ApiRole.Effect, hint: "Environment"),
        .. Each("System.IO.Path", "GetTempFileName Exists", ApiRole.Effect, hint: "File"),
        .. Each("System.IO.Path", "GetFullPath", ApiRole.Effect, hint: "Environment"),
        .. Each("System.IO.FileStream", ".ctor", ApiRole.Effect, hint: "File"),
        .. Each("System.IO.FileInfo", "Length", ApiRole.Effect, hint: "File"),
        .. Each("System.IO.FileSystemInfo", "Exists CreationTime CreationTimeUtc LastAccessTime LastAccessTimeUtc LastWriteTime LastWriteTimeUtc Attributes", ApiRole.Effect, hint: "File"),
        .. Each("System.Reflection.Assembly", "Load LoadFrom LoadFile UnsafeLoadFrom", ApiRole.Effect, hint: "File"),
        .. Each("System.Reflection.Assembly", "GetExecutingAssembly GetCallingAssembly GetEntryAssembly", ApiRole.Pure),
        .. Each("System.Reflection.MethodBase", "Invoke", ApiRole.Effect, hint: "Unknown"),
        .. Each("System.Reflection.FieldInfo", "SetValue", ApiRole.Effect, hint: "Unknown"),
        .. Each("System.Reflection.PropertyInfo", "GetValue SetValue", ApiRole.Effect, hint: "Unknown"),
        .. Each("System.Delegate", "DynamicInvoke", ApiRole.Effect, hint: "Unknown"),
        .. Each("System.Xml.XmlReader", "Create", ApiRole.Pure),
        .. Each("System.Xml.Linq.XDocument", "Load LoadAsync", ApiRole.Effect, hint: "File"),
        .. Each("System.Xml.Linq.XElement", "Load LoadAsync", ApiRole.Effect, hint: "File"),
        .. Each("System.Xml.XmlDocument", "Load Save", ApiRole.Effect, hint: "File"),
        .. Each("System.Security.Cryptography.Aes", "Create", ApiRole.Effect, hint: "Random"),
        .. Each("System.Security.Cryptography.SymmetricAlgorithm", "GenerateKey GenerateIV", ApiRole.Effect, hint: "Random"),
        .. Each("System.Security.Cryptography.RSA", "Create", ApiRole.Effect, hint: "Random"),
        .. Each("System.Security.Cryptography.ECDsa", "Create", ApiRole.Effect, hint: "Random"),
        .. Each("System.Net.Dns", "GetHostName", ApiRole.Effect, hint: "Environment"),
        .. Each("System.StringComparer", "CurrentCulture CurrentCultureIgnoreCase", ApiRole.Effect, hint: "Culture"),
        .. Each("System.Runtime.InteropServices.RuntimeInformation", "OSDescription OSArchitecture ProcessArchitecture FrameworkDescription RuntimeIdentifier IsOSPlatform", ApiRole.Effect, hint: "Environment"),
        .. Each("System.Text.Encoding", "RegisterProvider", ApiRole.Effect, hint: "ProcessWide"),
        .. Each("System.Security.Claims.ClaimsPrincipal", "Current", ApiRole.Effect, hint: "Environment"),
        .. Each("System.Security.Principal.WindowsIdentity", "GetCurrent", ApiRole.Effect, hint: "Environment"),
        .. Each("System.Buffers.ArrayPool`1", "Rent Return", ApiRole.Effect, hint: "Synchronization"),
    ];

    private static IEnumerable<ApiRow> Namespaces(ApiRole role, string? hint, params string[] names) => names.Select(name => new ApiRow(name, "", role, Hint: hint));

    private static IEnumerable<ApiRow> Types(ApiRole role, string? hint, params string[] types) => types.Select(type => new ApiRow(type, "", role, Hint: hint));

    private static IEnumerable<ApiRow> Changing(string type, string argument, string members) => Each(type, members, ApiRole.Effect, argument, "ArgumentWrite");
}
