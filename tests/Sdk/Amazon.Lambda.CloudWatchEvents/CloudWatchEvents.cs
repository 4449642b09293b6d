namespace Amazon.Lambda.CloudWatchEvents
{
    public class CloudWatchEvent<T>
    {
        public string Version { get; set; }
        public string Account { get; set; }
        public string Region { get; set; }
        public string DetailType { get; set; }
        public string Source { get; set; }
        public string Id { get; set; }
        public T Detail { get; set; }
        public DateTime Time { get; set; }
        public List<string> Resources { get; set; }
    }
}

namespace Amazon.Lambda.CloudWatchEvents.ScheduledEvents
{
    public class Detail;

    public class ScheduledEvent : CloudWatchEvent<Detail>;
}

namespace Amazon.Lambda.CloudWatchEvents.S3Events
{
    public class Bucket
    {
        public string Name { get; set; }
    }

    public class S3Object
    {
        public string Key { get; set; }
        public string ETag { get; set; }
        public string VersionId { get; set; }
        public string Sequencer { get; set; }
        public long Size { get; set; }
    }

    public class S3ObjectEventDetails
    {
        public string Version { get; set; }
        public string RequestId { get; set; }
        public string Requester { get; set; }
        public Bucket Bucket { get; set; }
        public S3Object Object { get; set; }
    }

    public class S3ObjectCreate : S3ObjectEventDetails
    {
        public string SourceIpAddress { get; set; }
        public string Reason { get; set; }
    }

    public class S3ObjectCreateEvent : CloudWatchEvent<S3ObjectCreate>;

    public class S3ObjectDelete : S3ObjectEventDetails
    {
        public string SourceIpAddress { get; set; }
        public string Reason { get; set; }
        public string DeletionType { get; set; }
    }

    public class S3ObjectDeleteEvent : CloudWatchEvent<S3ObjectDelete>;

    public class S3ObjectRestore : S3ObjectEventDetails
    {
        public string RestoreExpiryTime { get; set; }
        public string SourceStorageClass { get; set; }
    }

    public class S3ObjectRestoreEvent : CloudWatchEvent<S3ObjectRestore>;
}
