using Microsoft.CodeAnalysis;

namespace Serverless.Analyzers;

internal static partial class Descriptors
{
    internal static readonly DiagnosticDescriptor StaticStateModified = Warning(
        RuleIds.StaticStateModified,
        "Function modifies static state",
        "{0} '{1}' is modified by {2}; later invocations see what this one leaves",
        "A process serves many invocations, one after the other or side by side, and is replaced without notice. Static state that an invocation changes leaks into the next one, races with others, and is lost when the process is.",
        362, 567);

    internal static readonly DiagnosticDescriptor SharedInstanceStateModified = Warning(
        RuleIds.SharedInstanceStateModified,
        "Function modifies an instance that outlives the invocation",
        "'{0}' of the shared '{1}' is modified by {2}; later invocations see what this one leaves",
        "One instance of this class serves many invocations. What an invocation stores in it leaks into the next one, races with others, and is lost when the process is.",
        362, 488);

    internal static readonly DiagnosticDescriptor RequestDataKept = Warning(
        RuleIds.RequestDataKept,
        "Request data is kept for later invocations",
        "'{0}' from the event is kept in '{1}' by {2}; later invocations, for other callers, see it",
        "A process serves many callers, one after the other or side by side. What is kept of one caller in a static field or in an instance that serves many invocations is there when the next one is served: it ends in the wrong response, or decides for the wrong caller.",
        488, 362);

    internal static readonly DiagnosticDescriptor HiddenInput = Info(
        RuleIds.HiddenInput,
        "Function depends on a hidden input",
        "'{0}', read by {1}, makes what the function does depend on {2}, which no argument shows",
        "The clock, random numbers, new GUIDs and the environment are inputs that no caller sees. A function that reads them gives another result each time: a test cannot pin it down, and a retry of the same event does something else.",
        1108);

    internal static readonly DiagnosticDescriptor PureMethodHasEffect = Warning(
        RuleIds.PureMethodHasEffect,
        "Method marked [Pure] is not",
        "'{0}' is marked [Pure], but it {1}{2}",
        "A method that is marked [Pure] promises that calling it changes nothing and that its result depends on its arguments alone. Callers, and tools, rely on that: they call it twice, not at all, or keep its result.",
        1108);

    internal static readonly DiagnosticDescriptor ImpureCore = Warning(
        RuleIds.ImpureCore,
        "Code in the pure core is impure",
        "'{0}' belongs to the pure core, but it {1}{2}",
        "The namespaces and types named by serverless_pure_namespaces and serverless_pure_types hold the decisions of the application. They only compute: what they need is handed to them, and what they decide is returned, so that the functions around them do the reading and writing.",
        1108);

    internal static readonly DiagnosticDescriptor LocalFile = Warning(
        RuleIds.LocalFile,
        "Local file is left behind, or cannot be written",
        "The file written by {0} {1}",
        "Files outlive the invocation that writes them for as long as the process does: the next one finds them, until the disk is full. On AWS Lambda, only the folder for temporary files can be written to.",
        459, 377);

    internal static readonly DiagnosticDescriptor ClientPerInvocation = Info(
        RuleIds.ClientPerInvocation,
        "Client is made anew by each invocation",
        "'{0}' is made anew by {1}; one that is made once serves all invocations",
        "Clients of web services, stores and queues hold connections, tokens and metadata, and are made to be shared. One per invocation opens connections and signs in each time, and leaves sockets behind until there are none left.",
        400);

    internal static readonly DiagnosticDescriptor ArgumentModified = Off(
        RuleIds.ArgumentModified,
        "Method changes an object that is not its own",
        "{0}, which {1}",
        "A method that changes what its caller handed over, or a variable of the code around it, does something that its result does not show.",
        374);

    internal static readonly DiagnosticDescriptor ValueInSnapshot = Info(
        RuleIds.ValueInSnapshot,
        "Unique value becomes part of a SnapStart snapshot",
        "'{0}', kept in '{1}', is part of the snapshot that SnapStart takes; every environment that starts from it has the same value",
        "SnapStart initialises a function once, when a version is published, and starts every environment from that snapshot. What initialisation took for unique, random or new is then the same in all of them, and as old as the version.",
        330, 341);

    internal static readonly DiagnosticDescriptor MethodCouldBePure = Off(
        RuleIds.MethodCouldBePure,
        "Method is pure and could say so",
        "'{0}' only returns what its arguments determine; mark it [Pure] to have that checked",
        "Everything that this method does is known to have no effect. Marked [Pure], it stays that way: SLS1004 reports when it no longer is.",
        1108);

    internal static readonly DiagnosticDescriptor ProcessWideSettingChanged = Warning(
        RuleIds.ProcessWideSettingChanged,
        "Function changes a process-wide setting",
        "'{0}.{1}' is changed by {2}; every other invocation in the process sees it",
        "Environment variables, the current directory, default cultures and global serializer settings belong to the process. An invocation that changes them changes the behaviour of all others.",
        567);

    internal static readonly DiagnosticDescriptor WorkOutlivesInvocation = Warning(
        RuleIds.WorkOutlivesInvocation,
        "Work outlives the invocation",
        "Work started by {0} may be cut off when the invocation ends: {1}",
        "When the handler returns, the platform may freeze or end the process. Work that is still running is then lost, or runs on inside a later invocation.",
        404, 662);
}
