using Microsoft.CodeAnalysis;

namespace Serverless.Analyzers.Functions;

/// <summary>What invokes a function.</summary>
/// <param name="Kind">The kind of event.</param>
/// <param name="Parameter">The parameter that receives the event; null where there is none.</param>
/// <param name="Attribute">The attribute that declares the trigger; null where something else does.</param>
internal sealed record Trigger(TriggerKind Kind, IParameterSymbol? Parameter, AttributeData? Attribute);

/// <summary>The kind of event that invokes a function.</summary>
internal enum TriggerKind
{
    /// <summary>Nothing in code tells.</summary>
    Unknown,

    /// <summary>An HTTP request: Azure HTTP trigger, API Gateway, function URL, ALB, ASP.NET Core route.</summary>
    Http,

    /// <summary>A clock: timer trigger, EventBridge schedule.</summary>
    Timer,

    /// <summary>A storage queue or SQS message.</summary>
    Queue,

    /// <summary>A blob or an S3 object.</summary>
    Blob,

    /// <summary>A Service Bus or SNS message.</summary>
    Message,

    /// <summary>An event stream: Event Hubs, Kinesis, Kafka.</summary>
    Stream,

    /// <summary>A change of a database record: Cosmos DB, DynamoDB, SQL.</summary>
    DataChange,

    /// <summary>Event Grid or EventBridge.</summary>
    Event,

    /// <summary>A Cognito user pool, CloudWatch Logs, SES or another service's own event.</summary>
    Service,

    /// <summary>A SignalR or WebSocket message.</summary>
    Socket,

    /// <summary>A durable orchestrator.</summary>
    Orchestration,

    /// <summary>A durable activity.</summary>
    Activity,

    /// <summary>A durable entity.</summary>
    Entity,

    /// <summary>A Lambda authorizer.</summary>
    Authorizer,
}
