namespace Amazon.XRay.Recorder.Core.Internal.Entities
{
    public abstract class Entity
    {
        public string Name { get; set; }
        public string Id { get; set; }
        public string TraceId { get; set; }
        public string ParentId { get; set; }
        public extern void AddException(Exception e);
        public extern void AddToHttp(string key, object value);
    }

    public class Segment : Entity
    {
        public extern Segment(string name);
    }

    public class Subsegment : Entity
    {
        public extern Subsegment(string name);
        public string Namespace { get; set; }
        public string Type { get; set; }
    }
}

namespace Amazon.XRay.Recorder.Core
{
    public interface IAWSXRayRecorder
    {
        void BeginSubsegment(string name, DateTime? timestamp = null);
        void EndSubsegment(DateTime? timestamp = null);
        void AddAnnotation(string key, object value);
        void AddMetadata(string key, object value);
        void AddMetadata(string nameSpace, string key, object value);
        void AddException(Exception ex);
        void AddHttpInformation(string key, object value);
    }

    public abstract class AWSXRayRecorderImpl : IAWSXRayRecorder
    {
        public abstract void BeginSubsegment(string name, DateTime? timestamp = null);
        public abstract void EndSubsegment(DateTime? timestamp = null);
        public extern void AddAnnotation(string key, object value);
        public extern void AddMetadata(string key, object value);
        public extern void AddMetadata(string nameSpace, string key, object value);
        public extern void AddException(Exception ex);
        public extern void AddHttpInformation(string key, object value);
    }

    public class AWSXRayRecorder : AWSXRayRecorderImpl
    {
        public extern AWSXRayRecorder();
        public static AWSXRayRecorder Instance { get; }
        public override extern void BeginSubsegment(string name, DateTime? timestamp = null);
        public override extern void EndSubsegment(DateTime? timestamp = null);
        public extern TResult TraceMethod<TResult>(string name, Func<TResult> method);
        public extern Task<TResult> TraceMethodAsync<TResult>(string name, Func<Task<TResult>> method);
        public extern Task TraceMethodAsync(string name, Func<Task> method);
    }
}
