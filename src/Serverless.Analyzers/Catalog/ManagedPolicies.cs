namespace Serverless.Analyzers.Catalog;

/// <summary>What is known of the policies that AWS manages, by their names.</summary>
internal static class ManagedPolicies
{
    private static readonly HashSet<string> s_broad = ["AdministratorAccess", "PowerUserAccess", "SystemAdministrator", "DatabaseAdministrator", "AdministratorAccess-Amplify"];

    // A policy that grants everything of a service, the store behind it, and what is enough for functions that only read, or are only triggered.
    private static readonly (string Name, string Store, string? ReadOnly, string? Trigger)[] s_narrow =
    [
        ("AmazonS3FullAccess", StoreKinds.S3, "AmazonS3ReadOnlyAccess", null),
        ("AmazonDynamoDBFullAccess", StoreKinds.DynamoDb, "AmazonDynamoDBReadOnlyAccess", "AWSLambdaDynamoDBExecutionRole"),
        ("AmazonDynamoDBFullAccess_v2", StoreKinds.DynamoDb, "AmazonDynamoDBReadOnlyAccess", "AWSLambdaDynamoDBExecutionRole"),
        ("AmazonSQSFullAccess", StoreKinds.Sqs, "AmazonSQSReadOnlyAccess", "AWSLambdaSQSQueueExecutionRole"),
        ("AmazonSNSFullAccess", StoreKinds.Sns, "AmazonSNSReadOnlyAccess", null),
        ("AmazonKinesisFullAccess", StoreKinds.Kinesis, "AmazonKinesisReadOnlyAccess", "AWSLambdaKinesisExecutionRole"),
        ("AmazonSSMFullAccess", StoreKinds.Ssm, "AmazonSSMReadOnlyAccess", null),
        ("AWSLambda_FullAccess", StoreKinds.Lambda, "AWSLambda_ReadOnlyAccess", null),
    ];

    /// <summary>The name in a policy's ARN, or the name itself: <c>arn:aws:iam::aws:policy/service-role/AWSLambdaRole</c>.</summary>
    public static string NameOf(string policy) => policy.Substring(policy.LastIndexOf('/') + 1).Trim();

    /// <summary>Whether a policy allows everything, or everything of a service.</summary>
    public static bool IsBroad(string policy)
    {
        var name = NameOf(policy);
        return s_broad.Contains(name) || name.EndsWith("FullAccess", StringComparison.Ordinal) || name.EndsWith("FullAccess_v2", StringComparison.Ordinal) || name.EndsWith("FullAccessV2", StringComparison.Ordinal);
    }

    /// <summary>The kind of store that a policy opens; null for those that open several, or none that is known.</summary>
    public static string? StoreOf(string policy) => s_narrow.FirstOrDefault(known => known.Name == NameOf(policy)).Store;

    /// <summary>The policy that is enough for functions that are only triggered by the store, or only read it; null where there is none.</summary>
    public static string? Narrower(string policy, bool isOnlyTrigger) =>
        s_narrow.FirstOrDefault(known => known.Name == NameOf(policy)) is var found && isOnlyTrigger ? found.Trigger : found.ReadOnly;
}
