namespace Amazon.Lambda.KinesisFirehoseEvents
{
    public class KinesisFirehoseEvent
    {
        public string InvocationId { get; set; }
        public string DeliveryStreamArn { get; set; }
        public string Region { get; set; }
        public IList<FirehoseRecord> Records { get; set; }

        public class FirehoseRecord
        {
            public string RecordId { get; set; }
            public string Base64EncodedData { get; set; }
            public long ApproximateArrivalEpoch { get; set; }
            public DateTime ApproximateArrivalTimestamp { get; }
            public extern string DecodeData();
        }
    }

    public class KinesisFirehoseResponse
    {
        public const string TRANSFORMED_STATE_OK = "Ok";
        public const string TRANSFORMED_STATE_DROPPED = "Dropped";
        public const string TRANSFORMED_STATE_PROCESSINGFAILED = "ProcessingFailed";
        public IList<FirehoseRecord> Records { get; set; }

        public class FirehoseRecord
        {
            public string RecordId { get; set; }
            public string Result { get; set; }
            public string Base64EncodedData { get; set; }
            public FirehoseResponseRecordMetadata Metadata { get; set; }
            public extern void EncodeData(string data);
        }

        public class FirehoseResponseRecordMetadata
        {
            public Dictionary<string, string> PartitionKeys { get; set; }
        }
    }
}
