#nullable enable
using Azure.Core;

namespace Azure.Messaging.ServiceBus
{
    public enum ServiceBusTransportType { AmqpTcp, AmqpWebSockets }

    public enum ServiceBusRetryMode { Fixed, Exponential }

    public enum ServiceBusReceiveMode { PeekLock, ReceiveAndDelete }

    public enum ServiceBusMessageState { Active = 0, Deferred = 1, Scheduled = 2 }

    public enum SubQueue { None = 0, DeadLetter = 1, TransferDeadLetter = 2 }

    public enum ServiceBusErrorSource { Complete, Abandon, ProcessMessageCallback, Receive, RenewLock, AcceptSession, CloseSession }

    public enum ServiceBusFailureReason { GeneralError, MessagingEntityNotFound, MessageLockLost, MessageNotFound, MessageSizeExceeded, MessagingEntityDisabled, QuotaExceeded, ServiceBusy, ServiceTimeout, ServiceCommunicationProblem, SessionCannotBeLocked, SessionLockLost, MessagingEntityAlreadyExists, Unauthorized }

    public class ServiceBusException : Exception
    {
        public extern ServiceBusException();
        public extern ServiceBusException(bool isTransient, string message, string? entityName = null, ServiceBusFailureReason reason = ServiceBusFailureReason.GeneralError, Exception? innerException = null);
        public extern ServiceBusException(string message, ServiceBusFailureReason reason, string? entityPath = null, Exception? innerException = null);
        public bool IsTransient { get; }
        public ServiceBusFailureReason Reason { get; }
        public string? EntityPath { get; }
    }

    public class ServiceBusRetryOptions
    {
        public ServiceBusRetryMode Mode { get; set; }
        public int MaxRetries { get; set; }
        public TimeSpan Delay { get; set; }
        public TimeSpan MaxDelay { get; set; }
        public TimeSpan TryTimeout { get; set; }
    }

    public class ServiceBusClientOptions
    {
        public ServiceBusTransportType TransportType { get; set; }
        public Uri? CustomEndpointAddress { get; set; }
        public System.Net.IWebProxy? WebProxy { get; set; }
        public ServiceBusRetryOptions RetryOptions { get; set; }
        public string? Identifier { get; set; }
        public bool EnableCrossEntityTransactions { get; set; }
        public TimeSpan ConnectionIdleTimeout { get; set; }
        public System.Net.Security.RemoteCertificateValidationCallback? CertificateValidationCallback { get; set; }
    }

    public class ServiceBusClient : IAsyncDisposable
    {
        protected extern ServiceBusClient();
        public extern ServiceBusClient(string connectionString);
        public extern ServiceBusClient(string connectionString, ServiceBusClientOptions options);
        public extern ServiceBusClient(string fullyQualifiedNamespace, TokenCredential credential);
        public extern ServiceBusClient(string fullyQualifiedNamespace, TokenCredential credential, ServiceBusClientOptions options);
        public extern ServiceBusClient(string fullyQualifiedNamespace, Azure.AzureNamedKeyCredential credential, ServiceBusClientOptions? options = null);
        public extern ServiceBusClient(string fullyQualifiedNamespace, Azure.AzureSasCredential credential, ServiceBusClientOptions? options = null);
        public virtual string FullyQualifiedNamespace { get; }
        public virtual string Identifier { get; }
        public virtual bool IsClosed { get; }
        public ServiceBusTransportType TransportType { get; }
        public virtual extern ServiceBusSender CreateSender(string queueOrTopicName);
        public virtual extern ServiceBusSender CreateSender(string queueOrTopicName, ServiceBusSenderOptions options);
        public virtual extern ServiceBusReceiver CreateReceiver(string queueName);
        public virtual extern ServiceBusReceiver CreateReceiver(string queueName, ServiceBusReceiverOptions options);
        public virtual extern ServiceBusReceiver CreateReceiver(string topicName, string subscriptionName);
        public virtual extern ServiceBusReceiver CreateReceiver(string topicName, string subscriptionName, ServiceBusReceiverOptions options);
        public virtual extern ServiceBusProcessor CreateProcessor(string queueName);
        public virtual extern ServiceBusProcessor CreateProcessor(string queueName, ServiceBusProcessorOptions options);
        public virtual extern ServiceBusProcessor CreateProcessor(string topicName, string subscriptionName);
        public virtual extern ServiceBusProcessor CreateProcessor(string topicName, string subscriptionName, ServiceBusProcessorOptions options);
        public virtual extern ServiceBusSessionProcessor CreateSessionProcessor(string queueName, ServiceBusSessionProcessorOptions? options = null);
        public virtual extern ServiceBusSessionProcessor CreateSessionProcessor(string topicName, string subscriptionName, ServiceBusSessionProcessorOptions? options = null);
        public virtual extern Task<ServiceBusSessionReceiver> AcceptNextSessionAsync(string queueName, ServiceBusSessionReceiverOptions? options = null, CancellationToken cancellationToken = default);
        public virtual extern Task<ServiceBusSessionReceiver> AcceptNextSessionAsync(string topicName, string subscriptionName, ServiceBusSessionReceiverOptions? options = null, CancellationToken cancellationToken = default);
        public virtual extern Task<ServiceBusSessionReceiver> AcceptSessionAsync(string queueName, string sessionId, ServiceBusSessionReceiverOptions? options = null, CancellationToken cancellationToken = default);
        public virtual extern Task<ServiceBusSessionReceiver> AcceptSessionAsync(string topicName, string subscriptionName, string sessionId, ServiceBusSessionReceiverOptions? options = null, CancellationToken cancellationToken = default);
        public virtual extern ValueTask DisposeAsync();
    }

