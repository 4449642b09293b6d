using System.Text.RegularExpressions;
using Serverless.Analyzers.Tool.Map;

namespace Serverless.Analyzers.Tool.Policies;

/// <summary>The ARNs of what an IAM action is allowed on.</summary>
internal static partial class AwsResources
{
    private const string Everything = "*";

    /// <summary>The ARNs for one action on a store; <c>*</c> for actions on no single resource.</summary>
    public static IEnumerable<string> Of(string action, Store store, ArnStyle style)
    {
        var colon = action.IndexOf(':', StringComparison.Ordinal);
        var service = action[..colon];
        if (store.ResourceKind == "All" || IsOnNoResource(action))
        {
            return [Everything];
        }

        return !store.IsVariable && store.Resource.StartsWith("arn:", StringComparison.Ordinal)
            ? [store.Resource]
            : Of(service, action[(colon + 1)..], NameOf(service, store, style), style);
    }

    // Lists of all that there is.
    private static bool IsOnNoResource(string action) => action is
        "s3:ListAllMyBuckets" or "s3express:ListAllMyDirectoryBuckets" or "dynamodb:ListTables" or "dynamodb:DescribeLimits" or "sqs:ListQueues" or "sns:ListTopics"
        or "kinesis:ListStreams" or "events:ListEventBuses" or "secretsmanager:ListSecrets" or "secretsmanager:BatchGetSecretValue" or "ssm:DescribeParameters"
        or "kms:ListKeys" or "kms:ListAliases" or "kms:CreateKey" or "kms:GenerateRandom" or "states:ListStateMachines" or "lambda:ListFunctions"
        or "secretsmanager:GetRandomPassword" or "sns:SetSMSAttributes" or "ses:GetSendQuota" or "ses:GetSendStatistics" or "cognito-idp:ListUserPools";

    private static IEnumerable<string> Of(string service, string operation, string name, ArnStyle style)
    {
        string Arn(string resource, bool hasRegion = true, bool hasAccount = true) => style.Prefix(service, hasRegion, hasAccount) + resource;
        return service switch
        {
            "s3" => [Arn(IsOnObjects(operation) ? $"{name}/*" : name, hasRegion: false, hasAccount: false)],
            "dynamodb" when operation is "GetRecords" or "GetShardIterator" or "DescribeStream" or "ListStreams" => [Arn($"table/{name}/stream/*")],
            "dynamodb" when operation is "Query" or "Scan" or "PartiQLSelect" => [Arn($"table/{name}"), Arn($"table/{name}/index/*")],
            "dynamodb" => [Arn($"table/{name}")],
            "sqs" or "sns" => [Arn(name)],
            "kinesis" => [Arn($"stream/{name}")],
            "events" => [Arn(operation == "PutEvents" ? $"event-bus/{name}" : $"rule/{name}")],
            "secretsmanager" => [Arn($"secret:{name}{(name == Everything ? "" : "-??????")}")],
            "ssm" => [Arn($"parameter/{name.TrimStart('/')}")],
            "kms" => [Arn($"key/{(name.StartsWith("alias/", StringComparison.Ordinal) ? Everything : name)}")],
            "states" => [Arn(operation is "DescribeExecution" or "StopExecution" or "GetExecutionHistory" ? $"execution:{name}:*" : $"stateMachine:{name}")],
            "lambda" => [Arn($"function:{name}")],
            "bedrock" => [Arn($"foundation-model/{name}", hasAccount: false)],
            "ses" => [Arn($"identity/{name}")],
            "cognito-idp" => [Arn($"userpool/{name}")],
            "execute-api" => [Arn($"{name}/*/*/@connections/*")],
            _ => [Everything],
        };
    }

    private static bool IsOnObjects(string operation) =>
        !operation.Contains("Bucket", StringComparison.Ordinal)
        && (operation.Contains("Object", StringComparison.Ordinal) || operation is "AbortMultipartUpload" or "ListMultipartUploadParts");

    private static string NameOf(string service, Store store, ArnStyle style)
    {
        if (store.IsVariable)
        {
            return style.Variable(store);
        }

        // 'orders/{id}' and '%Stage%-orders' of bindings.
        var name = store.IsUnknown || store.Resource.Length == 0 ? Everything : Unknown().Replace(store.Resource, Everything);
        return service == "sqs" && name.Contains("://", StringComparison.Ordinal) ? name[(name.LastIndexOf('/') + 1)..] : name;
    }

    [GeneratedRegex(@"\{[^}]*\}|%[^%]*%|\*+")]
    private static partial Regex Unknown();
}
