#nullable enable
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker
{
    public sealed class RabbitMQOutputAttribute : OutputBindingAttribute
    {
        public extern RabbitMQOutputAttribute();
        public string? HostName { get; set; }
        public string? QueueName { get; set; }
        public string? UserName { get; set; }
        public string? Password { get; set; }
        public string? ConnectionStringSetting { get; set; }
        public int Port { get; set; }
        public bool DisableCertificateValidation { get; set; }
    }

    public sealed class RabbitMQTriggerAttribute : TriggerBindingAttribute
    {
        public extern RabbitMQTriggerAttribute(string queueName);
        public extern RabbitMQTriggerAttribute(string hostName, string userNameSetting, string passwordSetting, int port, string queueName);
        public string? ConnectionStringSetting { get; set; }
        public string? HostName { get; set; }
        public string? UserNameSetting { get; set; }
        public string? PasswordSetting { get; set; }
        public string QueueName { get; }
        public int Port { get; set; }
        public bool DisableCertificateValidation { get; set; }
    }
}
