using Serverless.Analyzers.Templates.Stacks;

namespace Serverless.Analyzers.Templates;

/// <summary>An event source of a function whose failures go nowhere.</summary>
/// <param name="Function">The function.</param>
/// <param name="Event">The name of the event.</param>
/// <param name="Node">Where it is written.</param>
/// <param name="Reason">What is missing, as the end of a sentence.</param>
internal sealed record UnhandledFailure(string Function, string Event, TemplateNode Node, string Reason);

/// <summary>Finds events of SAM functions and of a serverless.yml that nobody waits for, and where nothing takes what a function fails on.</summary>
internal static class FailureHandling
{
    private const string Dropped = "after the last retry the event is dropped; give the function a dead-letter queue or a destination for failures";

    private static readonly HashSet<string> s_asynchronous = new(StringComparer.Ordinal) { "S3", "SNS", "Schedule", "ScheduleV2", "CloudWatchEvent", "EventBridgeRule", "CloudWatchLogs", "IoTRule" };
    private static readonly HashSet<string> s_streams = new(StringComparer.Ordinal) { "Kinesis", "DynamoDB" };
    private static readonly string[] s_streamLimits = ["MaximumRetryAttempts", "MaximumRecordAgeInSeconds", "BisectBatchOnFunctionError", "FunctionResponseTypes"];
    private static readonly HashSet<string> s_frameworkEvents = new(StringComparer.Ordinal) { "s3", "sns", "schedule", "eventBridge", "cloudwatchEvent", "cloudwatchLog", "iot" };

    /// <summary>The events of a template, in its order.</summary>
    public static IEnumerable<UnhandledFailure> Of(Template template) => template.Kind switch
    {
        TemplateKind.CloudFormation => template.Stack.OfType(StackTypes.ServerlessFunction).SelectMany(OfFunction),
        TemplateKind.ServerlessFramework => TemplateContent.FunctionsOf(template).SelectMany(OfFrameworkFunction),
        _ => [],
    };

    private static IEnumerable<UnhandledFailure> OfFunction(StackResource function)
    {
        var isKept = !function.At("DeadLetterQueue").IsAbsent || !function.At("EventInvokeConfig", "DestinationConfig", "OnFailure").IsAbsent;
        foreach (var (key, node) in function.At("Events").Entries)
        {
            var (kind, properties) = (function.Stack.Value(node).At("Type").Text, function.Stack.Value(node).At("Properties"));
            var reason = kind switch
            {
                not null when s_asynchronous.Contains(kind) => isKept || !properties.At("DeadLetterConfig").IsAbsent || !properties.At("RedrivePolicy").IsAbsent ? null : Dropped,
                not null when s_streams.Contains(kind) => !properties.At("DestinationConfig").IsAbsent || s_streamLimits.Any(limit => !properties.At(limit).IsAbsent)
                    ? null : "a record that fails is tried until it expires, and holds up all behind it; set MaximumRetryAttempts and a destination for failures",
                "SQS" when Queue(properties.At("Queue"), function.Stack) is { } queue && queue.At("RedrivePolicy").IsAbsent =>
                    $"'{queue.Id}' has no RedrivePolicy, so that a message that fails comes back until it expires",
                _ => null,
            };
            if (reason is not null)
            {
                yield return new(function.Id, key.Value ?? "", key, reason);
            }
        }
    }

    private static StackResource? Queue(TemplateValue queue, Stack stack) =>
        queue.Resource is { Type: "AWS::SQS::Queue" } resource && stack[resource.Id] is not null ? resource : null;

    private static IEnumerable<UnhandledFailure> OfFrameworkFunction(TemplateFunction function)
    {
        if (function.Node["onError"] is not null || function.Node.At("destinations", "onFailure") is not null)
        {
            yield break;
        }

        foreach (var (key, _) in (function.Node["events"]?.Items ?? []).SelectMany(item => item.Entries))
        {
            if (key.Value is { } kind && s_frameworkEvents.Contains(kind))
            {
                yield return new(function.Name, kind, key, Dropped);
            }
        }
    }
}