    public class ServiceBusSenderOptions
    {
        public string? Identifier { get; set; }
    }

    public class ServiceBusReceiverOptions
    {
        public int PrefetchCount { get; set; }
        public ServiceBusReceiveMode ReceiveMode { get; set; }
        public SubQueue SubQueue { get; set; }
        public string? Identifier { get; set; }
    }

    public class ServiceBusSessionReceiverOptions
    {
        public int PrefetchCount { get; set; }
        public ServiceBusReceiveMode ReceiveMode { get; set; }
        public string? Identifier { get; set; }
    }

    public class ServiceBusProcessorOptions
    {
        public int PrefetchCount { get; set; }
        public int MaxConcurrentCalls { get; set; }
        public ServiceBusReceiveMode ReceiveMode { get; set; }
        public bool AutoCompleteMessages { get; set; }
        public TimeSpan MaxAutoLockRenewalDuration { get; set; }
        public SubQueue SubQueue { get; set; }
        public string? Identifier { get; set; }
    }

    public class ServiceBusMessage
    {
        public extern ServiceBusMessage();
        public extern ServiceBusMessage(string? body);
        public extern ServiceBusMessage(ReadOnlyMemory<byte> body);
        public extern ServiceBusMessage(BinaryData body);
        public extern ServiceBusMessage(ServiceBusReceivedMessage receivedMessage);
        public BinaryData Body { get; set; }
        public string MessageId { get; set; }
        public string PartitionKey { get; set; }
        public string TransactionPartitionKey { get; set; }
        public string SessionId { get; set; }
        public string ReplyToSessionId { get; set; }
        public string CorrelationId { get; set; }
        public string Subject { get; set; }
        public string To { get; set; }
        public string ContentType { get; set; }
        public string ReplyTo { get; set; }
        public TimeSpan TimeToLive { get; set; }
        public DateTimeOffset ScheduledEnqueueTime { get; set; }
        public IDictionary<string, object> ApplicationProperties { get; }
    }

    public class ServiceBusReceivedMessage
    {
        public BinaryData Body { get; }
        public string MessageId { get; }
        public string PartitionKey { get; }
        public string TransactionPartitionKey { get; }
        public string SessionId { get; }
        public string ReplyToSessionId { get; }
        public string CorrelationId { get; }
        public string Subject { get; }
        public string To { get; }
        public string ContentType { get; }
        public string ReplyTo { get; }
        public string LockToken { get; }
        public string DeadLetterSource { get; }
        public string DeadLetterReason { get; }
        public string DeadLetterErrorDescription { get; }
        public TimeSpan TimeToLive { get; }
        public DateTimeOffset ScheduledEnqueueTime { get; }
        public DateTimeOffset LockedUntil { get; }
        public DateTimeOffset EnqueuedTime { get; }
        public DateTimeOffset ExpiresAt { get; }
        public int DeliveryCount { get; }
        public long SequenceNumber { get; }
        public long EnqueuedSequenceNumber { get; }
        public ServiceBusMessageState State { get; }
        public IReadOnlyDictionary<string, object> ApplicationProperties { get; }
    }

    public sealed class ServiceBusMessageBatch : IDisposable
    {
        internal ServiceBusMessageBatch() { }
        public long MaxSizeInBytes { get; }
        public long SizeInBytes { get; }
        public int Count { get; }
        public extern bool TryAddMessage(ServiceBusMessage message);
        public extern void Dispose();
    }

