using Amazon.CDK.AWS.IAM;
using Constructs;

namespace Amazon.CDK
{
    public interface IStackProps;

    public interface IEnvironment;

    public class Environment : IEnvironment
    {
        public string Account { get; set; }
        public string Region { get; set; }
    }

    public class StackProps : IStackProps
    {
        public IEnvironment Env { get; set; }
        public string Description { get; set; }
        public string StackName { get; set; }
        public IDictionary<string, string> Tags { get; set; }
        public bool? TerminationProtection { get; set; }
        public bool? CrossRegionReferences { get; set; }
    }

    public interface IAppProps;

    public class AppProps : IAppProps
    {
        public bool? AnalyticsReporting { get; set; }
        public bool? TreeMetadata { get; set; }
        public IDictionary<string, object> Context { get; set; }
        public string Outdir { get; set; }
    }

    public class Stage : Construct
    {
        public extern Stage(Construct scope, string id, IStageProps props = null);
    }

    public interface IStageProps;

    public class StageProps : IStageProps
    {
        public IEnvironment Env { get; set; }
        public string StageName { get; set; }
    }

    public class App : Stage
    {
        public extern App(IAppProps props = null);
        public extern object Synth(object options = null);
    }

    public class Stack : Construct
    {
        public extern Stack(Construct scope = null, string id = null, IStackProps props = null);
        public virtual string Account { get; }
        public virtual string Region { get; }
        public virtual string StackName { get; }
        public virtual string StackId { get; }
        public virtual string Partition { get; }
        public virtual string UrlSuffix { get; }
        public virtual string ArtifactId { get; }
        public static extern Stack Of(IConstruct construct);
        public virtual extern string FormatArn(IArnComponents components);
        public virtual extern void AddDependency(Stack target, string reason = null);
    }

    public class NestedStack : Stack
    {
        public extern NestedStack(Construct scope, string id, INestedStackProps props = null);
    }

    public interface INestedStackProps;

    public class NestedStackProps : INestedStackProps
    {
        public string Description { get; set; }
        public IDictionary<string, string> Parameters { get; set; }
    }

    public interface IArnComponents;

    public class ArnComponents : IArnComponents
    {
        public string Service { get; set; }
        public string Resource { get; set; }
        public string ResourceName { get; set; }
        public string Account { get; set; }
        public string Region { get; set; }
        public string Partition { get; set; }
    }

    public interface IResource : IConstruct
    {
        Stack Stack { get; }
        void ApplyRemovalPolicy(RemovalPolicy policy);
    }

    public abstract class Resource : Construct, IResource
    {
        protected extern Resource(Construct scope, string id);
        public virtual Stack Stack { get; }
        public virtual extern void ApplyRemovalPolicy(RemovalPolicy policy);
    }

    public enum RemovalPolicy { DESTROY, RETAIN, SNAPSHOT, RETAIN_ON_UPDATE_OR_DELETE }

    public class Duration
    {
        public static extern Duration Millis(double amount);
        public static extern Duration Seconds(double amount);
        public static extern Duration Minutes(double amount);
        public static extern Duration Hours(double amount);
        public static extern Duration Days(double amount);
        public static extern Duration Parse(string duration);
    }

    public class Size
    {
        public static extern Size Mebibytes(double amount);
        public static extern Size Gibibytes(double amount);
    }

    public interface ICfnOutputProps;

    public class CfnOutputProps : ICfnOutputProps
    {
        public string Value { get; set; }
        public string Description { get; set; }
        public string ExportName { get; set; }
    }

    public class CfnOutput : Construct
    {
        public extern CfnOutput(Construct scope, string id, ICfnOutputProps props);
    }

    public interface ICfnParameterProps;

    public class CfnParameterProps : ICfnParameterProps
    {
        public string Type { get; set; }
        public string Description { get; set; }
        public object Default { get; set; }
        public bool? NoEcho { get; set; }
    }

    public class CfnParameter : Construct
    {
        public extern CfnParameter(Construct scope, string id, ICfnParameterProps props = null);
        public virtual string ValueAsString { get; }
    }

    public class SecretValue
    {
        public virtual string ResolvedValue { get; }
        public static extern SecretValue UnsafePlainText(string secret);
        public static extern SecretValue PlainText(string secret);
        public static extern SecretValue SecretsManager(string secretId, ISecretsManagerSecretOptions options = null);
        public static extern SecretValue SsmSecure(string parameterName, string version = null);
        public virtual extern string UnsafeUnwrap();
    }

    public interface ISecretsManagerSecretOptions;

    public class SecretsManagerSecretOptions : ISecretsManagerSecretOptions
    {
        public string JsonField { get; set; }
        public string VersionId { get; set; }
        public string VersionStage { get; set; }
    }

    public class Tags
    {
        public static extern Tags Of(IConstruct scope);
        public extern void Add(string key, string value, object props = null);
    }

    public class Fn
    {
        public static extern string Ref(string logicalName);
        public static extern string Sub(string body, IDictionary<string, string> variables = null);
        public static extern string Join(string delimiter, string[] listOfValues);
        public static extern string ImportValue(string sharedValueToImport);
    }

    public class Aws
    {
        public static string ACCOUNT_ID { get; }
        public static string REGION { get; }
        public static string PARTITION { get; }
        public static string STACK_NAME { get; }
        public static string STACK_ID { get; }
    }

    public class BundlingOptions : IBundlingOptions
    {
        public DockerImage Image { get; set; }
        public string[] Command { get; set; }
        public string User { get; set; }
        public BundlingOutput? OutputType { get; set; }
        public IDictionary<string, string> Environment { get; set; }
    }

    public interface IBundlingOptions;

    public enum BundlingOutput { ARCHIVED, NOT_ARCHIVED, AUTO_DISCOVER, SINGLE_FILE }

    public class DockerImage
    {
        public extern DockerImage(string image, string imageHash = null);
        public string Image { get; }
        public static extern DockerImage FromRegistry(string image);
    }
}
