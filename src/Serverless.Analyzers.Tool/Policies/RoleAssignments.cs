using Serverless.Analyzers.Tool.Map;

namespace Serverless.Analyzers.Tool.Policies;

/// <summary>The smallest set of Azure roles that lets a function do what its code does.</summary>
internal static class RoleAssignments
{
    // A role, and those that it includes.
    private static readonly Dictionary<string, string[]> s_included = new()
    {
        ["Storage Blob Data Owner"] = ["Storage Blob Data Contributor", "Storage Blob Data Reader"],
        ["Storage Blob Data Contributor"] = ["Storage Blob Data Reader"],
        ["Storage Queue Data Contributor"] = ["Storage Queue Data Reader", "Storage Queue Data Message Processor", "Storage Queue Data Message Sender"],
        ["Storage Table Data Contributor"] = ["Storage Table Data Reader"],
        ["Cosmos DB Built-in Data Contributor"] = ["Cosmos DB Built-in Data Reader"],
        ["Key Vault Crypto Officer"] = ["Key Vault Crypto User"],
        ["Key Vault Secrets Officer"] = ["Key Vault Secrets User"],
        ["App Configuration Data Owner"] = ["App Configuration Data Reader"],
    };

    /// <summary>The roles of a function, each on the resource it is needed for.</summary>
    public static IReadOnlyList<RoleAssignment> Of(FunctionFacts function)
    {
        var all = function.Accesses.SelectMany(access => access.Roles.Select(role => new RoleAssignment(role, access.Store.Kind, access.Store.Name))).Distinct().ToArray();
        return
        [
            .. all.Where(one => !all.Any(other => other.Store == one.Store && other.Scope == one.Scope && s_included.TryGetValue(other.Role, out var included) && included.Contains(one.Role)))
                .OrderBy(one => one.Store, StringComparer.Ordinal).ThenBy(one => one.Scope, StringComparer.Ordinal).ThenBy(one => one.Role, StringComparer.Ordinal),
        ];
    }
}
