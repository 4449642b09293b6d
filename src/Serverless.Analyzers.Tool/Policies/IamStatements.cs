using Serverless.Analyzers.Tool.Map;

namespace Serverless.Analyzers.Tool.Policies;

/// <summary>The smallest set of IAM statements that lets a function do what its code does.</summary>
internal static class IamStatements
{
    /// <summary>The statements of a function: actions on the same resources share one.</summary>
    public static IReadOnlyList<IamStatement> Of(FunctionFacts function, ArnStyle style)
    {
        var allowed = function.Accesses.Where(access => !IsOneOfSeveral(access, function))
            .SelectMany(access => access.Actions.Select(action => (Action: action, Alias: AliasOf(action, access.Store), access.Store)))
            .GroupBy(need => (need.Action, need.Alias), need => need.Store)
            .Select(need => (need.Key.Action, need.Key.Alias, Resources: Narrow(need.Distinct().SelectMany(store => AwsResources.Of(need.Key.Action, store, style)))));
        return
        [
            .. allowed.GroupBy(need => (Resources: string.Join('\n', need.Resources), need.Alias))
                .Select(group => new IamStatement([.. group.Select(need => need.Action).Order(StringComparer.Ordinal)], group.First().Resources, group.Key.Alias))
                .OrderBy(statement => statement.Actions[0], StringComparer.Ordinal).ThenBy(statement => statement.Resources[0], StringComparer.Ordinal),
        ];
    }

    /// <summary>
    /// A call whose resource is not known, but for which the code names one as well: a default beside a value that is handed
    /// in. The one that is named is the one to allow.
    /// </summary>
    public static bool IsOneOfSeveral(Access access, FunctionFacts function) =>
        access.Store.IsUnknown && function.Accesses.Any(other => !other.Store.IsUnknown && other.Store.Kind == access.Store.Kind && other.Operation == access.Operation && other.Place == access.Place);

    private static string? AliasOf(string action, Store store) =>
        action.StartsWith("kms:", StringComparison.Ordinal) && !store.IsVariable && store.Resource.StartsWith("alias/", StringComparison.Ordinal) ? store.Resource : null;

    // Where any will do, the others are of no use.
    private static string[] Narrow(IEnumerable<string> resources)
    {
        var all = resources.Distinct().Order(StringComparer.Ordinal).ToArray();
        return [.. all.Where(resource => !all.Any(other => other != resource && other.EndsWith('*') && resource.StartsWith(other[..^1], StringComparison.Ordinal)))];
    }
}
