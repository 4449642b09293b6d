using Serverless.Analyzers.Tool.Map;

namespace Serverless.Analyzers.Tool.Policies;

/// <summary>ARNs for <c>!Sub</c> in a template: its own region and account, its resources, and parameters for what settings hold.</summary>
internal sealed class SamArns : ArnStyle
{
    private readonly SortedDictionary<string, string> _parameters = new(StringComparer.Ordinal);

    /// <summary>The parameters used, and what each stands for.</summary>
    public IReadOnlyDictionary<string, string> Parameters => _parameters;

    /// <inheritdoc/>
    public override string Prefix(string service, bool hasRegion, bool hasAccount) =>
        $"arn:${{AWS::Partition}}:{service}:{(hasRegion ? "${AWS::Region}" : "")}:{(hasAccount ? "${AWS::AccountId}" : "")}:";

    /// <inheritdoc/>
    public override string Variable(Store store)
    {
        if (store.ResourceKind == "Template")
        {
            return store.Kind switch
            {
                "SQS queue" => $"${{{store.Resource}.QueueName}}",
                "SNS topic" => $"${{{store.Resource}.TopicName}}",
                _ => $"${{{store.Resource}}}",
            };
        }

        var name = LogicalId(store.Resource);
        _parameters[name] = $"Name of the {store.Kind} that {store.Resource} holds";
        return $"${{{name}}}";
    }

    /// <summary>A name as templates allow it: letters and digits, every word with a capital.</summary>
    public static string LogicalId(string name)
    {
        var words = new string([.. name.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + (word.Any(char.IsAsciiLetterLower) ? word[1..] : word[1..].ToLowerInvariant())));
    }
}
