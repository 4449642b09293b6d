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

    internal static readonly DiagnosticDescriptor PersonalDataLogged = Info(
        RuleIds.PersonalDataLogged,
        "Personal data is written to a log",
        "'{0}' is personal data and is written to {1} by '{2}'{3}",
        "Personal data in a log is kept for as long as the log is, by whoever reads it, and hard to find again when somebody asks for it to be deleted. Log an identifier instead.",
        532, 359);

    internal static readonly DiagnosticDescriptor ForgedLogEntry = Info(
        RuleIds.ForgedLogEntry,
        "Event data becomes the text of a log entry",
        "'{0}' from the event becomes part of the text that '{1}' logs, where line breaks in it look like entries of their own{2}",
        "Whoever sends the event can write entries that never happened into a plain log, and every message is a text of its own that nobody can count or search. Keep the message constant, and hand values over as arguments.",
        117);

    internal static readonly DiagnosticDescriptor KeyInUrlLogged = Warning(
        RuleIds.KeyInUrlLogged,
        "URL with a key is logged",
        "'{0}' is {1}; it is written to {2} by '{3}'{4}",
        "A function key, a shared access signature and a presigned URL let whoever has them in. Logs are read by more people, kept longer and copied to more places than the key was meant for. Log the path instead.",
        532, 598);
}
