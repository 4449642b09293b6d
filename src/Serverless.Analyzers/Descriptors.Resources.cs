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

    internal static readonly DiagnosticDescriptor UnboundedSize = Warning(
        RuleIds.UnboundedSize,
        "Event data decides how much memory is taken or how often a loop runs",
        "'{0}' from the event is the size or bound of '{1}' and has no upper limit{2}",
        "A number that the sender chose, used as a size or as the bound of a loop, lets one small request take all memory or all time the function has, and you pay for it. Compare it with a limit first.",
        770, 789, 606);
}
