namespace Serverless.Analyzers.Catalog;

internal static partial class ApiCatalog
{
    /// <summary>Calls that change the collection or builder they are called on.</summary>
    private static readonly ApiRow[] Mutations =
    [
        .. Mutating("System.Collections.Generic.ICollection`1", "Add", "Remove", "Clear"),
        .. Mutating("System.Collections.Generic.IList`1", "Insert", "RemoveAt"),
        .. Mutating("System.Collections.Generic.IDictionary`2", "Add", "Remove"),
        .. Mutating("System.Collections.Generic.ISet`1", "Add", "ExceptWith", "IntersectWith", "SymmetricExceptWith", "UnionWith"),
        .. Mutating("System.Collections.Generic.List`1", "AddRange", "InsertRange", "RemoveAll", "RemoveRange", "Reverse", "Sort"),
        .. Mutating("System.Collections.Generic.Dictionary`2", "TryAdd", "Remove"),
        .. Mutating("System.Collections.Generic.HashSet`1", "RemoveWhere"),
        .. Mutating("System.Collections.Generic.LinkedList`1", "AddFirst", "AddLast", "RemoveFirst", "RemoveLast"),
        .. Mutating("System.Collections.Generic.Queue`1", "Enqueue", "Dequeue", "TryDequeue", "Clear"),
        .. Mutating("System.Collections.Generic.PriorityQueue`2", "Enqueue", "Dequeue", "TryDequeue", "Clear"),
        .. Mutating("System.Collections.Generic.Stack`1", "Push", "Pop", "TryPop", "Clear"),
        .. Mutating("System.Collections.IList", "Add", "Insert", "Remove", "RemoveAt", "Clear"),
        .. Mutating("System.Collections.IDictionary", "Add", "Remove", "Clear"),
        .. Mutating("System.Collections.Concurrent.ConcurrentDictionary`2", "TryAdd", "AddOrUpdate", "TryRemove", "TryUpdate"),
        .. Mutating("System.Collections.Concurrent.ConcurrentBag`1", "Add", "TryTake", "Clear"),
        .. Mutating("System.Collections.Concurrent.ConcurrentQueue`1", "Enqueue", "TryDequeue", "Clear"),
        .. Mutating("System.Collections.Concurrent.ConcurrentStack`1", "Push", "TryPop", "Clear"),
        .. Mutating("System.Collections.Concurrent.BlockingCollection`1", "Add", "TryAdd", "Take"),
        .. Mutating("System.Collections.Specialized.NameValueCollection", "Add", "Set", "Remove", "Clear"),
        .. Mutating("System.Net.Http.Headers.HttpHeaders", "Add", "Clear", "Remove", "TryAddWithoutValidation"),
        .. Mutating("System.Text.StringBuilder", "Append", "AppendLine", "AppendFormat", "AppendJoin", "Clear", "Insert", "Remove", "Replace"),
    ];

    /// <summary>Types whose state lives across invocations by design.</summary>
    private static readonly ApiRow[] SharedTypes =
    [
        .. Shared(
            "Microsoft.Extensions.Logging.ILogger",
            "Amazon.Lambda.Core.ILambdaLogger",
            "NLog.ILogger",
            "Serilog.ILogger",
            "Microsoft.Extensions.Caching.Distributed.IDistributedCache",
            "Microsoft.Extensions.Caching.Memory.IMemoryCache",
            "Microsoft.Extensions.Logging.ILoggerFactory",
            "System.Diagnostics.ActivitySource",
            "System.Diagnostics.Metrics.Instrument",
            "System.Diagnostics.Metrics.Meter",
            "System.Diagnostics.Stopwatch",
            "System.Lazy`1",
            "System.Threading.AsyncLocal`1",
            "System.Threading.ThreadLocal`1"),
    ];

    /// <summary>Settings that every invocation in the process sees.</summary>
    private static readonly ApiRow[] ProcessWideSettings =
    [
        .. ProcessWide("System.Environment", "SetEnvironmentVariable", "CurrentDirectory", "ExitCode"),
        .. ProcessWide("System.IO.Directory", "SetCurrentDirectory"),
        .. ProcessWide("System.Globalization.CultureInfo", "DefaultThreadCurrentCulture", "DefaultThreadCurrentUICulture"),
        .. ProcessWide("System.Net.ServicePointManager", "SecurityProtocol", "ServerCertificateValidationCallback", "DefaultConnectionLimit", "Expect100Continue", "MaxServicePointIdleTime", "CheckCertificateRevocationList", "UseNagleAlgorithm", "DnsRefreshTimeout"),
        .. ProcessWide("System.Net.WebRequest", "DefaultWebProxy"),
        .. ProcessWide("System.Net.Http.HttpClient", "DefaultProxy"),
        .. ProcessWide("System.AppContext", "SetSwitch", "SetData"),
        .. ProcessWide("System.AppDomain", "SetData"),
        .. ProcessWide("System.Console", "SetOut", "SetError", "SetIn"),
        .. ProcessWide("System.Runtime.GCSettings", "LatencyMode", "LargeObjectHeapCompactionMode"),
        .. ProcessWide("System.Threading.ThreadPool", "SetMinThreads", "SetMaxThreads"),
        .. ProcessWide("System.Text.RegularExpressions.Regex", "CacheSize"),
        .. ProcessWide("Newtonsoft.Json.JsonConvert", "DefaultSettings"),
        .. ProcessWide("Amazon.AWSConfigs", "AWSRegion", "AWSProfileName", "RegionEndpoint"),
        .. ProcessWide("Dapper.SqlMapper", "AddTypeHandler", "SetTypeMap"),
        .. ProcessWide("Dapper.DefaultTypeMap", "MatchNamesWithUnderscores"),
        .. ProcessWide("Serilog.Log", "Logger"),
    ];

    /// <summary>Work that goes on after the call returns, beyond tasks that nobody awaits.</summary>
    private static readonly ApiRow[] DetachedCalls =
    [
        new("System.Threading.ThreadPool", "QueueUserWorkItem", ApiRole.DetachedWork),
        new("System.Threading.ThreadPool", "UnsafeQueueUserWorkItem", ApiRole.DetachedWork),
        new("System.Threading.Thread", "Start", ApiRole.DetachedWork),
        new("System.Threading.Timer", "", ApiRole.DetachedWork),
        new("System.Timers.Timer", "Start", ApiRole.DetachedWork),
    ];

    private static IEnumerable<ApiRow> Mutating(string type, params string[] members) =>
        members.Select(member => new ApiRow(type, member, ApiRole.MutatesReceiver));

    private static IEnumerable<ApiRow> Shared(params string[] types) =>
        types.Select(type => new ApiRow(type, "", ApiRole.SharedByDesign));

    private static IEnumerable<ApiRow> ProcessWide(string type, params string[] members) =>
        members.Select(member => new ApiRow(type, member, ApiRole.ProcessWideSetting));
}
