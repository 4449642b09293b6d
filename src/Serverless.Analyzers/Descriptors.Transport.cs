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
}
