namespace Serverless.Analyzers.Catalog;

internal static partial class ApiCatalog
{
    private const string Sql = "Sql";
    private const string DapperVerbs =
        "Execute ExecuteAsync ExecuteScalar ExecuteScalarAsync ExecuteReader ExecuteReaderAsync Query QueryAsync QueryFirst QueryFirstAsync "
        + "QueryFirstOrDefault QueryFirstOrDefaultAsync QuerySingle QuerySingleAsync QuerySingleOrDefault QuerySingleOrDefaultAsync QueryMultiple QueryMultipleAsync QueryUnbufferedAsync";

    /// <summary>Where text is run, opened, sent or rendered; the hint is the kind of injection.</summary>
    private static readonly ApiRow[] InjectionSinks =
    [
        // The text of commands is set through the base class or the interface, however the provider calls it.
        new("System.Data.IDbCommand", "CommandText", ApiRole.InjectionSink, Hint: Sql),
        new("System.Data.Common.DbCommand", "CommandText", ApiRole.InjectionSink, Hint: Sql),
        new("System.Data.Common.DbDataSource", "CreateCommand", ApiRole.InjectionSink, "commandText", Hint: Sql),
        new("System.Data.Common.DbBatchCommand", "CommandText", ApiRole.InjectionSink, Hint: Sql),
        new("System.Data.SqlClient.SqlCommand", ".ctor", ApiRole.InjectionSink, "cmdText", Hint: Sql),
        new("Microsoft.Data.SqlClient.SqlCommand", ".ctor", ApiRole.InjectionSink, "cmdText", Hint: Sql),
        new("Microsoft.Data.SqlClient.SqlDataAdapter", ".ctor", ApiRole.InjectionSink, "selectCommandText", Hint: Sql),
        new("Npgsql.NpgsqlCommand", ".ctor", ApiRole.InjectionSink, "cmdText", Hint: Sql),
        new("Npgsql.NpgsqlBatchCommand", ".ctor", ApiRole.InjectionSink, "commandText", Hint: Sql),
        new("Npgsql.NpgsqlDataSource", "CreateCommand", ApiRole.InjectionSink, "commandText", Hint: Sql),
        new("MySqlConnector.MySqlCommand", ".ctor", ApiRole.InjectionSink, "commandText", Hint: Sql),
        .. Each("System.Data.Entity.Database", "SqlQuery ExecuteSqlCommand ExecuteSqlCommandAsync", ApiRole.InjectionSink, "sql", Sql),
        new("System.Data.Entity.DbSet", "SqlQuery", ApiRole.InjectionSink, "sql", Hint: Sql),
        new("System.Data.Entity.DbSet`1", "SqlQuery", ApiRole.InjectionSink, "sql", Hint: Sql),
        .. Each("Dapper.SqlMapper", DapperVerbs, ApiRole.InjectionSink, "sql", Sql),
        new("Dapper.CommandDefinition", ".ctor", ApiRole.InjectionSink, "commandText", Hint: Sql),
        .. Each("Microsoft.EntityFrameworkCore.RelationalQueryableExtensions", "FromSqlRaw", ApiRole.InjectionSink, "sql", Sql),
        .. Each("Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions", "ExecuteSqlRaw ExecuteSqlRawAsync SqlQueryRaw", ApiRole.InjectionSink, "sql", Sql),
    ];
}
