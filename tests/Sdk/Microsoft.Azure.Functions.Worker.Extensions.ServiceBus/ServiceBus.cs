#nullable enable
using Azure.Messaging.ServiceBus;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker
{
    public enum ServiceBusEntityType { Queue, Topic }

    public class ServiceBusMessageActions
    {
        protected extern ServiceBusMessageActions();
        public virtual extern Task CompleteMessageAsync(ServiceBusReceivedMessage message, CancellationToken cancellationToken = default);
        public virtual extern Task AbandonMessageAsync(ServiceBusReceivedMessage message, IDictionary<string, object>? propertiesToModify = default, CancellationToken cancellationToken = default);
        public virtual extern Task DeadLetterMessageAsync(ServiceBusReceivedMessage message, Dictionary<string, object>? propertiesToModify = default, string? deadLetterReason = default, string? deadLetterErrorDescription = default, CancellationToken cancellationToken = default);
        public virtual extern Task DeferMessageAsync(ServiceBusReceivedMessage message, IDictionary<string, object>? propertiesToModify = default, CancellationToken cancellationToken = default);
        public virtual extern Task RenewMessageLockAsync(ServiceBusReceivedMessage message, CancellationToken cancellationToken = default);
    }

    public class ServiceBusSessionMessageActions
    {
        protected extern ServiceBusSessionMessageActions();
        public virtual DateTimeOffset SessionLockedUntil { get; protected set; }
        public virtual extern Task<BinaryData> GetSessionStateAsync(CancellationToken cancellationToken = default);
        public virtual extern Task SetSessionStateAsync(BinaryData sessionState, CancellationToken cancellationToken = default);
        public virtual extern Task ReleaseSession(CancellationToken cancellationToken = default);
        public virtual extern Task RenewSessionLockAsync(CancellationToken cancellationToken = default);
    }

    public sealed class ServiceBusOutputAttribute : OutputBindingAttribute
    {
        public extern ServiceBusOutputAttribute(string queueOrTopicName, ServiceBusEntityType entityType = ServiceBusEntityType.Queue);
        public string QueueOrTopicName { get; }
        public string? Connection { get; set; }
        public ServiceBusEntityType EntityType { get; set; }
    }

    public sealed class ServiceBusTriggerAttribute : TriggerBindingAttribute, ISupportCardinality
    {
        public extern ServiceBusTriggerAttribute(string queueName);
        public extern ServiceBusTriggerAttribute(string topicName, string subscriptionName);
        public string? Connection { get; set; }
        public string? QueueName { get; }
        public string? TopicName { get; }
        public string? SubscriptionName { get; }
        public bool IsSessionsEnabled { get; set; }
        public bool IsBatched { get; set; }
        public bool AutoCompleteMessages { get; set; }
        extern Cardinality ISupportCardinality.Cardinality { get; set; }
    }
}
