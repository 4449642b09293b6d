namespace Serverless.Analyzers.Catalog;

/// <summary>A keyword of a connection string that decides how the connection is protected.</summary>
/// <param name="Dialect">The kind of connection string, as in the hint of <see cref="ApiRole.ConnectionString"/> rows.</param>
/// <param name="Name">The keyword in lower case, without spaces, hyphens and underscores.</param>
/// <param name="Weak">The values that weaken the connection, separated by <c>|</c>.</param>
/// <param name="Safe">The value that does not.</param>
internal sealed record ConnectionKeyword(string Dialect, string Name, string Weak, string Safe)
{
    /// <summary>The keywords of all dialects. Values that merely state a driver's default are not among the weak ones.</summary>
    public static readonly IReadOnlyList<ConnectionKeyword> All =
    [
        new("SqlServer", "encrypt", "false|no|optional", "True"),
        new("SqlServer", "trustservercertificate", "true|yes", "False"),
        new("Npgsql", "sslmode", "disable|allow", "VerifyFull"),
        new("Npgsql", "trustservercertificate", "true|yes|on|1", "False"),
        new("MySql", "sslmode", "none|disabled", "VerifyFull"),
        new("Mongo", "tls", "false", "true"),
        new("Mongo", "ssl", "false", "true"),
        new("Mongo", "tlsinsecure", "true", "false"),
        new("Mongo", "tlsallowinvalidcertificates", "true", "false"),
        new("Mongo", "tlsallowinvalidhostnames", "true", "false"),
        new("Mongo", "sslverifycertificate", "false", "true"),
        new("Redis", "ssl", "false", "true"),
        new("Storage", "defaultendpointsprotocol", "http", "https"),
        new("Cosmos", "disableservercertificatevalidation", "true", "false"),
    ];
}
