#nullable enable
namespace Microsoft.Azure.Functions.Worker
{
    using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

    [AttributeUsage(AttributeTargets.Method)]
    public class FunctionAttribute : Attribute
    {
        public extern FunctionAttribute(string name);
        public string Name { get; }
    }

    [AttributeUsage(AttributeTargets.Method)]
    public abstract class RetryAttribute : Attribute
    {
        internal RetryAttribute() { }
        public int MaxRetryCount { get; protected set; }
    }

    public sealed class ExponentialBackoffRetryAttribute : RetryAttribute
    {
        public extern ExponentialBackoffRetryAttribute(int maxRetryCount, string minimumInterval, string maximumInterval);
        public string MinimumInterval { get; }
        public string MaximumInterval { get; }
    }

    public sealed class FixedDelayRetryAttribute : RetryAttribute
    {
        public extern FixedDelayRetryAttribute(int maxRetryCount, string delayInterval);
        public string DelayInterval { get; }
    }
}

namespace Microsoft.Azure.Functions.Worker.Extensions.Abstractions
{
    [AttributeUsage(AttributeTargets.Method)]
    public abstract class BindingAttribute : Attribute;

    [AttributeUsage(AttributeTargets.Parameter)]
    public abstract class TriggerBindingAttribute : BindingAttribute;

    [AttributeUsage(AttributeTargets.Parameter)]
    public abstract class InputBindingAttribute : BindingAttribute;

    [AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
    public abstract class OutputBindingAttribute : BindingAttribute;

    [AttributeUsage(AttributeTargets.Class)]
    public sealed class BindingCapabilitiesAttribute : Attribute
    {
        public extern BindingCapabilitiesAttribute(params string[] capabilities);
        public string[] Capabilities { get; }
    }

    [AttributeUsage(AttributeTargets.Property)]
    public sealed class BindingPropertyNameAttribute : Attribute
    {
        public extern BindingPropertyNameAttribute(string bindingPropertyName);
        public string BindingPropertyName { get; }
    }

    [AttributeUsage(AttributeTargets.Property)]
    public class DefaultValueAttribute : Attribute
    {
        public extern DefaultValueAttribute(string stringDefault);
        public extern DefaultValueAttribute(bool boolDefault);
        public string? DefaultStringValue { get; }
        public bool? DefaultBoolValue { get; }
    }

    [AttributeUsage(AttributeTargets.Assembly)]
    public class ExtensionInformationAttribute : Attribute
    {
        public extern ExtensionInformationAttribute(string extensionPackage, string extensionVersion);
        public extern ExtensionInformationAttribute(string extensionPackage, string extensionVersion, bool enableImplicitRegistration);
        public string ExtensionPackage { get; }
        public string ExtensionVersion { get; }
        public bool EnableImplicitRegistration { get; }
    }

    public enum Cardinality { Many, One }

    public interface ISupportCardinality
    {
        Cardinality Cardinality { get; set; }
    }

    public static class KnownBindingCapabilities
    {
        public const string FunctionLevelRetry = "FunctionLevelRetry";
    }

    [AttributeUsage(AttributeTargets.Class)]
    public class SupportsDeferredBindingAttribute : Attribute;
}
