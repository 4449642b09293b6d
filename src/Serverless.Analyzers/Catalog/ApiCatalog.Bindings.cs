namespace Serverless.Analyzers.Catalog;

internal static partial class ApiCatalog
{
    /// <summary>
    /// Attributes by which a function reads and writes without a client; the hint is what they reach and which way.
    /// Those that go both ways write where the parameter is an <see cref="ApiRole.OutputCarrier"/>, <c>out</c> or opened for writing.
    /// </summary>
    private static readonly ApiRow[] Bindings =
    [
        new("Microsoft.Azure.Functions.Worker.BlobInputAttribute", "", ApiRole.Binding, Hint: "Blob In"),
        new("Microsoft.Azure.Functions.Worker.BlobOutputAttribute", "", ApiRole.Binding, Hint: "Blob Out"),
        new("Microsoft.Azure.Functions.Worker.QueueOutputAttribute", "", ApiRole.Binding, Hint: "Queue Out"),
        new("Microsoft.Azure.Functions.Worker.TableInputAttribute", "", ApiRole.Binding, Hint: "Table In"),
        new("Microsoft.Azure.Functions.Worker.TableOutputAttribute", "", ApiRole.Binding, Hint: "Table Out"),
        new("Microsoft.Azure.Functions.Worker.CosmosDBInputAttribute", "", ApiRole.Binding, Hint: "CosmosDB In"),
        new("Microsoft.Azure.Functions.Worker.CosmosDBOutputAttribute", "", ApiRole.Binding, Hint: "CosmosDB Out"),
        new("Microsoft.Azure.Functions.Worker.ServiceBusOutputAttribute", "", ApiRole.Binding, Hint: "ServiceBus Out"),
        new("Microsoft.Azure.Functions.Worker.EventHubOutputAttribute", "", ApiRole.Binding, Hint: "EventHub Out"),
        new("Microsoft.Azure.Functions.Worker.EventGridOutputAttribute", "", ApiRole.Binding, Hint: "EventGrid Out"),
        new("Microsoft.Azure.Functions.Worker.KafkaOutputAttribute", "", ApiRole.Binding, Hint: "Kafka Out"),
        new("Microsoft.Azure.Functions.Worker.RabbitMQOutputAttribute", "", ApiRole.Binding, Hint: "RabbitMQ Out"),
        new("Microsoft.Azure.Functions.Worker.SendGridOutputAttribute", "", ApiRole.Binding, Hint: "SendGrid Out"),
        new("Microsoft.Azure.Functions.Worker.SignalROutputAttribute", "", ApiRole.Binding, Hint: "SignalR Out"),
        new("Microsoft.Azure.Functions.Worker.SignalRConnectionInfoInputAttribute", "", ApiRole.Binding, Hint: "SignalR In"),
        new("Microsoft.Azure.Functions.Worker.SignalREndpointsInputAttribute", "", ApiRole.Binding, Hint: "SignalR In"),
        new("Microsoft.Azure.Functions.Worker.SignalRNegotiationInputAttribute", "", ApiRole.Binding, Hint: "SignalR In"),
        new("Microsoft.Azure.Functions.Worker.DurableClientAttribute", "", ApiRole.Binding, Hint: "DurableClient In"),
        new("Microsoft.Azure.Functions.Worker.HttpResultAttribute", "", ApiRole.Binding, Hint: "Http Out"),
        new("Microsoft.Azure.Functions.Worker.Extensions.Abstractions.InputBindingAttribute", "", ApiRole.Binding, Hint: "Other In"),
        new("Microsoft.Azure.Functions.Worker.Extensions.Abstractions.OutputBindingAttribute", "", ApiRole.Binding, Hint: "Other Out"),
        new("Microsoft.Azure.WebJobs.BlobAttribute", "", ApiRole.Binding, Hint: "Blob InOut"),
        new("Microsoft.Azure.WebJobs.QueueAttribute", "", ApiRole.Binding, Hint: "Queue Out"),
        new("Microsoft.Azure.WebJobs.TableAttribute", "", ApiRole.Binding, Hint: "Table InOut"),
        new("Microsoft.Azure.WebJobs.CosmosDBAttribute", "", ApiRole.Binding, Hint: "CosmosDB InOut"),
        new("Microsoft.Azure.WebJobs.ServiceBusAttribute", "", ApiRole.Binding, Hint: "ServiceBus Out"),
        new("Microsoft.Azure.WebJobs.EventHubAttribute", "", ApiRole.Binding, Hint: "EventHub Out"),
        new("Microsoft.Azure.WebJobs.SendGridAttribute", "", ApiRole.Binding, Hint: "SendGrid Out"),
        new("Microsoft.Azure.WebJobs.Extensions.SignalRService.SignalRAttribute", "", ApiRole.Binding, Hint: "SignalR Out"),
        new("Microsoft.Azure.WebJobs.Extensions.SignalRService.SignalRConnectionInfoAttribute", "", ApiRole.Binding, Hint: "SignalR In"),
        new("Microsoft.Azure.WebJobs.Extensions.DurableTask.DurableClientAttribute", "", ApiRole.Binding, Hint: "DurableClient In"),
        new("Microsoft.Azure.WebJobs.ICollector`1", "", ApiRole.OutputCarrier),
        new("Microsoft.Azure.WebJobs.IAsyncCollector`1", "", ApiRole.OutputCarrier),
        new("System.IO.TextWriter", "", ApiRole.OutputCarrier),
    ];
}
