using Microsoft.CodeAnalysis;

namespace Serverless.Analyzers;

internal static partial class Descriptors
{
    internal static readonly DiagnosticDescriptor StoreSharedByManyFunctions = Info(
        RuleIds.StoreSharedByManyFunctions,
        "Data store is reached by many functions",
        "'{0}' {1} {2} '{3}', which {4} functions reach; the limit is {5}",
        "The more functions reach a store, the more ways there are to its data, and the harder it is to say who changed what. A store of one part of a system is best reached by that part alone.",
        1125);

    internal static readonly DiagnosticDescriptor StoreAccess = Info(
        RuleIds.StoreAccess,
        "Function and the data stores it reaches",
        "'{0}' {1}",
        "Facts for reports: every function, what triggers it and who may call it, and every store it reads, writes or deletes in, with the rights that takes. They are reported only where ServerlessReport is true.",
        272);
}
