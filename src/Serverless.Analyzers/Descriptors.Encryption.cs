using Microsoft.CodeAnalysis;

namespace Serverless.Analyzers;

internal static partial class Descriptors
{
    internal static readonly DiagnosticDescriptor UnencryptedTransport = Warning(
        RuleIds.UnencryptedTransport,
        "Data is sent unencrypted",
        "'{0}' is given '{1}': data travels unencrypted",
        "Whoever sits between the function and the other side can read and change what is sent, keys and tokens included. Use the encrypted form of the protocol.",
        319);

    internal static readonly DiagnosticDescriptor ConnectionStringWeakensTls = Warning(
        RuleIds.ConnectionStringWeakensTls,
        "Connection settings weaken TLS",
        "'{0}' is given '{1}': the connection is not encrypted, or not to a server that proved who it is",
        "A connection that may go without TLS, or that trusts any certificate, can be read and taken over on its way to the database. Leave encryption on and the certificate validated.",
        319, 295);

    internal static readonly DiagnosticDescriptor CertificateNotValidated = Warning(
        RuleIds.CertificateNotValidated,
        "Server certificate is not validated",
        "'{0}' accepts every server certificate",
        "A callback that always answers true lets anyone on the way present a certificate of their own and read the traffic. Leave validation to the platform, or check the certificate.",
        295);

    internal static readonly DiagnosticDescriptor OutdatedTlsVersion = Warning(
        RuleIds.OutdatedTlsVersion,
        "Outdated TLS version is allowed",
        "'{0}' is given '{1}', which allows an outdated version of TLS",
        "SSL 2 and 3, TLS 1.0 and 1.1 have known weaknesses, and services switch them off. Leave the choice to the operating system, or allow TLS 1.2 and 1.3 only.",
        327);

    internal static readonly DiagnosticDescriptor EncryptionAtRestDisabled = Warning(
        RuleIds.EncryptionAtRestDisabled,
        "Encryption at rest is switched off or downgraded",
        "'{0}' is {1}: stored data loses the encryption it would have",
        "Stores encrypt data at rest unless they are told not to. Code that switches this off, or asks for an outdated scheme, leaves data readable to whoever gets at the disk, a backup or a copy.",
        311);

    internal static readonly DiagnosticDescriptor SecretStoredAsPlainParameter = Warning(
        RuleIds.SecretStoredAsPlainParameter,
        "Secret is stored as a plain parameter",
        "'{0}' is {1}, which stores a secret in clear: everyone who may read the parameter, its history or the console sees the secret",
        "A parameter of type String or StringList is not encrypted with a key, so reading it needs no permission to decrypt. Secrets belong in a SecureString or in a secret store.",
        312);

    internal static readonly DiagnosticDescriptor PublicStore = Warning(
        RuleIds.PublicStore,
        "Store or object is made public",
        "'{0}' is {1}: people who are not users of this account can reach the data",
        "Public access lets anyone who knows or guesses the address read the data, and some settings let them write it. Keep the store private and hand out short-lived links.",
        732);

    internal static readonly DiagnosticDescriptor DefaultEncryptionKey = Info(
        RuleIds.DefaultEncryptionKey,
        DefaultKeyTitle,
        DefaultKeyMessage,
        DefaultKeyDescription,
        320);

    // The same finding where serverless_require_cmk asks for a key. A descriptor of its own, because the compiler does not
    // run rules that can only report suggestions.
    internal static readonly DiagnosticDescriptor DefaultEncryptionKeyRequired = Warning(
        RuleIds.DefaultEncryptionKey,
        DefaultKeyTitle,
        DefaultKeyMessage,
        DefaultKeyDescription,
        320);

    private const string DefaultKeyTitle = "Write relies on the provider's default key";
    private const string DefaultKeyMessage = "'{0}' names no customer-managed key in '{1}': the data is encrypted with a default key";
    private const string DefaultKeyDescription =
        "Without a key of one's own, data is encrypted with the default key of the store or the provider. Nobody can then see in a key's log who decrypted, or lock the data by disabling the key.";

    internal static readonly DiagnosticDescriptor SensitiveValueInClear = Warning(
        RuleIds.SensitiveValueInClear,
        "Sensitive value is written in clear to a store",
        "'{0}', {1}, is written in clear to {2} by '{3}'{4}",
        "Encryption at rest protects disks, not data from whoever may read the store, its backups and its exports. Protect the value before it is written, or keep it in a vault.",
        312);

    internal static readonly DiagnosticDescriptor UnencryptedResource = Warning(
        RuleIds.UnencryptedResource,
        UnencryptedResourceTitle,
        UnencryptedResourceMessage,
        UnencryptedResourceDescription,
        311);

    // Nothing is said, and the service does not encrypt by itself.
    internal static readonly DiagnosticDescriptor UnencryptedResourceByDefault = Info(
        RuleIds.UnencryptedResource,
        UnencryptedResourceTitle,
        UnencryptedResourceMessage,
        UnencryptedResourceDescription,
        311);

    private const string UnencryptedResourceTitle = "Deployed resource is not encrypted";
    private const string UnencryptedResourceMessage = "{0} '{1}' is not encrypted: '{2}' is {3}";
    private const string UnencryptedResourceDescription =
        "What a template deploys without encryption lies readable on disks, in backups and in snapshots, for whoever gets hold of one. Most services can be told to encrypt only when they are made.";
}
