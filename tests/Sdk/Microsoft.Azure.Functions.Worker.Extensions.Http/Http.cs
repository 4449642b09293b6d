#nullable enable
using Microsoft.Azure.Functions.Worker.Converters;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker
{
    public enum AuthorizationLevel { Anonymous = 0, User = 1, Function = 2, System = 3, Admin = 4 }

    [AttributeUsage(AttributeTargets.Property, AllowMultiple = false)]
    public sealed class HttpResultAttribute : OutputBindingAttribute;

    public sealed class HttpTriggerAttribute : TriggerBindingAttribute
    {
        public extern HttpTriggerAttribute();
        public extern HttpTriggerAttribute(params string[] methods);
        public extern HttpTriggerAttribute(AuthorizationLevel authLevel);
        public extern HttpTriggerAttribute(AuthorizationLevel authLevel, params string[] methods);
        public string? Route { get; set; }
        public string[]? Methods { get; }
        public AuthorizationLevel AuthLevel { get; }
    }
}

namespace Microsoft.Azure.Functions.Worker.Extensions.Http.Converters
{
    public interface IFromBodyConversionFeature
    {
        ValueTask<object?> ConvertAsync(FunctionContext context, Type targetType);
    }
}

namespace Microsoft.Azure.Functions.Worker.Http
{
    public class FromBodyAttribute : InputConverterAttribute
    {
        public extern FromBodyAttribute();
    }
}
