namespace Serverless.Analyzers.Catalog;

/// <summary>All built-in rows. Each provider's partial file adds an array of its own.</summary>
internal static partial class ApiCatalog
{
    /// <summary>The argument of a sink that stands for the object the call is made on.</summary>
    public const string Receiver = "this";

    /// <summary>The rows of every provider.</summary>
    public static IReadOnlyList<ApiRow> Rows => s_rows.Value;

    private static readonly Lazy<ApiRow[]> s_rows = new(Collect);

    // Collected on first use: the order in which partial files initialise their arrays is not defined.
    private static ApiRow[] Collect() =>
    [
        .. FunctionSdks,
        .. Entries,
        .. Triggers,
        .. Mutations,
        .. SharedTypes,
        .. ProcessWideSettings,
        .. DetachedCalls,
        .. HiddenInputs, .. Clients,
        .. FileWrites,
        .. Logging,
        .. Secrets,
        .. KeyedUrls,
        .. PassThroughs,
        .. MorePassThroughs,
        .. InjectionSinks,
        .. CommandSinks,
        .. UrlSinks,
        .. HtmlSinks,
        .. XmlSinks,
        .. DirectorySinks,
        .. DeserializerSinks,
        .. PathSinks,
        .. RegexSinks,
        .. QueryTextSinks,
        .. RedirectSinks,
        .. CodeSinks,
        .. PromptSinks,
        .. SizeSinks,
        .. Responses,
        .. DataWrites,
        .. EventSources,
        .. Redactors,
        .. Events,
        .. Bindings,
        .. AspNetCoreEndpoints,
        .. ServiceLifetimes,
        .. Auth,
        .. OpenEndpoints,
        .. TokenValidations,
        .. TokenReaders,
        .. RecordKeys,
        .. AuthorizerAnswers,
        .. AllowedOrigins,
        .. AnyPrincipals,
        .. EncryptionAtRest,
        .. PublicAccess,
        .. ParameterWrites,
        .. KeyedWrites,
        .. UnencryptedTransport,
        .. EndpointAddresses,
        .. ConnectionStrings,
        .. ConnectionSettings,
        .. CertificateCallbacks,
        .. TlsVersions,
        .. PayloadLogging,
        .. ManagedPolicyNames,
        .. KeyCredentials,
        .. FunctionCalls,
        .. BatchEvents,
        .. Timeouts,
    ];

    /// <summary>One row for each of several members that play the same part.</summary>
    private static IEnumerable<ApiRow> Each(string type, string members, ApiRole role, string? argument = null, string? hint = null) =>
        members.Split(' ').Select(member => new ApiRow(type, member, role, argument, Hint: hint));
}
