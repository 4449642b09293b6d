using Serverless.Analyzers.Tool.Map;

namespace Serverless.Analyzers.Tool.Policies;

/// <summary>What the code does not tell, and the owner of a policy has to fill in or to narrow.</summary>
internal static class Doubts
{
    /// <summary>One line for each store of a function that is not known by its name.</summary>
    public static IReadOnlyList<string> Of(FunctionFacts function) =>
    [
        .. function.Accesses.Where(access => access.Actions.Count + access.Roles.Count > 0).Select(access => InWords(access, function)).OfType<string>().Distinct(),
    ];

    private static string? InWords(Access access, FunctionFacts function) => access.Store.ResourceKind switch
    {
        "Environment" => $"{access.Store.Kind}: its name is in the environment variable {access.Store.Resource}",
        "Configuration" => $"{access.Store.Kind}: its name is in the configuration key {access.Store.Resource}",
        "Template" => $"{access.Store.Kind}: the template declares it as {access.Store.Resource}",
        "Unknown" when IamStatements.IsOneOfSeveral(access, function) => $"{access.Store.Kind}: {access.Operation} ({access.Place}) may be given another name as well",
        "Unknown" => $"{access.Store.Kind}: the code does not tell which one {access.Operation} ({access.Place}) reaches; narrow it by hand",
        "Pattern" => $"{access.Store.Kind}: only parts of the name '{access.Store.Resource}' are in the code",
        _ => null,
    };
}
