#nullable enable
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker
{
    public class TableInputAttribute : InputBindingAttribute
    {
        public extern TableInputAttribute(string tableName);
        public extern TableInputAttribute(string tableName, string partitionKey);
        public extern TableInputAttribute(string tableName, string partitionKey, string rowKey);
        public extern TableInputAttribute(string tableName, string partitionKey, int take);
        public string TableName { get; }
        public string? PartitionKey { get; }
        public string? RowKey { get; }
        public string? Filter { get; set; }
        public string? Connection { get; set; }
        public int Take { get; set; }
    }

    public class TableOutputAttribute : OutputBindingAttribute
    {
        public extern TableOutputAttribute(string tableName);
        public extern TableOutputAttribute(string tableName, string partitionKey);
        public extern TableOutputAttribute(string tableName, string partitionKey, string rowKey);
        public string TableName { get; }
        public string? PartitionKey { get; }
        public string? RowKey { get; }
        public string? Connection { get; set; }
    }

    public static class FunctionsWorkerApplicationBuilderExtensions
    {
        public static extern IFunctionsWorkerApplicationBuilder ConfigureTablesExtension(this IFunctionsWorkerApplicationBuilder builder);
    }
}