    public class ServiceBusSender : IAsyncDisposable
    {
        protected extern ServiceBusSender();
        public virtual string FullyQualifiedNamespace { get; }
        public virtual string EntityPath { get; }
        public virtual string Identifier { get; }
        public virtual bool IsClosed { get; }
        public virtual extern Task SendMessageAsync(ServiceBusMessage message, CancellationToken cancellationToken = default);
        public virtual extern Task SendMessagesAsync(IEnumerable<ServiceBusMessage> messages, CancellationToken cancellationToken = default);
        public virtual extern Task SendMessagesAsync(ServiceBusMessageBatch messageBatch, CancellationToken cancellationToken = default);
        public virtual extern ValueTask<ServiceBusMessageBatch> CreateMessageBatchAsync(CancellationToken cancellationToken = default);
        public virtual extern ValueTask<ServiceBusMessageBatch> CreateMessageBatchAsync(CreateMessageBatchOptions options, CancellationToken cancellationToken = default);
        public virtual extern Task<long> ScheduleMessageAsync(ServiceBusMessage message, DateTimeOffset scheduledEnqueueTime, CancellationToken cancellationToken = default);
        public virtual extern Task<IReadOnlyList<long>> ScheduleMessagesAsync(IEnumerable<ServiceBusMessage> messages, DateTimeOffset scheduledEnqueueTime, CancellationToken cancellationToken = default);
        public virtual extern Task CancelScheduledMessageAsync(long sequenceNumber, CancellationToken cancellationToken = default);
        public virtual extern Task CloseAsync(CancellationToken cancellationToken = default);
        public virtual extern ValueTask DisposeAsync();
    }

    public class ServiceBusReceiver : IAsyncDisposable
    {
        protected extern ServiceBusReceiver();
        public virtual string FullyQualifiedNamespace { get; }
        public virtual string EntityPath { get; }
        public virtual string Identifier { get; }
        public virtual ServiceBusReceiveMode ReceiveMode { get; }
        public virtual int PrefetchCount { get; }
        public virtual bool IsClosed { get; }
        public virtual extern Task<ServiceBusReceivedMessage?> ReceiveMessageAsync(TimeSpan? maxWaitTime = null, CancellationToken cancellationToken = default);
        public virtual extern Task<IReadOnlyList<ServiceBusReceivedMessage>> ReceiveMessagesAsync(int maxMessages, TimeSpan? maxWaitTime = null, CancellationToken cancellationToken = default);
        public virtual extern IAsyncEnumerable<ServiceBusReceivedMessage> ReceiveMessagesAsync(CancellationToken cancellationToken = default);
        public virtual extern Task<ServiceBusReceivedMessage?> PeekMessageAsync(long? fromSequenceNumber = null, CancellationToken cancellationToken = default);
        public virtual extern Task<IReadOnlyList<ServiceBusReceivedMessage>> PeekMessagesAsync(int maxMessages, long? fromSequenceNumber = null, CancellationToken cancellationToken = default);
        public virtual extern Task<ServiceBusReceivedMessage> ReceiveDeferredMessageAsync(long sequenceNumber, CancellationToken cancellationToken = default);
        public virtual extern Task CompleteMessageAsync(ServiceBusReceivedMessage message, CancellationToken cancellationToken = default);
        public virtual extern Task AbandonMessageAsync(ServiceBusReceivedMessage message, IDictionary<string, object>? propertiesToModify = null, CancellationToken cancellationToken = default);
        public virtual extern Task DeadLetterMessageAsync(ServiceBusReceivedMessage message, IDictionary<string, object>? propertiesToModify = null, CancellationToken cancellationToken = default);
        public virtual extern Task DeadLetterMessageAsync(ServiceBusReceivedMessage message, string deadLetterReason, string? deadLetterErrorDescription = null, CancellationToken cancellationToken = default);
        public virtual extern Task DeferMessageAsync(ServiceBusReceivedMessage message, IDictionary<string, object>? propertiesToModify = null, CancellationToken cancellationToken = default);
        public virtual extern Task RenewMessageLockAsync(ServiceBusReceivedMessage message, CancellationToken cancellationToken = default);
        public virtual extern Task CloseAsync(CancellationToken cancellationToken = default);
        public virtual extern ValueTask DisposeAsync();
    }

