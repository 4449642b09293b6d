using Microsoft.CodeAnalysis;

namespace Serverless.Analyzers;

internal static partial class Descriptors
{
    internal static readonly DiagnosticDescriptor SecretLogged = Warning(
        RuleIds.SecretLogged,
        "Secret is written to a log",
        "{0} is written to {1} by '{2}'{3}",
        "Logs are read by more people and systems than the secret is meant for, and kept for longer. Leave the secret out, or write something that only identifies it.",
        532);

    internal static readonly DiagnosticDescriptor WholeObjectLogged = Warning(
        RuleIds.WholeObjectLogged,
        "Whole request, message or sensitive object is written to a log",
        "{0} is written whole to {1} by '{2}'{3}",
        "Whatever callers send ends in the log: credentials, tokens, personal data, now or after the next change of the type. Log the fields that are needed.",
        532);

    internal static readonly DiagnosticDescriptor PayloadLoggingEnabled = Warning(
        RuleIds.PayloadLoggingEnabled,
        "Payload logging is switched on",
        "'{0}' ({1}) sends payloads or credentials to the log",
        "A log is read by more people and kept longer than the data it was copied from. A switch that logs events, bodies, parameters or credential headers writes whatever callers send, secrets and personal data included.",
        532);

    internal static readonly DiagnosticDescriptor ExceptionDetailReturned = Warning(
        RuleIds.ExceptionDetailReturned,
        "Exception detail is returned to the caller",
        "Detail of the caught '{0}' is returned to the caller by '{1}'{2}",
        "Messages and stack traces of frameworks and SDKs tell whoever calls what runs inside: names of tables, hosts and files, versions, statements. Log the exception, and answer with a message of your own.",
        209);

    internal static readonly DiagnosticDescriptor SecretReturned = Warning(
        RuleIds.SecretReturned,
        "Secret is returned in the response",
        "'{0}', read from {1}, is returned to the caller by '{2}'{3}",
        "What a response holds, callers, their proxies and their caches have. A secret of the application does not leave it.",
        201, 522);

    internal static readonly DiagnosticDescriptor HardCodedSecret = Warning(
        RuleIds.HardCodedSecret,
        "Secret is written in code",
        "{0} is written in code: everyone who can read the source or the package has it",
        "A secret in source is in every clone, build and package, for ever, and cannot be changed without a release. Read it from configuration that refers to a vault.",
        798);
}
