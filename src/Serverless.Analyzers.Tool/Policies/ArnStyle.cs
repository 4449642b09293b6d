using Serverless.Analyzers.Tool.Map;

namespace Serverless.Analyzers.Tool.Policies;

/// <summary>How a kind of document writes the parts of an ARN that the code does not tell.</summary>
internal abstract class ArnStyle
{
    /// <summary>The beginning of an ARN.</summary>
    public abstract string Prefix(string service, bool hasRegion, bool hasAccount);

    /// <summary>The name that a variable, a setting or the template holds.</summary>
    public abstract string Variable(Store store);

    /// <summary>Plain IAM: any region and account, and <c>${NAME}</c> where a name is to be filled in. Until then that statement allows nothing.</summary>
    public static ArnStyle Plain { get; } = new PlainStyle();

    private sealed class PlainStyle : ArnStyle
    {
        public override string Prefix(string service, bool hasRegion, bool hasAccount) =>
            $"arn:aws:{service}:{(hasRegion ? "*" : "")}:{(hasAccount ? "*" : "")}:";

        public override string Variable(Store store) => $"${{{store.Resource}}}";
    }
}
