#nullable enable
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker
{
    public sealed class QueueOutputAttribute : OutputBindingAttribute
    {
        public extern QueueOutputAttribute(string queueName);
        public string QueueName { get; }
        public string? Connection { get; set; }
    }

    public sealed class QueueTriggerAttribute : TriggerBindingAttribute
    {
        public extern QueueTriggerAttribute(string queueName);
        public string QueueName { get; }
        public string? Connection { get; set; }
    }
}
