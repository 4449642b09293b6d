using System.Net;
using Microsoft.Azure.WebJobs.Extensions.OpenApi.Core.Enums;
using Microsoft.OpenApi.Models;

namespace Microsoft.Azure.WebJobs.Extensions.OpenApi.Core.Attributes
{
    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, Inherited = false)]
    public class DisplayAttribute : Attribute
    {
        public extern DisplayAttribute(string name);
        public virtual string Name { get; }
    }

    [AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
    public class OpenApiExampleAttribute : Attribute
    {
        public extern OpenApiExampleAttribute(Type example);
        public virtual Type Example { get; }
    }

    [AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
    public class OpenApiIgnoreAttribute : Attribute;

    [AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
    public class OpenApiOperationAttribute : Attribute
    {
        public extern OpenApiOperationAttribute(string operationId = null, params string[] tags);
        public virtual string OperationId { get; }
        public virtual string[] Tags { get; }
        public virtual string Summary { get; set; }
        public virtual string Description { get; set; }
        public virtual OpenApiVisibilityType Visibility { get; set; }
        public virtual bool Deprecated { get; set; }
    }

    [AttributeUsage(AttributeTargets.Method, AllowMultiple = true, Inherited = false)]
    public class OpenApiParameterAttribute : Attribute
    {
        public extern OpenApiParameterAttribute(string name);
        public virtual string Name { get; }
        public virtual string Summary { get; set; }
        public virtual string Description { get; set; }
        public virtual Type Type { get; set; }
        public virtual Type Example { get; set; }
        public virtual ParameterLocation In { get; set; }
        public virtual OpenApiParameterCollectionDelimiterType CollectionDelimiter { get; set; }
        public virtual bool Explode { get; set; }
        public virtual bool Required { get; set; }
        public virtual bool Deprecated { get; set; }
        public virtual OpenApiVisibilityType Visibility { get; set; }
    }

    public abstract class OpenApiPayloadAttribute : Attribute
    {
        protected extern OpenApiPayloadAttribute(string contentType, Type bodyType);
        public virtual string ContentType { get; }
        public virtual Type BodyType { get; }
        public virtual string Description { get; set; }
        public virtual Type Example { get; set; }
    }

    [AttributeUsage(AttributeTargets.Property, Inherited = false)]
    public class OpenApiPropertyAttribute : Attribute
    {
        public virtual bool Nullable { get; set; }
        public virtual bool Deprecated { get; set; }
        public virtual object Default { get; set; }
        public virtual string Description { get; set; }
    }

    [AttributeUsage(AttributeTargets.Method, AllowMultiple = true, Inherited = false)]
    public class OpenApiRequestBodyAttribute : OpenApiPayloadAttribute
    {
        public extern OpenApiRequestBodyAttribute(string contentType, Type bodyType);
        public virtual bool Required { get; set; }
        public virtual bool Deprecated { get; set; }
    }

    [AttributeUsage(AttributeTargets.Method, AllowMultiple = true, Inherited = false)]
    public class OpenApiResponseWithBodyAttribute : OpenApiPayloadAttribute
    {
        public extern OpenApiResponseWithBodyAttribute(HttpStatusCode statusCode, string contentType, Type bodyType);
        public virtual HttpStatusCode StatusCode { get; }
        public virtual Type CustomHeaderType { get; set; }
        public virtual string Summary { get; set; }
        public virtual bool Deprecated { get; set; }
    }

    [AttributeUsage(AttributeTargets.Method, AllowMultiple = true, Inherited = false)]
    public class OpenApiResponseWithoutBodyAttribute : Attribute
    {
        public extern OpenApiResponseWithoutBodyAttribute(HttpStatusCode statusCode);
        public virtual HttpStatusCode StatusCode { get; }
        public virtual Type CustomHeaderType { get; set; }
        public virtual string Summary { get; set; }
        public virtual string Description { get; set; }
    }

    [AttributeUsage(AttributeTargets.Property, Inherited = false)]
    public class OpenApiSchemaVisibilityAttribute : Attribute
    {
        public extern OpenApiSchemaVisibilityAttribute(OpenApiVisibilityType visibility);
        public virtual OpenApiVisibilityType Visibility { get; }
    }

    [AttributeUsage(AttributeTargets.Method, AllowMultiple = true, Inherited = false)]
    public class OpenApiSecurityAttribute : Attribute
    {
        public extern OpenApiSecurityAttribute(string schemeName, SecuritySchemeType schemeType);
        public virtual string SchemeName { get; }
        public virtual SecuritySchemeType SchemeType { get; }
        public virtual string Description { get; set; }
        public virtual string Name { get; set; }
        public virtual string BearerFormat { get; set; }
        public virtual string OpenIdConnectUrl { get; set; }
        public virtual string OpenIdConnectScopes { get; set; }
        public virtual OpenApiSecurityLocationType In { get; set; }
        public virtual OpenApiSecuritySchemeType Scheme { get; set; }
        public virtual Type Flows { get; set; }
    }
}

namespace Microsoft.Azure.WebJobs.Extensions.OpenApi.Core.Enums
{
    public enum OpenApiAuthLevelType { Anonymous = 0, User = 1, Function = 2, System = 3, Admin = 4 }

    public enum OpenApiFormatType { Json = 0, Yaml = 1 }

    public enum OpenApiParameterCollectionDelimiterType { Comma = 0, Space = 1, Pipe = 2 }

    public enum OpenApiSecurityLocationType { None = 0, Query = 1, Header = 2, Cookie = 4 }

    public enum OpenApiSecuritySchemeType { None = 0, Basic = 1, Bearer = 2 }

    public enum OpenApiVersionType { V2 = 0, V3 = 1 }

    public enum OpenApiVisibilityType { Undefined = 0, Important = 1, Advanced = 2, Internal = 3 }
}
