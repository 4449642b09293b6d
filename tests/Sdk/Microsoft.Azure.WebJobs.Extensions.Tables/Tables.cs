using Microsoft.Azure.WebJobs.Description;

namespace Microsoft.Azure.WebJobs
{
    [AttributeUsage(AttributeTargets.Parameter | AttributeTargets.ReturnValue)]
    [ConnectionProvider(typeof(StorageAccountAttribute))]
    [Binding]
    public class TableAttribute : Attribute, IConnectionProvider
    {
        public extern TableAttribute(string tableName);
        public extern TableAttribute(string tableName, string partitionKey);
        public extern TableAttribute(string tableName, string partitionKey, string rowKey);
        public string TableName { get; }
        public string PartitionKey { get; }
        public string RowKey { get; }
        public int Take { get; set; }
        public string Filter { get; set; }
        public string Connection { get; set; }
    }
}
