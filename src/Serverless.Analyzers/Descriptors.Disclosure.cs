using Microsoft.CodeAnalysis;

namespace Serverless.Analyzers;

internal static partial class Descriptors
{
    internal static readonly DiagnosticDescriptor PayloadLoggingEnabled = Warning(
        RuleIds.PayloadLoggingEnabled,
        "Payload logging is switched on",
        "'{0}' ({1}) sends payloads or credentials to the log",
        "A log is read by more people and kept longer than the data it was copied from. A switch that logs events, bodies, parameters or credential headers writes whatever callers send, secrets and personal data included.",
        532);
}
