using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.KMS;
using Amazon.CDK.AWS.S3;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace Amazon.CDK.AWS.Lambda
{
    public class Runtime
    {
        public static Runtime DOTNET_6 { get; }
        public static Runtime DOTNET_8 { get; }
        public static Runtime DOTNET_CORE_3_1 { get; }
        public static Runtime FROM_IMAGE { get; }
        public static Runtime NODEJS_18_X { get; }
        public static Runtime NODEJS_20_X { get; }
        public static Runtime NODEJS_22_X { get; }
        public static Runtime PROVIDED_AL2 { get; }
        public static Runtime PROVIDED_AL2023 { get; }
        public static Runtime PYTHON_3_11 { get; }
        public static Runtime PYTHON_3_12 { get; }
        public static Runtime PYTHON_3_13 { get; }
        public virtual string Name { get; }
    }

    public class Architecture
    {
        public static Architecture ARM_64 { get; }
        public static Architecture X86_64 { get; }
    }

    public abstract class Code
    {
        public static extern AssetCode FromAsset(string path, Amazon.CDK.AWS.S3.Assets.IAssetOptions options = null);
        public static extern S3Code FromBucket(IBucket bucket, string key, string objectVersion = null);
        public static extern InlineCode FromInline(string code);
    }

    public class AssetCode : Code;

    public class S3Code : Code;

    public class InlineCode : Code;

    public class DockerImageCode
    {
        public static extern DockerImageCode FromImageAsset(string directory, object props = null);
    }

    public enum FunctionUrlAuthType { AWS_IAM, NONE }

    public enum HttpMethod { GET, PUT, HEAD, POST, DELETE, PATCH, OPTIONS, ALL }

    public enum InvokeMode { BUFFERED, RESPONSE_STREAM }

    public enum Tracing { ACTIVE, PASS_THROUGH, DISABLED }

    public enum StartingPosition { TRIM_HORIZON, LATEST, AT_TIMESTAMP }

    public interface IFunctionUrlCorsOptions;

    public class FunctionUrlCorsOptions : IFunctionUrlCorsOptions
    {
        public bool? AllowCredentials { get; set; }
        public string[] AllowedHeaders { get; set; }
        public string[] AllowedOrigins { get; set; }
        public string[] ExposedHeaders { get; set; }
        public HttpMethod[] AllowedMethods { get; set; }
        public Duration MaxAge { get; set; }
    }

    public interface IFunctionUrlOptions;

    public class FunctionUrlOptions : IFunctionUrlOptions
    {
        public FunctionUrlAuthType? AuthType { get; set; }
        public IFunctionUrlCorsOptions Cors { get; set; }
        public InvokeMode? InvokeMode { get; set; }
    }

    public interface IFunctionUrlProps : IFunctionUrlOptions;

    public class FunctionUrlProps : IFunctionUrlProps
    {
        public FunctionUrlAuthType? AuthType { get; set; }
        public IFunctionUrlCorsOptions Cors { get; set; }
        public InvokeMode? InvokeMode { get; set; }
        public IFunction Function { get; set; }
    }

    public class FunctionUrl : Resource
    {
        public extern FunctionUrl(Construct scope, string id, IFunctionUrlProps props);
        public virtual string Url { get; }
        public virtual string FunctionArn { get; }
    }

    public class Permission : IPermission
    {
        public IPrincipal Principal { get; set; }
        public string Action { get; set; }
        public string SourceAccount { get; set; }
        public string SourceArn { get; set; }
        public FunctionUrlAuthType? FunctionUrlAuthType { get; set; }
    }

    public interface IPermission;

    public interface IEventSource;

    public interface IFunction : IResource, IGrantable
    {
        string FunctionArn { get; }
        string FunctionName { get; }
        IRole Role { get; }
        FunctionUrl AddFunctionUrl(IFunctionUrlOptions options = null);
        void AddPermission(string id, IPermission permission);
        void AddToRolePolicy(PolicyStatement statement);
        void AddEventSource(IEventSource source);
        Grant GrantInvoke(IGrantable identity);
        Grant GrantInvokeUrl(IGrantable grantee);
    }

    public interface ILayerVersion;

    public interface IFunctionOptions;

    public class FunctionOptions : IFunctionOptions
    {
        public string Description { get; set; }
        public string FunctionName { get; set; }
        public IDictionary<string, string> Environment { get; set; }
        public IKey EnvironmentEncryption { get; set; }
        public double? MemorySize { get; set; }
        public double? ReservedConcurrentExecutions { get; set; }
        public double? RetryAttempts { get; set; }
        public Duration Timeout { get; set; }
        public Duration MaxEventAge { get; set; }
        public IRole Role { get; set; }
        public PolicyStatement[] InitialPolicy { get; set; }
        public IQueue DeadLetterQueue { get; set; }
        public bool? DeadLetterQueueEnabled { get; set; }
        public bool? AllowPublicSubnet { get; set; }
        public Architecture Architecture { get; set; }
        public Tracing? Tracing { get; set; }
        public IVpc Vpc { get; set; }
        public ILayerVersion[] Layers { get; set; }
        public Size EphemeralStorageSize { get; set; }
    }

    public interface IFunctionProps : IFunctionOptions;

    public class FunctionProps : FunctionOptions, IFunctionProps
    {
        public Code Code { get; set; }
        public string Handler { get; set; }
        public Runtime Runtime { get; set; }
    }

    public abstract class FunctionBase : Resource, IFunction
    {
        protected extern FunctionBase(Construct scope, string id);
        public virtual string FunctionArn { get; }
        public virtual string FunctionName { get; }
        public virtual IRole Role { get; }
        public virtual IPrincipal GrantPrincipal { get; }
        public virtual extern FunctionUrl AddFunctionUrl(IFunctionUrlOptions options = null);
        public virtual extern void AddPermission(string id, IPermission permission);
        public virtual extern void AddToRolePolicy(PolicyStatement statement);
        public virtual extern void AddEventSource(IEventSource source);
        public virtual extern Grant GrantInvoke(IGrantable grantee);
        public virtual extern Grant GrantInvokeUrl(IGrantable grantee);
    }

    public class Function : FunctionBase
    {
        public extern Function(Construct scope, string id, IFunctionProps props);
        public virtual extern Function AddEnvironment(string key, string value, object options = null);
        public static extern IFunction FromFunctionArn(Construct scope, string id, string functionArn);
        public static extern IFunction FromFunctionName(Construct scope, string id, string functionName);
    }

    public interface IDockerImageFunctionProps : IFunctionOptions;

    public class DockerImageFunctionProps : FunctionOptions, IDockerImageFunctionProps
    {
        public DockerImageCode Code { get; set; }
    }

    public class DockerImageFunction : Function
    {
        public extern DockerImageFunction(Construct scope, string id, IDockerImageFunctionProps props);
    }
}

