namespace Serverless.Analyzers.Catalog;

/// <summary>A property of a deployed resource that decides whether its data is encrypted.</summary>
/// <param name="Type">The type of the resource, as CloudFormation names it.</param>
/// <param name="What">What it is called in a message.</param>
/// <param name="Property">The path of the property, its keys separated by dots.</param>
/// <param name="IsSwitch">Whether the property switches encryption on and off; else what it names does it, such as a key.</param>
/// <param name="IsOpenByDefault">Whether the data is not encrypted where the property is not given.</param>
/// <param name="Unless">Properties separated by blanks: where one of them is given, something else decides.</param>
internal sealed record EncryptionRow(string Type, string What, string Property, bool IsSwitch, bool IsOpenByDefault, string Unless = "");

/// <summary>What is known of a runtime that a template names.</summary>
/// <param name="Name">Its identifier.</param>
/// <param name="Ended">When support ended.</param>
/// <param name="IsLately">Whether that is less than a year ago.</param>
internal sealed record RuntimeRow(string Name, string Ended, bool IsLately = false);

/// <summary>A value of host.json that is weaker than the default.</summary>
/// <param name="Path">The keys that lead to it, separated by slashes.</param>
/// <param name="Value">The value.</param>
/// <param name="Harm">What follows from it.</param>
/// <param name="SafeValue">The default of the Consumption plan, which a fix writes; null where none fits every function.</param>
internal sealed record HostRow(string Path, string Value, string Harm, string? SafeValue = null);

/// <summary>What resources in templates are: data for the rules that look at templates.</summary>
internal static class TemplateCatalog
{
    private const string Copies = "SnapshotIdentifier DBSnapshotIdentifier DBClusterSnapshotIdentifier SourceDBInstanceIdentifier SourceDBClusterIdentifier SourceDbClusterResourceId GlobalClusterIdentifier DBClusterIdentifier RestoreToTime";

    /// <summary>Which property encrypts. Sources: the resource reference of CloudFormation, property by property. S3, DynamoDB and SQS encrypt by themselves.</summary>
    public static IReadOnlyList<EncryptionRow> Encryption { get; } =
    [
        new("AWS::SQS::Queue", "Queue", "SqsManagedSseEnabled", IsSwitch: true, IsOpenByDefault: false, "KmsMasterKeyId"),
        new("AWS::SNS::Topic", "Topic", "KmsMasterKeyId", IsSwitch: false, IsOpenByDefault: true),
        new("AWS::Kinesis::Stream", "Stream", "StreamEncryption", IsSwitch: false, IsOpenByDefault: true),
        new("AWS::KinesisFirehose::DeliveryStream", "Delivery stream", "DeliveryStreamEncryptionConfigurationInput", IsSwitch: false, IsOpenByDefault: true, "KinesisStreamSourceConfiguration MSKSourceConfiguration"),
        new("AWS::RDS::DBInstance", "Database", "StorageEncrypted", IsSwitch: true, IsOpenByDefault: true, Copies),
        new("AWS::RDS::DBCluster", "Database", "StorageEncrypted", IsSwitch: true, IsOpenByDefault: true, Copies),
        new("AWS::DocDB::DBCluster", "Database", "StorageEncrypted", IsSwitch: true, IsOpenByDefault: true, Copies),
        new("AWS::Neptune::DBCluster", "Database", "StorageEncrypted", IsSwitch: true, IsOpenByDefault: true, Copies),
        new("AWS::Redshift::Cluster", "Database", "Encrypted", IsSwitch: true, IsOpenByDefault: true, Copies),
        new("AWS::DAX::Cluster", "Cache", "SSESpecification.SSEEnabled", IsSwitch: true, IsOpenByDefault: true),
        new("AWS::ElastiCache::ReplicationGroup", "Cache", "AtRestEncryptionEnabled", IsSwitch: true, IsOpenByDefault: true, "SnapshotName SnapshotArns GlobalReplicationGroupId"),
        new("AWS::EFS::FileSystem", "File system", "Encrypted", IsSwitch: true, IsOpenByDefault: true),
        new("AWS::EC2::Volume", "Volume", "Encrypted", IsSwitch: true, IsOpenByDefault: true, "SnapshotId"),
        new("AWS::OpenSearchService::Domain", "Search domain", "EncryptionAtRestOptions.Enabled", IsSwitch: true, IsOpenByDefault: true),
        new("AWS::Elasticsearch::Domain", "Search domain", "EncryptionAtRestOptions.Enabled", IsSwitch: true, IsOpenByDefault: true),
    ];

    /// <summary>The retired runtimes of AWS Lambda for .NET. Source: the table of runtimes in its documentation.</summary>
    public static IReadOnlyList<RuntimeRow> Runtimes { get; } =
    [
        new("dotnetcore1.0", "June 2019"),
        new("dotnetcore2.0", "May 2019"),
        new("dotnetcore2.1", "January 2022"),
        new("dotnetcore3.1", "April 2023"),
        new("dotnet5.0", "May 2022"),
        new("dotnet6", "December 2024"),
        new("dotnet7", "May 2024"),
        new("dotnet8", "November 2026", IsLately: true),
        new("provided", "January 2024"),
    ];

    /// <summary>The retired versions of the Azure Functions runtime, as <c>FUNCTIONS_EXTENSION_VERSION</c> names them. Source: its support policy.</summary>
    public static IReadOnlyList<RuntimeRow> AzureRuntimes { get; } =
    [
        new("~1", "September 2026", IsLately: true),
        new("~2", "December 2022"),
        new("~3", "December 2022"),
    ];

    /// <summary>Settings of host.json. Source: its reference.</summary>
    public static IReadOnlyList<HostRow> HostSettings { get; } =
    [
        new("functionTimeout", "-1", "a function that hangs is billed until somebody notices"),
        new("extensions/http/maxOutstandingRequests", "-1", "requests queue up without a limit", "200"),
        new("extensions/http/maxConcurrentRequests", "-1", "functions run side by side without a limit", "100"),
        new("extensions/http/dynamicThrottlesEnabled", "false", "requests are taken on while the process has no memory or threads left", "true"),
        new("extensions/http/hsts/isEnabled", "false", "browsers may go on by plain HTTP", "true"),
        new("extensions/http/customHeaders/Access-Control-Allow-Origin", "*", "every page may call the functions of the app"),
    ];
}
