namespace Serverless.Analyzers.Catalog;

internal static partial class ApiCatalog
{
    private const string NoSql = "NoSql";

    /// <summary>Where stores that are not SQL databases, and tables in memory, take the text of queries and expressions.</summary>
    private static readonly ApiRow[] QueryTextSinks =
    [
        new("Microsoft.Azure.Cosmos.QueryDefinition", ".ctor", ApiRole.InjectionSink, "query", Hint: NoSql),
        .. Each("Microsoft.Azure.Cosmos.Container", "GetItemQueryIterator GetItemQueryStreamIterator", ApiRole.InjectionSink, "queryText", NoSql),
        .. Each("Microsoft.Azure.Cosmos.Database", "GetContainerQueryIterator", ApiRole.InjectionSink, "queryText", NoSql),
        .. Each("Amazon.DynamoDBv2.Model.QueryRequest", "FilterExpression KeyConditionExpression ProjectionExpression", ApiRole.InjectionSink, hint: NoSql),
        .. Each("Amazon.DynamoDBv2.Model.ScanRequest", "FilterExpression ProjectionExpression", ApiRole.InjectionSink, hint: NoSql),
        .. Each("Amazon.DynamoDBv2.Model.GetItemRequest", "ProjectionExpression", ApiRole.InjectionSink, hint: NoSql),
        .. Each("Amazon.DynamoDBv2.Model.UpdateItemRequest", "UpdateExpression ConditionExpression", ApiRole.InjectionSink, hint: NoSql),
        .. Each("Amazon.DynamoDBv2.Model.Update", "UpdateExpression ConditionExpression", ApiRole.InjectionSink, hint: NoSql),
        .. Each("Amazon.DynamoDBv2.Model.PutItemRequest", "ConditionExpression", ApiRole.InjectionSink, hint: NoSql),
        .. Each("Amazon.DynamoDBv2.Model.Put", "ConditionExpression", ApiRole.InjectionSink, hint: NoSql),
        .. Each("Amazon.DynamoDBv2.Model.DeleteItemRequest", "ConditionExpression", ApiRole.InjectionSink, hint: NoSql),
        .. Each("Amazon.DynamoDBv2.Model.Delete", "ConditionExpression", ApiRole.InjectionSink, hint: NoSql),
        .. Each("Amazon.DynamoDBv2.Model.ConditionCheck", "ConditionExpression", ApiRole.InjectionSink, hint: NoSql),
        .. Each("Amazon.DynamoDBv2.Model.ExecuteStatementRequest", "Statement", ApiRole.InjectionSink, hint: NoSql),
        .. Each("Amazon.DynamoDBv2.Model.BatchStatementRequest", "Statement", ApiRole.InjectionSink, hint: NoSql),
        .. Each("Amazon.DynamoDBv2.Model.ParameterizedStatement", "Statement", ApiRole.InjectionSink, hint: NoSql),
        .. Each("Amazon.DynamoDBv2.DocumentModel.Expression", "ExpressionStatement", ApiRole.InjectionSink, hint: NoSql),
        new("MongoDB.Bson.BsonDocument", "Parse", ApiRole.InjectionSink, "json", Hint: NoSql),
        new("MongoDB.Bson.BsonDocument", "TryParse", ApiRole.InjectionSink, "s", Hint: NoSql),
        new("MongoDB.Bson.BsonJavaScript", ".ctor", ApiRole.InjectionSink, "code", Hint: NoSql),
        new("MongoDB.Driver.JsonCommand`1", ".ctor", ApiRole.InjectionSink, "json", Hint: NoSql),
        new("MongoDB.Driver.JsonFilterDefinition`1", ".ctor", ApiRole.InjectionSink, "json", Hint: NoSql),
        new("MongoDB.Driver.JsonUpdateDefinition`1", ".ctor", ApiRole.InjectionSink, "json", Hint: NoSql),
        new("MongoDB.Driver.JsonPipelineStageDefinition`2", ".ctor", ApiRole.InjectionSink, "json", Hint: NoSql),
        new("System.Data.DataView", "RowFilter", ApiRole.InjectionSink, Hint: NoSql),
        new("System.Data.DataTable", "Select", ApiRole.InjectionSink, "filterExpression", Hint: NoSql),
        new("System.Data.DataTable", "Compute", ApiRole.InjectionSink, "filter", Hint: NoSql),
    ];
}
