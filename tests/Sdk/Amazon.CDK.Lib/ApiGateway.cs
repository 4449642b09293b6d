using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Lambda;
using Constructs;

namespace Amazon.CDK.AWS.APIGateway
{
    public enum AuthorizationType { NONE, IAM, CUSTOM, COGNITO }

    public enum EndpointType { EDGE, REGIONAL, PRIVATE }

    public enum MethodLoggingLevel { OFF, ERROR, INFO }

    public enum SecurityPolicy { TLS_1_0, TLS_1_2 }

    public interface IAuthorizer
    {
        string AuthorizerId { get; }
    }

    public abstract class Authorizer : Amazon.CDK.Resource, IAuthorizer
    {
        protected extern Authorizer(Construct scope, string id);
        public virtual string AuthorizerId { get; }
    }

    public interface ITokenAuthorizerProps;

    public class TokenAuthorizerProps : ITokenAuthorizerProps
    {
        public IFunction Handler { get; set; }
        public string AuthorizerName { get; set; }
        public string IdentitySource { get; set; }
        public string ValidationRegex { get; set; }
        public Duration ResultsCacheTtl { get; set; }
    }

    public class TokenAuthorizer : Authorizer
    {
        public extern TokenAuthorizer(Construct scope, string id, ITokenAuthorizerProps props);
    }

    public interface ICognitoUserPoolsAuthorizerProps;

    public class CognitoUserPoolsAuthorizerProps : ICognitoUserPoolsAuthorizerProps
    {
        public Amazon.CDK.AWS.Cognito.IUserPool[] CognitoUserPools { get; set; }
        public string AuthorizerName { get; set; }
        public string IdentitySource { get; set; }
    }

    public class CognitoUserPoolsAuthorizer : Authorizer
    {
        public extern CognitoUserPoolsAuthorizer(Construct scope, string id, ICognitoUserPoolsAuthorizerProps props);
    }

    public abstract class Integration;

    public interface ILambdaIntegrationOptions;

    public class LambdaIntegrationOptions : ILambdaIntegrationOptions
    {
        public bool? Proxy { get; set; }
        public bool? AllowTestInvoke { get; set; }
        public Duration Timeout { get; set; }
    }

    public class LambdaIntegration : Integration
    {
        public extern LambdaIntegration(IFunction handler, ILambdaIntegrationOptions options = null);
    }

    public class MockIntegration : Integration
    {
        public extern MockIntegration(object options = null);
    }

    public interface IMethodOptions;

    public class MethodOptions : IMethodOptions
    {
        public bool? ApiKeyRequired { get; set; }
        public AuthorizationType? AuthorizationType { get; set; }
        public IAuthorizer Authorizer { get; set; }
        public string[] AuthorizationScopes { get; set; }
        public string OperationName { get; set; }
    }

    public interface ICorsOptions;

    public class CorsOptions : ICorsOptions
    {
        public string[] AllowOrigins { get; set; }
        public string[] AllowHeaders { get; set; }
        public string[] AllowMethods { get; set; }
        public string[] ExposeHeaders { get; set; }
        public bool? AllowCredentials { get; set; }
        public Duration MaxAge { get; set; }
    }

    public class Cors
    {
        public static string[] ALL_METHODS { get; }
        public static string[] ALL_ORIGINS { get; }
        public static string[] DEFAULT_HEADERS { get; }
    }

    public interface IStageOptions;

    public class StageOptions : IStageOptions
    {
        public string StageName { get; set; }
        public bool? CacheDataEncrypted { get; set; }
        public bool? CachingEnabled { get; set; }
        public bool? DataTraceEnabled { get; set; }
        public bool? MetricsEnabled { get; set; }
        public bool? TracingEnabled { get; set; }
        public MethodLoggingLevel? LoggingLevel { get; set; }
        public double? ThrottlingBurstLimit { get; set; }
        public double? ThrottlingRateLimit { get; set; }
    }

    public interface IRestApiProps;

    public class RestApiProps : IRestApiProps
    {
        public string RestApiName { get; set; }
        public string Description { get; set; }
        public ICorsOptions DefaultCorsPreflightOptions { get; set; }
        public IMethodOptions DefaultMethodOptions { get; set; }
        public Integration DefaultIntegration { get; set; }
        public bool? Deploy { get; set; }
        public bool? CloudWatchRole { get; set; }
        public bool? DisableExecuteApiEndpoint { get; set; }
        public IStageOptions DeployOptions { get; set; }
        public EndpointType[] EndpointTypes { get; set; }
        public PolicyDocument Policy { get; set; }
    }

    public class Method : Amazon.CDK.Resource
    {
        public extern Method(Construct scope, string id, object props);
        public virtual string MethodArn { get; }
    }

    public interface IResource : Amazon.CDK.IResource
    {
        string Path { get; }
        Method AddMethod(string httpMethod, Integration target = null, IMethodOptions options = null);
        Resource AddResource(string pathPart, IResourceOptions options = null);
        Method AddCorsPreflight(ICorsOptions options);
    }

    public interface IResourceOptions;

    public class ResourceOptions : IResourceOptions
    {
        public ICorsOptions DefaultCorsPreflightOptions { get; set; }
        public IMethodOptions DefaultMethodOptions { get; set; }
        public Integration DefaultIntegration { get; set; }
    }

