namespace Serverless.Analyzers.Catalog;

/// <summary>Which calls and bindings reach which data store, and what they need. Each provider's partial file adds arrays of its own.</summary>
internal static partial class StoreCatalog
{
    private const AccessKinds Read = AccessKinds.Read;
    private const AccessKinds Write = AccessKinds.Write;
    private const AccessKinds Delete = AccessKinds.Delete;

    private static readonly Lazy<StoreRow[]> s_rows = new(CollectRows);
    private static readonly Lazy<ResourceNameRow[]> s_names = new(CollectNames);

    // What the first word of an operation's name says of it.
    private static readonly (string Verbs, AccessKinds Access)[] s_verbs =
    [
        ("Get List Describe Head Query Scan Search Select Receive Batch Peek Decrypt Encrypt Generate Verify Sign Converse Invoke Derive Filter Lookup Check", Read),
        ("Delete Remove Purge Deregister Schedule Untag Abort", Delete),
    ];

    /// <summary>The calls.</summary>
    public static IReadOnlyList<StoreRow> Rows => s_rows.Value;

    /// <summary>The calls that name what later calls reach.</summary>
    public static IReadOnlyList<ResourceNameRow> Names => s_names.Value;

    /// <summary>What an operation of an AWS service does, by its verb; <see cref="Rows"/> hold what its name does not tell.</summary>
    public static AccessKinds AccessOf(string operation)
    {
        foreach (var (verbs, access) in s_verbs)
        {
            foreach (var verb in verbs.Split(' '))
            {
                if (operation.StartsWith(verb, StringComparison.Ordinal) && (operation.Length == verb.Length || char.IsUpper(operation[verb.Length])))
                {
                    return access;
                }
            }
        }

        return Write;
    }

    // Collected on first use: the order in which partial files initialise their arrays is not defined.
    private static StoreRow[] CollectRows() =>
    [
        .. S3, .. DynamoDb, .. AwsMessaging, .. AwsSecrets, .. AwsCompute,
        .. Blobs, .. Queues, .. Tables, .. Cosmos, .. AzureMessaging, .. KeyVault,
        .. Sql, .. Mongo, .. Redis,
    ];

    private static ResourceNameRow[] CollectNames() => [.. AwsNames, .. AzureNames, .. DatabaseNames];

    // One row for each of several members that do the same.
    private static IEnumerable<StoreRow> Each(string type, string members, string store, AccessKinds access, string? resource, string? needs) =>
        members.Split(' ').Select(member => new StoreRow(type, member, store, access, resource, needs));
}