    public class ServiceBusSessionReceiver : ServiceBusReceiver
    {
        protected extern ServiceBusSessionReceiver();
        public virtual string SessionId { get; }
        public virtual DateTimeOffset SessionLockedUntil { get; }
        public virtual extern Task<BinaryData> GetSessionStateAsync(CancellationToken cancellationToken = default);
        public virtual extern Task SetSessionStateAsync(BinaryData sessionState, CancellationToken cancellationToken = default);
        public virtual extern Task RenewSessionLockAsync(CancellationToken cancellationToken = default);
    }

    public class ProcessMessageEventArgs : EventArgs
    {
        public extern ProcessMessageEventArgs(ServiceBusReceivedMessage message, ServiceBusReceiver receiver, CancellationToken cancellationToken);
        public ServiceBusReceivedMessage Message { get; }
        public CancellationToken CancellationToken { get; }
        public string EntityPath { get; }
        public string FullyQualifiedNamespace { get; }
        public string Identifier { get; }
        public virtual extern Task CompleteMessageAsync(ServiceBusReceivedMessage message, CancellationToken cancellationToken = default);
        public virtual extern Task AbandonMessageAsync(ServiceBusReceivedMessage message, IDictionary<string, object>? propertiesToModify = null, CancellationToken cancellationToken = default);
        public virtual extern Task DeadLetterMessageAsync(ServiceBusReceivedMessage message, IDictionary<string, object>? propertiesToModify = null, CancellationToken cancellationToken = default);
        public virtual extern Task DeadLetterMessageAsync(ServiceBusReceivedMessage message, string deadLetterReason, string? deadLetterErrorDescription = null, CancellationToken cancellationToken = default);
        public virtual extern Task DeferMessageAsync(ServiceBusReceivedMessage message, IDictionary<string, object>? propertiesToModify = null, CancellationToken cancellationToken = default);
    }

    public sealed class ProcessErrorEventArgs : EventArgs
    {
        public extern ProcessErrorEventArgs(Exception exception, ServiceBusErrorSource errorSource, string fullyQualifiedNamespace, string entityPath, CancellationToken cancellationToken);
        public Exception Exception { get; }
        public ServiceBusErrorSource ErrorSource { get; }
        public string FullyQualifiedNamespace { get; }
        public string EntityPath { get; }
        public string Identifier { get; }
        public CancellationToken CancellationToken { get; }
    }

    public class ServiceBusProcessor : IAsyncDisposable
    {
        protected extern ServiceBusProcessor();
        public virtual string FullyQualifiedNamespace { get; }
        public virtual string EntityPath { get; }
        public virtual string Identifier { get; }
        public virtual bool IsProcessing { get; }
        public virtual bool IsClosed { get; }
        public event Func<ProcessMessageEventArgs, Task>? ProcessMessageAsync;
        public event Func<ProcessErrorEventArgs, Task>? ProcessErrorAsync;
        public virtual extern Task StartProcessingAsync(CancellationToken cancellationToken = default);
        public virtual extern Task StopProcessingAsync(CancellationToken cancellationToken = default);
        public virtual extern Task CloseAsync(CancellationToken cancellationToken = default);
        public extern ValueTask DisposeAsync();
    }

    public class CreateMessageBatchOptions
    {
        public long? MaxSizeInBytes { get; set; }
    }

    public class ServiceBusSessionProcessorOptions
    {
        public int PrefetchCount { get; set; }
        public int MaxConcurrentSessions { get; set; }
        public int MaxConcurrentCallsPerSession { get; set; }
        public ServiceBusReceiveMode ReceiveMode { get; set; }
        public bool AutoCompleteMessages { get; set; }
        public TimeSpan MaxAutoLockRenewalDuration { get; set; }
        public TimeSpan? SessionIdleTimeout { get; set; }
        public IList<string> SessionIds { get; }
        public string? Identifier { get; set; }
    }

    public class ProcessSessionEventArgs : EventArgs
    {
        public extern ProcessSessionEventArgs(ServiceBusSessionReceiver receiver, CancellationToken cancellationToken);
        public CancellationToken CancellationToken { get; }
        public string SessionId { get; }
        public DateTimeOffset SessionLockedUntil { get; }
        public virtual extern Task<BinaryData> GetSessionStateAsync(CancellationToken cancellationToken = default);
        public virtual extern Task SetSessionStateAsync(BinaryData sessionState, CancellationToken cancellationToken = default);
    }

