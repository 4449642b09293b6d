namespace Serverless.Analyzers.Catalog;

internal static partial class ApiCatalog
{
    private const string Record = "Record";

    /// <summary>Calls that read or delete the one record whose key they are given.</summary>
    private static readonly ApiRow[] RecordKeys =
    [
        .. Each("Amazon.DynamoDBv2.DataModel.IDynamoDBContext", "LoadAsync DeleteAsync", ApiRole.InjectionSink, "hashKey", Record),
        .. Each("Microsoft.Azure.Cosmos.Container", "ReadItemAsync ReadItemStreamAsync DeleteItemAsync DeleteItemStreamAsync", ApiRole.InjectionSink, "id", Record),
        .. Each("Azure.Data.Tables.TableClient", "GetEntity GetEntityAsync GetEntityIfExistsAsync DeleteEntity DeleteEntityAsync", ApiRole.InjectionSink, "rowKey", Record),
        .. Each("Microsoft.EntityFrameworkCore.DbSet`1", "Find FindAsync", ApiRole.InjectionSink, "keyValues", Record),
    ];
}
