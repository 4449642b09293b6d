namespace Serverless.Analyzers;

/// <summary>The IDs of all rules. An ID, once released, never changes its meaning.</summary>
public static class RuleIds
{
#pragma warning disable CS1591 // Each name says what docs/rules/ID.md explains.
    public const string InvalidOption = "SLS0001";
    public const string InvalidCatalogLine = "SLS0002";
    public const string UnreadableTemplate = "SLS0003";

    public const string StaticStateModified = "SLS1001";
    public const string SharedInstanceStateModified = "SLS1002";
    public const string RequestDataKept = "SLS1003";
    public const string PureMethodHasEffect = "SLS1004";
    public const string ImpureCore = "SLS1005";
    public const string HiddenInput = "SLS1006";
    public const string ProcessWideSettingChanged = "SLS1007";
    public const string WorkOutlivesInvocation = "SLS1008";
    public const string LocalFile = "SLS1009";
    public const string ClientPerInvocation = "SLS1010";
    public const string ArgumentModified = "SLS1011";
    public const string ValueInSnapshot = "SLS1012";
    public const string MethodCouldBePure = "SLS1013";

    public const string SecretLogged = "SLS2001";
    public const string PersonalDataLogged = "SLS2002";
    public const string WholeObjectLogged = "SLS2003";
    public const string KeyInUrlLogged = "SLS2004";
    public const string ForgedLogEntry = "SLS2005";
    public const string PayloadLoggingEnabled = "SLS2006";
    public const string ExceptionDetailReturned = "SLS2007";
    public const string SecretReturned = "SLS2008";
    public const string HardCodedSecret = "SLS2009";

    public const string AnonymousEndpoint = "SLS3001";
    public const string ImplicitAuthorizationLevel = "SLS3002";
    public const string UnenforcedAuthorize = "SLS3003";
    public const string LambdaEndpointWithoutAuthorizer = "SLS3004";
    public const string OpenFunctionUrl = "SLS3005";
    public const string KeyOnlyWrite = "SLS3006";
    public const string OpenTemplateEndpoint = "SLS3007";
    public const string AdmittingAuthorizer = "SLS3008";
    public const string TokenNotValidated = "SLS3009";
    public const string AnyOrigin = "SLS3010";
    public const string RecordOfAnotherCaller = "SLS3011";
    public const string AnyPrincipal = "SLS3012";

    public const string UnencryptedTransport = "SLS4001";
    public const string ConnectionStringWeakensTls = "SLS4002";
    public const string CertificateNotValidated = "SLS4003";
    public const string OutdatedTlsVersion = "SLS4004";
    public const string EncryptionAtRestDisabled = "SLS4005";
    public const string SensitiveValueInClear = "SLS4006";
    public const string SecretStoredAsPlainParameter = "SLS4007";
    public const string PublicStore = "SLS4008";
    public const string DefaultEncryptionKey = "SLS4009";
    public const string UnencryptedResource = "SLS4010";

    public const string SqlInjection = "SLS5001";
    public const string CommandInjection = "SLS5002";
    public const string PathInjection = "SLS5003";
    public const string ServerSideRequestForgery = "SLS5004";
    public const string HtmlInjection = "SLS5005";
    public const string UnsafeDeserialization = "SLS5006";
    public const string XmlEntities = "SLS5007";
    public const string RegexInjection = "SLS5008";
    public const string DirectoryInjection = "SLS5009";
    public const string NoSqlInjection = "SLS5010";
    public const string CodeInjection = "SLS5011";
    public const string RedirectOrHeader = "SLS5012";
    public const string PromptInjection = "SLS5013";

    public const string WildcardInPolicy = "SLS6001";
    public const string BroadManagedPolicy = "SLS6004";
    public const string StoreSharedByManyFunctions = "SLS6005";
    public const string KeyInsteadOfIdentity = "SLS6006";
    public const string StoreAccess = "SLS6100";

    public const string NoTimeout = "SLS7002";
    public const string SlowRegex = "SLS7004";
    public const string NoThrottle = "SLS7005";
    public const string UnboundedSize = "SLS7008";
    public const string FailuresLost = "SLS7006";
    public const string WaitsForFunction = "SLS7007";
    public const string WholeBatchFails = "SLS7009";

    public const string ManyTransitivePackages = "SLS8001";
    public const string AuditOff = "SLS8002";
    public const string SecretInSettings = "SLS8003";
    public const string RetiredRuntime = "SLS8004";
    public const string SettingsPublished = "SLS8005";
    public const string FloatingVersion = "SLS8006";
    public const string WeakHostSettings = "SLS8007";
#pragma warning restore CS1591
}
