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
}
