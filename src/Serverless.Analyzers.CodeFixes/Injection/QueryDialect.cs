namespace Serverless.Analyzers.CodeFixes.Injection;

/// <summary>What a fix needs to know of the language that a query is written in.</summary>
internal sealed class QueryDialect
{
    private static readonly HashSet<string> s_sqlStatements = new(StringComparer.OrdinalIgnoreCase) { "SELECT", "INSERT", "UPDATE", "DELETE", "MERGE", "REPLACE", "WITH", "EXEC", "EXECUTE", "CALL" };

    private static readonly HashSet<string> s_sqlFunctions = new(StringComparer.OrdinalIgnoreCase)
    {
        "CAST", "COALESCE", "CONCAT", "IFNULL", "ISNULL", "LEN", "LENGTH", "LOWER", "LTRIM", "NULLIF", "REPLACE", "RTRIM", "TRIM", "UPPER",
    };

    private QueryDialect()
    {
    }

    /// <summary>What stands in front of the name of a parameter; null where parameters have no names.</summary>
    public string? Prefix { get; private init; }

    /// <summary>The words a statement may begin with; null for expressions.</summary>
    public IReadOnlyCollection<string>? Statements { get; private init; }

    /// <summary>The functions whose arguments may be parameters; null for all.</summary>
    public IReadOnlyCollection<string>? Functions { get; private init; }

    /// <summary>Whether text in double quotes is a value rather than a name.</summary>
    public bool HasDoubleQuotedText { get; private init; }

    /// <summary>Whether a value without quotes may become a parameter of type text, since the store converts it.</summary>
    public bool ConvertsText { get; private init; }

    /// <summary>Whether values keep the types of C#; else what stood in quotes stays text, and numbers stay where they are.</summary>
    public bool HasTypes { get; private init; }

    /// <summary>SQL of a database that does or does not convert text to the type of a column.</summary>
    public static QueryDialect Sql(bool convertsText) =>
        new() { Prefix = "@", Statements = s_sqlStatements, Functions = s_sqlFunctions, ConvertsText = convertsText, HasTypes = true };

    /// <summary>Queries of Cosmos DB.</summary>
    public static QueryDialect Cosmos { get; } = new() { Prefix = "@", Statements = ["SELECT"], HasDoubleQuotedText = true };

    /// <summary>PartiQL statements of DynamoDB.</summary>
    public static QueryDialect PartiQl { get; } = new() { Statements = ["SELECT", "INSERT", "UPDATE", "DELETE"], Functions = ["begins_with", "contains"] };

    /// <summary>Expressions of DynamoDB. They know no literals, so that what is compared is meant as a value.</summary>
    public static QueryDialect DynamoExpression { get; } = new() { Prefix = ":", Functions = ["begins_with", "contains", "if_not_exists", "list_append"], ConvertsText = true };
}
