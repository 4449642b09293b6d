namespace Serverless.Analyzers.Catalog;

internal static partial class StoreCatalog
{
    private const string DynamoClient = "Amazon.DynamoDBv2.IAmazonDynamoDB";
    private const string DynamoContext = "Amazon.DynamoDBv2.DataModel.IDynamoDBContext";
    private const string DynamoModel = "Amazon.DynamoDBv2.Model.";
    private const string DynamoTable = "TableName";
    private const string PartiQl = "dynamodb:PartiQLSelect, dynamodb:PartiQLInsert, dynamodb:PartiQLUpdate, dynamodb:PartiQLDelete";

    // Version 3 of the SDK has the classes only.
    private static readonly string[] s_transactions = ["Amazon.DynamoDBv2.DataModel.ITransactWrite`1", "Amazon.DynamoDBv2.DataModel.TransactWrite`1"];
    private static readonly string[] s_tables = ["Amazon.DynamoDBv2.DocumentModel.ITable", "Amazon.DynamoDBv2.DocumentModel.Table"];

    /// <summary>DynamoDB: what the operation's name does not tell, the object persistence model and the document model.</summary>
    private static readonly StoreRow[] DynamoDb =
    [
        .. Each(DynamoClient, "BatchGetItem", StoreKinds.DynamoDb, Read, "RequestItems[]", "dynamodb:BatchGetItem"),
        .. Each(DynamoClient, "BatchWriteItem", StoreKinds.DynamoDb, Write | Delete, "RequestItems[]", "dynamodb:BatchWriteItem"),
        .. Each(DynamoClient, "ExecuteStatement BatchExecuteStatement ExecuteTransaction", StoreKinds.DynamoDb, Read | Write | Delete, StoreRow.Statement, PartiQl),

        // A transaction needs the actions of its parts, which say what they are where they are made.
        .. Each(DynamoClient, "TransactGetItems TransactWriteItems", StoreKinds.DynamoDb, AccessKinds.None, null, null),
        .. Each(DynamoModel + "Get", ".ctor", StoreKinds.DynamoDb, Read, DynamoTable, "dynamodb:GetItem"),
        .. Each(DynamoModel + "ConditionCheck", ".ctor", StoreKinds.DynamoDb, Read, DynamoTable, "dynamodb:ConditionCheckItem"),
        .. Each(DynamoModel + "Put", ".ctor", StoreKinds.DynamoDb, Write, DynamoTable, "dynamodb:PutItem"),
        .. Each(DynamoModel + "Update", ".ctor", StoreKinds.DynamoDb, Write, DynamoTable, "dynamodb:UpdateItem"),
        .. Each(DynamoModel + "Delete", ".ctor", StoreKinds.DynamoDb, Delete, DynamoTable, "dynamodb:DeleteItem"),

        // The persistence model reads the table's keys before the first use of a table.
        .. Context("Load", Read, "GetItem"),
        .. Context("Save", Write, "UpdateItem"),
        .. Context("Delete", Delete, "DeleteItem"),
        .. Context("Query FromQuery", Read, "Query"),
        .. Context("Scan FromScan", Read, "Scan"),
        .. Context("CreateBatchGet", Read, "BatchGetItem"),
        .. Context("CreateBatchWrite", Write | Delete, "BatchWriteItem"),
        .. Context("CreateTransactGet", Read, "GetItem"),
        .. Each(DynamoContext, "CreateTransactWrite", StoreKinds.DynamoDb, AccessKinds.None, null, null),
        .. ContextTransaction("AddSaveItem AddSaveItems", Write, "UpdateItem"),
        .. ContextTransaction("AddDeleteItem AddDeleteItems AddDeleteKey", Delete, "DeleteItem"),
        .. ContextTransaction("AddVersionCheckItem AddVersionCheckItems AddVersionCheckKey", Read, "ConditionCheckItem"),

        .. Documents("GetItem", Read, "GetItem"),
        .. Documents("PutItem", Write, "PutItem"),
        .. Documents("UpdateItem", Write, "UpdateItem"),
        .. Documents("DeleteItem", Delete, "DeleteItem"),
        .. Documents("Query", Read, "Query"),
        .. Documents("Scan", Read, "Scan"),
        .. Documents("CreateBatchGet", Read, "BatchGetItem"),
        .. Documents("CreateBatchWrite", Write | Delete, "BatchWriteItem"),
        .. Documents("CreateTransactGet", Read, "GetItem"),
        .. Documents("CreateTransactWrite", Write | Delete, "PutItem, dynamodb:UpdateItem, dynamodb:DeleteItem"),
        .. Each("Amazon.DynamoDBv2.DocumentModel.Table", "LoadTable TryLoadTable", StoreKinds.DynamoDb, Read, DynamoTable, "dynamodb:DescribeTable"),
    ];

    private static IEnumerable<StoreRow> Context(string members, AccessKinds access, string operation) =>
        Each(DynamoContext, members, StoreKinds.DynamoDb, access, StoreRow.Entity, $"dynamodb:{operation}, dynamodb:DescribeTable");

    private static IEnumerable<StoreRow> ContextTransaction(string members, AccessKinds access, string operation) =>
        s_transactions.SelectMany(type => Each(type, members, StoreKinds.DynamoDb, access, StoreRow.Entity, $"dynamodb:{operation}, dynamodb:DescribeTable"));

    private static IEnumerable<StoreRow> Documents(string member, AccessKinds access, string operation) =>
        s_tables.Select(type => new StoreRow(type, member, StoreKinds.DynamoDb, access, StoreRow.Receiver, $"dynamodb:{operation}"));
}