    public class ProcessSessionMessageEventArgs : EventArgs
    {
        public extern ProcessSessionMessageEventArgs(ServiceBusReceivedMessage message, ServiceBusSessionReceiver receiver, CancellationToken cancellationToken);
        public CancellationToken CancellationToken { get; }
        public ServiceBusReceivedMessage Message { get; }
        public string SessionId { get; }
        public DateTimeOffset SessionLockedUntil { get; }
        public virtual extern Task CompleteMessageAsync(ServiceBusReceivedMessage message, CancellationToken cancellationToken = default);
        public virtual extern Task AbandonMessageAsync(ServiceBusReceivedMessage message, IDictionary<string, object>? propertiesToModify = null, CancellationToken cancellationToken = default);
        public virtual extern Task DeadLetterMessageAsync(ServiceBusReceivedMessage message, IDictionary<string, object>? propertiesToModify = null, CancellationToken cancellationToken = default);
        public virtual extern Task DeadLetterMessageAsync(ServiceBusReceivedMessage message, string deadLetterReason, string? deadLetterErrorDescription = null, CancellationToken cancellationToken = default);
        public virtual extern Task DeferMessageAsync(ServiceBusReceivedMessage message, IDictionary<string, object>? propertiesToModify = null, CancellationToken cancellationToken = default);
        public virtual extern Task<BinaryData> GetSessionStateAsync(CancellationToken cancellationToken = default);
        public virtual extern Task SetSessionStateAsync(BinaryData sessionState, CancellationToken cancellationToken = default);
    }

    public class ServiceBusSessionProcessor : IAsyncDisposable
    {
        protected extern ServiceBusSessionProcessor();
        public virtual string FullyQualifiedNamespace { get; }
        public virtual string EntityPath { get; }
        public virtual string Identifier { get; }
        public virtual bool IsProcessing { get; }
        public virtual bool IsClosed { get; }
        public event Func<ProcessSessionMessageEventArgs, Task>? ProcessMessageAsync;
        public event Func<ProcessErrorEventArgs, Task>? ProcessErrorAsync;
        public event Func<ProcessSessionEventArgs, Task>? SessionInitializingAsync;
        public event Func<ProcessSessionEventArgs, Task>? SessionClosingAsync;
        public virtual extern Task StartProcessingAsync(CancellationToken cancellationToken = default);
        public virtual extern Task StopProcessingAsync(CancellationToken cancellationToken = default);
        public virtual extern Task CloseAsync(CancellationToken cancellationToken = default);
        public extern ValueTask DisposeAsync();
    }

    public class ServiceBusConnectionStringProperties
    {
        public extern ServiceBusConnectionStringProperties();
        public Uri Endpoint { get; }
        public string EntityPath { get; }
        public string FullyQualifiedNamespace { get; }
        public string SharedAccessKeyName { get; }
        public string SharedAccessKey { get; }
        public string SharedAccessSignature { get; }
        public static extern ServiceBusConnectionStringProperties Parse(string connectionString);
    }
}

namespace Azure.Messaging.ServiceBus.Administration
{
    public class ServiceBusAdministrationClient
    {
        protected extern ServiceBusAdministrationClient();
        public extern ServiceBusAdministrationClient(string connectionString);
        public extern ServiceBusAdministrationClient(string fullyQualifiedNamespace, TokenCredential credential);
        public virtual extern Task<Azure.Response<bool>> QueueExistsAsync(string name, CancellationToken cancellationToken = default);
        public virtual extern Task<Azure.Response> DeleteQueueAsync(string name, CancellationToken cancellationToken = default);
    }
}

namespace Microsoft.Extensions.Azure
{
    using global::Azure.Core.Extensions;
    using global::Azure.Messaging.ServiceBus;

    public static class ServiceBusClientBuilderExtensions
    {
        public static extern IAzureClientBuilder<ServiceBusClient, ServiceBusClientOptions> AddServiceBusClient<TBuilder>(this TBuilder builder, string connectionString) where TBuilder : IAzureClientFactoryBuilder;
        public static extern IAzureClientBuilder<ServiceBusClient, ServiceBusClientOptions> AddServiceBusClientWithNamespace<TBuilder>(this TBuilder builder, string fullyQualifiedNamespace) where TBuilder : IAzureClientFactoryBuilderWithCredential;
        public static extern IAzureClientBuilder<ServiceBusClient, ServiceBusClientOptions> AddServiceBusClient<TBuilder, TConfiguration>(this TBuilder builder, TConfiguration configuration) where TBuilder : IAzureClientFactoryBuilderWithConfiguration<TConfiguration>;
    }
}
