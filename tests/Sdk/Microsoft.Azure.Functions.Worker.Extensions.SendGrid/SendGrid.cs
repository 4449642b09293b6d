#nullable enable
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker
{
    public sealed class SendGridOutputAttribute : OutputBindingAttribute
    {
        public extern SendGridOutputAttribute();
        public string? ApiKey { get; set; }
        public string? To { get; set; }
        public string? From { get; set; }
        public string? Subject { get; set; }
        public string? Text { get; set; }
    }
}
