using Microsoft.Azure.WebJobs.Description;

namespace Microsoft.Azure.WebJobs
{
    [AttributeUsage(AttributeTargets.Parameter | AttributeTargets.ReturnValue)]
    [Binding]
    public sealed class CosmosDBAttribute : Attribute
    {
        public extern CosmosDBAttribute();
        public extern CosmosDBAttribute(string databaseName, string containerName);
        public string DatabaseName { get; }
        public string ContainerName { get; }
        public bool CreateIfNotExists { get; set; }
        public string Connection { get; set; }
        public string Id { get; set; }
        public string PartitionKey { get; set; }
        public string SqlQuery { get; set; }
        public string PreferredLocations { get; set; }
        public int ContainerThroughput { get; set; }
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    [Binding]
    public sealed class CosmosDBTriggerAttribute : Attribute
    {
        public extern CosmosDBTriggerAttribute(string databaseName, string containerName);
        public string DatabaseName { get; }
        public string ContainerName { get; }
        public string Connection { get; set; }
        public string LeaseConnection { get; set; }
        public string LeaseContainerName { get; set; }
        public string LeaseDatabaseName { get; set; }
        public string LeaseContainerPrefix { get; set; }
        public string StartFromTime { get; set; }
        public string PreferredLocations { get; set; }
        public bool CreateLeaseContainerIfNotExists { get; set; }
        public bool StartFromBeginning { get; set; }
        public int LeasesContainerThroughput { get; set; }
        public int FeedPollDelay { get; set; }
        public int LeaseRenewInterval { get; set; }
        public int LeaseAcquireInterval { get; set; }
        public int LeaseExpirationInterval { get; set; }
        public int MaxItemsPerInvocation { get; set; }
    }
}
