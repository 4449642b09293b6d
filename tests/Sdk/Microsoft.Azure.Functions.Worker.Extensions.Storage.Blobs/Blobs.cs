#nullable enable
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker
{
    public enum BlobTriggerSource { LogsAndContainerScan, EventGrid }

    public sealed class BlobInputAttribute : InputBindingAttribute
    {
        public extern BlobInputAttribute(string blobPath);
        public string BlobPath { get; }
        public string? Connection { get; set; }
    }

    public sealed class BlobOutputAttribute : OutputBindingAttribute
    {
        public extern BlobOutputAttribute(string blobPath);
        public string BlobPath { get; }
        public string? Connection { get; set; }
    }

    public sealed class BlobTriggerAttribute : TriggerBindingAttribute
    {
        public extern BlobTriggerAttribute(string blobPath);
        public string BlobPath { get; }
        public string? Connection { get; set; }
        public BlobTriggerSource Source { get; set; }
    }

    public static class FunctionsWorkerApplicationBuilderExtensions
    {
        public static extern IFunctionsWorkerApplicationBuilder ConfigureBlobStorageExtension(this IFunctionsWorkerApplicationBuilder builder);
    }
}
