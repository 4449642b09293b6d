using Microsoft.CodeAnalysis;

namespace Serverless.Analyzers;

internal static partial class Descriptors
{
    internal static readonly DiagnosticDescriptor SqlInjection = Warning(
        RuleIds.SqlInjection,
        "Event data becomes SQL text",
        "'{0}' from the event becomes part of the SQL that '{1}' runs{2}",
        "Whoever sends the event can end the intended statement and add one of their own, to read, change or delete data. Hand values over as parameters, so that the database never takes them for SQL.",
        89);

    internal static readonly DiagnosticDescriptor PathInjection = Warning(
        RuleIds.PathInjection,
        "Event data becomes a file path",
        "'{0}' from the event becomes part of the path that '{1}' uses{2}",
        "Whoever sends the event can leave the intended folder with '..' or an absolute path, to read, overwrite or delete other files. Take the bare file name, or check the full path against the folder.",
        22);

    internal static readonly DiagnosticDescriptor RegexInjection = Warning(
        RuleIds.RegexInjection,
        "Event data becomes a regular expression",
        "'{0}' from the event becomes part of the pattern that '{1}' runs{2}",
        "Whoever sends the event can choose a pattern that takes forever to match, or one that matches what it should not. Escape the text, so that it stands for itself.",
        1333);

    internal static readonly DiagnosticDescriptor NoSqlInjection = Warning(
        RuleIds.NoSqlInjection,
        "Event data becomes the text of a NoSQL query",
        "'{0}' from the event becomes part of the query text that '{1}' takes{2}",
        "Stores that are not SQL databases read the text of queries, filters and expressions just the same: whoever sends the event can widen a filter or add conditions, to read, change or delete data of others. Hand values over as parameters or expression values.",
        943);

    internal static readonly DiagnosticDescriptor CodeInjection = Warning(
        RuleIds.CodeInjection,
        "Event data is evaluated as code",
        "'{0}' from the event becomes part of what '{1}' evaluates{2}",
        "Scripts, expressions and templates can do what the function can: whoever sends the event may read its settings and credentials, call its services or keep it busy. Keep the text constant and hand values over as variables, or choose among expressions of your own.",
        94, 95);

    internal static readonly DiagnosticDescriptor RedirectOrHeader = Warning(
        RuleIds.RedirectOrHeader,
        "Event data becomes a redirect or header",
        "'{0}' from the event becomes {1}{2}",
        "A link to your own host that sends people on to any other one is what phishing needs, and a cookie or file name that the sender chose acts in your name. Redirect to addresses on your own host, or to those of a fixed list, and encode what goes into a header.",
        601, 113);

    internal static readonly DiagnosticDescriptor PromptInjection = Info(
        RuleIds.PromptInjection,
        "Event data becomes instructions of a language model",
        "'{0}' from the event becomes part of the instructions that '{1}' gives to a language model{2}",
        "A model follows what stands in its instructions, whoever wrote it: text of the event there can change what the model may tell and which tools it calls. Keep instructions constant, and send data of the event as a message of the user.",
        1427);
}
