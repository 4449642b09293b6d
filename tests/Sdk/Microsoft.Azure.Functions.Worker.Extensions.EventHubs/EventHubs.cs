#nullable enable
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker
{
    public sealed class EventHubOutputAttribute : OutputBindingAttribute
    {
        public extern EventHubOutputAttribute(string eventHubName);
        public string EventHubName { get; }
        public string? Connection { get; set; }
    }

    public sealed class EventHubTriggerAttribute : TriggerBindingAttribute, ISupportCardinality
    {
        public extern EventHubTriggerAttribute(string eventHubName);
        public string EventHubName { get; }
        public string? ConsumerGroup { get; set; }
        public string? Connection { get; set; }
        public bool IsBatched { get; set; }
        extern Cardinality ISupportCardinality.Cardinality { get; set; }
    }
}
