using System.Text.Json.Serialization;
using Amazon.Lambda.Serialization.SystemTextJson;
using Amazon.XRay.Recorder.Core.Internal.Entities;

namespace AWS.Lambda.Powertools.Tracing
{
    public static class Tracing
    {
        public static extern Entity GetEntity();
        public static extern void SetEntity(Entity entity);
        public static extern void AddAnnotation(string key, object value);
        public static extern void AddMetadata(string key, object value);
        public static extern void AddMetadata(string nameSpace, string key, object value);
        public static extern void AddException(Exception exception);
        public static extern void AddHttpInformation(string key, object value);
        public static extern void WithSubsegment(string name, Action<Subsegment> subsegment);
        public static extern void WithSubsegment(string nameSpace, string name, Action<Subsegment> subsegment);
        public static extern void WithSubsegment(string name, Entity entity, Action<Subsegment> subsegment);
        public static extern void WithSubsegment(string nameSpace, string name, Entity entity, Action<Subsegment> subsegment);
        public static extern void RegisterForAllServices();
        public static extern void Register<T>();
    }

    public enum TracingCaptureMode { Response, Error, ResponseAndError, Disabled, EnvironmentVariable }

    [AttributeUsage(AttributeTargets.Method)]
    public class TracingAttribute : Attribute
    {
        public string SegmentName { get; set; }
        public string Namespace { get; set; }
        public TracingCaptureMode CaptureMode { get; set; }
    }
}

namespace AWS.Lambda.Powertools.Tracing.Serializers
{
    public static class TracingSerializerExtensions
    {
        public static extern SourceGeneratorLambdaJsonSerializer<T> WithTracing<T>(this SourceGeneratorLambdaJsonSerializer<T> serializer) where T : JsonSerializerContext;
    }
}
