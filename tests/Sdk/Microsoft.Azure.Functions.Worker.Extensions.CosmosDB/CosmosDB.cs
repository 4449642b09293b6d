#nullable enable
using Azure.Core.Serialization;
using Microsoft.Azure.Cosmos;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using Microsoft.Extensions.Options;

namespace Microsoft.Azure.Functions.Worker
{
    public enum CosmosDBChangeFeedMode { LatestVersion = 0, AllVersionsAndDeletes = 1 }

    public class CosmosDBExtensionOptions
    {
        public CosmosClientOptions ClientOptions { get; set; }
        public ObjectSerializer? Serializer { get; set; }
    }

    public sealed class CosmosDBInputAttribute : InputBindingAttribute
    {
        public extern CosmosDBInputAttribute();
        public extern CosmosDBInputAttribute(string databaseName);
        public extern CosmosDBInputAttribute(string databaseName, string containerName);
        public string DatabaseName { get; }
        public string ContainerName { get; }
        public string? Connection { get; set; }
        public string? Id { get; set; }
        public string? PartitionKey { get; set; }
        public string? SqlQuery { get; set; }
        public string? PreferredLocations { get; set; }
        public IDictionary<string, object>? SqlQueryParameters { get; set; }
    }

    public sealed class CosmosDBOutputAttribute : OutputBindingAttribute
    {
        public extern CosmosDBOutputAttribute(string databaseName, string containerName);
        public string DatabaseName { get; }
        public string ContainerName { get; }
        public string? Connection { get; set; }
        public string? PartitionKey { get; set; }
        public string? PreferredLocations { get; set; }
        public bool CreateIfNotExists { get; set; }
        public int ContainerThroughput { get; set; }
    }

    public sealed class CosmosDBTriggerAttribute : TriggerBindingAttribute
    {
        public extern CosmosDBTriggerAttribute(string databaseName, string containerName);
        public string DatabaseName { get; }
        public string ContainerName { get; }
        public string? Connection { get; set; }
        public string? LeaseContainerName { get; set; }
        public string? LeaseDatabaseName { get; set; }
        public string? LeaseConnection { get; set; }
        public string? LeaseContainerPrefix { get; set; }
        public string? StartFromTime { get; set; }
        public string? PreferredLocations { get; set; }
        public bool CreateLeaseContainerIfNotExists { get; set; }
        public bool StartFromBeginning { get; set; }
        public int LeasesContainerThroughput { get; set; }
        public int FeedPollDelay { get; set; }
        public int LeaseRenewInterval { get; set; }
        public int LeaseAcquireInterval { get; set; }
        public int LeaseExpirationInterval { get; set; }
        public int MaxItemsPerInvocation { get; set; }
        public CosmosDBChangeFeedMode ChangeFeedMode { get; set; }
    }

    public static class FunctionsWorkerApplicationBuilderExtensions
    {
        public static extern IFunctionsWorkerApplicationBuilder ConfigureCosmosDBExtension(this IFunctionsWorkerApplicationBuilder builder);
        public static extern IFunctionsWorkerApplicationBuilder ConfigureCosmosDBExtension(this IFunctionsWorkerApplicationBuilder builder, Action<OptionsBuilder<CosmosDBExtensionOptions>>? configure);
        public static extern IFunctionsWorkerApplicationBuilder ConfigureCosmosDBExtensionOptions(this IFunctionsWorkerApplicationBuilder builder, Action<CosmosDBExtensionOptions> options);
        public static extern IFunctionsWorkerApplicationBuilder UseCosmosDBWorkerSerializer(this IFunctionsWorkerApplicationBuilder builder);
        public static extern OptionsBuilder<CosmosDBExtensionOptions> UseWorkerSerializer(this OptionsBuilder<CosmosDBExtensionOptions> builder);
    }
}
