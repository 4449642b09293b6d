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

    internal static readonly DiagnosticDescriptor NoSqlInjection = Warning(
        RuleIds.NoSqlInjection,
        "Event data becomes the text of a NoSQL query",
        "'{0}' from the event becomes part of the query text that '{1}' takes{2}",
        "Stores that are not SQL databases read the text of queries, filters and expressions just the same: whoever sends the event can widen a filter or add conditions, to read, change or delete data of others. Hand values over as parameters or expression values.",
        943);

    internal static readonly DiagnosticDescriptor RedirectOrHeader = Warning(
        RuleIds.RedirectOrHeader,
        "Event data becomes a redirect or header",
        "'{0}' from the event becomes {1}{2}",
        "A link to your own host that sends people on to any other one is what phishing needs, and a cookie or file name that the sender chose acts in your name. Redirect to addresses on your own host, or to those of a fixed list, and encode what goes into a header.",
        601, 113);
}
