using Constructs;

namespace Amazon.CDK.AWS.SSM
{
    public enum ParameterTier { ADVANCED, INTELLIGENT_TIERING, STANDARD }

    public interface IStringParameterProps;

    public class StringParameterProps : IStringParameterProps
    {
        public string AllowedPattern { get; set; }
        public string Description { get; set; }
        public string ParameterName { get; set; }
        public bool? SimpleName { get; set; }
        public ParameterTier? Tier { get; set; }
        public string StringValue { get; set; }
    }

    public class StringParameter : Resource
    {
        public extern StringParameter(Construct scope, string id, IStringParameterProps props);
        public virtual string ParameterName { get; }
        public virtual string StringValue { get; }
    }

    public interface IStringListParameterProps;

    public class StringListParameterProps : IStringListParameterProps
    {
        public string AllowedPattern { get; set; }
        public string Description { get; set; }
        public string ParameterName { get; set; }
        public bool? SimpleName { get; set; }
        public ParameterTier? Tier { get; set; }
        public string[] StringListValue { get; set; }
    }

    public class StringListParameter : Resource
    {
        public extern StringListParameter(Construct scope, string id, IStringListParameterProps props);
        public virtual string ParameterName { get; }
    }
}