    public class Resource : Amazon.CDK.Resource, IResource
    {
        internal extern Resource();
        public virtual string Path { get; }
        public virtual extern Method AddMethod(string httpMethod, Integration integration = null, IMethodOptions options = null);
        public virtual extern Resource AddResource(string pathPart, IResourceOptions options = null);
        public virtual extern Method AddCorsPreflight(ICorsOptions options);
        public virtual extern object AddProxy(object options = null);
    }

    public class RestApi : Amazon.CDK.Resource
    {
        public extern RestApi(Construct scope, string id, IRestApiProps props = null);
        public virtual IResource Root { get; }
        public virtual string RestApiId { get; }
        public virtual string Url { get; }
        public virtual extern object AddUsagePlan(string id, object props = null);
        public virtual extern object AddApiKey(string id, object options = null);
    }

    public interface ILambdaRestApiProps : IRestApiProps;

    public class LambdaRestApiProps : RestApiProps, ILambdaRestApiProps
    {
        public IFunction Handler { get; set; }
        public bool? Proxy { get; set; }
    }

    public class LambdaRestApi : RestApi
    {
        public extern LambdaRestApi(Construct scope, string id, ILambdaRestApiProps props);
    }
}

namespace Amazon.CDK.AWS.Cognito
{
    public interface IUserPool : Amazon.CDK.IResource
    {
        string UserPoolId { get; }
        string UserPoolArn { get; }
    }

    public interface IUserPoolProps;

    public class UserPoolProps : IUserPoolProps
    {
        public string UserPoolName { get; set; }
        public bool? SelfSignUpEnabled { get; set; }
    }

    public class UserPool : Amazon.CDK.Resource, IUserPool
    {
        public extern UserPool(Construct scope, string id, IUserPoolProps props = null);
        public virtual string UserPoolId { get; }
        public virtual string UserPoolArn { get; }
    }
}

namespace Amazon.CDK.AWS.Apigatewayv2
{
    public enum CorsHttpMethod { ANY, DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT }

    public enum HttpMethod { ANY, DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT }

    public interface IHttpRouteAuthorizer;

    public interface ICorsPreflightOptions;

    public class CorsPreflightOptions : ICorsPreflightOptions
    {
        public bool? AllowCredentials { get; set; }
        public string[] AllowHeaders { get; set; }
        public string[] AllowOrigins { get; set; }
        public string[] ExposeHeaders { get; set; }
        public CorsHttpMethod[] AllowMethods { get; set; }
        public Duration MaxAge { get; set; }
    }

    public abstract class HttpRouteIntegration
    {
        protected extern HttpRouteIntegration(string id);
    }

    public interface IHttpApiProps;

    public class HttpApiProps : IHttpApiProps
    {
        public string ApiName { get; set; }
        public string Description { get; set; }
        public ICorsPreflightOptions CorsPreflight { get; set; }
        public bool? CreateDefaultStage { get; set; }
        public bool? DisableExecuteApiEndpoint { get; set; }
        public IHttpRouteAuthorizer DefaultAuthorizer { get; set; }
        public string[] DefaultAuthorizationScopes { get; set; }
        public HttpRouteIntegration DefaultIntegration { get; set; }
    }

    public interface IAddRoutesOptions;

    public class AddRoutesOptions : IAddRoutesOptions
    {
        public string Path { get; set; }
        public HttpMethod[] Methods { get; set; }
        public HttpRouteIntegration Integration { get; set; }
        public IHttpRouteAuthorizer Authorizer { get; set; }
        public string[] AuthorizationScopes { get; set; }
    }

    public class HttpNoneAuthorizer : IHttpRouteAuthorizer
    {
        public extern HttpNoneAuthorizer();
    }

    public class HttpApi : Resource
    {
        public extern HttpApi(Construct scope, string id, IHttpApiProps props = null);
        public virtual string ApiId { get; }
        public virtual string ApiEndpoint { get; }
        public virtual string Url { get; }
        public virtual extern object[] AddRoutes(IAddRoutesOptions options);
    }
}

namespace Amazon.CDK.AwsApigatewayv2Integrations
{
    public class HttpLambdaIntegration : Amazon.CDK.AWS.Apigatewayv2.HttpRouteIntegration
    {
        public extern HttpLambdaIntegration(string id, IFunction handler, object props = null);
    }
}

namespace Amazon.CDK.AwsApigatewayv2Authorizers
{
    public class HttpIamAuthorizer : Amazon.CDK.AWS.Apigatewayv2.IHttpRouteAuthorizer
    {
        public extern HttpIamAuthorizer();
    }

    public interface IHttpJwtAuthorizerProps;

    public class HttpJwtAuthorizerProps : IHttpJwtAuthorizerProps
    {
        public string[] JwtAudience { get; set; }
        public string[] IdentitySource { get; set; }
        public string AuthorizerName { get; set; }
    }

    public class HttpJwtAuthorizer : Amazon.CDK.AWS.Apigatewayv2.IHttpRouteAuthorizer
    {
        public extern HttpJwtAuthorizer(string id, string jwtIssuer, IHttpJwtAuthorizerProps props);
    }

    public class HttpUserPoolAuthorizer : Amazon.CDK.AWS.Apigatewayv2.IHttpRouteAuthorizer
    {
        public extern HttpUserPoolAuthorizer(string id, Amazon.CDK.AWS.Cognito.IUserPool pool, object props = null);
    }

    public class HttpLambdaAuthorizer : Amazon.CDK.AWS.Apigatewayv2.IHttpRouteAuthorizer
    {
        public extern HttpLambdaAuthorizer(string id, IFunction handler, object props = null);
    }
}
