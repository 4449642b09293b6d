using Microsoft.Azure.WebJobs.Description;

namespace Microsoft.Azure.WebJobs
{
    [AttributeUsage(AttributeTargets.Parameter | AttributeTargets.ReturnValue)]
    [ConnectionProvider(typeof(StorageAccountAttribute))]
    [Binding]
    public class QueueAttribute : Attribute, IConnectionProvider
    {
        public extern QueueAttribute(string queueName);
        public string QueueName { get; }
        public string Connection { get; set; }
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    [ConnectionProvider(typeof(StorageAccountAttribute))]
    [Binding]
    public sealed class QueueTriggerAttribute : Attribute, IConnectionProvider
    {
        public extern QueueTriggerAttribute(string queueName);
        public string QueueName { get; }
        public string Connection { get; set; }
    }
}
