namespace Serverless.Analyzers.Catalog;

internal static partial class ApiCatalog
{
    /// <summary>Members that take a connection string; the hint is its dialect.</summary>
    internal static readonly ApiRow[] ConnectionStrings =
    [
        .. Connections("SqlServer", "Microsoft.Data.SqlClient.SqlConnection", "Microsoft.Data.SqlClient.SqlConnectionStringBuilder"),
        new("Microsoft.Data.SqlClient.SqlConnection", "ConnectionString", ApiRole.ConnectionString, Hint: "SqlServer"),
        new("Microsoft.EntityFrameworkCore.SqlServerDbContextOptionsExtensions", "UseSqlServer", ApiRole.ConnectionString, "connectionString", Hint: "SqlServer"),
        new("Microsoft.EntityFrameworkCore.SqlServerDbContextOptionsExtensions", "UseAzureSql", ApiRole.ConnectionString, "connectionString", Hint: "SqlServer"),
        new("Microsoft.Extensions.DependencyInjection.SqlServerServiceCollectionExtensions", "AddSqlServer", ApiRole.ConnectionString, "connectionString", Hint: "SqlServer"),
        .. Connections("Npgsql", "Npgsql.NpgsqlConnection", "Npgsql.NpgsqlConnectionStringBuilder", "Npgsql.NpgsqlDataSourceBuilder"),
        new("Npgsql.NpgsqlConnection", "ConnectionString", ApiRole.ConnectionString, Hint: "Npgsql"),
        new("Npgsql.NpgsqlDataSource", "Create", ApiRole.ConnectionString, "connectionString", Hint: "Npgsql"),
        .. Connections("MySql", "MySqlConnector.MySqlConnection", "MySqlConnector.MySqlConnectionStringBuilder", "MySqlConnector.MySqlDataSource", "MySqlConnector.MySqlDataSourceBuilder"),
        new("MySqlConnector.MySqlConnection", "ConnectionString", ApiRole.ConnectionString, Hint: "MySql"),
        .. Connections("Mongo", "MongoDB.Driver.MongoClient"),
        new("MongoDB.Driver.MongoClientSettings", "FromConnectionString", ApiRole.ConnectionString, "connectionString", Hint: "Mongo"),
        new("MongoDB.Driver.MongoUrl", ".ctor", ApiRole.ConnectionString, "url", Hint: "Mongo"),
        new("MongoDB.Driver.MongoUrl", "Create", ApiRole.ConnectionString, "url", Hint: "Mongo"),
        new("MongoDB.Driver.MongoUrlBuilder", ".ctor", ApiRole.ConnectionString, "url", Hint: "Mongo"),
        new("StackExchange.Redis.ConnectionMultiplexer", "Connect", ApiRole.ConnectionString, "configuration", Hint: "Redis"),
        new("StackExchange.Redis.ConnectionMultiplexer", "ConnectAsync", ApiRole.ConnectionString, "configuration", Hint: "Redis"),
        new("StackExchange.Redis.ConfigurationOptions", "Parse", ApiRole.ConnectionString, "configuration", Hint: "Redis"),
        .. Connections(
            "Storage",
            "Azure.Storage.Blobs.BlobServiceClient", "Azure.Storage.Blobs.BlobContainerClient", "Azure.Storage.Blobs.BlobClient",
            "Azure.Storage.Queues.QueueServiceClient", "Azure.Storage.Queues.QueueClient",
            "Azure.Data.Tables.TableServiceClient", "Azure.Data.Tables.TableClient"),
        .. Connections("Cosmos", "Microsoft.Azure.Cosmos.CosmosClient", "Microsoft.Azure.Cosmos.Fluent.CosmosClientBuilder"),
    ];

    /// <summary>Properties of builders and options that decide TLS; the hint is the safe value.</summary>
    internal static readonly ApiRow[] ConnectionSettings =
    [
        new("Microsoft.Data.SqlClient.SqlConnectionStringBuilder", "Encrypt", ApiRole.ConnectionSetting, Value: "false|Optional", Hint: "Mandatory"),
        new("Microsoft.Data.SqlClient.SqlConnectionStringBuilder", "TrustServerCertificate", ApiRole.ConnectionSetting, Value: "true", Hint: "false"),
        new("Npgsql.NpgsqlConnectionStringBuilder", "SslMode", ApiRole.ConnectionSetting, Value: "Disable|Allow", Hint: "VerifyFull"),
        new("Npgsql.NpgsqlConnectionStringBuilder", "TrustServerCertificate", ApiRole.ConnectionSetting, Value: "true", Hint: "false"),
        new("MySqlConnector.MySqlConnectionStringBuilder", "SslMode", ApiRole.ConnectionSetting, Value: "None|Disabled", Hint: "VerifyFull"),
        new("MongoDB.Driver.MongoClientSettings", "AllowInsecureTls", ApiRole.ConnectionSetting, Value: "true", Hint: "false"),
        new("MongoDB.Driver.MongoClientSettings", "UseTls", ApiRole.ConnectionSetting, Value: "false", Hint: "true"),
        new("MongoDB.Driver.MongoClientSettings", "VerifySslCertificate", ApiRole.ConnectionSetting, Value: "false", Hint: "true"),
        new("MongoDB.Driver.MongoUrlBuilder", "AllowInsecureTls", ApiRole.ConnectionSetting, Value: "true", Hint: "false"),
        new("MongoDB.Driver.MongoUrlBuilder", "UseTls", ApiRole.ConnectionSetting, Value: "false", Hint: "true"),
        new("StackExchange.Redis.ConfigurationOptions", "Ssl", ApiRole.ConnectionSetting, Value: "false", Hint: "true"),
    ];

    private static IEnumerable<ApiRow> Connections(string dialect, params string[] types) =>
        types.Select(type => new ApiRow(type, ".ctor", ApiRole.ConnectionString, "connectionString", Hint: dialect));
}
