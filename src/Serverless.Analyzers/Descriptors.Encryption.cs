using Microsoft.CodeAnalysis;

namespace Serverless.Analyzers;

internal static partial class Descriptors
{
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
}
