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
}
