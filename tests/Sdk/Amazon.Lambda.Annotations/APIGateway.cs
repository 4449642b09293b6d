using System.Net;
using Amazon.Lambda.Core;

namespace Amazon.Lambda.Annotations.APIGateway
{
    public enum AuthorizerPayloadFormatVersion { V1, V2 }

    public class AuthorizerResultSerializationOptions
    {
        public enum AuthorizerFormat { HttpApiSimple, HttpApiIamPolicy, RestApi }

        public AuthorizerFormat Format { get; set; }
        public string MethodArn { get; set; }
    }

    public interface IAuthorizerResult
    {
        bool IsAuthorized { get; }
        string PrincipalId { get; }
        IDictionary<string, object> Context { get; }
        IAuthorizerResult WithContext(string key, object value);
        IAuthorizerResult WithPrincipalId(string principalId);
        Stream Serialize(AuthorizerResultSerializationOptions options);
    }

    public class AuthorizerResults : IAuthorizerResult
    {
        private AuthorizerResults() { }
        public bool IsAuthorized { get; }
        public string PrincipalId { get; }
        public IDictionary<string, object> Context { get; }
        public static extern IAuthorizerResult Allow();
        public static extern IAuthorizerResult Deny();
        public extern IAuthorizerResult WithContext(string key, object value);
        public extern IAuthorizerResult WithPrincipalId(string principalId);
        public extern Stream Serialize(AuthorizerResultSerializationOptions options);
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    public class FromBodyAttribute : Attribute;

    [AttributeUsage(AttributeTargets.Parameter)]
    public class FromCustomAuthorizerAttribute : Attribute, INamedAttribute
    {
        public string Name { get; set; }
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    public class FromHeaderAttribute : Attribute, INamedAttribute
    {
        public string Name { get; set; }
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    public class FromQueryAttribute : Attribute, INamedAttribute
    {
        public string Name { get; set; }
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    public class FromRouteAttribute : Attribute, INamedAttribute
    {
        public string Name { get; set; }
    }

    [AttributeUsage(AttributeTargets.Method)]
    public class FunctionUrlAttribute : Attribute
    {
        public FunctionUrlAuthType AuthType { get; set; }
        public string[] AllowOrigins { get; set; }
        public LambdaHttpMethod[] AllowMethods { get; set; }
        public string[] AllowHeaders { get; set; }
        public bool AllowCredentials { get; set; }
        public string[] ExposeHeaders { get; set; }
        public int MaxAge { get; set; }
    }

    public enum FunctionUrlAuthType { NONE, AWS_IAM }

    [AttributeUsage(AttributeTargets.Method)]
    public class HttpApiAttribute : Attribute
    {
        public extern HttpApiAttribute(LambdaHttpMethod method, string template);
        public HttpApiVersion Version { get; set; }
        public string Template { get; set; }
        public LambdaHttpMethod Method { get; set; }
        public string Authorizer { get; set; }
    }

    [AttributeUsage(AttributeTargets.Method)]
    public class HttpApiAuthorizerAttribute : Attribute
    {
        public string IdentityHeader { get; set; }
        public bool EnableSimpleResponses { get; set; }
        public AuthorizerPayloadFormatVersion AuthorizerPayloadFormatVersion { get; set; }
        public int ResultTtlInSeconds { get; set; }
    }

    public enum HttpApiVersion { V1, V2 }

    public class HttpResultSerializationOptions
    {
        public enum ProtocolFormat { RestApi, HttpApi }
        public enum ProtocolVersion { V1, V2 }

        public ProtocolFormat Format { get; set; }
        public ProtocolVersion Version { get; set; }
        public ILambdaSerializer Serializer { get; set; }
    }

    public interface IHttpResult
    {
        HttpStatusCode StatusCode { get; }
        Stream Serialize(HttpResultSerializationOptions options);
        IHttpResult AddHeader(string name, string value);
    }

    public class HttpResults : IHttpResult
    {
        private HttpResults() { }
        public HttpStatusCode StatusCode { get; }
        public extern IHttpResult AddHeader(string name, string value);
        public static extern IHttpResult Accepted(object body = null);
        public static extern IHttpResult BadGateway();
        public static extern IHttpResult BadRequest(object body = null);
        public static extern IHttpResult Conflict(object body = null);
        public static extern IHttpResult Created(string uri = null, object body = null);
        public static extern IHttpResult Forbid(object body = null);
        public static extern IHttpResult InternalServerError(object body = null);
        public static extern IHttpResult NotFound(object body = null);
        public static extern IHttpResult Ok(object body = null);
        public static extern IHttpResult Redirect(string uri, bool permanent = false, bool preserveMethod = false);
        public static extern IHttpResult ServiceUnavailable(int? delaySeconds = null);
        public static extern IHttpResult Unauthorized();
        public static extern IHttpResult NewResult(HttpStatusCode statusCode, object body = null);
        public extern Stream Serialize(HttpResultSerializationOptions options);
    }

    public enum LambdaHttpMethod { Any, Get, Post, Put, Patch, Head, Delete, Options }

    [AttributeUsage(AttributeTargets.Method)]
    public class RestApiAttribute : Attribute
    {
        public extern RestApiAttribute(LambdaHttpMethod method, string template);
        public string Template { get; set; }
        public LambdaHttpMethod Method { get; set; }
        public string Authorizer { get; set; }
    }

    public enum RestApiAuthorizerType { Token, Request }

    [AttributeUsage(AttributeTargets.Method)]
    public class RestApiAuthorizerAttribute : Attribute
    {
        public string IdentityHeader { get; set; }
        public RestApiAuthorizerType Type { get; set; }
        public int ResultTtlInSeconds { get; set; }
    }
}
