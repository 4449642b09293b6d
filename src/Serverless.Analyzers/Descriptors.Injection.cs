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
}
