using Microsoft.CodeAnalysis;

namespace Serverless.Analyzers;

internal static partial class Descriptors
{
    internal static readonly DiagnosticDescriptor SlowRegex = Warning(
        RuleIds.SlowRegex,
        "Event data is matched by a slow regular expression",
        "'{0}' from the event is matched by '{1}' with a pattern that backtracks and has no timeout{2}",
        "A regular expression that repeats a repetition, or has repetitions of the same characters side by side, tries all ways to divide a text among them before it gives up. A short text that almost matches then keeps the function busy until it times out, and you pay for it.",
        1333, 400);
}
