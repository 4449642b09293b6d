using Microsoft.CodeAnalysis;

namespace Serverless.Analyzers.CodeFixes.Injection;

/// <summary>What is known of the database behind a connection or command, by its type.</summary>
internal static class DatabaseKinds
{
    private const string PostgreSql = "Npgsql";

    // Providers whose parameters are marked by '@' and made from a name and a value.
    private static readonly string[] s_named = ["Microsoft.Data.SqlClient", "System.Data.SqlClient", PostgreSql, "MySqlConnector", "MySql.Data.MySqlClient", "Microsoft.Data.Sqlite", "System.Data.SQLite"];

    // Providers whose parameters are marked in another way.
    private static readonly string[] s_others = ["Oracle.ManagedDataAccess.Client.OracleConnection", "System.Data.Odbc.OdbcConnection", "System.Data.OleDb.OleDbConnection"];

    /// <summary>Whether a connection or command belongs to a provider whose parameters are known.</summary>
    public static bool IsNamed(ITypeSymbol type) => s_named.Contains(type.ContainingNamespace?.ToDisplayString());

    /// <summary>The dialect of a connection or command; null where its parameters may be marked in another way than by <c>@</c>.</summary>
    public static QueryDialect? Of(ITypeSymbol? type, Compilation compilation)
    {
        if (type is not null && IsNamed(type))
        {
            // PostgreSQL compares no number with text.
            return QueryDialect.Sql(convertsText: type.ContainingNamespace.ToDisplayString() != PostgreSql);
        }

        return s_others.Any(other => compilation.GetTypesByMetadataName(other).Length > 0)
            ? null
            : QueryDialect.Sql(convertsText: compilation.GetTypesByMetadataName("Npgsql.NpgsqlConnection").IsEmpty);
    }

    /// <summary>The type of the parameters of a provider's command, made from a name and a value; null for commands of any provider.</summary>
    public static INamedTypeSymbol? ParameterOf(ITypeSymbol command)
    {
        var name = command.Name.EndsWith("BatchCommand", StringComparison.Ordinal) ? command.Name.Substring(0, command.Name.Length - "BatchCommand".Length)
            : command.Name.EndsWith("Command", StringComparison.Ordinal) ? command.Name.Substring(0, command.Name.Length - "Command".Length)
            : null;
        return name is null || !IsNamed(command) ? null : command.ContainingNamespace.GetTypeMembers(name + "Parameter")
            .FirstOrDefault(type => type.InstanceConstructors.Any(constructor => constructor.Parameters is [{ Type.SpecialType: SpecialType.System_String }, { Type.SpecialType: SpecialType.System_Object }]));
    }
}
