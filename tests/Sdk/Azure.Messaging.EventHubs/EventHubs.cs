#nullable enable
using Azure.Core;

namespace Azure.Messaging.EventHubs
{
    public class EventData : Azure.Messaging.MessageContent
    {
        public extern EventData();
        public extern EventData(ReadOnlyMemory<byte> eventBody);
        public extern EventData(BinaryData eventBody);
        public extern EventData(string eventBody);
        public BinaryData EventBody { get; set; }
        public ReadOnlyMemory<byte> Body { get; }
        public Stream BodyAsStream { get; }
        public new string ContentType { get; set; }
        public string MessageId { get; set; }
        public string CorrelationId { get; set; }
        public IDictionary<string, object> Properties { get; }
        public IReadOnlyDictionary<string, object> SystemProperties { get; }
        public long SequenceNumber { get; }
        public string OffsetString { get; }
        public string PartitionKey { get; }
        [Obsolete]
        public long Offset { get; }
        public DateTimeOffset EnqueuedTime { get; }
    }

    public enum EventHubsTransportType { AmqpTcp, AmqpWebSockets }

    public class EventHubConnectionOptions
    {
        public EventHubsTransportType TransportType { get; set; }
        public System.Net.IWebProxy? Proxy { get; set; }
        public Uri? CustomEndpointAddress { get; set; }
        public System.Net.Security.RemoteCertificateValidationCallback? CertificateValidationCallback { get; set; }
    }

    public class EventHubsConnectionStringProperties
    {
        public extern EventHubsConnectionStringProperties();
        public Uri Endpoint { get; }
        public string EventHubName { get; }
        public string FullyQualifiedNamespace { get; }
        public string SharedAccessKey { get; }
        public string SharedAccessKeyName { get; }
        public string SharedAccessSignature { get; }
        public static extern EventHubsConnectionStringProperties Parse(string connectionString);
    }

    public class EventHubsRetryOptions
    {
        public int MaximumRetries { get; set; }
        public TimeSpan Delay { get; set; }
        public TimeSpan MaximumDelay { get; set; }
        public TimeSpan TryTimeout { get; set; }
    }

    public class EventHubsException : Exception
    {
        public extern EventHubsException(bool isTransient, string eventHubName);
        public extern EventHubsException(bool isTransient, string eventHubName, string message);
        public extern EventHubsException(bool isTransient, string eventHubName, string message, FailureReason reason);
        public extern EventHubsException(string eventHubName, string message, FailureReason reason);
        public FailureReason Reason { get; }

        public enum FailureReason { GeneralError, ClientClosed, ConsumerDisconnected, ResourceNotFound, MessageSizeExceeded, QuotaExceeded, ServiceBusy, ServiceTimeout, ServiceCommunicationProblem, ProducerDisconnected, InvalidClientState }
        public bool IsTransient { get; }
        public string EventHubName { get; }
    }
}

namespace Azure.Messaging.EventHubs.Producer
{
    public class CreateBatchOptions : SendEventOptions
    {
        public long? MaximumSizeInBytes { get; set; }
    }

    public class SendEventOptions
    {
        public string? PartitionId { get; set; }
        public string? PartitionKey { get; set; }
    }

    public sealed class EventDataBatch : IDisposable
    {
        internal EventDataBatch() { }
        public long MaximumSizeInBytes { get; }
        public long SizeInBytes { get; }
        public int Count { get; }
        public extern bool TryAdd(EventData eventData);
        public extern void Dispose();
    }

    public class EventHubProducerClientOptions
    {
        public EventHubConnectionOptions ConnectionOptions { get; set; }
        public EventHubsRetryOptions RetryOptions { get; set; }
        public string? Identifier { get; set; }
    }

    public class EventHubProducerClient : IAsyncDisposable
    {
        protected extern EventHubProducerClient();
        public extern EventHubProducerClient(string connectionString);
        public extern EventHubProducerClient(string connectionString, EventHubProducerClientOptions? clientOptions);
        public extern EventHubProducerClient(string connectionString, string eventHubName);
        public extern EventHubProducerClient(string connectionString, string eventHubName, EventHubProducerClientOptions? clientOptions);
        public extern EventHubProducerClient(string fullyQualifiedNamespace, string eventHubName, TokenCredential credential, EventHubProducerClientOptions? clientOptions = null);
        public extern EventHubProducerClient(string fullyQualifiedNamespace, string eventHubName, Azure.AzureNamedKeyCredential credential, EventHubProducerClientOptions? clientOptions = null);
        public extern EventHubProducerClient(string fullyQualifiedNamespace, string eventHubName, Azure.AzureSasCredential credential, EventHubProducerClientOptions? clientOptions = null);
        public string FullyQualifiedNamespace { get; }
        public string EventHubName { get; }
        public string Identifier { get; }
        public virtual bool IsClosed { get; }
        public virtual extern Task SendAsync(IEnumerable<EventData> eventBatch, CancellationToken cancellationToken = default);
        public virtual extern Task SendAsync(IEnumerable<EventData> eventBatch, SendEventOptions? options, CancellationToken cancellationToken = default);
        public virtual extern Task SendAsync(EventDataBatch eventBatch, CancellationToken cancellationToken = default);
        public virtual extern ValueTask<EventDataBatch> CreateBatchAsync(CancellationToken cancellationToken = default);
        public virtual extern ValueTask<EventDataBatch> CreateBatchAsync(CreateBatchOptions? options, CancellationToken cancellationToken = default);
        public virtual extern Task<string[]> GetPartitionIdsAsync(CancellationToken cancellationToken = default);
        public virtual extern Task CloseAsync(CancellationToken cancellationToken = default);
        public virtual extern ValueTask DisposeAsync();
    }
}

namespace Azure.Messaging.EventHubs.Consumer
{
    public class EventHubConsumerClient : IAsyncDisposable
    {
        public const string DefaultConsumerGroupName = "$Default";
        protected extern EventHubConsumerClient();
        public extern EventHubConsumerClient(string consumerGroup, string connectionString);
        public extern EventHubConsumerClient(string consumerGroup, string connectionString, string eventHubName);
        public extern EventHubConsumerClient(string consumerGroup, string fullyQualifiedNamespace, string eventHubName, TokenCredential credential);
        public string FullyQualifiedNamespace { get; }
        public string EventHubName { get; }
        public string ConsumerGroup { get; }
        public virtual extern Task<string[]> GetPartitionIdsAsync(CancellationToken cancellationToken = default);
        public virtual extern IAsyncEnumerable<PartitionEvent> ReadEventsAsync(CancellationToken cancellationToken = default);
        public virtual extern Task CloseAsync(CancellationToken cancellationToken = default);
        public virtual extern ValueTask DisposeAsync();
    }

    public class PartitionContext
    {
        public string PartitionId { get; }
        public string ConsumerGroup { get; }
        public string EventHubName { get; }
        public string FullyQualifiedNamespace { get; }
    }

    public struct PartitionEvent
    {
        public PartitionContext Partition { get; }
        public EventData Data { get; }
    }
}