namespace Amazon.CDK.AWS.Lambda.EventSources
{
    public interface ISqsEventSourceProps;

    public class SqsEventSourceProps : ISqsEventSourceProps
    {
        public double? BatchSize { get; set; }
        public double? MaxConcurrency { get; set; }
        public Duration MaxBatchingWindow { get; set; }
        public bool? Enabled { get; set; }
        public bool? ReportBatchItemFailures { get; set; }
    }

    public class SqsEventSource : IEventSource
    {
        public extern SqsEventSource(IQueue queue, ISqsEventSourceProps props = null);
    }

    public class SnsEventSource : IEventSource
    {
        public extern SnsEventSource(Amazon.CDK.AWS.SNS.ITopic topic, object props = null);
    }

    public class S3EventSource : IEventSource
    {
        public extern S3EventSource(Bucket bucket, IS3EventSourceProps props);
    }

    public interface IS3EventSourceProps;

    public class S3EventSourceProps : IS3EventSourceProps
    {
        public EventType[] Events { get; set; }
    }
}

namespace Amazon.CDK.AWS.EC2
{
    public interface IVpc : IResource;

    public interface IVpcProps;

    public class VpcProps : IVpcProps
    {
        public double? MaxAzs { get; set; }
        public double? NatGateways { get; set; }
    }

    public class Vpc : Resource, IVpc
    {
        public extern Vpc(Construct scope, string id, IVpcProps props = null);
        public static extern IVpc FromLookup(Construct scope, string id, object options);
    }
}

namespace Amazon.CDK.AWS.KMS
{
    public interface IKey : IResource
    {
        string KeyArn { get; }
        string KeyId { get; }
        Grant GrantEncryptDecrypt(IGrantable grantee);
    }

    public interface IKeyProps;

    public class KeyProps : IKeyProps
    {
        public string Alias { get; set; }
        public string Description { get; set; }
        public bool? Enabled { get; set; }
        public bool? EnableKeyRotation { get; set; }
        public PolicyDocument Policy { get; set; }
        public RemovalPolicy? RemovalPolicy { get; set; }
    }

    public class Key : Resource, IKey
    {
        public extern Key(Construct scope, string id, IKeyProps props = null);
        public virtual string KeyArn { get; }
        public virtual string KeyId { get; }
        public virtual extern Grant GrantEncryptDecrypt(IGrantable grantee);
        public static extern IKey FromKeyArn(Construct scope, string id, string keyArn);
    }
}

namespace Amazon.CDK.AWS.SecretsManager
{
    public interface ISecret : IResource
    {
        string SecretArn { get; }
        string SecretName { get; }
        SecretValue SecretValue { get; }
        Grant GrantRead(IGrantable grantee, string[] versionStages = null);
        Grant GrantWrite(IGrantable grantee);
    }

    public interface ISecretProps;

    public class SecretProps : ISecretProps
    {
        public string Description { get; set; }
        public string SecretName { get; set; }
        public IKey EncryptionKey { get; set; }
        public SecretValue SecretStringValue { get; set; }
        public RemovalPolicy? RemovalPolicy { get; set; }
    }

    public class Secret : Resource, ISecret
    {
        public extern Secret(Construct scope, string id, ISecretProps props = null);
        public virtual string SecretArn { get; }
        public virtual string SecretName { get; }
        public virtual SecretValue SecretValue { get; }
        public virtual extern Grant GrantRead(IGrantable grantee, string[] versionStages = null);
        public virtual extern Grant GrantWrite(IGrantable grantee);
        public static extern ISecret FromSecretNameV2(Construct scope, string id, string secretName);
    }
}
