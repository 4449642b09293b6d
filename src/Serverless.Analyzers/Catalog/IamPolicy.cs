namespace Serverless.Analyzers.Catalog;

/// <summary>What a statement of an IAM policy allows, as far as its texts tell.</summary>
/// <param name="Actions">The actions that are known.</param>
/// <param name="Resources">The resources that are known.</param>
/// <param name="IsResourcePolicy">Whether it names a principal, so that its resource is the one it is attached to.</param>
/// <param name="HasCondition">Whether a condition narrows it.</param>
internal sealed record IamStatement(IReadOnlyList<string> Actions, IReadOnlyList<string> Resources, bool IsResourcePolicy, bool HasCondition);

/// <summary>Judges statements and managed policies of IAM by their texts alone.</summary>
internal static class IamPolicy
{
    // Actions that know no resource, and those that write logs and traces of what runs; a * at the end stands for more.
    private static readonly string[] s_anyResource =
    [
        .. Of("s3", "ListAllMyBuckets CreateJob ListJobs ListAccessPoints GetAccountPublicAccessBlock PutAccountPublicAccessBlock"),
        .. Of("dynamodb", "ListTables ListGlobalTables ListBackups ListStreams ListExports ListImports ListContributorInsights DescribeLimits DescribeEndpoints DescribeReservedCapacity*"),
        .. Of("sqs", "ListQueues"),
        .. Of("sns", "ListTopics ListSubscriptions ListPlatformApplications ListPhoneNumbersOptedOut CheckIfPhoneNumberIsOptedOut OptInPhoneNumber GetSMSAttributes SetSMSAttributes"),
        .. Of("kinesis", "ListStreams DescribeLimits DescribeAccountSettings"),
        .. Of("events", "ListEventBuses TestEventPattern"),
        .. Of("secretsmanager", "ListSecrets BatchGetSecretValue GetRandomPassword"),
        .. Of("ssm", "DescribeParameters DescribeInstanceInformation"),
        .. Of("ssmmessages", "*"),
        .. Of("ec2messages", "*"),
        .. Of("kms", "ListKeys ListAliases CreateKey GenerateRandom"),
        .. Of("states", "ListStateMachines ListActivities SendTaskSuccess SendTaskFailure SendTaskHeartbeat ValidateStateMachineDefinition"),
        .. Of("lambda", "CreateEventSourceMapping GetAccountSettings ListCodeSigningConfigs ListEventSourceMappings ListFunctions ListLayers ListLayerVersions"),
        .. Of("logs", "CreateLogGroup CreateLogStream PutLogEvents CreateLogDelivery GetLogDelivery UpdateLogDelivery DeleteLogDelivery ListLogDeliveries PutResourcePolicy DescribeResourcePolicies DescribeLogGroups GetQueryResults StopQuery DescribeQueries GetLogRecord TestMetricFilter"),
        .. Of("xray", "PutTraceSegments PutTelemetryRecords GetSamplingRules GetSamplingTargets GetSamplingStatisticSummaries"),
        .. Of("cloudwatch", "PutMetricData GetMetricData GetMetricStatistics ListMetrics"),
        .. Of("ec2", "Describe* CreateNetworkInterface DeleteNetworkInterface AssignPrivateIpAddresses UnassignPrivateIpAddresses"),
        .. Of("sts", "GetCallerIdentity DecodeAuthorizationMessage GetAccessKeyInfo GetSessionToken GetServiceBearerToken"),
        .. Of("iam", "ListRoles ListUsers ListGroups ListPolicies ListAccountAliases ListOpenIDConnectProviders ListSAMLProviders GetAccountSummary GetAccountPasswordPolicy GenerateCredentialReport GetCredentialReport"),
        .. Of("ecr", "GetAuthorizationToken"),
        .. Of("rekognition", "Detect* CompareFaces RecognizeCelebrities"),
        .. Of("textract", "*"),
        .. Of("transcribe", "Start* Get* List*"),
        .. Of("translate", "TranslateText TranslateDocument ListLanguages"),
        .. Of("comprehend", "Detect* BatchDetect* ContainsPiiEntities"),
        .. Of("polly", "SynthesizeSpeech DescribeVoices"),
        .. Of("tag", "*"), .. Of("ce", "*"), .. Of("aws-portal", "*"), .. Of("pricing", "*"),
        .. Of("cloudformation", "ListStacks ListExports DescribeAccountLimits"),
        .. Of("route53", "ListHostedZones ListHostedZonesByName GetHostedZoneCount"),
        .. Of("acm", "ListCertificates"),
        .. Of("iot", "DescribeEndpoint"),
        .. Of("ses", "GetSendQuota GetSendStatistics ListIdentities"),
        .. Of("cognito-idp", "ListUserPools InitiateAuth SignUp ConfirmSignUp ForgotPassword ConfirmForgotPassword RespondToAuthChallenge GetUser GlobalSignOut"),
        .. Of("bedrock", "ListFoundationModels"),
        .. Of("autoscaling", "Describe*"), .. Of("application-autoscaling", "Describe*"), .. Of("elasticloadbalancing", "Describe*"),
    ];

    /// <summary>What of a statement that allows is a wildcard that grants more than anybody calls; null where nothing is.</summary>
    public static string? WildcardOf(IamStatement statement)
    {
        // A key policy gives the account its own key; without it nobody could administer it.
        var isKeyPolicy = statement.IsResourcePolicy && statement.Actions.Count > 0 && statement.Actions.All(action => action.StartsWith("kms:", StringComparison.OrdinalIgnoreCase));
        return (isKeyPolicy ? null : statement.Actions.FirstOrDefault(IsEveryAction))
            ?? (statement.IsResourcePolicy || statement.HasCondition || statement.Actions.All(TakesAnyResource) ? null : statement.Resources.FirstOrDefault(IsEveryResource));
    }

    /// <summary>Whether an action stands for all of a service: <c>*</c>, <c>s3:*</c>.</summary>
    public static bool IsEveryAction(string action) => action == "*" || (action.EndsWith(":*", StringComparison.Ordinal) && !TakesAnyResource(action));

    /// <summary>Whether a resource stands for all of a service: <c>*</c>, <c>arn:aws:s3:::*</c>, <c>arn:aws:dynamodb:*:*:table/*</c>.</summary>
    public static bool IsEveryResource(string resource)
    {
        if (resource == "*")
        {
            return true;
        }

        // arn:partition:service:region:account:kind/name
        var parts = resource.Split([':'], 6);
        if (parts.Length < 6 || parts[0] != "arn")
        {
            return false;
        }

        var name = parts[5];
        var separator = name.IndexOfAny(['/', ':']);
        return name == "*" || (separator > 0 && name.Substring(separator + 1) == "*" && s_kinds.Contains(name.Substring(0, separator)));
    }

    // What stands before the name in the ARNs of services that have several kinds of resources; of others it is a name.
    private static readonly HashSet<string> s_kinds = ["table", "function", "secret", "parameter", "key", "stateMachine", "stream", "event-bus", "rule", "log-group", "userpool", "identity", "foundation-model", "deliverystream", "role", "user", "policy"];

    private static bool TakesAnyResource(string action) => s_anyResource.Any(known => known.EndsWith("*", StringComparison.Ordinal)
        ? action.StartsWith(known.Substring(0, known.Length - 1), StringComparison.OrdinalIgnoreCase)
        : action.Equals(known, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> Of(string service, string actions) => actions.Split(' ').Select(action => $"{service}:{action}");
}
