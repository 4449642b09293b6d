using Amazon.Lambda.SimpleEmailEvents.Actions;

namespace Amazon.Lambda.SimpleEmailEvents
{
    public class SimpleEmailEvent<TReceiptAction> where TReceiptAction : IReceiptAction
    {
        public IList<SimpleEmailRecord<TReceiptAction>> Records { get; set; }

        public class SimpleEmailRecord<TChild> where TChild : IReceiptAction
        {
            public string EventVersion { get; set; }
            public string EventSource { get; set; }
            public SimpleEmailService<TChild> Ses { get; set; }
        }

        [Obsolete]
        public class SimpleEmailRecord : SimpleEmailRecord<LambdaReceiptAction>;

        public class SimpleEmailService<TChild> where TChild : IReceiptAction
        {
            public SimpleEmailMessage Mail { get; set; }
            public SimpleEmailReceipt<TChild> Receipt { get; set; }
        }

        public class SimpleEmailMessage
        {
            public SimpleEmailCommonHeaders CommonHeaders { get; set; }
            public string Source { get; set; }
            public string MessageId { get; set; }
            public DateTime Timestamp { get; set; }
            public IList<string> Destination { get; set; }
            public IList<SimpleEmailHeader> Headers { get; set; }
            public bool HeadersTruncated { get; set; }
        }

        public class SimpleEmailReceipt<TChild> where TChild : IReceiptAction
        {
            public IList<string> Recipients { get; set; }
            public DateTime Timestamp { get; set; }
            public SimpleEmailVerdict SpamVerdict { get; set; }
            public SimpleEmailVerdict DKIMVerdict { get; set; }
            public SimpleEmailVerdict SPFVerdict { get; set; }
            public SimpleEmailVerdict VirusVerdict { get; set; }
            public SimpleEmailVerdict DMARCVerdict { get; set; }
            public TChild Action { get; set; }
            public long ProcessingTimeMillis { get; set; }
        }

        public class SimpleEmailHeader
        {
            public string Name { get; set; }
            public string Value { get; set; }
        }

        public class SimpleEmailCommonHeaders
        {
            public IList<string> From { get; set; }
            public IList<string> To { get; set; }
            public string ReturnPath { get; set; }
            public string MessageId { get; set; }
            public string Date { get; set; }
            public string Subject { get; set; }
        }

        public class SimpleEmailVerdict
        {
            public string Status { get; set; }
        }
    }

    [Obsolete]
    public class SimpleEmailEvent : SimpleEmailEvent<LambdaReceiptAction>;
}

namespace Amazon.Lambda.SimpleEmailEvents.Actions
{
    public interface IReceiptAction
    {
        string Type { get; set; }
    }

    public class LambdaReceiptAction : IReceiptAction
    {
        public string Type { get; set; }
        public string InvocationType { get; set; }
        public string FunctionArn { get; set; }
    }

    public class S3ReceiptAction : IReceiptAction
    {
        public string Type { get; set; }
        public string TopicArn { get; set; }
        public string BucketName { get; set; }
        public string ObjectKeyPrefix { get; set; }
        public string ObjectKey { get; set; }
    }
}
