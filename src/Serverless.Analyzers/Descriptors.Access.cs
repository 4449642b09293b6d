using Microsoft.CodeAnalysis;

namespace Serverless.Analyzers;

internal static partial class Descriptors
{
    internal static readonly DiagnosticDescriptor WildcardInPolicy = Warning(
        RuleIds.WildcardInPolicy,
        "Policy grants every action or resource",
        "This statement allows {0}; name the actions that the code calls and the resources they are for",
        "Whoever takes over a function has the rights of its role. A wildcard gives them every action of a service, or every table, bucket and queue of the account, where the function calls a few actions on a few resources.",
        250, 732);

    internal static readonly DiagnosticDescriptor BroadManagedPolicy = Warning(
        RuleIds.BroadManagedPolicy,
        "Function is given full access by a managed policy",
        "{0} is given '{1}', which allows far more than it uses",
        "Policies such as AdministratorAccess and those named FullAccess allow every action on every resource of one or all services, those that delete stores and change policies among them.",
        250, 732);

    internal static readonly DiagnosticDescriptor StoreSharedByManyFunctions = Info(
        RuleIds.StoreSharedByManyFunctions,
        "Data store is reached by many functions",
        "{0} {1} {2} '{3}', which {4} functions reach; the limit is {5}",
        "The more functions reach a store, the more ways there are to its data, and the harder it is to say who changed what. A store of one part of a system is best reached by that part alone.",
        1125);

    internal static readonly DiagnosticDescriptor KeyInsteadOfIdentity = Info(
        RuleIds.KeyInsteadOfIdentity,
        "Client signs in by a key instead of an identity",
        "'{0}' signs in by {1}; the identity of the function would do, and leaves no key to keep",
        "A key or connection string opens the whole account to whoever has it, from anywhere, until it is changed. The identity that the platform gives a function has only the rights that its role says, and there is nothing to leak or rotate.",
        798, 522);

    internal static readonly DiagnosticDescriptor StoreAccess = Info(
        RuleIds.StoreAccess,
        "Function and the data stores it reaches",
        "'{0}' {1}",
        "Facts for reports: every function, what triggers it and who may call it, and every store it reads, writes or deletes in, with the rights that takes. They are reported only where ServerlessReport is true.",
        272);
}
