namespace Serverless.Analyzers.Catalog;

/// <summary>The part an API plays. The name in kebab-case is what <c>serverless.catalog.txt</c> takes.</summary>
internal enum ApiRole
{
    /// <summary>A type whose presence says that the compilation holds function code; the hint names the host.</summary>
    FunctionSdk,

    /// <summary>A parameter type, attribute or base class that carries the event of a trigger; the hint is the trigger kind.</summary>
    Trigger,

    /// <summary>An attribute that writes or reads a store; the hint is its kind and direction, such as <c>Blob Out</c>.</summary>
    Binding,

    /// <summary>A parameter type to which a function hands what an output binding writes.</summary>
    OutputCarrier,

    /// <summary>An attribute that makes a method a function; the hint names the host.</summary>
    FunctionDeclaration,

    /// <summary>An attribute that gives a function an address; the hint is the kind of endpoint.</summary>
    EndpointDeclaration,

    /// <summary>The type of the parameter by which a handler that has no attribute is known.</summary>
    HandlerContext,

    /// <summary>A parameter type by which a handler is told of its invocation.</summary>
    InvocationContext,

    /// <summary>A base class whose member of that name, or every public member, is a handler; the hint is the trigger kind.</summary>
    HandlerBase,

    /// <summary>A call whose argument is a handler; the hint names the host.</summary>
    HandlerRegistration,

    /// <summary>A call or base class by which ASP.NET Core runs inside a Lambda function.</summary>
    AspNetCoreHost,

    /// <summary>A base class or attribute that makes a class a controller.</summary>
    Controller,

    /// <summary>An attribute by which a class or method that looks like one is no controller or action.</summary>
    NoEndpoint,

    /// <summary>An attribute or call that gives a handler its HTTP methods and route; the hint is the method, empty for every one.</summary>
    Route,

    /// <summary>A call that gives a prefix to the routes mapped on what it returns.</summary>
    RouteGroup,

    /// <summary>A parameter type or attribute that brings a service or a fact of the host, not data of the event.</summary>
    HostService,

    /// <summary>A call that says how long instances of a type live; the hint is the lifetime.</summary>
    ServiceLifetime,

    /// <summary>A type or member that carries a whole request, event or message; the hint says which, HTTP ones start with 'HTTP'.</summary>
    EventPayload,

    /// <summary>A call that hands its arguments to a log, console, trace, scope or activity; the hint says which.</summary>
    LogSink,

    /// <summary>
    /// A member whose value is a secret, or a type whose methods hand out secrets; where the row names a parameter, or its hint ends with [], only under a key that names
    /// a secret; where it gives a value, only if the request set that switch or names a secret.
    /// </summary>
    SecretSource,

    /// <summary>A member whose value is a URL or query string that carries a key or signature; the hint says which.</summary>
    KeyedUrl,

    /// <summary>A call whose result no longer discloses its argument: hash, mask, redact, encrypt.</summary>
    Redactor,

    /// <summary>
    /// A call or constructor whose result discloses what it is given: the parameter the row names, or the receiver and every
    /// argument where it names none; the hint narrows that.
    /// </summary>
    PassThrough,

    /// <summary>A member whose value is data of the event wherever it is read.</summary>
    EventSource,

    /// <summary>
    /// A call or property that must not be given what a sender chose: the argument the row names, else every one; the hint
    /// is the kind of injection, a name of <c>SinkKinds</c>.
    /// </summary>
    InjectionSink,

    /// <summary>
    /// A call whose result is harmless for the sinks its hint names (names of <c>SinkKinds</c>, separated by blanks; without
    /// a hint for every injection), or a check that returns true only for an argument that is.
    /// </summary>
    Sanitizer,

    /// <summary>A call or property that writes to a store outside the function; the hint completes 'is written to …'.</summary>
    DataWrite,

    /// <summary>A call or property whose value the caller gets; the hint completes 'is returned in …'.</summary>
    ResponseSink,

    /// <summary>A switch that turns payload logging on.</summary>
    PayloadLogging,

    /// <summary>Evidence that callers are authenticated.</summary>
    AuthEvidence,

    /// <summary>A setting by which tokens are not validated, or the callback that validates a part of them.</summary>
    TokenValidation,

    /// <summary>A setting, value or call by which a Lambda authorizer admits a caller; the hint 'deny' marks what turns one away.</summary>
    AuthorizerAnswer,

    /// <summary>A setting or call that lets pages of that origin call an endpoint; the hint names the setting beside it that lets them send credentials.</summary>
    AllowedOrigin,

    /// <summary>A constructor of infrastructure code that makes a principal which is everyone.</summary>
    AnyPrincipal,

    /// <summary>A setting of infrastructure code that lets everyone call a function.</summary>
    OpenEndpoint,

    /// <summary>A call that changes the object it is called on; or a type whose members without a result do.</summary>
    MutatesReceiver,

    /// <summary>A member that only returns; or a type all of whose members do, as far as no row of their own says otherwise.</summary>
    Pure,

    /// <summary>
    /// An API whose result depends on more than its arguments, or that does more than return; the hint is what, a name of
    /// <c>EffectKinds</c>. Where the row names a parameter, what that parameter holds is changed.
    /// </summary>
    Effect,

    /// <summary>A type that takes measurements of the function, on which nothing it does depends.</summary>
    Measurement,

    /// <summary>A type, or a call that makes one, whose instances hold connections and are made to be shared by invocations.</summary>
    ClientType,

    /// <summary>A change of a setting that every invocation in the process sees.</summary>
    ProcessWideSetting,

    /// <summary>Work that goes on after the call returns.</summary>
    DetachedWork,

    /// <summary>A call that makes or changes a file; the argument is its path.</summary>
    FileWrite,

    /// <summary>A type whose state may live across invocations by design: caches, counters, meters, loggers.</summary>
    SharedByDesign,

    /// <summary>A setting or argument by which data leaves unencrypted.</summary>
    UnencryptedTransport,

    /// <summary>A parameter or property that takes the address of an endpoint data is sent to.</summary>
    EndpointAddress,

    /// <summary>A parameter or property that takes a connection string; the hint is its dialect.</summary>
    ConnectionString,

    /// <summary>A property of a connection string builder or options type that decides TLS.</summary>
    ConnectionSetting,

    /// <summary>A callback that decides whether a server certificate is trusted.</summary>
    CertificateValidation,

    /// <summary>A setting that takes TLS versions.</summary>
    TlsVersion,

    /// <summary>A setting that switches encryption at rest off or downgrades it.</summary>
    EncryptionAtRest,

    /// <summary>A write of a parameter that may hold a secret.</summary>
    ParameterWrite,

    /// <summary>A setting that makes a store or object readable by everyone.</summary>
    PublicAccess,

    /// <summary>A write that may name a customer-managed key.</summary>
    KeyedWrite,

    /// <summary>A parameter that takes the name or ARN of a policy that is given to a role.</summary>
    ManagedPolicy,

    /// <summary>A parameter that takes a key or connection string where an identity works as well; the hint says which.</summary>
    KeyCredential,

    /// <summary>A call that invokes a function; the argument is its request.</summary>
    FunctionCall,

    /// <summary>An event, or the attribute of a trigger, that brings several messages at once; the hint is the type by which a handler answers for each.</summary>
    BatchEvent,

    /// <summary>A setting that ends a wait, and the value by which it does not; or a constructor that leaves the setting its hint names at too long a default.</summary>
    Timeout,
}
