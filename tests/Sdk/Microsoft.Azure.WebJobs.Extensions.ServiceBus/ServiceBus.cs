using global::Azure.Messaging.ServiceBus;
using Microsoft.Azure.WebJobs.Description;
using Microsoft.Azure.WebJobs.ServiceBus;

namespace Microsoft.Azure.WebJobs
{
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method | AttributeTargets.Parameter)]
    public sealed class ServiceBusAccountAttribute : Attribute, IConnectionProvider
    {
        public extern ServiceBusAccountAttribute(string account);
        public string Account { get; }
        extern string IConnectionProvider.Connection { get; set; }
    }

    [AttributeUsage(AttributeTargets.Parameter | AttributeTargets.ReturnValue)]
    [ConnectionProvider(typeof(ServiceBusAccountAttribute))]
    [Binding]
    public sealed class ServiceBusAttribute : Attribute, IConnectionProvider
    {
        public extern ServiceBusAttribute(string queueOrTopicName, ServiceBusEntityType entityType = ServiceBusEntityType.Queue);
        public string QueueOrTopicName { get; }
        public string Connection { get; set; }
        public ServiceBusEntityType EntityType { get; set; }
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    [ConnectionProvider(typeof(ServiceBusAccountAttribute))]
    [Binding]
    public sealed class ServiceBusTriggerAttribute : Attribute, IConnectionProvider
    {
        public extern ServiceBusTriggerAttribute(string queueName);
        public extern ServiceBusTriggerAttribute(string topicName, string subscriptionName);
        public string QueueName { get; }
        public string TopicName { get; }
        public string SubscriptionName { get; }
        public string Connection { get; set; }
        public bool IsSessionsEnabled { get; set; }
        public bool AutoCompleteMessages { get; set; }
        public int MaxMessageBatchSize { get; set; }
    }
}

namespace Microsoft.Azure.WebJobs.ServiceBus
{
    public enum ServiceBusEntityType { Queue, Topic }

    public class ServiceBusMessageActions
    {
        protected extern ServiceBusMessageActions();
        public virtual extern Task CompleteMessageAsync(ServiceBusReceivedMessage message, CancellationToken cancellationToken = default);
        public virtual extern Task AbandonMessageAsync(ServiceBusReceivedMessage message, IDictionary<string, object> propertiesToModify = null, CancellationToken cancellationToken = default);
        public virtual extern Task DeadLetterMessageAsync(ServiceBusReceivedMessage message, IDictionary<string, object> propertiesToModify = null, CancellationToken cancellationToken = default);
        public virtual extern Task DeadLetterMessageAsync(ServiceBusReceivedMessage message, string deadLetterReason, string deadLetterErrorDescription = null, CancellationToken cancellationToken = default);
        public virtual extern Task DeferMessageAsync(ServiceBusReceivedMessage message, IDictionary<string, object> propertiesToModify = null, CancellationToken cancellationToken = default);
        public virtual extern Task RenewMessageLockAsync(ServiceBusReceivedMessage message, CancellationToken cancellationToken = default);
    }

    public class ServiceBusSessionMessageActions : ServiceBusMessageActions
    {
        protected extern ServiceBusSessionMessageActions();
        public virtual DateTimeOffset SessionLockedUntil { get; }
        public virtual extern Task<BinaryData> GetSessionStateAsync(CancellationToken cancellationToken = default);
        public virtual extern Task SetSessionStateAsync(BinaryData sessionState, CancellationToken cancellationToken = default);
        public virtual extern Task RenewSessionLockAsync(CancellationToken cancellationToken = default);
        public virtual extern void ReleaseSession();
    }
}
