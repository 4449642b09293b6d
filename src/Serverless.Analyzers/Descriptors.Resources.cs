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

    internal static readonly DiagnosticDescriptor NoTimeout = Info(
        RuleIds.NoTimeout,
        "Client waits without a timeout",
        "'{0}' has {1}; give it one that leaves the function time to answer",
        "A function that waits for a service which does not answer is billed until the platform kills it, and cannot tell its caller why. While many of them wait, none is left for other requests.",
        400, 1088);

    internal static readonly DiagnosticDescriptor FailuresLost = Info(
        RuleIds.FailuresLost,
        "What a function fails on is lost, or tried for ever",
        "'{0}' of '{1}' has nowhere to put what the function fails on: {2}",
        "Events that nobody waits for are tried again a few times and then dropped; records of a stream are tried until they expire, and hold up all behind them. A dead-letter queue or a destination for failures keeps them, for somebody to look at.",
        755, 400);

    internal static readonly DiagnosticDescriptor UnboundedSize = Warning(
        RuleIds.UnboundedSize,
        "Event data decides how much memory is taken or how often a loop runs",
        "'{0}' from the event is the size or bound of '{1}' and has no upper limit{2}",
        "A number that the sender chose, used as a size or as the bound of a loop, lets one small request take all memory or all time the function has, and you pay for it. Compare it with a limit first.",
        770, 789, 606);

    internal static readonly DiagnosticDescriptor WaitsForFunction = Info(
        RuleIds.WaitsForFunction,
        "Function waits for another function",
        "{0} waits for {1}; both are paid for while it does, and both have to be up",
        "A function that calls another one and waits is billed for doing nothing, takes a place from the account's concurrency, and fails with the one it waits for. A chain of such calls is as slow as all of them together.",
        400, 1088);

    internal static readonly DiagnosticDescriptor WholeBatchFails = Info(
        RuleIds.WholeBatchFails,
        "One message fails its whole batch",
        "'{0}' works through a batch, and one message that fails brings all of them back; say which one it was by {1}",
        "Where a handler can only succeed or throw, the messages before the one that failed are delivered and processed again, until the last retry moves all of them to the dead-letter queue. A handler that swallows the exception loses the message instead.",
        755, 400);

    internal static readonly DiagnosticDescriptor NoThrottle = Info(
        RuleIds.NoThrottle,
        "Nothing limits how often a function runs",
        "Nothing limits how many instances of '{0}' run side by side; {1} starts as many as come",
        "A function without a limit scales with whatever is sent to it: an attack or a loop is answered, and billed, in full, and takes the concurrency of all other functions of the account.",
        770);
}
