using Serverless.Analyzers.Templates.Stacks;

namespace Serverless.Analyzers.Templates;

/// <summary>Finds functions of SAM and of a serverless.yml that requests or events start without any limit on how many run side by side.</summary>
internal static class Throttling
{
    private static readonly HashSet<string> s_unlimited = new(StringComparer.Ordinal) { "Api", "HttpApi", "SQS", "SNS", "S3", "CloudWatchEvent", "EventBridgeRule", "IoTRule" };
    private static readonly HashSet<string> s_frameworkEvents = new(StringComparer.Ordinal) { "http", "httpApi", "sqs", "sns", "s3", "eventBridge", "cloudwatchEvent", "iot" };

    /// <summary>The functions, each by the key under which it is declared, and what starts it.</summary>
    public static IEnumerable<(TemplateNode Key, string Cause)> MissingIn(Template template) => template.Kind switch
    {
        TemplateKind.CloudFormation => template.Stack.OfType(StackTypes.ServerlessFunction).Select(function => (function.Key, CauseOf(function)!)).Where(found => found.Item2 is not null),
        TemplateKind.ServerlessFramework when template.Root.At("provider", "apiGateway", "usagePlan", "throttle") is null => OfFramework(template),
        _ => [],
    };

    private static string? CauseOf(StackResource function)
    {
        if (!function.At("ReservedConcurrentExecutions").IsAbsent)
        {
            return null;
        }

        foreach (var entry in function.At("Events").Entries)
        {
            var (kind, properties) = (function.Stack.Value(entry.Value).At("Type").Text, function.Stack.Value(entry.Value).At("Properties"));
            if (kind is not null && s_unlimited.Contains(kind) && !IsLimited(function.Stack, kind, properties))
            {
                return kind;
            }
        }

        return function.At("FunctionUrlConfig").IsAbsent ? null : "its URL";
    }

    private static bool IsLimited(Stack stack, string kind, TemplateValue properties) => kind switch
    {
        "Api" => Api(stack, properties.At("RestApiId"), StackTypes.ServerlessApi) is var api
            && (api.Any(level => !level("MethodSettings").IsAbsent || !level("Auth").At("UsagePlan").IsAbsent)),
        "HttpApi" => !properties.At("RouteSettings").IsAbsent
            || Api(stack, properties.At("ApiId"), StackTypes.ServerlessHttpApi).Any(level => !level("DefaultRouteSettings").IsAbsent || !level("RouteSettings").IsAbsent),
        "SQS" => !properties.At("ScalingConfig").IsAbsent,
        _ => false,
    };

    // The API an event names, which may be declared elsewhere; without a name, what Globals gives to the one that SAM makes.
    private static IEnumerable<Func<string, TemplateValue>> Api(Stack stack, TemplateValue id, string type)
    {
        if (id.IsAbsent)
        {
            yield return key => stack.Common(type).At(key);
        }
        else if (id.Resource is { } api && api.Type == type)
        {
            yield return key => api.At(key);
        }
        else
        {
            // Not known: taken for limited.
            yield return _ => id;
        }
    }

    private static IEnumerable<(TemplateNode Key, string Cause)> OfFramework(Template template)
    {
        foreach (var entry in template.Root["functions"]?.Entries ?? [])
        {
            var started = (entry.Value["events"]?.Items ?? []).SelectMany(item => item.Entries)
                .FirstOrDefault(known => s_frameworkEvents.Contains(known.Key.Value ?? "") && known.Value["maximumConcurrency"] is null);
            if (started is not null && entry.Value["reservedConcurrency"] is null)
            {
                yield return (entry.Key, started.Key.Value!);
            }
        }
    }
}
