using Microsoft.Azure.WebJobs.Description;

namespace Microsoft.Azure.WebJobs
{
    public enum BlobTriggerSource { LogsAndContainerScan, EventGrid }

    [AttributeUsage(AttributeTargets.Parameter | AttributeTargets.ReturnValue)]
    [ConnectionProvider(typeof(StorageAccountAttribute))]
    [Binding]
    public sealed class BlobAttribute : Attribute, IConnectionProvider
    {
        public extern BlobAttribute(string blobPath);
        public extern BlobAttribute(string blobPath, FileAccess access);
        public string BlobPath { get; }
        public FileAccess? Access { get; set; }
        public string Connection { get; set; }
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    [ConnectionProvider(typeof(StorageAccountAttribute))]
    [Binding]
    public sealed class BlobTriggerAttribute : Attribute, IConnectionProvider
    {
        public extern BlobTriggerAttribute(string blobPath);
        public string BlobPath { get; }
        public string Connection { get; set; }
        public BlobTriggerSource Source { get; set; }
    }
}
