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

    internal static readonly DiagnosticDescriptor CommandInjection = Warning(
        RuleIds.CommandInjection,
        "Event data becomes a command line",
        "'{0}' from the event becomes part of the command line that '{1}' runs{2}",
        "Whoever sends the event can add arguments, or commands of their own where a shell takes the line. Start a fixed program and hand each value over as an argument of its own.",
        78, 88);

    internal static readonly DiagnosticDescriptor ServerSideRequestForgery = Warning(
        RuleIds.ServerSideRequestForgery,
        "Event data becomes the address of an outgoing request",
        "'{0}' from the event becomes part of the address that '{1}' sends a request to{2}",
        "Whoever sends the event can make the function call hosts of their choice, from inside your network and with its identity: metadata endpoints, internal services. Keep the host constant, or take it from a fixed list.",
        918);

    internal static readonly DiagnosticDescriptor HtmlInjection = Warning(
        RuleIds.HtmlInjection,
        "Event data becomes HTML",
        "'{0}' from the event becomes part of the HTML that '{1}' sends{2}",
        "Whoever sends the event, or a link that leads to it, can put script into the page, which then acts as the reader. Encode text where it enters HTML.",
        79);

    internal static readonly DiagnosticDescriptor UnsafeDeserialization = Warning(
        RuleIds.UnsafeDeserialization,
        "Event data chooses the types that are deserialized",
        "'{0}' from the event is given to '{1}', which makes objects of types the text names{2}",
        "Whoever sends the event can name types whose construction runs code. Use a serializer that makes objects of the type you ask for and of no other.",
        502);

    internal static readonly DiagnosticDescriptor XmlEntities = Warning(
        RuleIds.XmlEntities,
        "Event data is parsed as XML with entities",
        "'{0}' from the event is parsed by '{1}', which resolves entities{2}",
        "Entities let whoever sends the event read files and call addresses of your network, or fill the memory with a few lines of XML. Prohibit document types.",
        611, 776);

    internal static readonly DiagnosticDescriptor DirectoryInjection = Warning(
        RuleIds.DirectoryInjection,
        "Event data becomes an LDAP or XPath query",
        "'{0}' from the event becomes part of the query that '{1}' runs{2}",
        "Whoever sends the event can change the filter, to find entries of others or to pass a check of credentials. Encode the text for the query, or compare in code.",
        90, 643);

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
