namespace Amazon.Lambda.CloudWatchLogsEvents
{
    public class CloudWatchLogsEvent
    {
        public Log Awslogs { get; set; }

        public class Log
        {
            public string EncodedData { get; set; }
            public extern string DecodeData();
        }
    }
}
